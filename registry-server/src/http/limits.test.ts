import { describe, expect, test } from 'vitest'
import { Limiter } from './limits.ts'

function limiterAt(start = 0) {
  const clock = { now: start }
  return { clock, limiter: new Limiter({ burst: 2, perSecond: 0.5 }, () => clock.now) }
}

describe('limits', () => {
  test('so many at once, then one after the other', () => {
    const { clock, limiter } = limiterAt()
    expect([1, 2, 3].map(() => limiter.take('a'))).toEqual([0, 0, 2])
    clock.now = 1_000
    expect(limiter.take('a')).toBe(1)
    clock.now = 2_000
    expect(limiter.take('a')).toBe(0)
    expect(limiter.exhausted('a')).toBe(true)
  })

  test('each address has its own, and rest refills it only up to the burst', () => {
    const { clock, limiter } = limiterAt()
    expect([limiter.take('a'), limiter.take('a'), limiter.take('b')]).toEqual([0, 0, 0])
    clock.now = 3_600_000
    expect([1, 2, 3].map(() => limiter.take('a'))).toEqual([0, 0, 2])
  })

  test('asking whether it is used up takes nothing', () => {
    const { limiter } = limiterAt()
    for (let time = 0; time < 10; time++) expect(limiter.exhausted('a')).toBe(false)
    expect(limiter.take('a')).toBe(0)
  })

  test('a flood of addresses makes it forget the oldest, not grow', () => {
    const { limiter } = limiterAt()
    for (const address of ['a', 'a']) limiter.take(address)
    for (let address = 0; address < 10_000; address++) limiter.take(String(address))
    expect(limiter.exhausted('a')).toBe(false)
    expect(limiter.exhausted('9999')).toBe(false)
  })
})
