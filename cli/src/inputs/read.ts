import { closeSync, openSync, readSync } from 'node:fs'
import { decodeUtf8, KnownError } from '@fallnetz/core/validation'
import { unreadable } from './find.ts'

/** The longest message that is read; a longer one is refused before it fills the memory. */
export const largestMessage = 10 * 1024 * 1024

/** The text of one message from a file. Throws KnownError `file-not-found`, `file-unreadable`, `not-utf8`, `input-empty`. */
export function textOfFile(path: string, size = 0): string {
  return textOf(bytesOfFile(path, largestMessage, size))
}

/** The text of one message from standard input. Throws KnownError `not-utf8` or `input-empty`. */
export async function textOfStream(stream: AsyncIterable<Uint8Array>): Promise<string> {
  return textOf(await bytesOfStream(stream, largestMessage))
}

/** The bytes of a stream; where there are more than `most`, a little more than that. */
export async function bytesOfStream(stream: AsyncIterable<Uint8Array>, most: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size > most) break
  }
  return Buffer.concat(chunks)
}

/**
 * The bytes of a file; where there are more than `most`, one byte more than that. `size` is how many are expected. Throws
 * KnownError `file-not-found` or `file-unreadable`.
 */
export function bytesOfFile(path: string, most: number, size = 0): Buffer {
  try {
    const file = openSync(path, 'r')
    try {
      return readUpTo(file, most + 1, size)
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw unreadable(cause)
  }
}

function textOf(bytes: Buffer): string {
  // Of something too long only the length counts; the validator says so.
  if (bytes.byteLength > largestMessage) return bytes.toString('utf8')
  if (bytes.byteLength > 0) return decodeUtf8(bytes)
  throw new KnownError('input-empty', {
    de: 'Hier steht nichts. Erwartet wird ein JSON-Objekt.',
    en: 'There is nothing here. A JSON object is expected.',
  })
}

function readUpTo(file: number, limit: number, size: number): Buffer {
  const chunks: Buffer[] = []
  let total = 0
  for (let next = Math.min(size + 1, limit); total < limit; next = Math.min(65_536, limit - total)) {
    const chunk = Buffer.allocUnsafe(next)
    const count = readSync(file, chunk, 0, next, null)
    if (count === 0) break
    chunks.push(chunk.subarray(0, count))
    total += count
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
}
