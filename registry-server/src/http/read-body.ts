import { decodeUtf8 } from '@fallnetz/core'
import type { FastifyRequest } from 'fastify'
import { Refusal } from '../problems.ts'

/**
 * The text of a body. Compressed bodies are refused: a few bytes could unpack to any size.
 * Throws Refusal `unsupported-media-type` or KnownError `not-utf8`.
 */
export function textOf({ headers }: FastifyRequest, body: Buffer): string {
  const encoding = headers['content-encoding']
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return decodeUtf8(body)
  throw new Refusal('unsupported-media-type', {
    de: 'Komprimierte Anfragen nehmen wir nicht an. Senden Sie das JSON ohne Content-Encoding.',
    en: 'We do not accept compressed requests. Send the JSON without Content-Encoding.',
  })
}
