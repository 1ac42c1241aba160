import { branchesOf, inside, negatedIn, type Place, placeOf, targetOf } from '../contracts/places.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import { isObject } from '../json/value.ts'
import type { Subject } from './rule.ts'

/** A way from one schema to the next that is held against the same value: `$ref`, `allOf`, `if` … */
export function sameValue(index: SchemaIndex, place: Place): Place[] {
  const { $ref } = place.schema
  const single = ['if', 'then', 'else'].filter((keyword) => keyword in place.schema)
  return [
    ...(typeof $ref === 'string' ? [targetOf(index, place.file, $ref)] : []),
    ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) => branchesOf(index, place, keyword)),
    ...negatedIn(index, place),
    ...single.map((keyword) => inside(index, place, keyword)),
  ]
}

/** A way to a schema for a part of the value: by name of a property, or `*` for all parts nobody names. */
export interface Step {
  readonly part: string
  readonly place: Place
}

export function partsOf(index: SchemaIndex, place: Place): Step[] {
  const properties = isObject(place.schema['properties']) ? Object.keys(place.schema['properties']) : []
  const all = ['additionalProperties', 'items', 'contains'].filter((keyword) => keyword in place.schema)
  return [
    ...properties.map((name) => ({ part: `.${name}`, place: inside(index, place, 'properties', name) })),
    ...all.map((keyword) => ({ part: '*', place: inside(index, place, keyword) })),
  ]
}

/** The roots of the contract's own schemas. */
export function rootsOf({ index, contract }: Subject): Place[] {
  const own = [...index.values()].filter((file) => file.contract === contract)
  return own.map((file) => placeOf(index, file.id))
}

/** Path of the file a place is written in; of another contract, its name. */
export function pathOf(index: SchemaIndex, place: Place): string {
  return index.get(place.file)?.path ?? place.file
}
