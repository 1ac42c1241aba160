import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import type { Dialect } from '../inclusion.ts'
import { type DialectRules, dialectNamedIn, notASchema, rulesOf } from './dialects.ts'
import { metaSchema } from './meta-schemas.ts'
import { innerSchemas } from './subschemas.ts'

/** A schema, and what its surroundings say about it. */
export interface Place {
  readonly schema: JsonValue
  /** The address relative references start from. */
  readonly base: string
  readonly rules: DialectRules
}

/** What one side of the question is given as. */
export interface Source {
  readonly file: JsonValue
  /** JSON Pointer of the schema inside the file. */
  readonly at: string
  readonly dialect: Dialect
  readonly known: ReadonlyMap<string, JsonValue>
}

/** The schemas of one side and their names: ids, anchors, pointers. Nothing is ever fetched. */
export class Library {
  readonly root: Place
  /** The schemas of other files that references led to, by address. */
  readonly others = new Map<string, JsonValue>()
  readonly #known: ReadonlyMap<string, JsonValue>
  readonly #places = new Map<JsonObject, Place>()
  readonly #resources = new Map<string, Place>()
  readonly #anchors = new Map<string, Place>()
  readonly #found = new Map<string, Place>()
  readonly #dynamic = new Map<string, Map<string, Place>>()

  constructor({ file, at, dialect, known }: Source) {
    this.#known = known
    const rules = rulesOf(dialectNamedIn(file) ?? dialect)
    const whole: Place = { schema: file, base: unnamed, rules }
    if (at === '') {
      this.#resources.set(unnamed, whole)
      this.root = this.#surveyed(whole)
    } else {
      this.#resources.set(unnamed, whole)
      this.root = this.#pointer(whole, at) ?? whole
      if (this.root === whole) throw notASchema(at)
    }
  }

  /** Where a reference leads; undefined where we know nothing of that name. */
  find(reference: string, from: Place): Place | undefined {
    const target = this.address(reference, from)
    if (target === undefined) return undefined
    const before = this.#found.get(target)
    if (before !== undefined) return before
    const found = this.#look(target, from)
    if (found !== undefined) this.#found.set(target, found)
    return found
  }

  #look(target: string, from: Place): Place | undefined {
    const [address = '', fragment = ''] = split(target)
    const resource = this.#resource(address, from)
    if (resource === undefined || fragment === '') return resource
    const decoded = decode(fragment)
    if (decoded === undefined) return undefined
    return decoded.startsWith('/') ? this.#pointer(resource, decoded) : this.#anchors.get(`${address}#${decoded}`)
  }

  /** A reference written out in full. */
  address(reference: string, { base }: Place): string | undefined {
    if (reference.startsWith('#')) return `${base}${reference}`
    try {
      return new URL(reference, base).href
    } catch {
      return undefined
    }
  }

  /** The dynamic anchors of a resource; `""` stands for `$recursiveAnchor`. */
  dynamicAnchors(base: string): ReadonlyMap<string, Place> | undefined {
    return this.#dynamic.get(base)
  }

  /** The place of a schema inside another one. */
  inner(schema: JsonValue, outer: Place): Place {
    if (!isObject(schema)) return { ...outer, schema }
    return this.#places.get(schema) ?? this.#surveyed({ ...outer, schema })
  }

  #resource(address: string, from: Place): Place | undefined {
    const found = this.#resources.get(address)
    if (found !== undefined) return found
    const known = this.#known.get(address) ?? this.#known.get(`${address}#`) ?? metaSchema(address)
    if (known === undefined) return undefined
    this.others.set(address, known)
    const named = dialectNamedIn(known)
    const place: Place = { schema: known, base: address, rules: named ? rulesOf(named) : from.rules }
    this.#resources.set(address, place)
    return this.#surveyed(place)
  }

  #pointer(resource: Place, pointer: string): Place | undefined {
    let place = resource
    for (const step of pointer.slice(1).split('/')) {
      const { schema } = place
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
      const inner: JsonValue | undefined = Array.isArray(schema)
        ? schema[Number(name)]
        : isObject(schema) && Object.hasOwn(schema, name)
          ? schema[name]
          : undefined
      if (inner === undefined) return undefined
      place = (isObject(inner) ? this.#places.get(inner) : undefined) ?? { ...place, schema: inner }
    }
    return this.inner(place.schema, place)
  }

  /** Notes the names of a schema and of all schemas inside it. */
  #surveyed(outer: Place): Place {
    if (!isObject(outer.schema)) return outer
    const first = this.#noted(outer.schema, outer)
    const waiting = [first]
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      for (const inner of innerSchemas(place.schema as JsonObject, place.rules)) {
        if (!this.#places.has(inner)) waiting.push(this.#noted(inner, place))
      }
    }
    return first
  }

  #noted(schema: JsonObject, outer: Place): Place {
    const named = dialectNamedIn(schema)
    const rules = named === undefined ? outer.rules : rulesOf(named)
    const alone = rules.lonelyReferences && typeof schema['$ref'] === 'string'
    const id = alone ? undefined : schema[rules.id]
    const address = typeof id === 'string' ? this.address(id, outer) : undefined
    const [base = '', anchor = ''] = address === undefined ? [outer.base] : split(address)
    const place: Place = { schema, base: rules.anchorInId && String(id).startsWith('#') ? outer.base : base, rules }
    this.#places.set(schema, place)
    if (base !== outer.base && !this.#resources.has(base)) this.#resources.set(base, place)
    if (rules.anchorInId && anchor !== '') this.#anchor(base, anchor, place)
    for (const keyword of ['$anchor', '$dynamicAnchor']) {
      const name = schema[keyword]
      if (typeof name !== 'string' || rules.unknown.has(keyword)) continue
      this.#anchor(base, name, place)
      if (keyword === '$dynamicAnchor') this.#dynamicAnchor(base, name, place)
    }
    const isRoot = this.#resources.get(base)?.schema === schema
    if (isRoot && rules.dynamic === '$recursiveRef' && schema['$recursiveAnchor'] === true)
      this.#dynamicAnchor(base, '', place)
    return place
  }

  #anchor(base: string, name: string, place: Place): void {
    if (!this.#anchors.has(`${base}#${name}`)) this.#anchors.set(`${base}#${name}`, place)
  }

  #dynamicAnchor(base: string, name: string, place: Place): void {
    const anchors = this.#dynamic.get(base) ?? new Map<string, Place>()
    if (!anchors.has(name)) anchors.set(name, place)
    this.#dynamic.set(base, anchors)
  }
}

/** The address of a schema that has none. */
const unnamed = 'https://schema.invalid/'

function split(address: string): [string, string] {
  const hash = address.indexOf('#')
  return hash < 0 ? [address, ''] : [address.slice(0, hash), address.slice(hash + 1)]
}

function decode(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return undefined
  }
}
