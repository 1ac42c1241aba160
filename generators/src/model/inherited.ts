import { isObject, type JsonObject, type JsonValue } from '@fallnetz/core'

/** Short name → schema, with references of the form `#/$defs/<name>`; see componentsOf. */
export type Definitions = JsonObject

/** Every property a schema speaks of, itself or through what it refers to. */
export function propertiesOf(schema: JsonValue, definitions: Definitions): JsonObject {
  if (!isObject(schema)) return {}
  const inherited = sourcesOf(schema, definitions).flatMap((source) =>
    Object.entries(propertiesOf(source, definitions)),
  )
  const own = Object.entries(isObject(schema['properties']) ? schema['properties'] : {})
  const properties = new Map<string, JsonValue>()
  for (const [name, inner] of [...inherited, ...own]) {
    // `true` only mentions a property that is described elsewhere.
    if (inner !== true || !properties.has(name)) properties.set(name, inner)
  }
  return Object.fromEntries(properties)
}

/** Every property that must be there, by the schema itself or by what it refers to. */
export function requiredOf(schema: JsonValue, definitions: Definitions): string[] {
  if (!isObject(schema)) return []
  const inherited = sourcesOf(schema, definitions).flatMap((source) => requiredOf(source, definitions))
  return [...inherited, ...list(schema['required']).filter((name) => typeof name === 'string')]
}

/** The schema that `$ref` leads to; undefined without one. */
export function targetOf(schema: JsonObject, definitions: Definitions): JsonValue | undefined {
  const reference = schema['$ref']
  if (typeof reference !== 'string') return undefined
  const name = reference.slice('#/$defs/'.length)
  return Object.hasOwn(definitions, name) ? definitions[name] : {}
}

export function list(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

function sourcesOf(schema: JsonObject, definitions: Definitions): readonly JsonValue[] {
  const target = targetOf(schema, definitions)
  return [...list(schema['allOf']), ...(target === undefined ? [] : [target])]
}
