import { describe, expect, test } from 'vitest'
import { ground, refusal } from './asked.contract.ts'
import { type Acts, type Chain, type ChainQuestion, chainOf } from './chain.ts'

const minor: ChainQuestion = { rule: 'D-19/youth-office-to-land', from: '2026-09-07', land: 'NW' }

function followed(question: Partial<ChainQuestion> = {}, acts: Acts = {}): Chain {
  return chainOf({ ...minor, ...question }, acts, ground)
}

function inShort({ links }: Chain): string[] {
  return links.map(({ name, from, start, answer, doneOn, late }) => {
    const act = doneOn === undefined ? '' : `, done ${doneOn}${late ? ' late' : ''}`
    return `${name} ${from} (${start}) → ${answer.effectiveEnd ?? 'at once'}${act}`
  })
}

describe('the chain of § 42a and § 42b SGB VIII', () => {
  test('as a plan: everybody uses their time to the last day', () => {
    expect(inShort(followed())).toEqual([
      'D-19/youth-office-to-land 2026-09-07 (known) → 2026-09-16',
      'D-19/land-to-federal 2026-09-16 (planned) → 2026-09-21',
      'D-19/federal-names-land 2026-09-21 (planned) → 2026-09-23',
      'D-19/land-allocates 2026-09-23 (planned) → 2026-09-25',
      'D-19/send-data 2026-09-25 (planned) → at once',
    ])
  })

  test('with what was done: each starts with the act before', () => {
    const doneOn = { 'D-19/youth-office-to-land': '2026-09-10', 'D-19/land-to-federal': '2026-09-18' }
    expect(inShort(followed({}, { doneOn }))).toEqual([
      'D-19/youth-office-to-land 2026-09-07 (known) → 2026-09-16, done 2026-09-10',
      'D-19/land-to-federal 2026-09-10 (known) → 2026-09-15, done 2026-09-18 late',
      'D-19/federal-names-land 2026-09-18 (known) → 2026-09-22',
      'D-19/land-allocates 2026-09-22 (planned) → 2026-09-24',
      'D-19/send-data 2026-09-24 (planned) → at once',
    ])
  })

  test('what was done after a plan stays a plan', () => {
    const { links } = followed({}, { doneOn: { 'D-19/land-to-federal': '2026-09-18' } })
    expect(links.map(({ start }) => start)).toEqual(['known', 'planned', 'planned', 'planned', 'planned'])
  })

  test('on the last day is not late', () => {
    const { links } = followed({}, { doneOn: { 'D-19/youth-office-to-land': '2026-09-16' } })
    expect(links[0]?.late).toBe(false)
  })

  test('what has no date is never late', () => {
    const { links } = followed({}, { doneOn: { 'D-19/send-data': '2026-12-01' } })
    expect(links.at(-1)).toMatchObject({ doneOn: '2026-12-01', answer: { immediate: true } })
    expect(links.at(-1)).not.toHaveProperty('late')
  })

  test('each body has the holidays of its own place', () => {
    const places = { 'D-19/land-to-federal': { land: 'BY' } }
    const { links } = followed(
      { from: '2026-05-22' },
      { doneOn: { 'D-19/youth-office-to-land': '2026-06-01' }, places },
    )
    expect(links.map(({ answer }) => answer.land)).toEqual(['NW', 'BY', 'NW', 'NW', undefined])
    const corpusChristi = followed({ rule: 'D-19/land-to-federal', from: '2026-06-01' })
    const berlin = followed({ rule: 'D-19/land-to-federal', from: '2026-06-01', land: 'BE' })
    expect(corpusChristi.links[0]?.answer.effectiveEnd).toBe('2026-06-05')
    expect(berlin.links[0]?.answer.effectiveEnd).toBe('2026-06-04')
  })

  test('beside it run the clocks that started with the same event', () => {
    const { beside } = followed()
    expect(beside.map(({ name, from, start, answer }) => `${name} ${from} (${start}) ${answer.effectiveEnd}`)).toEqual([
      'D-19/health 2026-09-07 (known) 2026-09-25',
      'D-19/one-month 2026-09-07 (known) 2026-10-07',
    ])
  })

  test('but not those of its rule that start with another', () => {
    const { links, beside } = followed({ rule: 'D-05/opinion' })
    expect(links.map(({ name }) => name)).toEqual(['D-05/opinion', 'D-05/with-opinion'])
    expect(beside).toEqual([])
    expect(followed({ rule: 'D-05/with-opinion' }).beside).toEqual([])
    expect(followed({ rule: 'D-09/with-others' }).beside.map(({ name }) => name)).toEqual(['D-09/with-conference'])
  })

  test('Saturday counts in all of them or in none', () => {
    expect(followed({ saturdayIsWorkday: true }).links.map(({ answer }) => answer.effectiveEnd)).toEqual([
      '2026-09-15',
      '2026-09-18',
      '2026-09-21',
      '2026-09-23',
      undefined,
    ])
  })
})

describe('a chain', () => {
  test('crosses from rule to rule, and follows the version of the day', () => {
    const { links } = followed({ rule: 'd-24', from: '2024-12-31' })
    expect(links.map(({ name, answer }) => `${name} ${answer.ruleVersion} ${answer.effectiveEnd}`)).toEqual([
      'D-24/fiction 1.0.0 2025-01-03',
      'D-25/objection 1.0.0 2025-02-03',
      'D-25/inaction-objection 1.0.0 2025-05-05',
    ])
  })

  test('that leads back to itself ends there', () => {
    expect(followed({ rule: 'D-13', from: '2026-09-07' }).links.map(({ name }) => name)).toEqual(['D-13/review'])
  })

  test('stops at what must be done at once, until somebody says when it was done', () => {
    const names = (acts: Acts) => followed({ rule: 'D-03', from: '2026-09-07' }, acts).links.map(({ name }) => name)
    expect(names({})).toEqual(['D-03/competence', 'D-03/forward'])
    expect(names({ doneOn: { 'D-03/forward': '2026-09-22' } })).toEqual([
      'D-03/competence',
      'D-03/forward',
      'D-04/without-opinion',
    ])
  })

  test.each([
    {
      claim: 'an act of no clock in it',
      doneOn: { 'D-19/health': '2026-09-10' },
      code: 'deadline-change-impossible',
      at: '/doneOn/D-19/health',
    },
    {
      claim: 'an act before its clock began',
      doneOn: { 'D-19/youth-office-to-land': '2026-09-06' },
      code: 'deadline-change-impossible',
      at: '/doneOn/D-19/youth-office-to-land',
    },
    {
      claim: 'a day that does not exist',
      doneOn: { 'D-19/youth-office-to-land': '2026-09-31' },
      code: 'date-invalid',
      at: '/doneOn/D-19/youth-office-to-land',
    },
  ])('$claim is refused: $code', ({ doneOn, code, at }) => {
    const error = refusal(() => followed({}, { doneOn: doneOn as Record<string, string> }))
    expect(error.code).toBe(code)
    expect(error.text.en).toContain(at)
  })

  test('an act of no clock in it: the clocks there are are named', () => {
    const { text } = refusal(() => followed({ rule: 'D-03' }, { doneOn: { 'D-04': '2026-09-10' } }))
    expect(text.de).toContain('Sie hat: D-03/competence, D-03/forward.')
    expect(text.en).toContain('It has: D-03/competence, D-03/forward.')
  })

  test('what was done needs a day to have begun on, not an instant', () => {
    const from = '2026-09-07T10:00:00+02:00'
    const error = refusal(() => followed({ rule: 'D-03/forward', from }, { doneOn: { 'D-03/forward': '2026-09-08' } }))
    expect(error.code).toBe('date-invalid')
    expect(error.text.en).toContain(`from "${from}"`)
  })

  test('on the first day is possible', () => {
    expect(followed({}, { doneOn: { 'D-19/youth-office-to-land': '2026-09-07' } }).links[1]?.from).toBe('2026-09-07')
  })

  test('an unknown rule is refused', () => {
    expect(refusal(() => followed({ rule: 'D-99' })).code).toBe('rule-not-found')
  })
})
