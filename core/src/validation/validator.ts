import type { Catalog } from '../contracts/contract.ts'
import { findSchema, schemaIndexOf } from '../contracts/schemas.ts'
import type { Finding } from '../finding.ts'
import { parseJson } from '../json/parse.ts'
import { isObject, type JsonValue } from '../json/value.ts'
import { ajvCompiler, type Check } from './ajv.ts'
import { messageSchemasOf, pickSchema } from './message-schema.ts'

/** The answer about one message. No finding of severity `error` means: valid. */
export interface Verdict {
  /** `$id` of the schema it was held against. */
  readonly schema: string
  readonly findings: readonly Finding[]
}

export interface ValidatorOptions {
  /** Longest message in bytes; 10 MiB unless told. */
  readonly maxBytes?: number
  /** Deepest nesting of objects and arrays; 64 unless told. */
  readonly maxDepth?: number
  /** So many findings of one message are told; 100 unless told otherwise. */
  readonly maxFindings?: number
  /** Whether findings quote the values they speak of. False where texts travel further than the message did. */
  readonly quoteValues?: boolean
}

export interface Validator {
  /**
   * Judges JSON text. `schema` is an `$id`; without it the schema is picked from `envelope.messageType` and
   * `envelope.schemaVersion`. Throws KnownError `json-syntax`, `json-too-large`, `json-too-deep`, `schema-not-found`,
   * `message-type-unknown`, `schema-version-unknown` or `schema-unusable`.
   */
  validateText(text: string, options?: { readonly schema?: string }): Verdict
  /** Judges an already parsed value; findings have no line and column. */
  validateValue(value: JsonValue, options?: { readonly schema?: string }): Verdict
}

/** A validator for every schema of the catalogue; each is compiled when it is first needed. */
export async function createValidator(catalog: Catalog, _options: ValidatorOptions = {}): Promise<Validator> {
  const index = schemaIndexOf(catalog)
  const messages = messageSchemasOf(catalog)
  const compile = await ajvCompiler(index)
  const checks = new Map<string, Check>()

  function validateValue(value: JsonValue, options?: { readonly schema?: string }): Verdict {
    const envelope = isObject(value) && isObject(value['envelope']) ? value['envelope'] : {}
    const schema = options?.schema ?? pickSchema(messages, envelope['messageType'], envelope['schemaVersion'])
    let check = checks.get(schema)
    if (check === undefined) {
      check = compile(findSchema(index, schema).id)
      checks.set(schema, check)
    }
    return { schema, findings: check(value) ? [] : (check.errors ?? []).map(thin) }
  }
  return { validateValue, validateText: (text, options) => validateValue(parseJson(text), options) }
}

function thin(error: { keyword: string; instancePath: string; message?: string }): Finding {
  const text = error.message ?? error.keyword
  return { code: error.keyword, severity: 'error', at: error.instancePath, message: { de: text, en: text } }
}
