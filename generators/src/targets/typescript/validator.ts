import { fileURLToPath } from 'node:url'
import { standaloneCode } from '@fallnetz/core'
import type { Exchange } from '../../model/exchange.ts'
import { messageName } from './client.ts'

/** validate.js: one self-contained module that judges messages. It needs no package, no network and no `eval`. */
export async function validatorFile(exchange: Exchange): Promise<string> {
  // Imported here because it starts a process of its own, and only this target needs it.
  const { build } = await import('esbuild')
  const exportName = (id: string) => exchange.names.get(id) ?? 'unknown'
  const ids = exchange.commands.map((command) => command.schemaId)
  const checks = await standaloneCode(exchange.index, ids, exportName)
  const result = await build({
    stdin: { contents: entry(exchange), resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'js' },
    plugins: [
      {
        name: 'compiled checks',
        setup: (bundler) => {
          bundler.onResolve({ filter: /^compiled-checks$/ }, () => ({ path: 'compiled-checks', namespace: 'fallnetz' }))
          bundler.onLoad({ filter: /.*/, namespace: 'fallnetz' }, () => ({
            contents: checks,
            loader: 'js',
            resolveDir: fileURLToPath(new URL('.', import.meta.url)),
          }))
        },
      },
    ],
    conditions: ['@fallnetz/source'],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  })
  return withoutPlaces(result.outputFiles[0]?.text ?? '')
}

// The bundler notes where each part came from; that differs from machine to machine and means nothing here.
function withoutPlaces(text: string): string {
  return text.replaceAll(/^\/\/ \S+\n/gm, '').replaceAll(/^ {2}"[^"\n]*\/node_modules\/([^"\n]+)"\(/gm, '  "$1"(')
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

/** Judges a parsed value; which schema applies is read from its envelope. Never throws. */
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
  return { valid: false, errors: check.errors.map(errorOf) }
}

export function isMessage(type, value) {
  return own(own(value, 'envelope'), 'messageType') === type && validate(value).valid
}

${guards.join('\n')}

function errorOf(error) {
  const code = error.keyword.replace(/[A-Z]/g, (letter) => '-' + letter.toLowerCase())
  return { at: error.instancePath, code, message: error.message }
}

function own(value, name) {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? value[name] : undefined
}
`
}
