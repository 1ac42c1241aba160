import type { Answer } from './answer.ts'
import type { Party } from './party.ts'

/** Where in a list to begin (position, from 0) and how much to give at most. */
export interface Paging {
  readonly start: number
  readonly limit: number
}

/** One page of a list; `next` is the position after the last thing given. */
export interface Page<T> {
  readonly items: readonly T[]
  readonly next: number
  readonly more: boolean
}

/** The names of our lists: a cursor of one says nothing in another. */
export type ListName = 'processes' | 'events' | 'mailbox'

/** `after` and `limit` of a query, or 400 when one of its parameters cannot be understood. */
export function readPaging(
  party: Party,
  query: URLSearchParams,
  list: ListName,
  others: string[] = [],
): Paging | Answer {
  const { parts } = party
  const start = parts.positionOf(query.get('after'), list)
  const limit = parts.limitOf(query.get('limit'))
  const known = parts.onlyKnown(query, ['after', 'limit', ...others])
  if (start === undefined || limit === undefined || !known) return parts.problem(party, 'invalid-parameter')
  return { start, limit }
}

/** A misspelt filter that is silently ignored gives a wrong list; and of two values one would be ignored. */
export function onlyKnown(query: URLSearchParams, names: readonly string[]): boolean {
  const given = [...query.keys()]
  return given.every((name) => names.includes(name)) && new Set(given).size === given.length
}

/** 1 to 100, 20 when nothing is said. */
export function limitOf(text: string | null): number | undefined {
  if (text === null) return 20
  const limit = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return limit >= 1 && limit <= 100 ? limit : undefined
}

/**
 * A cursor is a position in the caller's own list. It is written so that nobody is tempted to calculate with it, and
 * it counts nothing that belongs to others: shown to somebody else, it betrays nothing and opens nothing.
 */
export function cursorFor(list: ListName, position: number): string {
  return Buffer.from(`${list} ${position}`).toString('base64url')
}

/** The position a cursor stands for; undefined for anything we did not write ourselves. */
export function positionOf(cursor: string | null, list: ListName): number | undefined {
  if (cursor === null) return 0
  const text = Buffer.from(cursor, 'base64url').toString()
  const position = Number(text.slice(list.length + 1))
  return Number.isSafeInteger(position) && position >= 0 && cursorFor(list, position) === cursor ? position : undefined
}

/** From a position on, up to `limit` things that are wanted. */
export function pageFrom<T>(list: readonly T[], { start, limit }: Paging, wanted: (one: T) => boolean): Page<T> {
  const items: T[] = []
  let next = start
  for (const [offset, one] of list.slice(start).entries()) {
    if (!wanted(one)) continue
    if (items.length === limit) return { items, next, more: true }
    items.push(one)
    next = start + offset + 1
  }
  return { items, next, more: false }
}
