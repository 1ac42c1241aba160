import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import { readFromText } from './in-text.ts'
import { type Prepared, selfContained } from './prepare.ts'
import { isAnnotation, resolve } from './resolve.ts'
import { withoutSlips } from './slips.ts'
import { type Schema, schemaOf, withSubschemas } from './subschemas.ts'
import type { Surface } from './surface.ts'
import { withUnknownTypes } from './unknown-types.ts'

/** A schema and what its references mean. */
export interface Whole {
  readonly schema: Schema
  readonly definitions: Prepared['definitions']
}

/**
 * A schema as whoever sends or reads it lives by it, ready to be asked about: words for people are left out, fields
 * that do not travel in this direction are never sent and never looked at, and text is read as text.
 */
export function asked(whole: Whole, as: 'sender' | 'reader', surface: Surface): JsonValue {
  const turned = (value: JsonValue): JsonValue => {
    if (!isObject(value)) return value
    const rules = Object.entries(value).filter(([keyword]) => !isAnnotation(keyword) || keyword === 'format')
    const sound = travelling(withoutSlips(Object.fromEntries(rules)), value, whole.definitions, as, surface)
    const inner = withSubschemas(sound, turned)
    const { format: _, ...words } =
      as === 'reader' && surface.written !== 'json' ? readFromText(inner, surface.written) : inner
    return withUnknownTypes(words)
  }
  const definitions = new Map<string, Schema>()
  const root = turned(whole.schema) as Schema
  const waiting = [...referencesIn(root)]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const one = whole.definitions.get(name)
    if (one === undefined || definitions.has(name)) continue
    const definition = turned(one) as Schema
    definitions.set(name, definition)
    waiting.push(...referencesIn(definition))
  }
  return selfContained(root, definitions)
}

/** The definitions a schema refers to, by name. */
function referencesIn(schema: JsonValue): Set<string> {
  const found = new Set<string>()
  const look = (value: JsonValue): JsonValue => {
    if (!isObject(value)) return value
    const { $ref: reference } = value
    if (typeof reference === 'string') found.add(reference.slice(1))
    return withSubschemas(value, look)
  }
  look(schema)
  return found
}

/** Fields for the other direction: not sent, not asked for, and whatever stands there is passed over. */
function travelling(
  rules: JsonObject,
  full: JsonObject,
  definitions: Prepared['definitions'],
  as: 'sender' | 'reader',
  { hidden }: Surface,
): JsonObject {
  const fields = full['properties']
  if (hidden === undefined || !isObject(fields) || !isObject(rules['properties'])) return rules
  const isHidden = (name: string) => resolve(schemaOf(fields[name]), '', definitions).schema[hidden] === true
  const names = Object.keys(fields).filter(isHidden)
  if (names.length === 0) return rules
  const properties = { ...rules['properties'], ...Object.fromEntries(names.map((name) => [name, as === 'reader'])) }
  const required = Array.isArray(rules['required'])
    ? rules['required'].filter((name) => !names.includes(String(name)))
    : []
  return { ...rules, properties, required }
}
