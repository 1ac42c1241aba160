import { afterEscapedString } from './outline.ts'
import { escapeStep } from './pointer.ts'

/** A name that readers of JSON treat in different ways, so that nobody may rely on it. */
export interface OddName {
  readonly kind: 'duplicate' | 'prototype'
  readonly name: string
  /** JSON Pointer of the property. */
  readonly at: string
  /** Index of the name's quote in the text. */
  readonly offset: number
}

/** Names that JavaScript objects already carry; setting one can change every object of a program. */
export function isPrototypeName(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype'
}

/** The repeated names and prototype names of valid JSON text, in order, at most `most` of them. */
export function oddNamesOf(text: string, most: number): OddName[] {
  const found: OddName[] = []
  // One entry per open object (its names so far) or array (how many items so far).
  const open: { names?: Set<string>; items: number; step: string }[] = []
  const pointer = () => open.map((one) => `/${one.names ? escapeStep(one.step) : one.items}`).join('')
  for (let at = 0; at < text.length && found.length < most; at += 1) {
    const char = text[at]
    const inside = open.at(-1)
    if (char === '{') open.push({ names: new Set(), items: 0, step: '' })
    else if (char === '[') open.push({ items: 0, step: '' })
    else if (char === '}' || char === ']') open.pop()
    else if (char === ',' && inside) inside.items += 1
    else if (char === '"') {
      const end = afterEscapedString(text, at)
      if (inside?.names && isName(text, end)) {
        const name = String(JSON.parse(text.slice(at, end)))
        inside.step = name
        const kind = inside.names.has(name) ? 'duplicate' : isPrototypeName(name) ? 'prototype' : undefined
        if (kind) found.push({ kind, name, at: pointer(), offset: at })
        inside.names.add(name)
      }
      at = end - 1
    }
  }
  return found
}

function isName(text: string, end: number): boolean {
  const space = /[ \t\n\r]*:/y
  space.lastIndex = end
  return space.test(text)
}
