import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'

type Shape = (value: JsonValue) => boolean

const isNumber: Shape = (value) => typeof value === 'number'
const isCount: Shape = (value) => Number.isInteger(value) && Number(value) >= 0
const isText: Shape = (value) => typeof value === 'string'
const isSchema: Shape = (value) => typeof value === 'boolean' || isObject(value)
const isSchemas: Shape = (value) => Array.isArray(value) && value.length > 0 && value.every(isSchema)
const isNamedSchemas: Shape = (value) => isObject(value) && Object.values(value).every(isSchema)
const isNames: Shape = (value) => Array.isArray(value) && value.every(isText)

/** What the value of a keyword must look like to mean anything. */
const shapes: Readonly<Record<string, Shape>> = {
  type: (value) => isText(value) || (isNames(value) && Array.isArray(value) && value.length > 0),
  enum: (value) => Array.isArray(value),
  multipleOf: (value) => typeof value === 'number' && value > 0,
  ...table(isNumber, 'minimum maximum exclusiveMinimum exclusiveMaximum'),
  ...table(isCount, 'minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains'),
  pattern: (value) => typeof value === 'string' && value !== '',
  ...table(isSchemas, 'allOf anyOf oneOf prefixItems'),
  ...table(isNamedSchemas, 'properties patternProperties dependentSchemas'),
  ...table(
    isSchema,
    'additionalProperties unevaluatedProperties propertyNames items unevaluatedItems contains not if then else',
  ),
  required: isNames,
  dependentRequired: (value) => isObject(value) && Object.values(value).every(isNames),
  uniqueItems: (value) => typeof value === 'boolean',
}

/** An empty list of values lets nothing pass; some validators refuse to read it. */
const nothing: JsonObject = { not: {} }

/** The schema without keywords whose value is a slip, such as `required: true`: validators would refuse the whole of it. */
export function withoutSlips(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(([keyword, value]) => {
    const shape = Object.hasOwn(shapes, keyword) ? shapes[keyword] : undefined
    return shape === undefined || shape(value)
  })
  const sound = kept.length === Object.keys(schema).length ? schema : Object.fromEntries(kept)
  return Array.isArray(sound['enum']) && sound['enum'].length === 0 ? nothing : sound
}

function table(shape: Shape, keywords: string): Record<string, Shape> {
  return Object.fromEntries(keywords.split(' ').map((keyword) => [keyword, shape]))
}
