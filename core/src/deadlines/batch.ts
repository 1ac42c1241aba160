import { Buffer } from 'node:buffer'
import { KnownError } from '../errors.ts'
import { decodeUtf8, parseJson, tooLarge } from '../json/parse.ts'
import { JsonSyntaxError } from '../json/syntax.ts'
import { isObject, type JsonValue } from '../json/value.ts'
import { lineBlocks } from '../validation/line-blocks.ts'
import { answerInParts } from './deadline.ts'
import type { Ground } from './ground.ts'
import { questionFrom } from './question.ts'
import { writtenAnswer } from './write-answer.ts'

/** A question is short: a longer line is none, and is told of instead of kept. */
const largestLine = 1_048_576

/** So much is written at a time; a longer answer has a piece of its own. */
const pieceSize = 262_144

/** Answers to some questions in a row, as NDJSON in UTF-8, and how many of them are none. */
export interface AnsweredLines {
  readonly bytes: Uint8Array
  readonly unanswered: number
}

/**
 * Answers NDJSON while it arrives, one line for each that is not blank, in order: the question with its answer, or with
 * an `error` in its place. Memory does not grow with the stream.
 */
export async function* answerLines(chunks: AsyncIterable<Uint8Array>, ground: Ground): AsyncGenerator<AnsweredLines> {
  const tally = { line: 0, unanswered: 0 }
  for await (const block of lineBlocks(chunks, largestLine)) {
    const answers = 'tooLong' in block ? [tooLong(tally)] : answersTo(block.lines, tally, ground)
    for (const bytes of pieces(answers)) {
      yield { bytes, unanswered: tally.unanswered }
      tally.unanswered = 0
    }
  }
}

interface Tally {
  /** The number of the line read last. */
  line: number
  /** Since they were last told of. */
  unanswered: number
}

/** Writes texts straight into pieces of bytes: putting them together first would cost several times as much. */
function* pieces(texts: Iterable<string>): Generator<Uint8Array> {
  let piece = Buffer.allocUnsafe(pieceSize)
  let used = 0
  for (const text of texts) {
    // A UTF-16 unit takes at most three bytes.
    if (used + 3 * text.length > piece.length) {
      yield piece.subarray(0, used)
      piece = Buffer.allocUnsafe(Math.max(pieceSize, 3 * text.length))
      used = 0
    }
    used += piece.write(text, used)
  }
  yield piece.subarray(0, used)
}

function* answersTo(block: Uint8Array, tally: Tally, ground: Ground): Generator<string> {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  for (let start = 0; start < bytes.length; ) {
    const next = bytes.indexOf(10, start)
    const end = next < 0 ? bytes.length : next
    tally.line += 1
    yield answerTo(bytes.subarray(start, end), tally, ground)
    start = end + 1
  }
}

function answerTo(bytes: Buffer, tally: Tally, ground: Ground): string {
  let value: JsonValue | undefined
  try {
    const text = decodeUtf8(bytes)
    if (text.trim() === '') return ''
    value = parseJson(text)
    const question = questionFrom(value)
    return `${writtenAnswer(text, question, answerInParts(question, ground), ground)}\n`
  } catch (error) {
    if (!(error instanceof KnownError)) throw error
    return refused(isObject(value) ? value : { line: tally.line, input: bytes.toString('utf8') }, error, tally)
  }
}

function tooLong(tally: Tally): string {
  tally.line += 1
  return refused({ line: tally.line }, tooLarge(largestLine), tally)
}

function refused(input: object, error: KnownError, tally: Tally): string {
  tally.unanswered += 1
  // The line is that of the stream; within it only the column is of use.
  const isSyntax = error instanceof JsonSyntaxError
  const place = isSyntax ? { column: error.column } : {}
  const told = { code: error.code, ...place, ...(isSyntax ? error.reason : error.text) }
  return `${JSON.stringify({ ...input, error: told })}\n`
}
