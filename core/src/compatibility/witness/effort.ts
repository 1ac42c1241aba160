import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import type { Library, Place } from '../read/library.ts'

/** More steps than this a validator is not asked to take for one value. */
const most = 150_000

/**
 * Whether a validator that follows every reference anew gets through with a value in a bounded number of steps. A few
 * definitions that refer to each other twice are enough to keep one busy for ever.
 */
export function isBearable(library: Library, value: JsonValue): boolean {
  return new Effort(library).of(library.root, value, new Set()) <= most
}

class Effort {
  readonly #library: Library
  #steps = 0

  constructor(library: Library) {
    this.#library = library
  }

  /** `above` are the schemas that are being asked about this very value: a circle is not followed. */
  of(place: Place, value: JsonValue, above: Set<JsonValue>): number {
    this.#steps += 1
    const { schema } = place
    if (!isObject(schema) || this.#steps > most || above.has(schema)) return this.#steps
    above.add(schema)
    const inner = (one: JsonValue | undefined, of: JsonValue) => {
      if (isObject(one)) this.of(this.#library.inner(one, place), of, of === value ? above : new Set())
    }
    for (const keyword of references) {
      const reference = schema[keyword]
      const target = typeof reference === 'string' ? this.#library.find(reference, place) : undefined
      if (target !== undefined) this.of(target, value, above)
    }
    for (const one of sameValue(schema)) inner(one, value)
    if (Array.isArray(value)) {
      for (const item of value) for (const one of ofItems(schema)) inner(one, item)
    } else if (isObject(value)) {
      for (const [name, member] of Object.entries(value)) for (const one of ofMembers(schema, name)) inner(one, member)
    }
    above.delete(schema)
    return this.#steps
  }
}

const references = ['$ref', '$dynamicRef', '$recursiveRef']

function sameValue(schema: JsonObject): readonly JsonValue[] {
  const lists = ['allOf', 'anyOf', 'oneOf', 'dependentSchemas', 'dependencies'].flatMap((keyword) =>
    parts(schema[keyword]),
  )
  return [...lists, ...some(schema, ['not', 'if', 'then', 'else'])]
}

function ofItems(schema: JsonObject): readonly JsonValue[] {
  const lists = ['prefixItems', 'items'].flatMap((keyword) =>
    Array.isArray(schema[keyword]) ? parts(schema[keyword]) : [],
  )
  return [...lists, ...some(schema, ['items', 'additionalItems', 'contains', 'unevaluatedItems'])]
}

function ofMembers(schema: JsonObject, name: string): readonly JsonValue[] {
  const { properties } = schema as JsonObject & { readonly properties?: JsonValue }
  const named = isObject(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined
  const own = named === undefined ? [] : [named]
  return [
    ...own,
    ...parts(schema['patternProperties']),
    ...some(schema, ['additionalProperties', 'unevaluatedProperties', 'propertyNames']),
  ]
}

function parts(value: JsonValue | undefined): readonly JsonValue[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : []
}

function some(schema: JsonObject, keywords: readonly string[]): readonly JsonValue[] {
  return keywords.flatMap((keyword) => schema[keyword] ?? [])
}
