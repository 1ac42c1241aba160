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

/** Whether every code of a message passes; nothing is built on the way. Values of another shape are not looked at. */
export function everyCode(places: CodePlaces, value: JsonValue, passes: (code: Code) => boolean): boolean {
  const visit = (number: number, part: JsonValue): boolean => {
    const place = places[number]
    if (place === undefined) return true
    if (place.code) return !isCode(part) || passes(part)
    if (Array.isArray(part)) {
      const { items } = place
      return items === undefined || part.every((item) => visit(items, item))
    }
    if (!isObject(part)) return true
    const { properties, others } = place
    for (const name in properties) {
      const inner = Object.hasOwn(part, name) ? part[name] : undefined
      if (inner !== undefined && !visit(properties[name] ?? -1, inner)) return false
    }
    return others === undefined || otherNames(place, part).every((name) => visit(others, part[name] ?? null))
  }
  return visit(0, value)
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
