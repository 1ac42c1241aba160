import type { Finding } from '../../finding.ts'
import type { JsonObject, JsonValue } from '../../json/value.ts'
import { partOf } from '../../values/pattern.ts'
import { limits } from '../limits.ts'
import { problem, type Rule } from '../rule.ts'
import { type Spot, spotsOf } from '../spots.ts'

/** Every text, list and number has an end: what has none cannot be stored, shown or printed for sure. */
export const bounds: Rule = function* ({ schemas }) {
  for (const [path, root] of schemas) {
    for (const spot of spotsOf(path, root)) {
      const { schema } = spot
      // What only narrows another schema, or refers to one, is bounded there.
      if (spot.narrows || '$ref' in schema || 'const' in schema || 'enum' in schema) continue
      if (hasType(schema, 'string') && !isBoundedText(schema)) yield unboundedText(spot)
      if (hasType(schema, 'array')) yield* listTrouble(spot)
      const isNumber = hasType(schema, 'integer') || hasType(schema, 'number')
      if (isNumber && !isBoundedNumber(schema)) yield unboundedNumber(spot)
    }
  }
}

const boundedFormats: readonly JsonValue[] = ['date', 'date-time', 'time', 'uuid']

function isBoundedText(schema: JsonObject): boolean {
  const { maxLength, format, pattern } = schema
  if (typeof maxLength === 'number') return maxLength <= limits.textLength
  if (format !== undefined && boundedFormats.includes(format)) return true
  return typeof pattern === 'string' && partOf(pattern).max <= limits.textLength
}

function isBoundedNumber(schema: JsonObject): boolean {
  const below = 'maximum' in schema || 'exclusiveMaximum' in schema
  return below && ('minimum' in schema || 'exclusiveMinimum' in schema)
}

function* listTrouble(spot: Spot): Generator<Finding> {
  const { maxItems, uniqueItems } = spot.schema
  if (typeof maxItems !== 'number') yield unboundedList(spot)
  else if (uniqueItems === true && maxItems > limits.uniqueItems) yield tooLongToCompare(spot)
}

function hasType({ type }: JsonObject, name: string): boolean {
  return Array.isArray(type) ? type.includes(name) : type === name
}

function unboundedText({ path, at }: Spot): Finding {
  return problem('text-unbounded', path, at, {
    de: 'Dieser Text kann beliebig lang sein. Ergänzen Sie „maxLength“.',
    en: 'This text can be of any length. Add "maxLength".',
  })
}

function unboundedList({ path, at }: Spot): Finding {
  return problem('list-unbounded', path, at, {
    de: 'Diese Liste kann beliebig lang sein. Ergänzen Sie „maxItems“.',
    en: 'This list can be of any length. Add "maxItems".',
  })
}

function tooLongToCompare({ path, at }: Spot): Finding {
  return problem('list-too-long', path, `${at}/maxItems`, {
    de: `Alle Einträge miteinander zu vergleichen („uniqueItems“) dauert bei langen Listen. Erlauben Sie höchstens ${limits.uniqueItems}.`,
    en: `Comparing all items with each other ("uniqueItems") takes long in long lists. Allow ${limits.uniqueItems} at most.`,
  })
}

function unboundedNumber({ path, at }: Spot): Finding {
  return problem('number-unbounded', path, at, {
    de: 'Diese Zahl kann beliebig groß sein. Ergänzen Sie „minimum“ und „maximum“.',
    en: 'This number can be of any size. Add "minimum" and "maximum".',
  })
}
