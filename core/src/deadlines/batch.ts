import { Buffer } from 'node:buffer'
import { KnownError } from '../errors.ts'
import { decodeUtf8, parseJson, tooLarge } from '../json/parse.ts'
import { JsonSyntaxError } from '../json/syntax.ts'
import { isObject, type JsonValue } from '../json/value.ts'
import { lineBlocks } from '../validation/line-blocks.ts'
import { deadlineOf } from './deadline.ts'
import type { Ground } from './ground.ts'
import { questionFrom } from './question.ts'

/** A question is short: a longer line is none, and is told of instead of kept. */
const largestLine = 1_048_576

/** Answers to the questions of one piece of a stream, as NDJSON, and how many of them are none. */
export interface AnsweredLines {
  readonly text: string
  readonly unanswered: number
}

/**
 * Answers NDJSON while it arrives, one line for each that is not blank, in order: the question with its answer, or with
 * an `error` in its place. Memory does not grow with the stream.
 */
export async function* answerLines(chunks: AsyncIterable<Uint8Array>, ground: Ground): AsyncGenerator<AnsweredLines> {
  let line = 0
  for await (const block of lineBlocks(chunks, largestLine)) {
    if ('tooLong' in block) {
      line += 1
      yield refused({ line }, tooLarge(largestLine))
      continue
    }
    let text = ''
    let unanswered = 0
    for (const bytes of linesOf(block.lines)) {
      line += 1
      const answered = answerLine(bytes, line, ground)
      text += answered.text
      unanswered += answered.unanswered
    }
    yield { text, unanswered }
  }
}

function* linesOf(block: Uint8Array): Generator<Buffer> {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength)
  for (let start = 0; start < bytes.length; ) {
    const next = bytes.indexOf(10, start)
    const end = next < 0 ? bytes.length : next
    yield bytes.subarray(start, end)
    start = end + 1
  }
}

function answerLine(bytes: Buffer, line: number, ground: Ground): AnsweredLines {
  let value: JsonValue | undefined
  try {
    const text = decodeUtf8(bytes)
    if (text.trim() === '') return nothing
    value = parseJson(text)
    const question = questionFrom(value)
    return { text: `${JSON.stringify({ ...question, ...deadlineOf(question, ground) })}\n`, unanswered: 0 }
  } catch (error) {
    if (!(error instanceof KnownError)) throw error
    return refused(isObject(value) ? value : { line, input: bytes.toString('utf8') }, error)
  }
}

const nothing: AnsweredLines = { text: '', unanswered: 0 }

function refused(input: object, error: KnownError): AnsweredLines {
  // The line is that of the stream; within it only the column is of use.
  const isSyntax = error instanceof JsonSyntaxError
  const place = isSyntax ? { column: error.column } : {}
  const told = { code: error.code, ...place, ...(isSyntax ? error.reason : error.text) }
  return { text: `${JSON.stringify({ ...input, error: told })}\n`, unanswered: 1 }
}
