/**
 * A clock for waiting. A machine that is busy with other things must not make a system look silent: time in which we
 * ourselves were held up counts no more than a moment, and while the system answers more slowly than it can, time counts
 * for less. On a quiet machine it is an ordinary clock.
 */
export interface Patience {
  /** Milliseconds that have counted so far. */
  now(): number
  /** Calls back when so many milliseconds that count have passed, unless it is called off by what it gives. */
  after(ms: number, callback: () => void): () => void
  /** The system has answered, and this is how long it took. */
  took(ms: number): void
  /** How many milliseconds did not count since this was called. */
  watch(): () => number
  stop(): void
}

const tickMs = 50
/** An answer may take so long before we speak of slow. */
const easyMs = 100
/** And so many times as long as the quickest one: far away is not slow. */
const easyTimes = 4
const slowest = 6
/** What the latest answer changes, and how fast all is forgotten where none come: half of it in three seconds. */
const [weight, fading] = [0.2, 0.9886]

export function createPatience(clock: () => number = () => performance.now()): Patience {
  let last = clock()
  let counted = 0
  let quickest = Infinity
  let recent = 0
  const slowness = (): number => Math.min(slowest, Math.max(1, recent / Math.max(easyMs, quickest * easyTimes)))
  // A tick that comes late tells that we could not do anything meanwhile, and so could not have noticed anything.
  const sinceTick = (): number => Math.min(clock() - last, 2 * tickMs) / slowness()
  const now = (): number => counted + sinceTick()
  const ticking = setInterval(() => {
    counted += sinceTick()
    last = clock()
    recent *= fading
  }, tickMs)
  ticking.unref()

  return {
    now,
    after(ms, callback) {
      const end = now() + ms
      // Once more round the loop before the end: what has arrived meanwhile is looked at first.
      const look = (): void => {
        const left = end - now()
        if (left <= 0) setImmediate(() => pending && callback())
        else timer = setTimeout(look, Math.max(left * slowness(), 1))
      }
      let pending = true
      let timer = setTimeout(look, ms)
      return () => {
        pending = false
        clearTimeout(timer)
      }
    },
    took(ms) {
      quickest = Math.min(quickest, ms)
      recent += weight * (ms - recent)
    },
    watch() {
      const [began, countedThen] = [clock(), now()]
      return () => clock() - began - (now() - countedThen)
    },
    stop: () => clearInterval(ticking),
  }
}
