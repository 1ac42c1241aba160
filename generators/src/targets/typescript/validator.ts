import { standaloneCode } from '@fallnetz/core'
import type { Exchange } from '../../model/exchange.ts'
import { bundleChecks } from './bundle-checks.ts'
import { messageName } from './client.ts'

/** validate.js: one self-contained module that judges messages. It needs no package, no network and no `eval`. */
export async function validatorFile(exchange: Exchange): Promise<string> {
  const ids = exchange.commands.map((command) => command.schemaId)
  const exportName = (id: string) => exchange.names.get(id) ?? 'unknown'
  return bundleChecks(entry(exchange), await standaloneCode(exchange.index, ids, exportName))
}

/** validate.d.ts: what validate.js offers, in the words of types.ts. */
export function validatorTypes(exchange: Exchange): string {
  const names = exchange.commands.map((command) => messageName(exchange, command))
  const imports = [...new Set(['Message', 'MessageByType', ...names])].sort()
  return `import type {
${imports.map((name) => `  ${name},`).join('\n')}
} from './types.js'

/** One thing that is wrong with a message. */
export interface ValidationError {
  /** JSON Pointer (RFC 6901) into the message; \`""\` is the whole of it. */
  readonly at: string
  /** The rule that is broken, such as \`required\` or \`max-length\`. */
  readonly code: string
  readonly message: string
}

export type Verdict =
  | { readonly valid: true; readonly message: Message }
  | { readonly valid: false; readonly errors: readonly ValidationError[] }

/**
 * Judges a parsed value; which schema applies is read from its envelope. Stops at the first rule that is broken:
 * \`fallnetz validate\` names them all, in German and English. Never throws.
 */
export function validate(value: unknown): Verdict

/** True for a valid message of this type. */
export function isMessage<Type extends keyof MessageByType>(type: Type, value: unknown): value is MessageByType[Type]

${names.map((name) => `export function is${name}(value: unknown): value is ${name}`).join('\n')}
`
}

function entry(exchange: Exchange): string {
  const table = exchange.commands.map(
    (command) => `  [${JSON.stringify(command.messageType)}, checks.${messageName(exchange, command)}],`,
  )
  const guards = exchange.commands.map(
    (command) =>
      `export const is${messageName(exchange, command)} = (value) => isMessage(${JSON.stringify(command.messageType)}, value)`,
  )
  return `import checks from 'compiled-checks'

const byType = new Map([
${table.join('\n')}
])

export function validate(value) {
  const type = own(own(value, 'envelope'), 'messageType')
  const check = byType.get(type)
  if (check === undefined) {
    const message = 'must be one of ' + [...byType.keys()].join(', ')
    return { valid: false, errors: [{ at: '/envelope/messageType', code: 'message-type-unknown', message }] }
  }
  if (check(value)) return { valid: true, message: value }
  return { valid: false, errors: check.errors.filter((error) => error.keyword !== 'if').slice(-1).map(errorOf) }
}

export function isMessage(type, value) {
  return own(own(value, 'envelope'), 'messageType') === type && validate(value).valid
}

${guards.join('\n')}

// Names the rule in words that dashes join, and the place of what is missing or too much instead of what it is in.
function errorOf({ keyword, instancePath, params, message }) {
  const code = keyword.replace(' ', '-').replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase())
  const name = params.missingProperty ?? params.additionalProperty
  const step = name === undefined ? '' : '/' + name.replaceAll('~', '~0').replaceAll('/', '~1')
  return { at: instancePath + step, code, message }
}

function own(value, name) {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? value[name] : undefined
}
`
}
