import type { Ajv2020, CodeKeywordDefinition, KeywordCxt, Options } from 'ajv/dist/2020.js'
import { closureOf } from '../contracts/bundle.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import { KnownError } from '../errors.ts'
import type { Check, Checks } from './check.ts'
import { formats, isLonger, isShorter } from './formats.ts'
import type { Compiled, Matcher } from './patterns/engine.ts'
import { withoutAnnotations } from './vocabulary.ts'

/** Compiles schemas with ajv when they are first asked for. Loads ajv, which takes longer than a message does. */
export async function ajvChecks(index: SchemaIndex): Promise<Checks> {
  const { ajv, pattern } = await strictAjv()
  return { check: (id) => compile(ajv, index, id), matcher: (source) => pattern(source).matcher }
}

/** Where compiled code finds our formats, patterns and lengths. */
export const runtime = '@fallnetz/core/formats'

export interface StrictAjv {
  readonly ajv: Ajv2020
  readonly pattern: (source: string) => Compiled
  /** Every pattern compiled so far. */
  readonly patterns: ReadonlyMap<string, Compiled>
}

/** An ajv that refuses what it does not know, with our formats, patterns and string lengths. */
export async function strictAjv(options: Options = {}): Promise<StrictAjv> {
  const [{ Ajv2020, _ }, { compilePattern }] = await Promise.all([
    import('ajv/dist/2020.js'),
    import('./patterns/engine.ts'),
  ])
  const patterns = new Map<string, Compiled>()
  const pattern = (source: string): Compiled => {
    const compiled = patterns.get(source) ?? compilePattern(source)
    patterns.set(source, compiled)
    return compiled
  }
  const ajv = new Ajv2020({
    strict: true,
    // A message has no property it has not been given: `required: ["toString"]` is not met by `{}`.
    ownProperties: true,
    inlineRefs: false,
    // The publisher's gate holds schemas to the meta-schema; compiling it here would double the start.
    validateSchema: false,
    meta: false,
    messages: false,
    logger: false,
    ...options,
    code: {
      formats: _`require(${runtime}).formats`,
      regExp: Object.assign((source: string) => named(pattern(source), source), {
        code: `require("${runtime}").pattern`,
      }),
      ...options.code,
    },
  })
  for (const [name, format] of Object.entries(formats)) ajv.addFormat(name, format)
  const lengths: [string, (text: string, limit: number) => boolean][] = [
    ['maxLength', isLonger],
    ['minLength', isShorter],
  ]
  for (const [keyword, test] of lengths) {
    const code = _`require(${runtime})[${test.name}]`
    ajv.removeKeyword(keyword)
    ajv.addKeyword(
      stringKeyword(keyword, (cxt) => {
        const failed = cxt.gen.scopeValue('func', { ref: test, code })
        cxt.fail(_`${failed}(${cxt.data}, ${cxt.schema})`)
      }),
    )
  }
  return { ajv, pattern, patterns }
}

/** Compiles one schema and all it refers to. */
export function compile(ajv: Ajv2020, index: SchemaIndex, id: string): Check {
  for (const file of closureOf(index, id)) {
    if (ajv.schemas[file.id] === undefined) ajv.addSchema(withoutAnnotations(file.schema), file.id)
  }
  try {
    const check = ajv.getSchema(id)
    // Without `$async`, which the vocabulary does not have, ajv answers with a boolean at once.
    if (check !== undefined) return check as Check
  } catch (cause) {
    if (cause instanceof KnownError) throw cause
    throw unusable(id, cause)
  }
  throw unusable(id, undefined)
}

function stringKeyword(keyword: string, code: (cxt: KeywordCxt) => void): CodeKeywordDefinition {
  return { keyword, type: 'string', schemaType: 'number', code }
}

/** ajv keeps one compiled pattern per name and asks the pattern itself for it. */
function named({ matcher }: Compiled, source: string): Matcher {
  if (matcher instanceof RegExp) return matcher
  const automaton = { test: (text: string) => matcher.test(text), toString: () => source }
  return automaton
}

function unusable(id: string, cause: unknown): KnownError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new KnownError(
    'schema-unusable',
    {
      de: `Mit dem Schema ${id} lässt sich nicht prüfen: ${reason}. „fallnetz check“ sagt, was zu berichtigen ist.`,
      en: `The schema ${id} cannot be used for validation: ${reason}. "fallnetz check" says what to correct.`,
    },
    { cause },
  )
}
