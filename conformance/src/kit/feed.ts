import { isObject, type JsonObject } from '@fallnetz/core'
import { bodyOf } from './exchange.ts'
import type { Party } from './party.ts'
import type { ActorName } from './run.ts'

/** The events of one party, read onwards from where the last reader stopped, so that no check reads them all again. */
export interface Feed {
  /** Reads to the end and gives all events of one process so far, in the order they came. */
  of(party: Party, processId: string): Promise<readonly JsonObject[]>
}

const maxPages = 500

export function createFeed(as: ActorName): Feed {
  const seen = new Map<string, JsonObject>()
  let after: string | undefined
  let turn: Promise<unknown> = Promise.resolve()

  async function readOn(party: Party): Promise<void> {
    for (let page = 0; page < maxPages; page += 1) {
      const body = bodyOf(await party.events({ after, limit: 100 }, { as }))
      const events = Array.isArray(body?.['events']) ? body['events'].filter(isObject) : []
      for (const event of events) seen.set(`${String(event['subject'])} ${String(event['id'])}`, event)
      const next = body?.['next']
      if (typeof next !== 'string') return
      const stuck = next === after
      after = next
      if (body?.['more'] !== true || stuck) return
    }
  }

  return {
    async of(party, processId) {
      // Readers queue up: two at once would read the same pages twice.
      const mine = turn.then(() => readOn(party))
      turn = mine.catch(() => undefined)
      await mine
      return [...seen.values()].filter((event) => event['subject'] === processId)
    },
  }
}
