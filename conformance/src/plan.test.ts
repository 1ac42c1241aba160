import { fileURLToPath } from 'node:url'
import { readFolder } from '@fallnetz/core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Check } from './check.ts'
import { planOf, unknownPatterns } from './plan.ts'
import { type Rulebook, rulebookOf } from './rulebook.ts'

let rulebook: Rulebook
beforeAll(async () => {
  rulebook = await rulebookOf(
    readFolder(fileURLToPath(new URL('../../schemas', import.meta.url))),
    'referral@1.0.0',
    'target',
  )
})

const suite = [check('etag-race', ['CON-05']), check('guards', ['GRD-*']), check('elsewhere', ['XYZ-99'])]

function check(id: string, requirements: string[]): Check {
  return { id, title: { de: id, en: id }, requirements, run: async () => {} }
}

describe('planOf', () => {
  test('suffixes become full ids, whatever their prefix; guards come from the process', () => {
    const plan = planOf(suite, rulebook)
    const ids = plan.map(({ requirements }) => requirements.map((one) => one.id))
    expect(ids).toEqual([['PTY-CON-05'], ['REF-GRD-02', 'REF-GRD-01', 'REF-GRD-03'], []])
  })

  test.each([
    { claim: 'everything without a selection', only: [], selected: ['etag-race', 'guards', 'elsewhere'] },
    { claim: 'by id of a check', only: ['guards'], selected: ['guards'] },
    { claim: 'by full requirement', only: ['PTY-CON-05'], selected: ['etag-race'] },
    { claim: 'by suffix, in any case', only: ['con-05'], selected: ['etag-race'] },
    { claim: 'by the beginning', only: ['GRD-*', 'el*'], selected: ['guards', 'elsewhere'] },
    { claim: 'nothing by half a name', only: ['etag'], selected: [] },
  ])('$claim', ({ only, selected }) => {
    const plan = planOf(suite, rulebook, only)
    expect(plan.filter((one) => one.selected).map((one) => one.check.id)).toEqual(selected)
  })

  test('a pattern that picks nothing is named', () => {
    expect(unknownPatterns(planOf(suite, rulebook), ['etag', 'guards', 'XYZ-99'])).toEqual(['etag', 'XYZ-99'])
  })
})
