import { Buffer } from 'node:buffer'
import { decodeUtf8 } from '../json/parse.ts'

/**
 * UTF-8 in a string, one character for each byte: to join such strings, and to copy the whole into memory once, takes a
 * fraction of the time that copying the pieces does.
 */
export type Octets = string

/** Text as UTF-8. */
export function octetsOf(text: string): Octets {
  return Buffer.from(text).toString('latin1')
}

/** Bytes as they come from a stream. */
export function octetsIn(bytes: Uint8Array): Octets {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

/** The same as bytes again. */
export function bytesOf(octets: Octets): Buffer {
  return Buffer.from(octets, 'latin1')
}

/** What the bytes say. Throws KnownError `not-utf8`. */
export function textOf(octets: Octets): string {
  return decodeUtf8(bytesOf(octets))
}
