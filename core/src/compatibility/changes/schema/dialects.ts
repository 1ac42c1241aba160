import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'

/** How a schema of some dialect is read; everything is compared as JSON Schema 2020-12. */
export interface Reading {
  /** Whether keywords beside `$ref` count; they do since 2019-09. */
  readonly besideRef: boolean
  /** OpenAPI 3.0: `nullable` adds null to the type beside it. */
  readonly nullable: boolean
}

export const readings = {
  'openapi-3.0': { besideRef: false, nullable: true },
  'openapi-3.1': { besideRef: true, nullable: false },
  'draft-07': { besideRef: false, nullable: false },
  '2020-12': { besideRef: true, nullable: false },
} as const satisfies Readonly<Record<string, Reading>>

/** One schema object in the words of 2020-12; the schemas inside it are left for their own turn. */
export function inTodaysWords(schema: JsonObject, reading: Reading): JsonObject {
  const words = reading.besideRef || typeof schema['$ref'] !== 'string' ? schema : { $ref: schema['$ref'] }
  const { definitions: _, $defs: __, ...own } = words
  return withTuples(withDependencies(withExclusive(withTypes(own, reading))))
}

/** YAML reads an unquoted `null` as the value; whoever writes it as a type means the type. */
function withTypes(schema: JsonObject, { nullable }: Reading): JsonObject {
  const { type } = schema
  if (type === undefined) return schema
  const names = (Array.isArray(type) ? type : [type]).map((name: JsonValue) => (name === null ? 'null' : name))
  const { nullable: asked, ...rest } = schema
  const nulled = nullable && asked === true && !names.includes('null')
  return {
    ...(nullable ? rest : schema),
    type: nulled ? [...names, 'null'] : Array.isArray(type) ? names : (names[0] ?? type),
  }
}

/** Draft 04: `exclusiveMinimum: true` makes the `minimum` beside it exclusive. */
function withExclusive(schema: JsonObject): JsonObject {
  let words = schema
  for (const [bound, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    const flag = words[exclusive]
    if (typeof flag !== 'boolean') continue
    const { [bound]: limit, [exclusive]: _, ...rest } = words
    words = limit === undefined ? rest : { ...rest, [flag ? exclusive : bound]: limit }
  }
  return words
}

/** Up to draft 07, `items` could be a list. */
function withTuples(schema: JsonObject): JsonObject {
  const { items, additionalItems, ...rest } = schema
  if (!Array.isArray(items)) return schema
  return { ...rest, prefixItems: items, ...(additionalItems !== undefined && { items: additionalItems }) }
}

/** Up to draft 07, `dependencies` held both names and schemas. */
function withDependencies(schema: JsonObject): JsonObject {
  const { dependencies, ...rest } = schema
  if (!isObject(dependencies)) return schema
  const entries = Object.entries(dependencies)
  const names = entries.filter(([, value]) => Array.isArray(value))
  const schemas = entries.filter(([, value]) => !Array.isArray(value))
  return {
    ...rest,
    ...(names.length > 0 && { dependentRequired: Object.fromEntries(names) }),
    ...(schemas.length > 0 && { dependentSchemas: Object.fromEntries(schemas) }),
  }
}
