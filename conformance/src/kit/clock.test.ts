import { describe, expect, test } from 'vitest'
import { clockAhead, isNear } from './clock.ts'
import type { Answer } from './exchange.ts'

const at = '2026-11-22T09:30:00.600Z'

describe('how far the clock of the system is ahead, as its Date tells', () => {
  test.each([
    { claim: 'the same second', date: 'Sun, 22 Nov 2026 09:30:00 GMT', ahead: 0 },
    { claim: 'the next second, which began while it answered', date: 'Sun, 22 Nov 2026 09:30:01 GMT', ahead: 0 },
    { claim: 'ten seconds ahead', date: 'Sun, 22 Nov 2026 09:30:10 GMT', ahead: 9550 },
    { claim: 'an hour behind', date: 'Sun, 22 Nov 2026 08:30:00 GMT', ahead: -3_600_450 },
    { claim: 'no date at all', date: undefined, ahead: 0 },
    { claim: 'a date that is none', date: 'yesterday', ahead: 0 },
  ])('$claim', ({ date, ahead }) => {
    expect(clockAhead(answer(date))).toBe(ahead)
  })
})

describe('a time that has just been written', () => {
  test.each([
    { claim: 'in another zone, the same moment', time: '2026-11-22T10:30:01+01:00', near: true },
    { claim: 'five minutes off', time: '2026-11-22T09:35:00.600Z', near: true },
    { claim: 'six minutes off', time: '2026-11-22T09:24:00Z', near: false },
    { claim: 'the hour of another zone', time: '2026-11-22T10:30:00Z', near: false },
    { claim: 'no time', time: undefined, near: false },
  ])('$claim', ({ time, near }) => {
    expect(isNear(time, at)).toBe(near)
  })
})

function answer(date: string | undefined): Answer {
  const headers = date === undefined ? {} : { date }
  const asked = { method: 'GET', url: '', headers: {}, body: '' }
  const answered = { status: 200, headers, body: '', json: undefined }
  return { direction: 'sent', call: '', at, durationMs: 700, asked, answered }
}
