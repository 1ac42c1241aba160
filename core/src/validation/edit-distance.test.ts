import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from './edit-distance.ts'

/** The same by the book: the whole table, nothing left out. */
function byTheBook(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const swaps = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const row = table[i] as number[]
      row[j] = Math.min(
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        swaps ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      )
    }
  }
  return at(a.length, b.length)
}

describe('how many letters two words are apart', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'ab', 1],
    ['abc', 'acb', 1],
    ['abc', 'abd', 1],
    ['abc', 'xabc', 1],
    ['010010000000', '010020000010', 2],
    ['abc', '', 3],
  ])('%s, %s: %i', (a, b, letters) => {
    expect(editDistance(a, b, 3)).toBe(letters)
    expect(editDistance(b, a, letters)).toBe(letters)
    expect(editDistance(a, b, letters - 1)).toBe(undefined)
  })

  test('what it leaves out makes no difference', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => {
        const letters = byTheBook(a, b)
        expect(editDistance(a, b, most)).toBe(letters > most ? undefined : letters)
      }),
      { numRuns: 5000 },
    )
  })
})
