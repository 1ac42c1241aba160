import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import type { FileKind } from './side.ts'

/**
 * What a file is, by what stands in it; undefined for anything we do not compare. `true`, `false` and an empty object
 * are schemas only where somebody says so.
 */
export function kindOf(value: JsonValue): FileKind | undefined {
  if (isRequirements(value)) return 'requirements'
  if (!isObject(value)) return undefined
  if (Object.hasOwn(value, 'openapi') || Object.hasOwn(value, 'swagger')) return 'openapi'
  if (Object.hasOwn(value, 'asyncapi')) return 'asyncapi'
  if (['roles', 'states', 'transitions'].every((name) => Array.isArray(value[name]))) return 'process'
  if (['title', 'sources', 'binds', 'kind'].every((name) => value[name] !== undefined)) return 'rule'
  if (typeof value['urn'] === 'string' && ['columns', 'rows'].every((name) => Array.isArray(value[name])))
    return 'codelist'
  if (['contracts', 'rules', 'codelists'].every((name) => Array.isArray(value[name]))) return 'edition'
  return isSchema(value) ? 'schema' : undefined
}

function isRequirements(value: JsonValue): boolean {
  if (!Array.isArray(value) || value.length === 0) return false
  return value.every(
    (one: JsonValue) => isObject(one) && ['id', 'level', 'text'].every((name) => Object.hasOwn(one, name)),
  )
}

const types: ReadonlySet<unknown> = new Set(['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'])

function isSchema(value: JsonObject): boolean {
  const dialect = value['$schema']
  if (dialect !== undefined) return typeof dialect === 'string' && /^https?:\/\/json-schema\.org\//.test(dialect)
  const { type } = value
  if (type !== undefined && ![type].flat().every((name) => types.has(name))) return false
  return type !== undefined || keywords.some(({ name, fits }) => Object.hasOwn(value, name) && fits(value[name]))
}

const isObjects = (value: JsonValue | undefined) => Array.isArray(value) && value.every((one) => isInner(one))
const isInner = (value: JsonValue | undefined) => typeof value === 'boolean' || isObject(value)

/** Words that hardly anything but a schema has, with the form they have there. */
const keywords = [
  ...['allOf', 'anyOf', 'oneOf'].map((name) => ({ name, fits: isObjects })),
  ...['$defs', 'definitions', 'properties', 'patternProperties'].map((name) => ({ name, fits: isObject })),
  ...['not', 'additionalProperties', 'propertyNames'].map((name) => ({ name, fits: isInner })),
  ...['enum', 'required'].map((name) => ({ name, fits: (value: JsonValue | undefined) => Array.isArray(value) })),
  ...['$ref'].map((name) => ({ name, fits: (value: JsonValue | undefined) => typeof value === 'string' })),
  ...['const'].map((name) => ({ name, fits: (value: JsonValue | undefined) => value !== undefined })),
]
