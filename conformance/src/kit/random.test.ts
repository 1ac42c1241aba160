import { describe, expect, test } from 'vitest'
import { createRandom } from './random.ts'

describe('createRandom', () => {
  test('the same seed and name choose the same again', () => {
    const row = () => {
      const random = createRandom(7, 'etag-race')
      return Array.from({ length: 20 }, () => random.below(1000))
    }
    expect(row()).toEqual(row())
  })

  test('another seed or another name chooses otherwise', () => {
    const row = (seed: number, name: string) => {
      const random = createRandom(seed, name)
      return Array.from({ length: 8 }, () => random.below(1000)).join()
    }
    expect(new Set([row(1, 'a'), row(2, 'a'), row(1, 'b'), row(-1, 'a')]).size).toBe(4)
  })

  test('every number below the bound comes, and none beyond', () => {
    const random = createRandom(1, 'x')
    const seen = new Set(Array.from({ length: 500 }, () => random.below(5)))
    expect([...seen].sort()).toEqual([0, 1, 2, 3, 4])
  })

  test('spread takes from every group before any gives more', () => {
    const items = ['a1', 'a2', 'a3', 'a4', 'b1', 'c1']
    const chosen = createRandom(3, 'x').spread(items, 4, (item) => item.charAt(0))
    expect(chosen.map((item) => item.charAt(0)).sort()).toEqual(['a', 'a', 'b', 'c'])
    expect(new Set(chosen).size).toBe(4)
  })

  test('spread gives everything when there is not more', () => {
    expect(createRandom(3, 'x').spread([1, 2], 9, String).sort()).toEqual([1, 2])
    expect(createRandom(3, 'x').spread([], 9, String)).toEqual([])
  })

  test('nothing to pick from gives nothing', () => {
    expect(createRandom(1, 'x').pick([])).toBeUndefined()
  })
})
