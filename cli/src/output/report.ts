import type { Finding, Language, Text, Verdict } from '@fallnetz/core'
import type { Lawfulness } from '@fallnetz/core/lawfulness'
import type { ExitCode } from '../command.ts'

/** Why something could not be judged. */
export interface Unjudged {
  readonly code: string
  readonly text: Text
  readonly line?: number
  readonly column?: number
}

/** The answer about one input: a message, a file of messages, or a contract. */
export interface Judged {
  /** As the person named it; `-` for standard input. */
  readonly source: string
  /** Set for contracts: findings name a file of this folder before `#`. */
  readonly folder?: string
  /** `$id` of the schema one message was held against. */
  readonly schema?: string
  /** Whether the law allows the transmission, of one message that is otherwise valid, where that was asked. */
  readonly lawfulness?: Lawfulness
  /** The codes of one message with what they mean, where that was asked. */
  readonly codes?: Verdict['codes']
  readonly valid: number
  readonly invalid: number
  readonly findings: readonly Finding[]
  /** Findings that were counted but not kept. */
  readonly omitted: number
  readonly error?: Unjudged
}

/** Everything one call has judged, in the order it was named. */
export interface Report {
  readonly subject: 'messages' | 'contracts'
  readonly inputs: readonly Judged[]
}

/** One way to print a report. `finding` and `input` are printed as soon as they are known, `end` when all is. */
export interface Format {
  readonly finding?: (input: Pick<Judged, 'source' | 'folder'>, finding: Finding, language: Language) => string
  readonly input?: (input: Judged, language: Language) => string
  readonly end: (report: Report, language: Language) => string
}

/** Where a finding stands: the file, if there is one, and the place in it. */
export interface Place {
  readonly file?: string
  readonly pointer: string
  readonly line?: number
  readonly column?: number
}

/** Separates the file from the pointer, where a finding speaks of a contract. */
export function placeOf(input: Pick<Judged, 'source' | 'folder'>, { at, line, column }: Finding): Place {
  const position = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }
  if (input.folder === undefined) return { ...fileOf(input.source), pointer: at, ...position }
  const hash = at.indexOf('#')
  const path = hash === -1 ? at : at.slice(0, hash)
  const file = path === '' ? input.folder : `${input.folder.replace(/\/+$/, '')}/${path}`
  return { file, pointer: hash === -1 ? '' : at.slice(hash + 1), ...position }
}

/** The file an input came from; none for standard input. */
export function fileOf(source: string): { readonly file?: string } {
  return source === '-' ? {} : { file: source }
}

/** How many of everything. */
export interface Counts {
  readonly valid: number
  readonly invalid: number
  readonly unjudged: number
  readonly findings: number
}

export function countsOf({ inputs }: Report): Counts {
  const sum = (count: (input: Judged) => number) => inputs.reduce((total, input) => total + count(input), 0)
  return {
    valid: sum((input) => input.valid),
    invalid: sum((input) => input.invalid),
    unjudged: sum((input) => (input.error === undefined ? 0 : 1)),
    findings: sum((input) => input.findings.length + input.omitted),
  }
}

/** One "no" makes the answer no; without one, a single input that could not be judged leaves it open. */
export function exitCodeOf(report: Report): ExitCode {
  const { invalid, unjudged } = countsOf(report)
  if (invalid > 0) return 1
  return unjudged > 0 ? 2 : 0
}
