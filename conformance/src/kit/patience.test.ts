import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createPatience, type Patience } from './patience.ts'

let heldUpMs = 0
let patience: Patience

beforeEach(() => {
  vi.useFakeTimers()
  heldUpMs = 0
  patience = createPatience(() => performance.now() + heldUpMs)
})
afterEach(() => {
  patience.stop()
  vi.useRealTimers()
})

describe('on a quiet machine it is an ordinary clock', () => {
  test('time counts as it passes', () => {
    vi.advanceTimersByTime(1_000)
    expect(patience.now()).toBeCloseTo(1_000)
  })

  test('the end comes when it was said to come', () => {
    expect(endsAfter(5_000)).toBeCloseTo(5_000, -1)
  })

  test('answers that are quick, or always as slow as the line is long, change nothing', () => {
    for (let count = 0; count < 50; count += 1) patience.took(80)
    expect(endsAfter(1_000)).toBeCloseTo(1_000, -1)
    for (let count = 0; count < 50; count += 1) patience.took(300)
    expect(endsAfter(1_000)).toBeCloseTo(1_000, -1)
  })

  test('who was called off does not call', () => {
    const callback = vi.fn()
    patience.after(100, callback)()
    vi.advanceTimersByTime(1_000)
    expect(callback).not.toHaveBeenCalled()
  })

  test('who is called off at the last moment does not call either', () => {
    const callback = vi.fn()
    const callOff = patience.after(100, callback)
    setTimeout(callOff, 100)
    vi.advanceTimersByTime(1_000)
    expect(callback).not.toHaveBeenCalled()
  })
})

describe('on a busy machine it waits longer', () => {
  test('a long time in which we were held up counts no more than a moment', () => {
    const heldUp = patience.watch()
    vi.advanceTimersByTime(1_000)
    heldUpMs += 60_000
    vi.advanceTimersByTime(1_000)
    expect(patience.now()).toBeLessThan(2_200)
    expect(heldUp()).toBeGreaterThan(59_000)
  })

  test('the end moves by as much', () => {
    setTimeout(() => {
      heldUpMs += 4_000
    }, 500)
    expect(endsAfter(1_000)).toBeGreaterThan(900)
    expect(performance.now() + heldUpMs).toBeGreaterThan(4_900)
  })

  test('while answers take ten times as long as they could, time counts for less, but not for nothing', () => {
    patience.took(10)
    for (let count = 0; count < 50; count += 1) patience.took(1_000)
    const after = endsAfter(5_000)
    expect(after).toBeGreaterThan(10_000)
    expect(after).toBeLessThan(30_000)
  })

  test('what was slow once is forgotten', () => {
    for (let count = 0; count < 50; count += 1) patience.took(1_000)
    vi.advanceTimersByTime(30_000)
    expect(endsAfter(1_000)).toBeCloseTo(1_000, -1)
  })
})

function endsAfter(ms: number): number {
  const began = performance.now()
  let ended: number | undefined
  patience.after(ms, () => {
    ended ??= performance.now()
  })
  for (let passed = 0; passed < 100_000 && ended === undefined; passed += 10) vi.advanceTimersByTime(10)
  return (ended ?? Infinity) - began
}
