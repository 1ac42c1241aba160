import type { JsonValue } from '../json/value.ts'
import type { Schema } from './algebra.ts'
import {
  allTypes,
  arrayType,
  booleanType,
  nullType,
  numberType,
  objectType,
  stringType,
  type Types,
  typeOf,
} from './types.ts'

/** Of which types values may satisfy a schema, and of which they may fail it: never too few. */
export function possibleTypes(schema: Schema, may: (literal: number) => Types): readonly [may: Types, mayFail: Types] {
  switch (schema.kind) {
    case 'any':
      return [allTypes, 0]
    case 'none':
      return [0, allTypes]
    case 'types':
      return [schema.types, allTypes & ~schema.types]
    case 'values':
      return [typesOf(schema.values.values()), allTypes & ~exhausted(schema.values)]
    case 'and':
      return [every(schema.of, may), union(schema.of.map((id) => may(-id)))]
    case 'or':
      return [
        union(schema.of.map(may)),
        every(
          schema.of.map((id) => -id),
          may,
        ),
      ]
    case 'oneOf': {
      const twice = schema.of
        .map(may)
        .reduce(([once, more], types) => [once | types, more | (once & types)] as const, [0, 0] as readonly [
          number,
          number,
        ])[1]
      return [
        union(schema.of.map(may)),
        twice |
          every(
            schema.of.map((id) => -id),
            may,
          ),
      ]
    }
    case 'not':
      return [may(-schema.of), may(schema.of)]
    case 'if': {
      const [yes, no] = [may(schema.of), may(-schema.of)]
      return [
        (yes & may(schema.then)) | (no & may(schema.otherwise)),
        (yes & may(-schema.then)) | (no & may(-schema.otherwise)),
      ]
    }
    case 'link':
    case 'unknown':
      return [allTypes, allTypes]
    default:
      return [allTypes, constrained(schema.kind)]
  }
}

/** The one type whose values a constraint asks something of. */
function constrained(kind: Schema['kind']): Types {
  switch (kind) {
    case 'minimum':
    case 'maximum':
    case 'multipleOf':
      return numberType
    case 'minLength':
    case 'maxLength':
    case 'pattern':
    case 'format':
      return stringType
    case 'minItems':
    case 'maxItems':
    case 'unique':
    case 'items':
    case 'atLeast':
    case 'atMost':
    case 'unevaluatedItems':
      return arrayType
    default:
      return objectType
  }
}

function every(literals: readonly number[], may: (literal: number) => Types): Types {
  return literals.reduce((types, literal) => types & may(literal), allTypes)
}

function union(types: readonly Types[]): Types {
  return types.reduce((all, one) => all | one, 0)
}

function typesOf(values: Iterable<JsonValue>): Types {
  return union([...values].map(typeOf))
}

function exhausted(values: ReadonlyMap<string, JsonValue>): Types {
  return (values.has('null') ? nullType : 0) | (values.has('true') && values.has('false') ? booleanType : 0)
}
