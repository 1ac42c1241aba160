import { describe, expect, test } from 'vitest'
import { verdictOf } from '../changes/change.ts'
import { ruleIdsAmong } from '../changes/vocabulary.ts'
import { compareOpenApi } from './openapi.ts'
import { mirrored, type Pairs, pairs } from './vocabulary.contract.ts'
import { calls, withGrace } from './vocabulary-calls.contract.ts'

// Not every change has a name at every place.
const known = (all: Pairs) =>
  Object.entries(all).filter(([id]) => Object.hasOwn(calls, id) || ruleIdsAmong([id]).length > 0)
// The name only tells: what a field meant that was left out had not been said before.
const breaks = (id: string) => !/^request-(body|property)-default-value-added$/.test(id)
// Other values, or fewer promises, hurt whoever reads as much as whoever sends; so does a field that no longer comes.
const eitherWay =
  /-((const|type|pattern|content-\w+(-\w+)?)-changed|stability-decreased|sunset-invalid|type-specialized|wrapped-in-one-of)$|^response-(body|property|header)(-all-of)?-removed$/

describe('what the public vocabulary warns of or forbids breaks and is called by that name', () => {
  test.each(known(pairs).filter(([id]) => breaks(id)))('%s', (id, [before, after]) => {
    const changes = compareOpenApi(before, after, { today: '2026-11-22' })
    expect(changes.flatMap(({ ruleIds }) => ruleIds)).toContain(id)
    expect(verdictOf(changes)).toBe('breaking')
  })

  test.each(Object.entries(mirrored).filter(([id]) => !eitherWay.test(id)))(
    'the other way round nobody suffers: %s',
    (_, [before, after]) => {
      expect(verdictOf(compareOpenApi(before, after, { today: '2026-11-22' }))).toBe('compatible')
    },
  )

  test.each(Object.entries(withGrace))('with a period of grace: %s', (id, [before, after]) => {
    const options = { today: '2026-11-22', graceDays: 30 }
    const changes = compareOpenApi(before, after, options)
    expect(changes.flatMap(({ ruleIds }) => ruleIds)).toContain(id)
    expect(verdictOf(changes)).toBe('breaking')
    expect(verdictOf(compareOpenApi(before, after, { today: '2026-11-22' }))).toBe('compatible')
  })
})
