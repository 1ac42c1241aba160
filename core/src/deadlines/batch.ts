import { isAscii } from 'node:buffer'
import { KnownError } from '../errors.ts'
import { parseJson, tooLarge } from '../json/parse.ts'
import { JsonSyntaxError } from '../json/syntax.ts'
import { isObject, type JsonValue } from '../json/value.ts'
import { lineBlocks } from '../validation/line-blocks.ts'
import { answerInParts } from './deadline.ts'
import type { Ground } from './ground.ts'
import { bytesOf, type Octets, octetsIn, octetsOf, textOf } from './octets.ts'
import { questionFrom } from './question.ts'
import { Sheet } from './sheet.ts'
import { writtenAnswer } from './write-answer.ts'

/** A question is short: a longer line is none, and is told of instead of kept. */
const largestLine = 1_048_576

/** So much is written at a time; a longer answer makes its sheet grow. */
const sheetSize = 262_144

/** Answers to some questions in a row, as NDJSON, and how many of them are none. */
export interface AnsweredLines {
  /** UTF-8. The bytes stay as they are only until the next answers are asked for. */
  readonly bytes: Uint8Array
  readonly unanswered: number
}

/**
 * Answers NDJSON while it arrives, one line for each that is not blank, in order: the question with its answer, or with
 * an `error` in its place. Memory does not grow with the stream.
 */
export async function* answerLines(chunks: AsyncIterable<Uint8Array>, ground: Ground): AsyncGenerator<AnsweredLines> {
  const answering: Answering = { ground, sheet: new Sheet(sheetSize), line: 0, unanswered: 0 }
  for await (const block of lineBlocks(chunks, largestLine)) {
    if ('tooLong' in block) {
      answering.line += 1
      refuse({ line: answering.line }, tooLarge(largestLine), answering)
    } else {
      for (const _ of fullSheets(block.lines, answering)) yield taken(answering)
    }
    // Whoever waits for the answer to the one line he wrote gets it now.
    yield taken(answering)
  }
}

/** What goes on from line to line. */
interface Answering {
  readonly ground: Ground
  readonly sheet: Sheet
  /** The number of the line read last. */
  line: number
  /** Since the last sheet was taken. */
  unanswered: number
}

function taken(answering: Answering): AnsweredLines {
  const { unanswered } = answering
  answering.unanswered = 0
  return { bytes: answering.sheet.take(), unanswered }
}

/** Answers the lines of a block and stops whenever the sheet is full. */
function* fullSheets(block: Uint8Array, answering: Answering): Generator<void> {
  const octets = octetsIn(block)
  // ASCII, as most questions are, is its own text.
  const read = isAscii(block) ? (line: Octets) => line : textOf
  for (let start = 0; start < octets.length; ) {
    const next = octets.indexOf('\n', start)
    const end = next < 0 ? octets.length : next
    answering.line += 1
    answer(octets.slice(start, end), read, answering)
    if (answering.sheet.isFull) yield
    start = end + 1
  }
}

function answer(asked: Octets, read: (line: Octets) => string, answering: Answering): void {
  const { ground, sheet, line } = answering
  let value: JsonValue | undefined
  try {
    const text = read(asked)
    if (text.trim() === '') return
    value = parseJson(text)
    const question = questionFrom(value)
    sheet.write(`${writtenAnswer(asked, question, answerInParts(question, ground), ground)}\n`)
  } catch (error) {
    if (!(error instanceof KnownError)) throw error
    refuse(isObject(value) ? value : { line, input: bytesOf(asked).toString() }, error, answering)
  }
}

function refuse(input: object, error: KnownError, answering: Answering): void {
  answering.unanswered += 1
  // The line is that of the stream; within it only the column is of use.
  const isSyntax = error instanceof JsonSyntaxError
  const place = isSyntax ? { column: error.column } : {}
  const told = { code: error.code, line: answering.line, ...place, ...(isSyntax ? error.reason : error.text) }
  answering.sheet.write(octetsOf(`${JSON.stringify({ ...input, error: told })}\n`))
}
