import { decodeUtf8 } from '@fallnetz/core'
import type { FastifyRequest } from 'fastify'
import { Refusal } from '../problems.ts'

/**
 * The text of a body. Compressed bodies are refused: a few bytes could unpack to any size; and so are bodies that say
 * of themselves that they are no UTF-8, before their bytes are taken for it. JSON between systems is UTF-8 (RFC 8259 §8.1).
 * Throws Refusal `unsupported-media-type` or KnownError `not-utf8`.
 */
export function textOf({ headers }: FastifyRequest, body: Buffer): string {
  const encoding = headers['content-encoding']
  if (!charsetsIn(headers['content-type'] ?? '').every((charset) => /^utf-?8$/i.test(charset))) throw notUtf8()
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return decodeUtf8(body)
  throw new Refusal('unsupported-media-type', {
    de: 'Komprimierte Anfragen nehmen wir nicht an. Senden Sie das JSON ohne Content-Encoding.',
    en: 'We do not accept compressed requests. Send the JSON without Content-Encoding.',
  })
}

/** Every `charset` of a Content-Type; what stands inside another quoted parameter is none. */
function charsetsIn(contentType: string): string[] {
  const parameters = contentType.matchAll(/;\s*([^\s=;]+)\s*=\s*("(?:[^"\\]|\\.)*"|[^;\s]*)/g)
  return [...parameters]
    .filter(([, name = '']) => name.toLowerCase() === 'charset')
    .map(([, , value = '']) => value.replaceAll('"', ''))
}

function notUtf8(): Refusal {
  return new Refusal('unsupported-media-type', {
    de: 'JSON nehmen wir nur in UTF-8 an. Senden Sie es so und lassen Sie „charset“ weg.',
    en: 'We accept JSON in UTF-8 only. Send it like that and leave out "charset".',
  })
}
