import { escapeStep } from '../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import type { CodePlace, CodePlaces } from './code-places.ts'

/** A code as messages carry it. */
export interface Code {
  /** URN */
  readonly list: string
  readonly version: string
  readonly code: string
}

/** A code and where it stands. */
export interface PlacedCode {
  readonly at: string
  readonly code: Code
}

/** Whether every code of a message passes. */
export type EveryCode = (value: JsonValue, passes: (code: Code) => boolean) => boolean

/**
 * Looks at every code of messages with these places, and builds nothing on the way: this is done for each message of a
 * long stream. Values of another shape are not looked at.
 */
export function everyCodeOf(places: CodePlaces): EveryCode {
  const steps = places.map((place) => ({ ...place, named: Object.entries(place.properties ?? {}) }))
  const visit = (number: number, part: JsonValue, passes: (code: Code) => boolean): boolean => {
    const step = steps[number]
    if (step === undefined) return true
    if (step.code) return !isCode(part) || passes(part)
    if (Array.isArray(part)) {
      const { items } = step
      return items === undefined || part.every((item) => visit(items, item, passes))
    }
    if (!isObject(part)) return true
    for (const [name, next] of step.named) {
      const inner = part[name]
      // What an object only inherits is not in the message.
      if (inner !== undefined && Object.hasOwn(part, name) && !visit(next, inner, passes)) return false
    }
    const { others } = step
    return others === undefined || otherNames(step, part).every((name) => visit(others, part[name] ?? null, passes))
  }
  return (value, passes) => visit(0, value, passes)
}

/** The codes of a message with their places. */
export function* codesIn(places: CodePlaces, value: JsonValue, number = 0, at = ''): Generator<PlacedCode> {
  const place = places[number]
  if (place === undefined) return
  if (place.code) {
    if (isCode(value)) yield { at, code: value }
  } else if (Array.isArray(value)) {
    if (place.items === undefined) return
    for (const [index, item] of value.entries()) yield* codesIn(places, item, place.items, `${at}/${index}`)
  } else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) {
      const next = numberOf(place, name)
      if (next !== undefined) yield* codesIn(places, inner, next, `${at}/${escapeStep(name)}`)
    }
  }
}

function numberOf({ properties = {}, others }: CodePlace, name: string): number | undefined {
  return Object.hasOwn(properties, name) ? properties[name] : others
}

function otherNames({ properties = {} }: CodePlace, value: JsonObject): string[] {
  return Object.keys(value).filter((name) => !Object.hasOwn(properties, name))
}

function isCode(value: JsonValue): value is JsonValue & Code {
  if (!isObject(value)) return false
  return typeof value['list'] === 'string' && typeof value['version'] === 'string' && typeof value['code'] === 'string'
}
