import { afterEscapedString } from './outline.ts'
import { stepsOf } from './pointer.ts'

/** Counted from 1; columns in UTF-16 units, as editors count. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where a property stands in the text: its name (absent for items and the root) and its value, as indices. */
export interface Place {
  readonly name?: number
  readonly value: number
}

/** The line and column of an index of the text. */
export function lineAndColumn(text: string, offset: number): Position {
  let line = 1
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
    line += 1
    start = end + 1
  }
  return { line, column: offset - start + 1 }
}

/**
 * Finds the places of JSON Pointers in valid JSON text in one pass. What is not there (a missing property) has the
 * place of the nearest object around it. Of a repeated name the last one counts, as it does for the value.
 */
export function placesOf(text: string, pointers: Iterable<string>): Map<string, Place> {
  const root = wanted()
  for (const pointer of pointers) {
    let node = root
    for (const step of stepsOf(pointer)) {
      const next = node.steps.get(step) ?? wanted()
      node.steps.set(step, next)
      node = next
    }
    node.pointers.push(pointer)
  }
  const places = new Map<string, Place>()
  enter(text, root, { value: afterSpace(text, 0) }, places)
  return places
}

interface Wanted {
  readonly pointers: string[]
  readonly steps: Map<string, Wanted>
}

function wanted(): Wanted {
  return { pointers: [], steps: new Map() }
}

/** Notes the place for all that is wanted here and below, then looks closer; returns where the text goes on. */
function enter(text: string, node: Wanted, place: Place, places: Map<string, Place>): number {
  note(node, place, places)
  const open = text[place.value]
  if (node.steps.size === 0 || (open !== '{' && open !== '[')) return afterValue(text, place.value)
  let at = afterSpace(text, place.value + 1)
  for (let index = 0; text[at] !== '}' && text[at] !== ']'; index += 1) {
    let step = String(index)
    let inner: Place = { value: at }
    if (open === '{') {
      const end = afterEscapedString(text, at)
      step = String(JSON.parse(text.slice(at, end)))
      // After the name comes the colon, with or without space around it.
      inner = { name: at, value: afterSpace(text, afterSpace(text, end) + 1) }
    }
    const next = node.steps.get(step)
    at = afterSpace(text, next ? enter(text, next, inner, places) : afterValue(text, inner.value))
    if (text[at] === ',') at = afterSpace(text, at + 1)
  }
  return at + 1
}

function note(node: Wanted, place: Place, places: Map<string, Place>): void {
  for (const pointer of node.pointers) places.set(pointer, place)
  for (const inner of node.steps.values()) note(inner, { value: place.value }, places)
}

function afterSpace(text: string, at: number): number {
  let next = at
  for (let char = text.charCodeAt(next); char === 32 || (char >= 9 && char <= 13); char = text.charCodeAt(next))
    next += 1
  return next
}

function afterValue(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const char = text[at]
    if (char === '"') {
      at = afterEscapedString(text, at) - 1
      if (depth === 0) return at + 1
    } else if (char === '{' || char === '[') depth += 1
    else if (char === '}' || char === ']') {
      if (depth === 0) return at
      depth -= 1
      if (depth === 0) return at + 1
    } else if (depth === 0 && (char === ',' || char === ' ' || char === '\n' || char === '\r' || char === '\t'))
      return at
  }
  return text.length
}
