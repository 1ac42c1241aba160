import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import type { Whole } from './asked.ts'
import type { Difference } from './difference.ts'
import { isAnnotation, resolve } from './resolve.ts'
import { type Schema, schemaOf } from './subschemas.ts'

/** Objects with fewer fields are asked about as they are. */
const many = 12

/** Keywords under which the fields of an object have nothing to do with each other. */
const plain: ReadonlySet<string> = new Set([
  'type',
  'properties',
  'required',
  'additionalProperties',
  '$defs',
  'definitions',
])

/** The old schema, the new one, and the old one with a single difference. */
export interface Three {
  readonly was: Whole
  readonly now: Whole
  readonly alone: Whole
}

/**
 * The same question about a few fields only: those where the difference lies, and those that must be there. Whoever
 * sends (`sub`) sends no others, so that every counterexample is one for the schemas as they are. Undefined where no
 * object on the way is large, or where fields have to do with each other.
 */
export function narrowed(three: Three, { pair: { path }, set }: Difference, sub: 'was' | 'now'): Three | undefined {
  const { was, now, alone } = three
  const here = [was, now, alone].map(({ schema, definitions }) => resolve(schema, '', definitions).schema)
  const [old = {}, young = {}, edited = {}] = here
  if (!here.every(isPlain) || fieldsOf(old).size + fieldsOf(young).size < many) return undefined
  const [keyword, name] = path
  const changed = keyword === 'properties' ? [name ?? ''] : keyword === undefined ? changedBy(set, old) : undefined
  if (changed === undefined) return undefined
  const kept = new Set([...changed, ...here.flatMap(requiredIn)])
  const only = (whole: Whole, schema: JsonObject, sends: boolean): Whole => ({
    ...whole,
    schema: { ...withFields(schema, kept), ...(sends && { propertyNames: { enum: [...kept] } }) },
  })
  return { was: only(was, old, sub === 'was'), now: only(now, young, sub === 'now'), alone: only(alone, edited, false) }
}

function isPlain(schema: Schema): boolean {
  return isObject(schema) && Object.keys(schema).every((keyword) => plain.has(keyword) || isAnnotation(keyword))
}

/** The fields that a difference of the object itself is about: those described differently. */
function changedBy(set: Difference['set'], before: JsonObject): string[] | undefined {
  if (!Object.keys(set).every((keyword) => keyword === 'properties' || keyword === 'required')) return undefined
  const [was, now] = [fieldsOf(before), 'properties' in set ? fieldsOf(set) : fieldsOf(before)]
  return [...new Set([...was.keys(), ...now.keys()])].filter((name) => was.get(name) !== now.get(name))
}

function fieldsOf(schema: { readonly [keyword: string]: JsonValue | undefined }): Map<string, JsonValue> {
  const fields = schema['properties']
  return new Map(isObject(fields) ? Object.entries(fields) : [])
}

function requiredIn({ required }: JsonObject): string[] {
  return Array.isArray(required) ? required.map(String) : []
}

function withFields(schema: JsonObject, kept: ReadonlySet<string>): JsonObject {
  if (schema['properties'] === undefined) return schema
  const fields = [...fieldsOf(schema)].filter(([name]) => kept.has(name))
  return { ...schema, properties: Object.fromEntries(fields.map(([name, one]) => [name, schemaOf(one)])) }
}
