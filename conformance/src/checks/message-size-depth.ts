import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'

const limitBytes = 1024 * 1024
const limitDepth = 64

/** A message has a largest size and a deepest nesting; up to there it is welcome. */
export const messageSizeDepth: Check = {
  id: 'message-size-depth',
  title: { de: 'Zu groß und zu tief verschachtelt', en: 'Too large and nested too deeply' },
  requirements: ['MSG-04'],
  async run({ party, sender, claims }) {
    const fits = padded(JSON.stringify(sender.opening(randomUUID())), limitBytes)
    claims.accepted('MSG-04', await party.start({}, { raw: fits }), adviceOnFit, size(limitBytes))
    const over = padded(JSON.stringify(sender.opening(randomUUID())), limitBytes + 1)
    claims.refused('MSG-04', await party.start({}, { raw: over }), 'message-too-large', advice, size(limitBytes + 1))
    // Whoever does not say how much is coming must be counted all the same.
    const chunked = true
    const small = JSON.stringify(sender.opening(randomUUID()))
    claims.accepted(
      'MSG-04',
      await party.start({}, { raw: small, chunked }),
      adviceOnPieces,
      inPieces(Buffer.byteLength(small)),
    )
    const endless = await party.start({}, { raw: over, chunked })
    claims.refused('MSG-04', endless, 'message-too-large', adviceOnPieces, inPieces(limitBytes + 1))

    for (const depth of [limitDepth + 1, 10_000]) {
      for (const raw of [nestedArrays(depth), nestedObjects(depth)]) {
        claims.refused('MSG-04', await party.start({}, { raw }), 'nesting-too-deep', advice, levels(depth))
      }
    }
    claims.refused(
      'MSG-04',
      await party.start({}, { raw: nestedArrays(limitDepth) }),
      'invalid-message',
      adviceOnFit,
      levels(limitDepth),
    )
  },
}

// White space between the parts of JSON means nothing, so the message stays the same one.
function padded(message: string, bytes: number): string {
  return message + ' '.repeat(bytes - Buffer.byteLength(message))
}

function nestedArrays(depth: number): string {
  return '['.repeat(depth) + ']'.repeat(depth)
}

function nestedObjects(depth: number): string {
  return `${'{"a":'.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`
}

function size(bytes: number): Text {
  return { de: `${bytes} Bytes`, en: `${bytes} bytes` }
}

function inPieces(bytes: number): Text {
  return {
    de: `${bytes} Bytes in Stücken, ohne Content-Length`,
    en: `${bytes} bytes in chunks, without Content-Length`,
  }
}

function levels(depth: number): Text {
  return { de: `${depth} Ebenen`, en: `${depth} levels` }
}

const advice: Text = {
  de: `Lesen Sie höchstens ${limitBytes} Bytes und ${limitDepth} Ebenen, und lehnen Sie mehr ab, bevor Sie es verarbeiten.`,
  en: `Read at most ${limitBytes} bytes and ${limitDepth} levels, and refuse more before you process it.`,
}
const adviceOnPieces: Text = {
  de: 'Zählen Sie, was wirklich ankommt: Mit „Transfer-Encoding: chunked“ wird die Länge nicht vorher genannt.',
  en: 'Count what really arrives: with "Transfer-Encoding: chunked" the length is not told beforehand.',
}
const adviceOnFit: Text = {
  de: `Lassen Sie alles bis ${limitBytes} Bytes und ${limitDepth} Ebenen zu; erst darüber ist es zu viel.`,
  en: `Allow everything up to ${limitBytes} bytes and ${limitDepth} levels; only above that it is too much.`,
}
