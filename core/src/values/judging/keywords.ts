import { allOf, anyOf, condition, not, oneOf, reference } from './branches.ts'
import { contains, items, maxItems, minItems, uniqueItems } from './lists.ts'
import {
  additionalProperties,
  dependentRequired,
  maxProperties,
  minProperties,
  properties,
  propertyNames,
  required,
} from './objects.ts'
import {
  constant,
  exclusiveMaximum,
  exclusiveMinimum,
  format,
  listed,
  maximum,
  maxLength,
  minimum,
  minLength,
  multipleOf,
  pattern,
  type,
} from './plain.ts'
import type { KeywordJudge } from './verdict.ts'

/** Every keyword of our profile that can say no. */
export const keywordJudges: ReadonlyMap<string, KeywordJudge> = new Map(
  Object.entries({
    ...{ type, const: constant, enum: listed },
    ...{ minLength, maxLength, pattern, format },
    ...{ minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf },
    ...{ items, contains, minItems, maxItems, uniqueItems },
    ...{ properties, required, additionalProperties, propertyNames, minProperties, maxProperties, dependentRequired },
    ...{ $ref: reference, allOf, anyOf, oneOf, not, if: condition },
  }),
)

/** Keywords of JSON Schema that can say no and are no part of the profile. */
export const notInProfile: ReadonlySet<string> = new Set([
  ...['prefixItems', 'additionalItems', 'patternProperties', 'dependentSchemas', 'dependencies'],
  ...['unevaluatedItems', 'unevaluatedProperties', '$dynamicRef', '$recursiveRef', '$anchor', '$dynamicAnchor'],
])
