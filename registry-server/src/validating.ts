import type { Verdict } from '@fallnetz/core'
import { type BoundedOptions, type BoundedValidator, createBoundedValidator } from '@fallnetz/core/workers'
import type { Snapshot } from './holdings.ts'

interface Bench {
  readonly revision: number
  readonly validator: Promise<BoundedValidator>
  running: number
}

/** Judges messages on other threads, always with the schemas of the snapshot that is asked about. */
export class Validating {
  readonly #options: BoundedOptions
  #bench: Bench | undefined

  constructor(options: BoundedOptions) {
    this.#options = options
  }

  /** Throws the KnownErrors of core's bounded validator. */
  async validate(snapshot: Snapshot, text: string, schema: string | undefined): Promise<Verdict> {
    const bench = this.#benchFor(snapshot)
    bench.running += 1
    try {
      const validator = await bench.validator
      return await validator.validateText(text, schema === undefined ? {} : { schema })
    } finally {
      bench.running -= 1
      this.#leave(bench)
    }
  }

  async close(): Promise<void> {
    const bench = this.#bench
    this.#bench = undefined
    if (bench !== undefined) await ended(bench)
  }

  #benchFor(snapshot: Snapshot): Bench {
    const old = this.#bench
    if (old !== undefined && old.revision >= snapshot.revision) return old
    const validator = createBoundedValidator(snapshot.catalog, this.#options)
    const bench = { revision: snapshot.revision, validator, running: 0 }
    this.#bench = bench
    if (old !== undefined) this.#leave(old)
    return bench
  }

  // Threads with yesterday's schemas end when the last message they were given is judged.
  #leave(bench: Bench): void {
    if (bench === this.#bench || bench.running > 0) return
    void ended(bench)
  }
}

// One that never came to be has nothing to end; whoever asked it was told why.
function ended({ validator }: Bench): Promise<void> {
  return validator.then(
    (started) => started.close(),
    () => undefined,
  )
}
