import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import type { Whole } from './asked.ts'
import type { Difference } from './difference.ts'
import { edited, isAnnotation, resolve } from './resolve.ts'
import { type Schema, schemaOf } from './subschemas.ts'

/** Objects with fewer fields, not deeply inside, are asked about as they are. */
const many = 12
const deep = 4

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

/** A small part of three schemas in which a difference lies. */
export interface Nearby {
  readonly part: Three
  /** Makes a value of the part one of the whole; undefined where nobody can send one. */
  readonly whole: (value: JsonValue) => JsonValue | undefined
}

/** What is known of the objects on the way, found once for each. */
export interface Surroundings {
  /** What whoever sends under an object schema has to send at least; undefined where that is not known. */
  readonly least: (schema: Whole) => JsonObject | undefined
  /** How many fields are described. */
  readonly width: (schema: Whole) => number
}

/**
 * The same question about the part in which a difference lies: the field on the way to it, and there the few fields it
 * is about. What else must be sent is added to what is found, so that every counterexample is one for the schemas as
 * they are. Undefined where the way is short and narrow, or where fields have to do with each other.
 */
export function nearby(
  files: Omit<Three, 'alone'>,
  { pair: { path }, set }: Difference,
  definitions: Whole['definitions'],
  sub: 'was' | 'now',
  around: Surroundings,
): Nearby | undefined {
  const way: { readonly sent: Whole; readonly name: string }[] = []
  let { was, now } = files
  let wide = false
  let rest = path
  while (rest[0] === 'properties') {
    const [, name = '', ...further] = rest
    const inner = [was, now].map((whole) => fieldOf(whole, name))
    const [old, young] = inner
    if (old === undefined || young === undefined) break
    wide ||= around.width(was) + around.width(now) >= many
    way.push({ sent: sub === 'was' ? was : now, name })
    was = { ...was, schema: old }
    now = { ...now, schema: young }
    rest = further
  }
  const alone = { schema: edited(was.schema, rest, set, definitions), definitions }
  const few = rest.length === 0 ? ofFewFields({ was, now, alone }, set, sub, around) : undefined
  if (!wide && few === undefined && way.length < deep) return undefined
  const { part, whole } = few ?? { part: { was, now, alone }, whole: (value: JsonValue) => value }
  return {
    part,
    whole: (value) =>
      way.reduceRight<JsonValue | undefined>((inner, { sent, name }) => {
        const others = around.least(sent)
        return inner === undefined || others === undefined ? undefined : { ...others, [name]: inner }
      }, whole(value)),
  }
}

/** The same three objects with only the fields that a difference is about. */
function ofFewFields(
  three: Three,
  set: Difference['set'],
  sub: 'was' | 'now',
  around: Surroundings,
): Nearby | undefined {
  const here = { was: resolved(three.was), now: resolved(three.now), alone: resolved(three.alone) }
  if (!Object.values(here).every(isPlain) || around.width(three.was) + around.width(three.now) < many) return undefined
  const changed = changedBy(set, here.was)
  if (changed === undefined) return undefined
  const part = (side: keyof Three): Whole => {
    const few = withFields(here[side], changed)
    const schema = side === sub ? { ...few, propertyNames: { enum: changed } } : few
    return { schema, definitions: three[side].definitions }
  }
  return {
    part: { was: part('was'), now: part('now'), alone: part('alone') },
    whole: (value) => {
      const others = around.least(three[sub])
      if (others === undefined || !isObject(value)) return undefined
      const kept = Object.entries(others).filter(([name]) => !changed.includes(name))
      return { ...Object.fromEntries(kept), ...value }
    },
  }
}

function resolved({ schema, definitions }: Whole): JsonObject {
  return resolve(schema, '', definitions).schema
}

function isPlain(schema: JsonObject): boolean {
  return Object.keys(schema).every((keyword) => plain.has(keyword) || isAnnotation(keyword))
}

function fieldOf(whole: Whole, name: string): Schema | undefined {
  const schema = resolved(whole)
  const fields = fieldsOf(schema)
  return isPlain(schema) && Object.hasOwn(fields, name) ? schemaOf(fields[name]) : undefined
}

/** How many fields an object schema describes. */
export function widthOf(whole: Whole): number {
  return Object.keys(fieldsOf(resolved(whole))).length
}

/** The fields that a difference of the object itself is about; undefined where it is about more than fields. */
function changedBy(set: Difference['set'], was: JsonObject): string[] | undefined {
  if (!Object.keys(set).every((keyword) => keyword === 'properties' || keyword === 'required')) return undefined
  const [before, after] = [fieldsOf(was), fieldsOf('properties' in set ? set : was)]
  const names = before === after ? [] : Object.keys({ ...before, ...after })
  const described = names.filter((name) => before[name] !== after[name])
  const [asked, asks] = [requiredIn(was), requiredIn('required' in set ? set : was)]
  const oneSided = [...asked].filter((name) => !asks.has(name)).concat([...asks].filter((name) => !asked.has(name)))
  return [...new Set([...described, ...oneSided])]
}

function fieldsOf({ properties }: { readonly properties?: JsonValue | undefined }): JsonObject {
  return isObject(properties) ? properties : {}
}

function requiredIn({ required }: { readonly required?: JsonValue | undefined }): ReadonlySet<string> {
  return new Set(Array.isArray(required) ? required.map(String) : [])
}

function withFields(schema: JsonObject, kept: readonly string[]): JsonObject {
  const fields = fieldsOf(schema)
  const required = requiredIn(schema)
  const named = kept.filter((name) => Object.hasOwn(fields, name))
  return {
    ...schema,
    ...(schema['properties'] !== undefined && {
      properties: Object.fromEntries(named.map((name) => [name, schemaOf(fields[name])])),
    }),
    ...(schema['required'] !== undefined && { required: kept.filter((name) => required.has(name)) }),
  }
}

/** The same object schema with only the fields that must be there; undefined where it takes no object, or is more than its fields. */
export function onlyRequired(whole: Whole): Whole | undefined {
  const schema = resolved(whole)
  if (!isPlain(schema) || ![schema['type'] ?? 'object'].flat().includes('object')) return undefined
  return { ...whole, schema: { ...withFields(schema, [...requiredIn(schema)]), type: 'object' } }
}
