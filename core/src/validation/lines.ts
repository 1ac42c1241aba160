import { Buffer, isUtf8 } from 'node:buffer'
import { KnownError } from '../errors.ts'
import { type Finding, hasErrors } from '../finding.ts'
import { decodeUtf8, defaultMaxBytes, tooLarge } from '../json/parse.ts'
import { JsonSyntaxError } from '../json/syntax.ts'
import { lineBlocks } from './line-blocks.ts'
import type { ValidateOptions, Validator, Verdict } from './validator.ts'

/** One line of NDJSON that is not as it should be; lines count from 1. */
export interface LineFindings {
  readonly line: number
  readonly findings: readonly Finding[]
}

/** What a stream of NDJSON held in all. Empty lines are no messages and count nowhere. */
export interface LineCounts {
  readonly valid: number
  readonly invalid: number
}

export interface LineOptions extends ValidateOptions {
  /** Longest line in bytes; 10 MiB unless told. Longer ones are passed over and told of. */
  readonly maxBytes?: number
}

/**
 * Judges NDJSON while it arrives, in memory that does not grow. Yields the lines with findings, in order; a line that
 * cannot be read is a finding too, and the stream goes on. Returns the counts at the end. Throws KnownError as
 * Validator does where a schema, not a line, is at fault.
 */
export async function* validateLines(
  validator: Validator,
  chunks: AsyncIterable<Uint8Array>,
  options: LineOptions = {},
): AsyncGenerator<LineFindings, LineCounts, void> {
  const { maxBytes = defaultMaxBytes } = options
  const found: LineFindings[] = []
  const tally = { line: 0, valid: 0, invalid: 0 }
  if (options.schema !== undefined) validator.validateValue(null, options)
  for await (const block of lineBlocks(chunks, maxBytes)) {
    if ('lines' in block) judgeBlock(validator, block.lines, options, tally, found)
    else {
      tally.line += 1
      tally.invalid += 1
      found.push({ line: tally.line, findings: [asFinding(tooLarge(maxBytes), tally.line)] })
    }
    yield* found
    found.length = 0
  }
  return { valid: tally.valid, invalid: tally.invalid }
}

/** Lines read and judged so far; `line` is the number of the last one. */
export interface Tally {
  line: number
  valid: number
  invalid: number
}

/** Judges whole lines, counts them and adds those with findings to `found`. */
export function judgeBlock(
  validator: Validator,
  bytes: Uint8Array,
  options: LineOptions,
  tally: Tally,
  found: LineFindings[],
): void {
  const block = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // One look at all bytes; only where some are broken is each line looked at.
  const clean = isUtf8(block)
  const read = (start: number, end: number): string => {
    if (end - start > (options.maxBytes ?? defaultMaxBytes)) throw tooLarge(options.maxBytes ?? defaultMaxBytes)
    return clean ? block.toString('utf8', start, end) : decodeUtf8(block.subarray(start, end))
  }
  for (let start = 0; start < block.length; ) {
    const next = block.indexOf(10, start)
    const end = next < 0 ? block.length : next
    tally.line += 1
    if (!isBlank(block, start, end)) {
      const from = start
      const findings = findingsOf(() => validator.validateText(read(from, end), options), tally.line)
      if (findings.length > 0) found.push({ line: tally.line, findings })
      tally[hasErrors(findings) ? 'invalid' : 'valid'] += 1
    }
    start = end + 1
  }
}

/** A message on a line of its own has that line's number, whatever is wrong with it. */
export function asFinding(error: KnownError, line: number): Finding {
  const [column, message] = error instanceof JsonSyntaxError ? [error.column, error.reason] : [1, error.text]
  return { code: error.code, severity: 'error', at: '', line, column, message }
}

function findingsOf(judge: () => Verdict, line: number): readonly Finding[] {
  try {
    const { findings } = judge()
    return findings.length === 0 ? findings : findings.map((finding) => ({ ...finding, line }))
  } catch (error) {
    if (error instanceof KnownError && aboutTheLine.has(error.code)) return [asFinding(error, line)]
    throw error
  }
}

/** Where the line is at fault the stream goes on; a schema that cannot be used fails every line alike. */
const aboutTheLine: ReadonlySet<string> = new Set([
  ...['json-syntax', 'json-too-large', 'json-too-deep', 'not-utf8'],
  ...['message-type-unknown', 'schema-version-unknown', 'transmission-missing'],
])

function isBlank(block: Buffer, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const byte = block[at]
    if (byte !== 32 && byte !== 9 && byte !== 13) return false
  }
  return true
}
