import { runSuite } from '@fallnetz/conformance'
import { type Ground, startTrial } from '../trial.ts'
import { partsOf, type Twin } from './twin.ts'

/** What the suite made of one twin. */
export interface Hunt {
  readonly id: string
  readonly caughtBy: string
  /** Full ids of the requirements it failed. */
  readonly failed: readonly string[]
  /** The checks that failed the requirement which must catch it; none: it got away. */
  readonly caughtIn: readonly string[]
  readonly seconds: number
}

/** Lets the suite loose on one twin: all of it, or only the checks of the requirement that must catch it. */
export async function hunt(ground: Ground, twin: Twin, extent: 'whole' | 'aimed'): Promise<Hunt> {
  // What a twin logs is its fault, not ours.
  const { url, target, close } = await startTrial(ground, { parts: partsOf(twin), log: () => {} })
  try {
    const { catalog, contract } = ground
    const only = extent === 'aimed' ? { only: [twin.caughtBy] } : {}
    const report = await runSuite({ url, target, catalog, contract, role: 'target', seed: 1, ...only })
    const failed = report.requirements.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)
    const wanted = failed.filter((id) => id.endsWith(`-${twin.caughtBy}`))
    const caughtIn = report.checks.filter(({ reasons }) =>
      reasons.some(({ requirement }) => wanted.includes(requirement)),
    )
    return {
      id: twin.id,
      caughtBy: twin.caughtBy,
      failed,
      caughtIn: caughtIn.map(({ id }) => id),
      seconds: report.durationMs / 1000,
    }
  } finally {
    await close()
  }
}

/** Works on several at a time and returns the results in the order of the list. */
export async function severalAtATime<T, R>(
  list: readonly T[],
  atATime: number,
  work: (one: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  const queue = list.entries()
  await Promise.all(
    Array.from({ length: atATime }, async () => {
      for (const [index, one] of queue) results[index] = await work(one)
    }),
  )
  return results
}
