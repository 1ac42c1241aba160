import { describe, expect, test } from 'vitest'
import { answered, refusal } from './asked.contract.ts'

describe('a period in hours', () => {
  test.each([
    {
      claim: 'runs through the weekend',
      from: '2026-09-11T10:00:00+02:00',
      period: 'PT48H',
      end: '2026-09-13T10:00:00+02:00',
    },
    {
      claim: 'keeps the offset it was asked in',
      from: '2026-09-11T10:00:00Z',
      period: 'PT1H',
      end: '2026-09-11T11:00:00Z',
    },
    {
      claim: 'west of Greenwich too',
      from: '2026-09-11T22:30:00-05:30',
      period: 'PT2H',
      end: '2026-09-12T00:30:00-05:30',
    },
    {
      claim: 'over the end of a year',
      from: '2026-12-31T23:59:59+01:00',
      period: 'PT1H',
      end: '2027-01-01T00:59:59+01:00',
    },
    {
      claim: 'with parts of a second left out',
      from: '2026-09-11T10:00:00.75+02:00',
      period: 'PT1H',
      end: '2026-09-11T11:00:00+02:00',
    },
    {
      claim: 'from a leap second, which is taken for the next',
      from: '2016-12-31T23:59:60Z',
      period: 'PT1H',
      end: '2017-01-01T01:00:00Z',
    },
    {
      claim: 'from a leap second in another zone',
      from: '2017-01-01T00:59:60.5+01:00',
      period: 'PT1H',
      end: '2017-01-01T02:00:00+01:00',
    },
    { claim: 'in small letters', from: '2026-09-11t10:00:00z', period: 'PT1H', end: '2026-09-11T11:00:00Z' },
  ])('$claim', ({ from, period, end }) => {
    expect(answered({ period, from })).toMatchObject({ period, rawEnd: end, effectiveEnd: end })
  })

  test('explains itself', () => {
    expect(answered({ period: 'PT24H', from: '2026-09-11T10:00:00+02:00' }).because).toEqual([
      {
        norm: '§ 26 Abs. 1 und 6 SGB X',
        de: '24 Stunden von 2026-09-11T10:00:00+02:00 an, von Augenblick zu Augenblick: bis 2026-09-12T10:00:00+02:00.',
        en: '24 hours from 2026-09-11T10:00:00+02:00 on, from instant to instant: until 2026-09-12T10:00:00+02:00.',
      },
      {
        norm: '§ 26 Abs. 6 SGB X',
        de: 'Bei Stunden zählen Samstage, Sonntage und Feiertage mit.',
        en: 'With hours, Saturdays, Sundays and holidays count.',
      },
    ])
  })

  test('of a body comes with its rule', () => {
    const answer = answered({ rule: 'D-22', period: 'PT24H', from: '2026-09-11T10:00:00+02:00' })
    expect(answer).toMatchObject({ clock: 'D-22/cooperation', effectiveEnd: '2026-09-12T10:00:00+02:00' })
    expect(answer.because[0]?.norm).toBe('§ 66 Abs. 3 SGB I')
  })

  test.each([
    { claim: 'a day alone', from: '2026-09-11', code: 'deadline-instant-needed' },
    { claim: 'a time without its offset', from: '2026-09-11T10:00:00', code: 'deadline-instant-needed' },
    { claim: 'an hour there is not', from: '2026-09-11T25:00:00Z', code: 'deadline-instant-needed' },
    { claim: 'a day there is not', from: '2026-02-30T10:00:00Z', code: 'deadline-instant-needed' },
    { claim: 'a year before the calendars', from: '1989-12-31T10:00:00Z', code: 'date-outside-calendar' },
    { claim: 'an end after them', from: '2050-12-31T23:30:00Z', code: 'date-outside-calendar' },
  ])('does not start with $claim: $code', ({ from, code }) => {
    expect(refusal(() => answered({ period: 'PT1H', from })).code).toBe(code)
  })

  test.each([
    { claim: 'the start', from: '1989-12-31T10:00:00Z', says: 'from: the year 1989' },
    { claim: 'the end', from: '2050-12-31T23:30:00Z', says: 'effectiveEnd: the year 2051' },
  ])('says that $claim lies outside the calendars', ({ from, says }) => {
    expect(refusal(() => answered({ period: 'PT1H', from })).text.en).toContain(says)
  })

  test('repeats no more than the beginning of what is no instant', () => {
    const { text } = refusal(() => answered({ period: 'PT1H', from: 'x'.repeat(61) }))
    expect(text.de).toContain(`from „${'x'.repeat(59)}…“`)
    expect(text.en).toContain(`from "${'x'.repeat(59)}…"`)
  })

  test.each([
    { announcedDay: '2026-09-12' },
    { extensions: [{ by: 'P1D' }] },
    { stopped: [{ from: '2026-09-11', to: '2026-09-11' }] },
    { passedOn: [{ receivedOn: '2026-09-11' }] },
  ])('does not go with %j', (change) => {
    const error = refusal(() => answered({ period: 'PT1H', from: '2026-09-11T10:00:00Z', ...change }))
    expect(error.code).toBe('deadline-change-impossible')
    expect(error.text.en).toContain(`/${Object.keys(change)[0]}: `)
  })
})
