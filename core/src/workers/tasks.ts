import type { Catalog } from '../contracts/contract.ts'
import { KnownError } from '../errors.ts'
import type { Text } from '../text.ts'
import type { LineFindings, Tally } from '../validation/lines.ts'
import type { ValidatorOptions, Verdict } from '../validation/validator.ts'

/** What a thread is given when it starts. */
export interface WorkerStart {
  readonly catalog: Catalog
  readonly options: ValidatorOptions
}

/** Whole lines to judge. */
export interface LinesTask {
  readonly lines: Uint8Array
  readonly schema?: string
}

/** Line numbers count from the first line of the task. */
export interface LinesResult {
  readonly found: readonly LineFindings[]
  readonly tally: Tally
}

/** One message to judge. */
export interface MessageTask {
  readonly text: string
  readonly schema?: string
}

/** Threads cannot hand over a KnownError whole; its parts can travel. */
export type Answer<T> = { readonly value: T } | { readonly refused: { readonly code: string; readonly text: Text } }

export type MessageAnswer = Answer<Verdict>

/** The value of an answer, or the KnownError that stood in its place. */
export function unwrap<T>(answer: Answer<T>): T {
  if ('value' in answer) return answer.value
  throw new KnownError(answer.refused.code, answer.refused.text)
}
