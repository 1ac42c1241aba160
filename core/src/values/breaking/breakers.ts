import { anyOf, not, oneOf } from './branches.ts'
import type { Breaker } from './breaker.ts'
import { contains, maxContains, maxItems, minItems, uniqueItems } from './lists.ts'
import { excluded, maximum, minimum, multipleOf } from './numbers.ts'
import {
  additionalProperties,
  dependentRequired,
  maxProperties,
  minProperties,
  propertyNamesAsked,
  required,
} from './objects.ts'
import { format, maxLength, minLength, pattern } from './texts.ts'
import { constant, listed, type } from './values.ts'

/** Every keyword that can say no, and how to make it. */
export const breakers: ReadonlyMap<string, Breaker> = new Map([
  ['type', type],
  ['const', constant],
  ['enum', listed],
  ['minLength', minLength],
  ['maxLength', maxLength],
  ['pattern', pattern],
  ['format', format],
  ['minimum', minimum],
  ['maximum', maximum],
  ['exclusiveMinimum', excluded],
  ['exclusiveMaximum', excluded],
  ['multipleOf', multipleOf],
  ['minItems', minItems],
  ['maxItems', maxItems],
  ['uniqueItems', uniqueItems],
  ['contains', contains],
  ['minContains', contains],
  ['maxContains', maxContains],
  ['required', required],
  ['additionalProperties', additionalProperties],
  ['propertyNames', propertyNamesAsked],
  ['minProperties', minProperties],
  ['maxProperties', maxProperties],
  ['dependentRequired', dependentRequired],
  ['anyOf', anyOf],
  ['oneOf', oneOf],
  ['not', not],
])
