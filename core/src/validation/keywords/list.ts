import { contains, items, maxItems, minItems, prefixItems, uniqueItems } from './array.ts'
import { constant, enumeration } from './choice.ts'
import { allOf, anyOf, condition, not, oneOf, reference } from './combine.ts'
import { format } from './format.ts'
import type { Keyword } from './keyword.ts'
import { exclusiveMaximum, exclusiveMinimum, maximum, minimum, multipleOf } from './number.ts'
import {
  additionalProperties,
  dependentRequired,
  dependentSchemas,
  maxProperties,
  minProperties,
  patternProperties,
  properties,
  propertyNames,
  required,
} from './object.ts'
import { maxLength, minLength, pattern } from './text.ts'
import { type } from './type.ts'

/** Every keyword that can say no, in the order people are told. What decides the kind of value comes first. */
export const keywords: ReadonlyMap<string, Keyword> = new Map(
  Object.entries({
    type,
    const: constant,
    enum: enumeration,
    $ref: reference,
    required,
    properties,
    patternProperties,
    additionalProperties,
    propertyNames,
    dependentRequired,
    dependentSchemas,
    maxProperties,
    minProperties,
    prefixItems,
    items,
    contains,
    maxItems,
    minItems,
    uniqueItems,
    maxLength,
    minLength,
    pattern,
    format,
    maximum,
    minimum,
    exclusiveMaximum,
    exclusiveMinimum,
    multipleOf,
    allOf,
    anyOf,
    oneOf,
    not,
    if: condition,
  }),
)

/** After one of these nothing else about the same value is worth saying. */
export const decisive: ReadonlySet<string> = new Set(['type', 'const', 'enum'])
