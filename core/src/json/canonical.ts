import canonicalize from 'canonicalize'
import { KnownError } from '../errors.ts'
import type { JsonValue } from './value.ts'

/** The one way to write a JSON value (RFC 8785): the same content always gives the same text. */
export function canonicalJson(value: JsonValue): string {
  const text = canonicalize(value)
  if (text === undefined) {
    throw new KnownError('not-json', {
      de: 'Dieser Wert lässt sich nicht als JSON schreiben. Übergeben Sie nur JSON-Werte.',
      en: 'This value cannot be written as JSON. Pass JSON values only.',
    })
  }
  return text
}
