import { inside, negatedIn, type Place, together } from '../contracts/places.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import { canonicalJson } from '../json/canonical.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'

/** What one value must satisfy, all at once, and what must not hold for it. */
export interface Demand {
  /** Schemas that hold, with everything they refer to. */
  readonly yes: readonly Place[]
  readonly no: readonly Place[]
  /** `anyOf`, `oneOf` and `if` whose branch has been chosen already. */
  readonly done: ReadonlySet<string>
}

export type Type = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object'

const noChoices: ReadonlySet<string> = new Set()

/** Types are used in many places: the demand of the same schemas is made once for an index, and is the same object. */
const demands = new WeakMap<SchemaIndex, Map<string, Demand>>()

export function demandOf(index: SchemaIndex, yes: readonly Place[]): Demand {
  const made = demands.get(index) ?? new Map<string, Demand>()
  demands.set(index, made)
  const key = yes.map((place) => place.key).join(' ')
  const demand = made.get(key) ?? narrowed(index, { yes: [], no: [], done: noChoices }, yes)
  made.set(key, demand)
  return demand
}

/** The demand with more schemas that must hold; their `not` joins what must not. */
export function narrowed(
  index: SchemaIndex,
  demand: Demand,
  yes: readonly Place[],
  no: readonly Place[] = [],
  choice?: string,
): Demand {
  const all = together(index, [...demand.yes, ...yes])
  const negated = all.flatMap((place) => negatedIn(index, place))
  const unique = new Map([...demand.no, ...no, ...negated].map((place) => [place.key, place]))
  const done = choice === undefined ? demand.done : new Set([...demand.done, choice])
  return { yes: all, no: [...unique.values()], done }
}

/** Equal demands have equal keys, however they came about. */
export function keyOf(demand: Demand): string {
  const keys = [demand.yes, demand.no].map((places) => places.map((place) => place.key).sort())
  return JSON.stringify([...keys, [...demand.done].sort()])
}

/** The types a value may have, in the order of JSON Schema; guessed from the other keywords where none is named. */
export function typesOf(demand: Demand): Type[] {
  const named = demand.yes.map((place) => place.schema['type']).filter((type) => type !== undefined)
  if (named.length === 0) return guessed(demand)
  const lists = named.map((type) => (Array.isArray(type) ? type : [type]))
  return allTypes.filter((type) => {
    // Integers are numbers: `integer` next to `number` leaves `integer`.
    return lists.every((list) => list.includes(type) || (type === 'integer' && list.includes('number')))
  })
}

/** The values `const` and `enum` leave over; undefined where there is no such keyword. */
export function listedValues(demand: Demand): JsonValue[] | undefined {
  const lists: JsonValue[][] = []
  for (const { schema } of demand.yes) {
    if (Array.isArray(schema['enum'])) lists.push(schema['enum'])
    if (schema['const'] !== undefined) lists.push([schema['const']])
  }
  const [first, ...others] = lists
  const texts = others.map((list) => new Set(list.map(canonicalJson)))
  return first?.filter((value) => texts.every((set) => set.has(canonicalJson(value))))
}

/** Names from `required` of all schemas. */
export function requiredNames(demand: Demand): string[] {
  return [...new Set(demand.yes.flatMap(({ schema }) => strings(schema['required'])))]
}

/** Names from `properties` of all schemas. */
export function propertyNames(demand: Demand): string[] {
  return [...new Set(demand.yes.flatMap(({ schema }) => Object.keys(record(schema['properties']))))]
}

/** What the property of this name must satisfy: its own schema, or that for names nobody lists. */
export function propertyDemand(index: SchemaIndex, demand: Demand, name: string): Demand {
  const yes = demand.yes.flatMap((place) => {
    if (Object.hasOwn(record(place.schema['properties']), name)) return [inside(index, place, 'properties', name)]
    return 'additionalProperties' in place.schema ? [inside(index, place, 'additionalProperties')] : []
  })
  return demandOf(index, yes)
}

export function itemDemand(index: SchemaIndex, demand: Demand, also: readonly Place[] = []): Demand {
  const items = demand.yes.flatMap((place) => ('items' in place.schema ? [inside(index, place, 'items')] : []))
  return demandOf(index, [...items, ...also])
}

/** The strictest number all schemas give for a keyword. */
export function strictest(demand: Demand, keyword: string, pick: 'least' | 'greatest'): number | undefined {
  const found = demand.yes.map((place) => place.schema[keyword]).filter((value) => typeof value === 'number')
  if (found.length === 0) return undefined
  return pick === 'least' ? Math.min(...found) : Math.max(...found)
}

export function strings(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

export function record(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {}
}

const allTypes: readonly Type[] = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object']

const hints: readonly (readonly [Type, readonly string[]])[] = [
  ['object', ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties', 'dependentRequired']],
  ['array', ['items', 'minItems', 'maxItems', 'uniqueItems', 'contains']],
  ['string', ['minLength', 'maxLength', 'pattern', 'format']],
  ['number', ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf']],
]

function guessed(demand: Demand): Type[] {
  const used = new Set(demand.yes.flatMap(({ schema }) => Object.keys(schema)))
  const types = hints.filter(([, keywords]) => keywords.some((keyword) => used.has(keyword))).map(([type]) => type)
  return types.length > 0 ? types : ['null', 'boolean', 'integer', 'string']
}
