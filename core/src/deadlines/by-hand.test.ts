import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { answered } from './asked.contract.ts'

// Ends that were worked out from the words of the law with a calendar on the wall, before the engine was asked.

/** What was asked, the day of the event, a Land or a regional key, the end by the calendar, the end, and what else was said. */
type Row = readonly [what: string, from: string, place: string, rawEnd: string, effectiveEnd: string, more?: object]

const text = readFileSync(new URL('by-hand.json', import.meta.url), 'utf8')
const byHand = JSON.parse(text) as Readonly<Record<string, readonly Row[]>>

describe.each(Object.entries(byHand))('%s', (_, rows) => {
  test.each(rows.map((row) => ({ row })))('$row', ({ row: [what, from, place, rawEnd, effectiveEnd, more] }) => {
    const asked = what.startsWith('P') ? { period: what } : { rule: what }
    const where = place.length === 2 ? { land: place } : { ars: place }
    expect(answered({ ...asked, from, ...where, ...more })).toMatchObject({ rawEnd, effectiveEnd })
  })
})
