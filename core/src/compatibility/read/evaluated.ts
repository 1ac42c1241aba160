import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import type { Evaluated, SchemaId } from '../algebra.ts'
import { joined, nothingEvaluated } from '../rewrite.ts'
import { objectType } from '../types.ts'
import type { Place } from './library.ts'
import type { Reader } from './reader.ts'
import { enter, type Scope } from './scope.ts'

type Unevaluated = 'unevaluatedItems' | 'unevaluatedProperties'

/** What the keywords beside an `unevaluated…` keyword look at. */
export function evaluatedBy(reader: Reader, place: Place, scope: Scope, beside: Unevaluated): Evaluated {
  return new Looking(reader).at(place, scope, beside)
}

class Looking {
  readonly #reader: Reader
  readonly #open = new Set<JsonValue>()
  readonly #known = new Map<JsonValue, Map<string, Evaluated>>()

  constructor(reader: Reader) {
    this.#reader = reader
  }

  at(place: Place, outer: Scope, beside?: Unevaluated): Evaluated {
    const { schema } = place
    // A circle of references looks at nothing new.
    if (!isObject(schema) || this.#open.has(schema)) return nothingEvaluated
    const scope = enter(this.#reader.library, outer, place.base)
    const known = this.#known.get(schema) ?? new Map<string, Evaluated>()
    this.#known.set(schema, known)
    const key = `${beside} ${scope.key}`
    const found = known.get(key) ?? this.#look(schema, place, scope, beside)
    known.set(key, found)
    return found
  }

  #look(schema: JsonObject, place: Place, scope: Scope, beside?: Unevaluated): Evaluated {
    const { rules } = place
    this.#open.add(schema)
    const has = (keyword: string) =>
      rules.unknown.has(keyword) || !Object.hasOwn(schema, keyword) ? undefined : schema[keyword]
    const alone = rules.lonelyReferences && has('$ref') !== undefined
    const parts = [...this.#references(place, scope, has)]
    if (!alone) parts.push(this.#own(place, has, scope, beside), ...this.#within(place, scope, has))
    this.#open.delete(schema)
    return parts.reduce(joined, nothingEvaluated)
  }

  *#references(place: Place, scope: Scope, has: Has): Generator<Evaluated> {
    for (const keyword of ['$ref', place.rules.dynamic]) {
      const reference = keyword === undefined ? undefined : has(keyword)
      if (keyword === undefined || reference === undefined) continue
      const target = this.#reader.targetOf(keyword, reference, place, scope)
      if (target !== undefined) yield this.at(target, scope)
    }
  }

  /** What the keywords of the schema itself look at. */
  #own({ rules, ...place }: Place, has: Has, scope: Scope, beside?: Unevaluated): Evaluated {
    const { table, library } = this.#reader
    const allNames =
      has('additionalProperties') !== undefined ||
      (has('unevaluatedProperties') !== undefined && beside !== 'unevaluatedProperties')
    const patterns = keysOf(has('patternProperties')).map((source) => table.add({ kind: 'pattern', source }))
    const contains = rules.containsEvaluates ? has('contains') : undefined
    const found = contains === undefined ? [] : [this.#reader.read(library.inner(contains, { rules, ...place }), scope)]
    const allItems = has('unevaluatedItems') !== undefined && beside !== 'unevaluatedItems'
    return {
      names: allNames ? 'all' : keysOf(has('properties')),
      patterns,
      items: allItems ? Number.POSITIVE_INFINITY : rules.itemsByPlace ? byPlace(has) : byPrefix(has),
      matching: found,
      further: [],
    }
  }

  /** What schemas inside it look at that concern the same value. */
  *#within(place: Place, scope: Scope, has: Has): Generator<Evaluated> {
    const { table, library } = this.#reader
    const inner = (schema: JsonValue) => library.inner(schema, place)
    const read = (schema: JsonValue): SchemaId => this.#reader.read(inner(schema), scope)
    const look = (schema: JsonValue): Evaluated => this.at(inner(schema), scope)
    const when = (when: SchemaId, by: Evaluated): Evaluated => ({ ...nothingEvaluated, further: [{ when, by }] })
    for (const schema of listOf(has('allOf'))) yield look(schema)
    for (const schema of [...listOf(has('anyOf')), ...listOf(has('oneOf'))]) yield when(read(schema), look(schema))
    const condition = has('if')
    if (condition !== undefined) {
      const id = read(condition)
      yield when(id, joined(look(condition), look(has('then') ?? true)))
      yield when(table.not(id), look(has('else') ?? true))
    }
    for (const keyword of ['dependentSchemas', 'dependencies']) {
      const dependents = has(keyword)
      for (const [name, schema] of isObject(dependents) ? Object.entries(dependents) : []) {
        if (!isObject(schema)) continue
        yield when(table.all([table.types(objectType), table.add({ kind: 'required', name })]), look(schema))
      }
    }
  }
}

type Has = (keyword: string) => JsonValue | undefined

function byPlace(has: Has): number {
  const items = has('items')
  if (items === undefined) return 0
  return Array.isArray(items) && has('additionalItems') === undefined ? items.length : Number.POSITIVE_INFINITY
}

function byPrefix(has: Has): number {
  return has('items') === undefined ? listOf(has('prefixItems')).length : Number.POSITIVE_INFINITY
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : []
}

function keysOf(value: JsonValue | undefined): readonly string[] {
  return isObject(value) ? Object.keys(value).sort() : []
}
