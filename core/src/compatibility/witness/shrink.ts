import { isObject, type JsonValue } from '../../json/value.ts'
import { objectOf } from '../content.ts'

/**
 * Makes a value smaller for as long as it keeps a property: members and items go first, then what is left gets
 * simpler. `tries` bounds the work.
 */
export function shrink(value: JsonValue, keeps: (value: JsonValue) => boolean, tries = 400): JsonValue {
  let left = tries
  let smallest = value
  for (let changed = true; changed && left > 0; ) {
    changed = false
    for (const candidate of simpler(smallest)) {
      left -= 1
      if (left < 0) break
      if (!keeps(candidate)) continue
      smallest = candidate
      changed = true
      break
    }
  }
  return smallest
}

function* simpler(value: JsonValue): Generator<JsonValue> {
  if (Array.isArray(value)) yield* simplerList(value)
  else if (isObject(value)) yield* simplerObject(Object.entries(value))
  else if (typeof value === 'string') yield* simplerText([...value])
  else if (typeof value === 'number') yield* simplerNumber(value)
}

function* simplerList(items: readonly JsonValue[]): Generator<JsonValue> {
  if (items.length > 8) yield items.slice(0, items.length / 2)
  for (const index of items.keys()) yield items.filter((_, other) => other !== index)
  for (const [index, item] of items.entries()) {
    for (const one of plainer(item)) yield items.with(index, one)
  }
}

function* simplerObject(members: readonly (readonly [string, JsonValue])[]): Generator<JsonValue> {
  for (const member of members) yield objectOf(members.filter((other) => other !== member))
  for (const member of members) {
    for (const one of plainer(member[1])) {
      yield objectOf(members.map((other) => (other === member ? ([other[0], one] as const) : other)))
    }
  }
}

// Inside of lists and objects a value may also be replaced by the plainest of all.
function* plainer(value: JsonValue): Generator<JsonValue> {
  if (typeof value === 'object' && value !== null) yield null
  yield* simpler(value)
}

function* simplerText(characters: readonly string[]): Generator<JsonValue> {
  if (characters.length === 0) return
  if (characters.length > 4) yield characters.slice(0, characters.length / 2).join('')
  yield characters.slice(1).join('')
  yield characters.slice(0, -1).join('')
}

function* simplerNumber(value: number): Generator<JsonValue> {
  for (const one of [0, 1, Math.trunc(value), Math.trunc(value / 2)]) {
    if (Math.abs(one) < Math.abs(value)) yield one
  }
}
