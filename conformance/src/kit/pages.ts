import { isObject, type JsonObject } from '@fallnetz/core'
import { type Answer, bodyOf } from './exchange.ts'
import type { Party, Query } from './party.ts'

/** One page of a list, and the cursor of the next one. */
export interface Page {
  readonly items: readonly JsonObject[]
  readonly next: string | undefined
  readonly answer: Answer
}

/** The entries of a page under this name. */
export function pageOf(answer: Answer, name = 'items'): Page {
  const body = bodyOf(answer)
  const items = Array.isArray(body?.[name]) ? body[name].filter(isObject) : []
  const next = body?.['next']
  return { items, next: typeof next === 'string' ? next : undefined, answer }
}

// A list that never ends must not keep a check busy for ever.
const maxPages = 300

/** Pages of the list of processes, one after the other. */
export async function* listPages(party: Party, query: Query, as: 'source' | 'stranger'): AsyncGenerator<Page> {
  let after = query['after']
  for (let count = 0; count < maxPages; count += 1) {
    const page = pageOf(await party.list({ ...query, after }, { as }))
    yield page
    if (page.next === undefined || page.answer.answered.status !== 200) return
    after = page.next
  }
}

/** Process ids of a whole list, in its order, repetitions included. */
export async function listedIds(party: Party, query: Query, as: 'source' | 'stranger'): Promise<string[]> {
  const ids: string[] = []
  for await (const page of listPages(party, query, as)) ids.push(...page.items.map((item) => String(item['processId'])))
  return ids
}
