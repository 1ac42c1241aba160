import { escapeStep } from '../../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import { propertyNames, record, strings } from '../demand.ts'
import { type Breaker, only, type Way } from './breaker.ts'

/** Names nobody has heard of, the first of which is usually enough. */
const unknownNames = ['unknownProperty', 'unbekannteEigenschaft', 'x']

/** The object without each required property in turn. */
export const required: Breaker = ({ site: { value }, asks }) => {
  if (!isObject(value)) return []
  return strings(asks).flatMap((name) => (Object.hasOwn(value, name) ? [missing(value, name)] : []))
}

/** The object with one property more, when it is closed, or with one of a wrong kind. */
export const additionalProperties: Breaker = ({ site }) => {
  const { value, demand } = site
  if (!isObject(value)) return []
  const known = new Set([...Object.keys(value), ...propertyNames(demand)])
  const name = unknownNames.find((one) => !known.has(one)) ?? 'yetAnotherProperty'
  return [
    {
      at: `/${name}`,
      attempts: () => [true, null, 7, [], {}].map((inner): JsonValue => ({ ...value, [name]: inner })),
    },
  ]
}

/** The object with a property whose name is not written as names are. */
export const propertyNamesAsked: Breaker = ({ site: { value } }) => {
  if (!isObject(value)) return []
  const [first = ''] = Object.values(value)
  const name = 'not a name!'
  return [{ at: `/${name}`, attempts: () => [{ ...value, [name]: first }] }]
}

/** The object with so few properties that it is too small. */
export const minProperties: Breaker = ({ site: { value }, asks }) => {
  if (!isObject(value) || typeof asks !== 'number' || asks === 0) return []
  return only(Object.fromEntries(Object.entries(value).slice(0, asks - 1)))
}

/** The object with more properties than it may have. */
export const maxProperties: Breaker = ({ site: { value }, asks }) => {
  if (!isObject(value) || typeof asks !== 'number') return []
  const [first = null] = Object.values(value)
  const more = Array.from({ length: asks + 1 }, (_, index): [string, JsonValue] => [`property-${index}`, first])
  return only({ ...Object.fromEntries(more), ...value })
}

/** The object without what a property that is there asks for. */
export const dependentRequired: Breaker = ({ site: { value }, asks }) => {
  if (!isObject(value)) return []
  const present = Object.entries(record(asks)).filter(([name]) => Object.hasOwn(value, name))
  return present.flatMap(([, needed]) => strings(needed).map((name) => missing(value, name)))
}

function missing(value: JsonObject, name: string): Way {
  const { [name]: _, ...others } = value
  return { at: `/${escapeStep(name)}`, attempts: () => [others] }
}
