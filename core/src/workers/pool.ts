import type { Catalog } from '../contracts/contract.ts'
import type { LineCounts, LineFindings } from '../validation/lines.ts'
import type { ValidatorOptions, Verdict } from '../validation/validator.ts'

export interface LinePoolOptions extends ValidatorOptions {
  /** `$id`; without it each line names its own. */
  readonly schema?: string
  /** Threads that judge; as many as the machine runs at once unless told. */
  readonly workers?: number
}

/** Like validateLines, on several threads: same lines, same order, same counts. Memory stays flat. */
export async function* validateLinesInWorkers(
  _catalog: Catalog,
  _chunks: AsyncIterable<Uint8Array>,
  _options: LinePoolOptions = {},
): AsyncGenerator<LineFindings, LineCounts, void> {
  yield* []
  throw new Error('not written yet')
}

export interface BoundedOptions extends ValidatorOptions {
  /** Threads that judge; 1 unless told. */
  readonly workers?: number
  /** Milliseconds one message may take; 2000 unless told. */
  readonly timeLimit?: number
  /** Megabytes of memory one thread may use; 256 unless told. */
  readonly memoryLimit?: number
  /** Messages that may wait for a free thread; 100 unless told. */
  readonly maxWaiting?: number
}

/** A validator for servers: hostile messages and schemas cost at most a bounded time and memory on another thread. */
export interface BoundedValidator {
  /**
   * Like Validator.validateText; besides its errors KnownError `validation-timeout`, `validation-out-of-memory` and
   * `validator-busy`.
   */
  validateText(text: string, options?: { readonly schema?: string }): Promise<Verdict>
  /** Ends the threads; messages still waiting are refused. */
  close(): Promise<void>
}

export async function createBoundedValidator(
  _catalog: Catalog,
  _options: BoundedOptions = {},
): Promise<BoundedValidator> {
  throw new Error('not written yet')
}
