import type { JsonValue } from '../json/value.ts'

/** A set of JSON types, one bit each. A number is one type; whole numbers are a constraint on it. */
export type Types = number

export const nullType = 1
export const booleanType = 2
export const numberType = 4
export const stringType = 8
export const arrayType = 16
export const objectType = 32
export const allTypes = 63

/** Each type by itself, those with the smallest values first. */
export const eachType: readonly Types[] = [nullType, booleanType, numberType, stringType, arrayType, objectType]

export function typeOf(value: JsonValue): Types {
  if (value === null) return nullType
  if (Array.isArray(value)) return arrayType
  switch (typeof value) {
    case 'boolean':
      return booleanType
    case 'number':
      return numberType
    case 'string':
      return stringType
    default:
      return objectType
  }
}
