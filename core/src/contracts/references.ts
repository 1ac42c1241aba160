import { isObject, type JsonObject } from '../json/value.ts'
import { everySubschema } from './subschemas.ts'

/** One `$ref` as written, where it stands, and the absolute name it means. */
export interface Reference {
  readonly at: string
  readonly target: string
  /** The target without its fragment: the name of a schema file. */
  readonly schemaId: string
}

/** Every `$ref` of a schema, resolved against its own name. In data (`const`, `examples` …) it is only a word. */
export function referencesOf(schema: JsonObject, baseId: string): Reference[] {
  const found: Reference[] = []
  for (const { at, schema: inner } of everySubschema(schema)) {
    const ref = isObject(inner) && Object.hasOwn(inner, '$ref') ? inner['$ref'] : undefined
    if (typeof ref !== 'string') continue
    const target = absolute(ref, baseId)
    found.push({ at: `${at}/$ref`, target, schemaId: target.split('#', 1)[0] ?? '' })
  }
  return found
}

/** What a reference means when it stands in the file of this name. Nothing is ever fetched. */
export function absolute(reference: string, baseId: string): string {
  return URL.canParse(reference, baseId) ? new URL(reference, baseId).href : reference
}
