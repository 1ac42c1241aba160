import type { Piscina } from 'piscina'
import type { Catalog } from '../contracts/contract.ts'
import { KnownError } from '../errors.ts'
import { tooLarge } from '../json/parse.ts'
import type { ValidateOptions, ValidatorOptions, Verdict } from '../validation/validator.ts'
import { type Answer, type MessageAnswer, type MessageTask, unwrap } from './tasks.ts'
import { startThreads } from './threads.ts'

export interface BoundedOptions extends ValidatorOptions {
  /** Longest message in bytes; 1 MiB unless told. */
  readonly maxBytes?: number
  /** Threads that judge; 1 unless told. */
  readonly workers?: number
  /** Milliseconds one message may take; 2000 unless told. */
  readonly timeLimit?: number
  /** MiB of memory one thread may use besides what reading a message takes; 64 unless told. */
  readonly memoryLimit?: number
  /** Messages that may wait for a free thread; 100 unless told. */
  readonly maxWaiting?: number
}

/** A validator for servers: a hostile message costs a bounded time and memory on another thread, and no answer to others. */
export interface BoundedValidator {
  /**
   * Like Validator.validateText; besides its errors KnownError `validation-timeout`, `validation-out-of-memory`,
   * `validator-busy` and `validator-closed`.
   */
  validateText(text: string, options?: ValidateOptions): Promise<Verdict>
  /** Ends the threads; messages still waiting are refused. */
  close(): Promise<void>
}

/** Starts the threads and waits until they are ready. Throws KnownError as createValidator does. */
export async function createBoundedValidator(
  catalog: Catalog,
  options: BoundedOptions = {},
): Promise<BoundedValidator> {
  const { workers = 1, timeLimit = 2000, memoryLimit = 64, maxWaiting = 100, maxBytes = mebi, ...limits } = options
  // A thread that runs out of memory while it parses takes the whole process along. Parsing needs up to 25 bytes for
  // each byte of text (measured: lists in lists), and so much it always gets.
  const memory = memoryLimit + Math.ceil((32 * maxBytes) / mebi)
  const threads = startThreads({ catalog, options: { ...limits, maxBytes } }, { workers, memoryLimit: memory })
  const bounded = new Bounded(threads, { workers, timeLimit, maxWaiting, maxBytes })
  try {
    await Promise.all(Array.from({ length: workers }, () => ready(threads)))
    return bounded
  } catch (error) {
    await bounded.close()
    throw error
  }
}

const mebi = 1_048_576

interface Limits {
  readonly workers: number
  readonly timeLimit: number
  readonly maxWaiting: number
  readonly maxBytes: number
}

class Bounded implements BoundedValidator {
  readonly #threads: Piscina
  readonly #limits: Limits
  readonly #waiting: { readonly start: () => void; readonly refuse: (error: KnownError) => void }[] = []
  #free: number
  #closed = false

  constructor(threads: Piscina, limits: Limits) {
    this.#threads = threads
    this.#limits = limits
    this.#free = limits.workers
  }

  async validateText(text: string, { schema }: ValidateOptions = {}): Promise<Verdict> {
    // Nobody copies to a thread what it would refuse unread.
    if (text.length > this.#limits.maxBytes) throw tooLarge(this.#limits.maxBytes)
    await this.#turn()
    try {
      return await this.#judge({ text, ...(schema !== undefined && { schema }) })
    } finally {
      this.#next()
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    for (const { refuse } of this.#waiting.splice(0)) refuse(closed())
    await this.#threads.destroy()
  }

  /** The time counts from here, not from when the message began to wait. */
  async #judge(task: MessageTask): Promise<Verdict> {
    const abort = new AbortController()
    const timer = setTimeout(() => abort.abort(), this.#limits.timeLimit)
    try {
      const answer: MessageAnswer = await this.#threads.run(task, { name: 'judgeMessage', signal: abort.signal })
      return unwrap(answer)
    } catch (cause) {
      if (cause instanceof KnownError) throw cause
      if (this.#closed) throw closed()
      const known = knownReason(cause, abort.signal.aborted, this.#limits.timeLimit)
      if (known === undefined) throw cause
      // The thread was ended; the next message must not pay for the start of a new one.
      await ready(this.#threads).catch(() => undefined)
      throw known
    } finally {
      clearTimeout(timer)
    }
  }

  #turn(): Promise<void> {
    if (this.#closed) throw closed()
    if (this.#free > 0) {
      this.#free -= 1
      return Promise.resolve()
    }
    if (this.#waiting.length >= this.#limits.maxWaiting) throw busy()
    return new Promise((start, refuse) => this.#waiting.push({ start, refuse }))
  }

  #next(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#free += 1
    else next.start()
  }
}

async function ready(threads: Piscina): Promise<void> {
  const answer: Answer<true> = await threads.run(undefined, { name: 'beReady' })
  unwrap(answer)
}

function knownReason(cause: unknown, aborted: boolean, timeLimit: number): KnownError | undefined {
  if (aborted) {
    return new KnownError('validation-timeout', {
      de: `Die Prüfung dauerte länger als ${timeLimit / 1000} s und wurde abgebrochen. Teilen Sie die Nachricht auf.`,
      en: `The check took longer than ${timeLimit / 1000} s and was ended. Split the message.`,
    })
  }
  if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return new KnownError('validation-out-of-memory', {
      de: 'Die Prüfung brauchte mehr Speicher als erlaubt und wurde abgebrochen. Teilen Sie die Nachricht auf.',
      en: 'The check needed more memory than allowed and was ended. Split the message.',
    })
  }
  return undefined
}

function busy(): KnownError {
  return new KnownError('validator-busy', {
    de: 'Zu viele Nachrichten warten auf ihre Prüfung. Versuchen Sie es gleich noch einmal.',
    en: 'Too many messages are waiting to be checked. Try again in a moment.',
  })
}

function closed(): KnownError {
  return new KnownError('validator-closed', {
    de: 'Die Prüfung wird gerade beendet. Versuchen Sie es nach dem Neustart noch einmal.',
    en: 'The check is shutting down. Try again after the restart.',
  })
}
