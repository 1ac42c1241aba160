import { setTimeout as sleep } from 'node:timers/promises'

/** Waits so that no more than so many requests start in a second; without a limit it never waits. */
export function createPace(perSecond: number | undefined): () => Promise<void> {
  if (perSecond === undefined) return async () => {}
  const gap = 1000 / perSecond
  let next = 0
  return async () => {
    const now = performance.now()
    const turn = Math.max(now, next)
    next = turn + gap
    if (turn > now) await sleep(turn - now)
  }
}
