import { everySubschema } from '../contracts/subschemas.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'

/** What Fallnetz adds to JSON Schema. These words describe; none of them makes a message valid or invalid. */
export const ownKeywords: readonly string[] = ['x-i18n', 'x-sensitivity', 'x-legal-basis', 'x-rules', 'x-codelist']

const annotations: ReadonlySet<string> = new Set([
  ...ownKeywords,
  ...['title', 'description', '$comment', 'examples', 'default', 'deprecated', 'readOnly', 'writeOnly', '$schema'],
])

/** The schema without all that only describes: it judges the same and compiles to less. */
export function withoutAnnotations(schema: JsonObject): JsonObject {
  // A property may be called "title": words count only where a schema stands.
  const schemas = new Set<unknown>([...everySubschema(schema)].map((one) => one.schema))
  const strip = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(strip)
    if (!isObject(value)) return value
    const entries = Object.entries(value).filter(([name]) => !(schemas.has(value) && annotations.has(name)))
    return Object.fromEntries(entries.map(([name, inner]) => [name, strip(inner)]))
  }
  return strip(schema) as JsonObject
}
