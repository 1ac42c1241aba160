import { isObject, type JsonObject, type JsonValue } from '@fallnetz/core'
import { list } from './inherited.ts'
import { mapInner } from './walk.ts'

/** A schema in which no property has a name that could be taken for something else, and the way back. */
export interface Shielded {
  readonly schema: JsonObject
  /** Puts the real names into a text that was made from the schema. */
  readonly reveal: (text: string) => string
}

/**
 * Gives property names that are not plain words, or mean something to JavaScript or JSON Schema (`toString`, `$ref`),
 * a stand-in that occurs nowhere else. Tools that are careless with names then have nothing to be careless with.
 */
export function shield(schema: JsonObject): Shielded {
  const prefix = unusedPrefix(JSON.stringify(schema))
  const names: string[] = []
  const standIns = new Map<string, string>()
  const standIn = (name: string): string => {
    if (isPlain(name)) return name
    const known = standIns.get(name) ?? `${prefix}${names.push(name) - 1}_`
    standIns.set(name, known)
    return known
  }
  return {
    schema: renamed(schema, standIn),
    reveal: (text) =>
      text.replaceAll(new RegExp(`${prefix}(\\d+)_`, 'g'), (_all, index) => written(names[Number(index)] ?? '')),
  }
}

const keywords = new Set([
  ...[
    'additionalProperties',
    'allOf',
    'anyOf',
    'const',
    'default',
    'definitions',
    'dependencies',
    'description',
    'enum',
  ],
  ...['extends', 'id', 'items', 'not', 'nullable', 'oneOf', 'patternProperties', 'properties', 'required', 'title'],
  ...['tsEnumNames', 'tsType', 'type'],
])

function isPlain(name: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_]*$/.test(name) && !(name in Object.prototype) && !keywords.has(name)
}

function unusedPrefix(text: string): string {
  for (let count = 0; ; count++) if (!text.includes(`name${count}_`)) return `name${count}_`
}

function renamed(schema: JsonObject, standIn: (name: string) => string): JsonObject {
  const copy = mapInner(schema, (inner) => (isObject(inner) ? renamed(inner, standIn) : inner))
  const { properties, required, ...others } = copy
  const rename = ([name, inner]: [string, JsonValue]): [string, JsonValue] => [standIn(name), inner]
  return {
    ...others,
    ...(isObject(properties) ? { properties: Object.fromEntries(Object.entries(properties).map(rename)) } : {}),
    ...(required === undefined ? {} : { required: list(required).map((name) => standIn(String(name))) }),
  }
}

function written(name: string): string {
  if (/^[A-Za-z_$][\w$]*$/.test(name) && name !== '__proto__') return name
  return /^[\w ./:@-]*$/.test(name) ? `'${name}'` : JSON.stringify(name)
}
