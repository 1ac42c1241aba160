import { KnownError } from '../../errors.ts'
import type { JsonValue } from '../../json/value.ts'

const deepest = 200
const mostValues = 2_000_000

/** Refuses files that would make a comparison endless. Throws KnownError `json-too-deep` or `json-too-large`. */
export function holdToSize(value: JsonValue): void {
  // Keeps its own stack: hostile files may be very deep.
  const waiting: { readonly value: JsonValue; readonly depth: number }[] = [{ value, depth: 0 }]
  let count = 0
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    count += 1
    if (next.depth > deepest) {
      throw new KnownError('json-too-deep', {
        de: `Die Datei ist tiefer als ${deepest} Ebenen verschachtelt.`,
        en: `The file is nested deeper than ${deepest} levels.`,
      })
    }
    if (count > mostValues) {
      throw new KnownError('json-too-large', {
        de: `Die Datei enthält mehr als ${mostValues} Werte.`,
        en: `The file holds more than ${mostValues} values.`,
      })
    }
    if (typeof next.value === 'number' && !Number.isFinite(next.value)) {
      throw new KnownError('json-too-large', {
        de: 'Die Datei enthält eine Zahl, die größer ist als 1,7 · 10^308. Programme lesen sie nicht gleich; schreiben Sie eine kleinere.',
        en: 'The file holds a number beyond 1.7 × 10^308. Programs do not read it alike; write a smaller one.',
      })
    }
    if (typeof next.value !== 'object' || next.value === null) continue
    for (const inner of Object.values(next.value)) waiting.push({ value: inner, depth: next.depth + 1 })
  }
}
