import type { JsonObject } from '@fallnetz/core'
import { placesIn } from './places.ts'

/**
 * Texts of a message that tell something about somebody: names, notes, addresses. Codes, dates and identifiers are left
 * out because they may occur elsewhere by right.
 */
export function telling(message: JsonObject): string[] {
  const texts = [...placesIn(message['payload'] ?? {})].flatMap(({ value }) =>
    typeof value === 'string' ? [value] : [],
  )
  return texts.filter(
    (text) =>
      text.length >= 6 &&
      /[A-ZÄÖÜa-zäöüß]{3}/.test(text) &&
      !/^(?:urn:|https?:)|^[a-z0-9-]+$|^[0-9a-f-]{36}$/.test(text),
  )
}
