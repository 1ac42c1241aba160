import { describe, expect, test } from 'vitest'
import { compareListVersions, isListVersion } from './versions.ts'

describe('versions of code lists', () => {
  test.each([
    { order: ['9', '51'] },
    { order: ['1', '1.0', '1.0.0', '2'] },
    { order: ['2.0', '2.4', '2.10'] },
    { order: ['2019-07-31', '2024-08-01', '2026-04-30'] },
    { order: ['2022', '2022-03'] },
    { order: ['2.0', '2.0-b', 'a'] },
    { order: ['01', '1'] },
  ])('come in the order $order', ({ order }) => {
    expect(order.toReversed().sort(compareListVersions)).toEqual(order)
  })

  test('are equal only to themselves', () => {
    expect(compareListVersions('2024-08-01', '2024-08-01')).toBe(0)
    expect(compareListVersions('01', '1')).not.toBe(0)
  })

  test.each(['2.0', '2024-08-01', '51', '1.0.0', 'v2_1'])('%s may be one', (version) =>
    expect(isListVersion(version)).toBe(true),
  )

  test.each(['', '.', '..', '../1', '2/0', '-1', 'latest', 'draft', 'ä', 'a'.repeat(33)])('%s may not', (version) =>
    expect(isListVersion(version)).toBe(false),
  )
})
