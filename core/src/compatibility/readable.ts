import { KnownError } from '../errors.ts'
import type { JsonValue } from '../json/value.ts'

/** Objects and lists nested more deeply are not read. */
const mostDepth = 300

/** Values with more parts are not read. */
const mostParts = 500_000

/**
 * Makes sure that a schema can be walked without harm. Keeps its own list of what is left: hostile files may be very
 * deep. Throws KnownError `comparison-too-deep` or `comparison-too-large`.
 */
export function checkReadable(value: JsonValue): void {
  let layer: JsonValue[] = [value]
  let parts = 1
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > mostDepth) throw tooDeep()
    const next: JsonValue[] = []
    for (const one of layer) {
      if (typeof one !== 'object' || one === null) continue
      for (const inner of Object.values(one)) next.push(inner)
    }
    parts += next.length
    if (parts > mostParts) throw tooLarge()
    layer = next
  }
}

function tooDeep(): KnownError {
  return new KnownError('comparison-too-deep', {
    de: `Das Schema ist tiefer als ${mostDepth} Ebenen verschachtelt. Verschachteln Sie weniger tief.`,
    en: `The schema nests deeper than ${mostDepth} levels. Nest it less deeply.`,
  })
}

function tooLarge(): KnownError {
  return new KnownError('comparison-too-large', {
    de: `Das Schema besteht aus mehr als ${mostParts} Teilen. Vergleichen Sie kleinere Teile.`,
    en: `The schema consists of more than ${mostParts} parts. Compare smaller parts.`,
  })
}
