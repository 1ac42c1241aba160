import { isUtf8 } from 'node:buffer'
import { KnownError } from '../errors.ts'
import { measureOf } from './measure.ts'
import { type OddName, oddNamesOf } from './odd-names.ts'
import { mostNames, type Outline, outlineOf } from './outline.ts'
import { firstMistake, JsonSyntaxError } from './syntax.ts'
import type { JsonValue } from './value.ts'

/** 10 MiB: far more than a message needs, little enough to hold. */
export const defaultMaxBytes = 10_485_760

/** How much text is read at all. */
export interface JsonLimits {
  /** Bytes of UTF-8; 10 MiB unless told. */
  readonly maxBytes?: number
  /** Nesting of objects and arrays; 64 unless told. */
  readonly maxDepth?: number
}

export interface ReadJson {
  readonly value: JsonValue
  /** Repeated names and prototype names, at most 100. */
  readonly oddNames: readonly OddName[]
}

/**
 * Reads JSON text strictly, as contracts and settings need it. Throws KnownError `json-syntax` (a JsonSyntaxError with
 * line and column), `json-too-large`, `json-too-deep` or `json-duplicate-name`.
 */
export function parseJson(text: string, limits: JsonLimits = {}): JsonValue {
  const { value, oddNames } = readJson(text, limits)
  const duplicate = oddNames.find((name) => name.kind === 'duplicate')
  if (duplicate === undefined) return value
  throw new KnownError('json-duplicate-name', {
    de: `${duplicate.at}: Der Name „${duplicate.name}“ steht zweimal im selben Objekt. Behalten Sie eine der beiden Angaben.`,
    en: `${duplicate.at}: the name "${duplicate.name}" stands twice in the same object. Keep one of the two.`,
  })
}

/**
 * Reads JSON text and tells odd names apart instead of refusing them. Throws KnownError `json-syntax`,
 * `json-too-large` or `json-too-deep`; size and depth are looked at before much is built.
 */
export function readJson(text: string, { maxBytes = defaultMaxBytes, maxDepth = 64 }: JsonLimits = {}): ReadJson {
  if (isLonger(text, maxBytes)) throw tooLarge(maxBytes)
  // Of a short text little can be built, however deep it nests.
  let outline = text.length > shortText ? flatEnough(text, maxDepth) : undefined
  const value = parse(text, maxDepth)
  const { shortest, names, prototype, deep } = measureOf(value, maxDepth)
  // A repeated name is lost in parsing, and the text is longer than its value for it. Most messages are written as
  // short as can be, or have no more names than their value, and with them the text need not be looked at closely.
  const plain = !prototype && !deep && (shortest === text.length || mostNames(text) === names)
  if (plain) return { value, oddNames: none }
  outline ??= flatEnough(text, maxDepth)
  return { value, oddNames: prototype || names !== outline.names ? oddNamesOf(text, 100) : none }
}

/** Turns bytes into text. Throws KnownError `not-utf8`, naming the first byte that does not fit. */
export function decodeUtf8(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (isUtf8(buffer)) return buffer.toString('utf8')
  const at = firstBadByte(buffer)
  throw new KnownError('not-utf8', {
    de: `Byte ${at + 1}: Der Text ist nicht in UTF-8 geschrieben. Speichern Sie ihn als UTF-8.`,
    en: `Byte ${at + 1}: the text is not written in UTF-8. Save it as UTF-8.`,
  })
}

export function tooLarge(maxBytes: number): KnownError {
  const size = maxBytes % 1_048_576 === 0 ? `${maxBytes / 1_048_576} MiB` : `${maxBytes} Byte`
  return new KnownError('json-too-large', {
    de: `Der Text ist länger als ${size}. Teilen Sie ihn auf oder kürzen Sie ihn.`,
    en: `The text is longer than ${size}. Split or shorten it.`,
  })
}

export function tooDeep(maxDepth: number): KnownError {
  return new KnownError('json-too-deep', {
    de: `Objekte und Listen sind tiefer als ${maxDepth} Ebenen verschachtelt. Verschachteln Sie weniger tief.`,
    en: `Objects and arrays nest deeper than ${maxDepth} levels. Nest them less deeply.`,
  })
}

/** In UTF-16 units. */
const shortText = 65_536

const none: readonly OddName[] = []

function flatEnough(text: string, maxDepth: number): Outline {
  const outline = outlineOf(text, maxDepth)
  if (outline.depth > maxDepth) throw tooDeep(maxDepth)
  return outline
}

function parse(text: string, maxDepth: number): JsonValue {
  try {
    return JSON.parse(text) as JsonValue
  } catch (cause) {
    flatEnough(text, maxDepth)
    throw new JsonSyntaxError(text, firstMistake(text), { cause })
  }
}

// A UTF-16 unit takes one to three bytes of UTF-8, so that most texts need no counting.
function isLonger(text: string, maxBytes: number): boolean {
  if (text.length > maxBytes) return true
  return text.length * 3 > maxBytes && Buffer.byteLength(text) > maxBytes
}

// Decoding puts U+FFFD in the place of what does not fit: the first byte that is no longer the same is the bad one.
function firstBadByte(buffer: Buffer): number {
  const repaired = Buffer.from(buffer.toString('utf8'))
  return buffer.findIndex((byte, index) => byte !== repaired[index])
}
