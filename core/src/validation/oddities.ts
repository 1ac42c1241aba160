import type { Finding } from '../finding.ts'
import { isPrototypeName, type OddName } from '../json/odd-names.ts'
import { tooDeep } from '../json/parse.ts'
import { escapeStep } from '../json/pointer.ts'
import { isObject, type JsonValue } from '../json/value.ts'
import { shown } from './quote.ts'

/**
 * What a value holds that JSON allows and nobody should send: prototype names and half characters (unpaired
 * surrogates, which no UTF-8 text can carry). Throws KnownError `json-too-deep`.
 */
export function oddities(root: JsonValue, maxDepth: number): readonly Finding[] {
  // Hardly any value is odd, and places cost more than looking.
  return isOdd(root, 0, maxDepth) ? oddPlaces(root) : none
}

const none: readonly Finding[] = []

// Looks at everything even after the first odd thing: the depth must be right before anybody walks on.
function isOdd(value: JsonValue, depth: number, maxDepth: number): boolean {
  if (typeof value === 'string') return !value.isWellFormed()
  if (typeof value !== 'object' || value === null) return false
  if (depth >= maxDepth) throw tooDeep(maxDepth)
  const named = isObject(value)
  let odd = false
  for (const [name, inner] of Object.entries(value)) {
    if (isOdd(inner, depth + 1, maxDepth) || (named && isPrototypeName(name)) || !name.isWellFormed()) odd = true
  }
  return odd
}

function oddPlaces(root: JsonValue): Finding[] {
  const found: Finding[] = []
  const add = (one: Finding) => found.length < 100 && found.push(one)
  const look = (value: JsonValue, at: string): void => {
    if (typeof value === 'string') {
      if (!value.isWellFormed()) add(halfCharacter(at))
    } else if (typeof value === 'object' && value !== null) {
      const named = isObject(value)
      for (const [name, inner] of Object.entries(value)) {
        const here = `${at}/${escapeStep(name)}`
        if (named && isPrototypeName(name)) add(oddName({ kind: 'prototype', name, at: here }))
        if (!name.isWellFormed()) add(halfCharacter(here))
        look(inner, here)
      }
    }
  }
  look(root, '')
  return found
}

/** The finding for a repeated name or a prototype name. */
export function oddName({ kind, name, at }: Pick<OddName, 'kind' | 'name' | 'at'>): Finding {
  const quoted = shown(name)
  if (kind === 'duplicate') {
    return finding('duplicate-name', at, {
      de: `Der Name „${quoted}“ steht zweimal im selben Objekt. Behalten Sie eine der beiden Angaben.`,
      en: `The name "${quoted}" stands twice in the same object. Keep one of the two.`,
    })
  }
  return finding('prototype-name', at, {
    de: `„${quoted}“ ist als Name nicht erlaubt, weil manche Programme daran Schaden nehmen. Benennen Sie die Angabe anders.`,
    en: `"${quoted}" is not allowed as a name because some programs come to harm by it. Give the property another name.`,
  })
}

function halfCharacter(at: string): Finding {
  return finding('half-character', at, {
    de: 'Der Text enthält ein halbes Zeichen (\\ud800 bis \\udfff ohne Gegenstück). Schreiben Sie beide Hälften oder das Zeichen selbst.',
    en: 'The text contains half a character (\\ud800 to \\udfff without its other half). Write both halves or the character itself.',
  })
}

function finding(code: string, at: string, message: Finding['message']): Finding {
  return { code, severity: 'error', at, message }
}
