import { KnownError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import type { Validator } from './validator.ts'

/** One line of NDJSON that is not as it should be; lines count from 1. */
export interface LineFindings {
  readonly line: number
  readonly findings: readonly Finding[]
}

/** What a stream of NDJSON held in all; empty lines count nowhere. */
export interface LineCounts {
  readonly valid: number
  readonly invalid: number
}

/**
 * Judges NDJSON while it arrives, in memory that does not grow. Yields the lines with findings, in order; a line that
 * cannot be read is a finding too, and the stream goes on. Returns the counts at the end.
 */
export async function* validateLines(
  validator: Validator,
  chunks: AsyncIterable<Uint8Array>,
  options: { readonly schema?: string } = {},
): AsyncGenerator<LineFindings, LineCounts, void> {
  let line = 0
  let valid = 0
  let rest = ''
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  function* judge(texts: string[]): Generator<LineFindings> {
    for (const text of texts) {
      line += 1
      const findings = findingsOf(validator, text, options)
      if (findings.length === 0) valid += 1
      else yield { line, findings }
    }
  }
  for await (const chunk of chunks) {
    const texts = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = texts.pop() ?? ''
    yield* judge(texts)
  }
  if (rest !== '') yield* judge([rest])
  return { valid, invalid: line - valid }
}

function findingsOf(validator: Validator, text: string, options: { readonly schema?: string }): readonly Finding[] {
  try {
    return validator.validateText(text, options).findings
  } catch (error) {
    if (!(error instanceof KnownError)) throw error
    return [{ code: error.code, severity: 'error', at: '', message: error.text }]
  }
}
