import type { Exchange } from './exchange.ts'
import type { Ledger } from './ledger.ts'
import type { Patience } from './patience.ts'

/** A disturbance the counterpart plays, once, on the next call it fits. */
export type Fault =
  | {
      readonly on: 'read' | 'message'
      readonly kind: 'refuse'
      readonly code: string
      /** Made when the answer goes out, because some name a time. */
      readonly headers?: () => Record<string, string>
    }
  | { readonly on: 'message'; readonly kind: 'redirect'; readonly status: 307 | 308; readonly to: string }
  /** The connection stays open and nothing comes; `done` tells whether the message was taken in before. */
  | { readonly on: 'message'; readonly kind: 'stall'; readonly done: boolean }
  | { readonly on: 'message'; readonly kind: 'cut'; readonly done: boolean }
  /** The answer waits for something; then the message is looked at as usual. */
  | { readonly on: 'message'; readonly kind: 'hold'; readonly until: Promise<unknown> }
  /** The copy changes its tag right after it was read, so that the next If-Match is out of date. */
  | { readonly on: 'read'; readonly kind: 'outdate' }

/** One call of the system to us, with what we made of it. */
export interface Arrival {
  readonly exchange: Exchange
  readonly kind: 'read' | 'message'
  readonly atMs: number
  /** Last step of the path of a message. */
  readonly command?: string
  readonly messageId?: string
  readonly fault?: Fault['kind']
}

/** Our own copy of one process: what a partner of the system keeps. */
export interface Copy {
  readonly processId: string
  /** The organisation we are in this process. */
  readonly organisation: string
  /** A light party has no address; nothing must arrive here for it. */
  readonly light: boolean
  readonly ledger: Ledger
  readonly patience: Pick<Patience, 'after'>
  readonly arrivals: Arrival[]
  readonly faults: Fault[]
  /** Identifiers of every message of this process, in both directions. */
  readonly messageIds: Set<string>
  /** messageId → what we answered, so that a repetition gets the same. */
  readonly accepted: Map<string, Remembered>
  readonly waiting: Set<() => void>
  state: string
  /** Counts up with every transition; the tag is made of it. */
  tag: number
  /** The tag we last gave to the system. */
  handedOut: string | undefined
  /** How many messages of the system took effect. */
  theirMessages: number
}

interface Remembered {
  readonly digest: string
  readonly headers: Record<string, string>
  readonly body: string
}

type Given = Pick<Copy, 'processId' | 'organisation' | 'light' | 'ledger' | 'patience' | 'state'>

export function createCopy(given: Given): Copy {
  return {
    ...given,
    arrivals: [],
    faults: [],
    messageIds: new Set(),
    accepted: new Map(),
    waiting: new Set(),
    tag: 1,
    handedOut: undefined,
    theirMessages: 0,
  }
}

export function tagOf(copy: Copy): string {
  return `"${copy.processId.slice(0, 8)}-${copy.tag}"`
}

export function arrive(copy: Copy, arrival: Arrival): void {
  copy.arrivals.push(arrival)
  for (const wake of [...copy.waiting]) wake()
}

/** The first arrival that fits, from position `from` on; undefined when none came in time. */
export function nextArrival(
  copy: Copy,
  fits: (arrival: Arrival) => boolean,
  withinMs: number,
  from = 0,
): Promise<Arrival | undefined> {
  const here = copy.arrivals.slice(from).find(fits)
  if (here !== undefined) return Promise.resolve(here)
  return new Promise((resolve) => {
    const finish = (arrival: Arrival | undefined): void => {
      calledOff()
      copy.waiting.delete(look)
      resolve(arrival)
    }
    const look = (): void => {
      const found = copy.arrivals.slice(from).find(fits)
      if (found !== undefined) finish(found)
    }
    const calledOff = copy.patience.after(withinMs, () => finish(undefined))
    copy.waiting.add(look)
  })
}
