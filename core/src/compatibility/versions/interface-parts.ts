import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import { usedIn } from '../changes/used.ts'

const roots = ['paths', 'webhooks', 'channels', 'operations', 'servers']

/**
 * The interface file of a contract without the content of its messages. A message names the version it is written in
 * and is judged by its schema file; where the same message comes back in an answer, nothing new may be read into it.
 */
export function withoutMessages(file: JsonValue, version: string): JsonValue {
  if (!isObject(file) || !isObject(file['components'])) return file
  const { schemas, ...others } = file['components']
  if (!isObject(schemas)) return file
  const emptied = Object.entries(schemas).map(([name, schema]): [string, JsonValue] => [
    name,
    isMessage(schema, version) ? { type: 'object' } : schema,
  ])
  const whole: JsonObject = { ...file, components: { ...others, schemas: Object.fromEntries(emptied) } }
  const used = usedIn({ value: whole }, roots)
  const kept = emptied.filter(([name]) => used.has(`/components/schemas/${name}`))
  return { ...whole, components: { ...others, schemas: Object.fromEntries(kept) } }
}

function isMessage(schema: JsonValue, version: string): boolean {
  return namesVersion(at(schema, 'properties', 'envelope'), version)
}

function namesVersion(envelope: JsonValue | undefined, version: string): boolean {
  if (at(envelope, 'properties', 'schemaVersion', 'const') === version) return true
  const parts = at(envelope, 'allOf')
  return Array.isArray(parts) && parts.some((part: JsonValue) => namesVersion(part, version))
}

function at(value: JsonValue | undefined, ...steps: readonly string[]): JsonValue | undefined {
  return steps.reduce<JsonValue | undefined>(
    (inner, step) => (isObject(inner) && Object.hasOwn(inner, step) ? inner[step] : undefined),
    value,
  )
}
