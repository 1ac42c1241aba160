import { isObject, type JsonObject, type JsonValue } from '@fallnetz/core'
import { docOf } from './doc.ts'
import { type Definitions, list, propertiesOf, requiredOf, targetOf } from './inherited.ts'
import { mapValues } from './walk.ts'

/**
 * The part of a schema that a type can say, in the few keywords that json-schema-to-typescript reads as they are meant:
 * closed objects stay closed, `$ref` with siblings becomes `allOf`, bounds and rules (`if`, `not`, `contains`) are left
 * to the validator, and no keyword that could carry code survives. `base` is the schema that this one narrows, if any.
 */
export function shapeOf(schema: JsonValue, definitions: Definitions, base?: JsonValue): JsonValue {
  if (!isObject(schema)) return schema === false ? false : {}
  const parts = partsOf(schema, definitions, base).filter((part) => !saysNothing(part))
  const doc = docOf(schema)
  const described = doc === undefined ? {} : { description: doc }
  const [only] = parts
  if (parts.length === 0) return described
  if (parts.length > 1) return { ...described, allOf: parts }
  // A name with a comment of its own needs a wrapper, or the name would be lost.
  if (isObject(only) && only['$ref'] !== undefined && doc !== undefined) return { ...described, allOf: [only] }
  return isObject(only) ? { ...only, ...described } : (only ?? {})
}

/** True for a schema that only adds rules no type can say; it becomes no type at all. */
export function isRuleOnly(schema: JsonValue, definitions: Definitions): boolean {
  if (!isObject(schema)) return schema === true
  if (typesOf(schema).some((type) => type !== 'object')) return false
  if (speakingKeywords.some((keyword) => schema[keyword] !== undefined)) return false
  const target = targetOf(schema, definitions)
  if (target !== undefined && !isRuleOnly(target, definitions)) return false
  return list(schema['allOf']).every((member) => isRuleOnly(member, definitions))
}

const speakingKeywords = [
  ...['additionalProperties', 'anyOf', 'const', 'enum', 'items', 'oneOf', 'patternProperties', 'prefixItems'],
  ...['properties', 'required'],
]

function partsOf(schema: JsonObject, definitions: Definitions, base: JsonValue | undefined): JsonValue[] {
  const parts: JsonValue[] = []
  const target = targetOf(schema, definitions)
  if (target !== undefined && !isRuleOnly(target, definitions)) parts.push({ $ref: schema['$ref'] ?? '' })
  const narrowed = target === undefined ? base : { allOf: [base ?? {}, target] }
  parts.push(ownShape(schema, definitions, narrowed))
  const whole: JsonValue = { allOf: [narrowed ?? {}, { properties: schema['properties'] ?? {} }] }
  for (const member of list(schema['allOf'])) parts.push(shapeOf(member, definitions, whole))
  for (const keyword of ['oneOf', 'anyOf']) {
    const branches = keyword === 'oneOf' ? exclusive(list(schema[keyword])) : list(schema[keyword])
    const members = branches.map((member) => shapeOf(member, definitions, baseOfBranch(schema, whole)))
    if (members.length > 0 && !members.some(saysNothing)) parts.push({ anyOf: members })
  }
  return parts
}

// Branches of a plain union stand for themselves; branches beside properties narrow those.
function baseOfBranch(schema: JsonObject, whole: JsonValue): JsonValue | undefined {
  const narrows = ['properties', 'required', '$ref', 'allOf'].some((keyword) => schema[keyword] !== undefined)
  return narrows ? whole : undefined
}

// "Exactly one of these properties", which is how schemas write a choice, is a union in which each excludes the others.
function exclusive(branches: readonly JsonValue[]): readonly JsonValue[] {
  const names = branches.map((branch) => (isObject(branch) ? onlyRequired(branch) : undefined))
  if (names.some((name) => name === undefined)) return branches
  return names.map((name) => ({
    required: [name ?? ''],
    properties: Object.fromEntries(names.map((other) => [other ?? '', other === name])),
  }))
}

function onlyRequired(branch: JsonObject): string | undefined {
  const { required, properties, title: _title, description: _description, ...others } = branch
  const [name, ...more] = list(required)
  const plain =
    properties === undefined || (isObject(properties) && Object.values(properties).every((one) => one === true))
  return plain && more.length === 0 && Object.keys(others).length === 0 && typeof name === 'string' ? name : undefined
}

function ownShape(schema: JsonObject, definitions: Definitions, base: JsonValue | undefined): JsonValue {
  const types = typesOf(schema)
  if (schema['const'] !== undefined) return { enum: [schema['const']] }
  const values = schema['enum']
  if (Array.isArray(values))
    return { enum: types.length === 0 ? values : values.filter((value) => types.includes(kind(value))) }
  const shapes = types.map((type) => shapeOfType(type, schema, definitions, base))
  return shapes.length === 1 ? (shapes[0] ?? {}) : shapes.length === 0 ? {} : { anyOf: shapes }
}

function shapeOfType(
  type: string,
  schema: JsonObject,
  definitions: Definitions,
  base: JsonValue | undefined,
): JsonValue {
  if (type === 'object') return objectShape(schema, definitions, base)
  if (type === 'array') return arrayShape(schema, definitions)
  return { type }
}

function objectShape(schema: JsonObject, definitions: Definitions, base: JsonValue | undefined): JsonValue {
  const properties = propertyShapes(schema, definitions, base)
  const required = requiredOf({ allOf: [base ?? {}, { required: schema['required'] ?? [] }] }, definitions)
  const rest = schema['additionalProperties']
  if (base !== undefined && rest === undefined && properties.size === 0) return {}
  const patterns = schema['patternProperties']
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: [...new Set(required)].filter((name) => properties.has(name)),
    ...(isObject(patterns) ? { patternProperties: mapValues(patterns, (inner) => shapeOf(inner, definitions)) } : {}),
    additionalProperties: rest === undefined ? base === undefined : shapeOrBoolean(rest, definitions),
  }
}

function propertyShapes(
  schema: JsonObject,
  definitions: Definitions,
  base: JsonValue | undefined,
): Map<string, JsonValue> {
  const inherited = base === undefined ? {} : propertiesOf(base, definitions)
  const shapes = new Map<string, JsonValue>()
  for (const [name, inner] of Object.entries(isObject(schema['properties']) ? schema['properties'] : {})) {
    if (inner !== true) shapes.set(name, shapeOf(inner, definitions, inherited[name]))
    else if (inherited[name] === undefined) shapes.set(name, {})
  }
  // What becomes required here has its comment where it is inherited from.
  for (const name of requiredOf({ required: schema['required'] ?? [] }, definitions)) {
    if (!shapes.has(name)) shapes.set(name, withoutDoc(shapeOf(inherited[name] ?? {}, definitions)))
  }
  return shapes
}

function shapeOrBoolean(schema: JsonValue, definitions: Definitions): JsonValue {
  return typeof schema === 'boolean' ? schema : shapeOf(schema, definitions)
}

function arrayShape(schema: JsonObject, definitions: Definitions): JsonValue {
  const first = list(schema['prefixItems']).map((item) => shapeOf(item, definitions))
  const rest = schema['items']
  // A list of whatever may stand at any place: bounded lists would explode into unions of tuples.
  const others = rest === undefined || rest === false ? [] : [shapeOf(rest, definitions)]
  const [only, ...more] = [...first, ...others]
  if (only === undefined) return { type: 'array' }
  return { type: 'array', items: more.length === 0 ? only : { anyOf: [only, ...more] } }
}

function typesOf(schema: JsonObject): string[] {
  const type = schema['type']
  const named = typeof type === 'string' ? [type] : list(type).filter((one) => typeof one === 'string')
  if (named.length > 0) return named.map((one) => (one === 'integer' ? 'number' : one))
  if (['properties', 'required', 'additionalProperties'].some((keyword) => schema[keyword] !== undefined))
    return ['object']
  return ['items', 'prefixItems'].some((keyword) => schema[keyword] !== undefined) ? ['array'] : []
}

function kind(value: JsonValue): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}

function saysNothing(shape: JsonValue): boolean {
  return isObject(shape) && Object.keys(shape).every((keyword) => keyword === 'description')
}

function withoutDoc(shape: JsonValue): JsonValue {
  if (!isObject(shape)) return shape
  const { description: _description, ...silent } = shape
  return silent
}
