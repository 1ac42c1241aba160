import { describe, expect, test } from 'vitest'
import { answered, refusal } from './asked.contract.ts'
import { ask, bare, twoWeeks, words } from './own-rule.contract.ts'

describe('an extension', () => {
  const grounds = [
    { id: 'expert', upTo: 'P2W', text: words },
    { id: 'illness', upTo: 'P4W', text: words },
    { id: 'cooperation', text: words },
  ]
  const one = [{ id: 'expert', upTo: 'P2W', text: words }]

  test.each([
    {
      claim: 'by a period, from the end that was moved',
      extensions: [{ by: 'P1M' }],
      from: '2026-12-11',
      end: '2027-01-28',
    },
    { claim: 'to a day', extensions: [{ to: '2026-10-01' }], from: '2026-09-07', end: '2026-10-01' },
    { claim: 'to the day after the end', extensions: [{ to: '2026-09-22' }], from: '2026-09-07', end: '2026-09-22' },
    { claim: 'twice', extensions: [{ by: 'P1W' }, { by: 'P1D' }], from: '2026-09-07', end: '2026-09-29' },
    { claim: 'by working days', extensions: [{ by: 'P3WD' }], from: '2026-09-11', end: '2026-09-30' },
    { claim: 'by a day that falls on Saturday', extensions: [{ by: 'P5D' }], from: '2026-09-07', end: '2026-09-28' },
  ])('of a bare period $claim', ({ extensions, from, end }) => {
    expect(answered({ ...bare, from, extensions }).effectiveEnd).toBe(end)
  })

  test.each([
    { claim: 'within the limit of the ground', extension: { by: 'P2W', ground: 'expert' }, end: '2026-10-05' },
    {
      claim: 'to the last day the ground allows',
      extension: { to: '2026-10-19', ground: 'illness' },
      end: '2026-10-19',
    },
    {
      claim: 'without limit where the ground has none',
      extension: { by: 'P1Y', ground: 'cooperation' },
      end: '2027-09-21',
    },
  ])('of a rule: $claim', ({ extension, end }) => {
    expect(ask({ extensions: [extension] }, { runs: twoWeeks, extension: { grounds } }).effectiveEnd).toBe(end)
  })

  test.each([
    { claim: 'the only ground need not be named', extension: { grounds: one }, ok: 'P2W', tooLong: 'P15D' },
    { claim: 'a limit for all grounds', extension: { upTo: 'P4W', grounds }, ok: 'P4W', tooLong: 'P29D' },
    { claim: 'a limit without grounds', extension: { upTo: 'P1W', grounds: [] }, ok: 'P7D', tooLong: 'P8D' },
  ])('of a rule: $claim', ({ extension, ok, tooLong }) => {
    expect(ask({ extensions: [{ by: ok }] }, { runs: twoWeeks, extension }).effectiveEnd).toBeDefined()
    const { code } = refusal(() => ask({ extensions: [{ by: tooLong }] }, { runs: twoWeeks, extension }))
    expect(code).toBe('deadline-extension-too-long')
  })

  test('that is too long says how far it may go', () => {
    const extensions = [{ by: 'P15D', ground: 'expert' }]
    const { text } = refusal(() => ask({ extensions }, { runs: twoWeeks, extension: { grounds } }))
    expect(text.en).toContain('/extensions/0: ')
    expect(text.en).toContain('P2W until 2026-10-05')
    expect(text.de).toContain('höchstens um P2W bis zum 2026-10-05')
  })

  test.each([
    { claim: 'neither by nor to', extensions: [{}], code: 'deadline-question-invalid' },
    { claim: 'both', extensions: [{ by: 'P1W', to: '2026-10-01' }], code: 'deadline-question-invalid' },
    { claim: 'to the end itself', extensions: [{ to: '2026-09-21' }], code: 'deadline-change-impossible' },
    { claim: 'to a day that does not exist', extensions: [{ to: '2026-09-31' }], code: 'date-invalid' },
    { claim: 'by no period', extensions: [{ by: '2W' }], code: 'period-invalid' },
    { claim: 'beyond the calendars', extensions: [{ to: '2051-01-01' }], code: 'date-outside-calendar' },
  ])('$claim is refused: $code', ({ extensions, code }) => {
    expect(refusal(() => answered({ ...bare, extensions })).code).toBe(code)
  })

  test.each([
    { claim: 'of a period set by law', clock: {}, extensions: [{ by: 'P1W' }], says: 'cannot be extended' },
    {
      claim: 'on an unknown ground',
      clock: { extension: { grounds } },
      extensions: [{ by: 'P1W', ground: 'x' }],
      says: 'expert, illness, cooperation',
    },
    {
      claim: 'on none of several grounds',
      clock: { extension: { grounds } },
      extensions: [{ by: 'P1W' }],
      says: 'expert, illness, cooperation',
    },
    {
      claim: 'on an unknown ground beside a limit',
      clock: { extension: { upTo: 'P4W', grounds } },
      extensions: [{ by: 'P1W', ground: 'x' }],
      says: 'expert, illness',
    },
  ])('$claim is refused', ({ clock, extensions, says }) => {
    const { code, text } = refusal(() => ask({ extensions }, { runs: twoWeeks, ...clock }))
    expect(text.en).toContain('/extensions/0')
    expect(code).toBe('deadline-change-impossible')
    expect(text.en).toContain(says)
    expect(text.de).not.toBe(text.en)
  })
})

describe('an extension on grounds', () => {
  const two = [
    { id: 'a', upTo: 'P2W', text: words },
    { id: 'b', upTo: 'P4W', text: words },
  ]

  test('one of two must be named', () => {
    const { code } = refusal(() =>
      ask({ extensions: [{ by: 'P1W' }] }, { runs: twoWeeks, extension: { grounds: two } }),
    )
    expect(code).toBe('deadline-change-impossible')
  })

  test('that the rule leaves open has no limit', () => {
    const open = { runs: twoWeeks, extension: { grounds: [] } }
    expect(ask({ extensions: [{ by: 'P1Y' }] }, open).effectiveEnd).toBe('2027-09-21')
  })

  test.each([
    {
      claim: 'a day that does not exist',
      extensions: [{ by: 'P1W' }, { to: '2026-09-31' }],
      at: '/extensions/1/to "2026',
    },
    {
      claim: 'one beyond the calendars',
      extensions: [{ by: 'P1W' }, { by: 'P90Y' }],
      at: '/extensions/1: the year 2116',
    },
  ])('$claim says which it is', ({ extensions, at }) => {
    expect(refusal(() => answered({ ...bare, extensions })).text.en).toContain(at)
  })

  test('begins where the one before really ended, on the next working day', () => {
    const extensions = [{ by: 'P5D' }, { by: 'P5D' }, { to: '2026-10-06' }]
    const { because } = answered({ ...bare, extensions })
    expect(because.map(({ en }) => en).filter((en) => en.startsWith('Extended'))).toEqual([
      'Extended by 5 days from the end so far (Monday, 21 September 2026): by the calendar until Saturday, 26 September 2026.',
      'Extended by 5 days from the end so far (Monday, 28 September 2026): by the calendar until Saturday, 3 October 2026.',
      'Extended until Tuesday, 6 October 2026.',
    ])
  })

  test('must reach beyond the end that was moved', () => {
    const extensions = [{ by: 'P5D' }, { to: '2026-09-28' }]
    expect(refusal(() => answered({ ...bare, extensions })).text.en).toContain(
      '/extensions/1/to: 2026-09-28 is too early',
    )
  })

  test('that does not reach beyond the end names the day', () => {
    const { text } = refusal(() => answered({ ...bare, extensions: [{ to: '2026-09-20' }] }))
    expect(text.en).toContain('/extensions/0/to: 2026-09-20 is too early; the earliest possible day is 2026-09-22')
  })
})

describe('working days', () => {
  test('a holiday on a Saturday is none, even where Saturday counts', () => {
    const question = { period: 'P3WD', from: '2026-09-30', land: 'NW', saturdayIsWorkday: true }
    expect(answered(question).rawEnd).toBe('2026-10-05')
  })
})
