import { describe, expect, test } from 'vitest'
import type { Clock, ClockRun, Rule } from '../rules/rule.ts'
import { ruleBookOf } from '../rules/rule-book.ts'
import { refusal } from './asked.contract.ts'
import { deadlineOf } from './deadline.ts'
import { createGround } from './ground.ts'

const title = { de: 'Etwas tun', en: 'Do something' }
const text = { de: 'Etwas geschieht.', en: 'Something happens.' }

function clockOf(runs: ClockRun, rest: Partial<Clock> = {}): Clock {
  return { id: 'clock', title, starts: { event: 'event', text }, runs, ...rest }
}

function ruleOf(clock: Clock, rest: Partial<Rule> = {}): Rule {
  const source = [{ law: 'SGB X', norm: '§ 1', asOf: '2022-03-26' }]
  const all = { title, text, plain: text, family: 'procedure', binds: [], sources: source, review: 'pending' as const }
  return { id: 'D-90', version: '1.0.0', kind: 'deadline', clocks: [clock], ...all, ...rest }
}

function ask(rules: Rule | readonly Rule[], question: object = {}) {
  const book = ruleBookOf(Array.isArray(rules) ? rules : [rules as Rule])
  return deadlineOf({ rule: 'D-90', from: '2026-09-11', land: 'NW', ...question }, createGround(book))
}

describe('the version of a rule', () => {
  const old = ruleOf(clockOf({ period: 'P3D' }), { validTo: '2024-12-31' })
  const now = ruleOf(clockOf({ period: 'P4D' }), { version: '2.0.0', validFrom: '2025-01-01' })

  test.each([
    { claim: 'follows the day of the event', question: { from: '2024-12-31' }, version: '1.0.0', end: '2025-01-03' },
    { claim: 'is the new one the day after', question: { from: '2025-01-01' }, version: '2.0.0', end: '2025-01-06' },
    {
      claim: 'is that of another day if asked for',
      question: { from: '2024-12-31', asOf: '2025-01-01' },
      version: '2.0.0',
      end: '2025-01-06',
    },
  ])('$claim', ({ question, version, end }) => {
    expect(ask([now, old], question)).toMatchObject({ ruleVersion: version, effectiveEnd: end })
  })

  test.each([
    { claim: 'a day of law that does not exist', question: { asOf: '2025-02-29' }, code: 'date-invalid', at: 'asOf' },
    { claim: 'an event that does not exist', question: { from: '2025-02-29' }, code: 'date-invalid', at: 'from' },
    {
      claim: 'an instant where a day is asked for',
      question: { from: '2026-09-11T10:00:00Z' },
      code: 'date-invalid',
      at: 'from',
    },
    {
      claim: 'an event before the calendars',
      question: { from: '1989-12-31' },
      code: 'date-outside-calendar',
      at: 'from',
    },
    {
      claim: 'an event in a year of five digits, quoted whole,',
      question: { from: '99999-01-01' },
      code: 'date-invalid',
      at: 'from "99999-01-01',
    },
    { claim: 'an event after them', question: { from: '2051-01-01' }, code: 'date-outside-calendar', at: 'from' },
  ])('$claim is refused: $code', ({ question, code, at }) => {
    const error = refusal(() => ask([now, old], question))
    expect(error.code).toBe(code)
    expect(error.text.en).toMatch(new RegExp(`^${at}\\b`))
  })
})

describe('the calendars', () => {
  test.each([
    { claim: 'begin with 1990', from: '1990-01-01', end: '1990-01-02' },
    { claim: 'end with 2050', from: '2050-12-29', end: '2050-12-30' },
  ])('$claim', ({ from, end }) => {
    expect(ask(ruleOf(clockOf({ period: 'P1D' })), { from }).effectiveEnd).toBe(end)
  })

  test.each([
    { claim: 'the end', question: {}, at: 'effectiveEnd: the year 2051' },
    { claim: 'the end by the calendar', question: { announcedDay: '2050-12-20' }, at: 'rawEnd: the year 2051' },
  ])('do not reach $claim of a period that ends after them', ({ question, at }) => {
    const { text } = refusal(() => ask(ruleOf(clockOf({ period: 'P1M' })), { from: '2050-12-15', ...question }))
    expect(text.en).toContain(at)
  })

  test('quote only the beginning of what is no day', () => {
    const { text } = refusal(() => ask(ruleOf(clockOf({ period: 'P1D' })), { announcedDay: 'x'.repeat(61) }))
    expect(text.en).toContain(`"${'x'.repeat(59)}…"`)
  })
})

describe('the name of a rule', () => {
  test.each(['D-90', 'd-90', 'D-90/clock', 'd-90/Clock'])('%s', (rule) => {
    expect(ask(ruleOf(clockOf({ period: 'P2W' })), { rule }).clock).toBe('D-90/clock')
  })

  test('without one and without a period there is no question', () => {
    const error = refusal(() => deadlineOf({ from: '2026-09-07', land: 'NW' }, createGround(ruleBookOf([]))))
    expect(error.code).toBe('deadline-question-invalid')
    expect(error.text.en).toContain('"rule"')
  })
})

describe('a clock', () => {
  test.each([
    { claim: 'in weeks', clock: clockOf({ period: 'P2W' }), raw: '2026-09-25', end: '2026-09-25' },
    {
      claim: 'that counts its first day',
      clock: clockOf({ period: 'P2W' }, { firstDay: 'same-day' }),
      raw: '2026-09-24',
      end: '2026-09-24',
    },
    {
      claim: 'to the end of the next day',
      clock: clockOf({ endOf: 'day', after: 'P1D' }, { rollsOver: false, exception: 'other' }),
      raw: '2026-09-12',
      end: '2026-09-12',
    },
    {
      claim: 'that does not roll over',
      clock: clockOf({ period: 'P1D' }, { rollsOver: false }),
      raw: '2026-09-12',
      end: '2026-09-12',
    },
    { claim: 'that rolls over', clock: clockOf({ period: 'P1D' }), raw: '2026-09-12', end: '2026-09-14' },
    {
      claim: 'counted back in weeks',
      clock: clockOf({ period: 'P1W', before: true }, { rollsOver: false }),
      raw: '2026-09-04',
      end: '2026-09-04',
    },
    {
      claim: 'counted back in months',
      clock: clockOf({ period: 'P6M', before: true }, { rollsOver: false }),
      raw: '2026-03-11',
      end: '2026-03-11',
    },
    {
      claim: 'counted back in working days',
      clock: clockOf({ period: 'P5WD', before: true }),
      raw: '2026-09-04',
      end: '2026-09-04',
    },
    {
      claim: 'from the end of the year',
      clock: clockOf({ period: 'P1M' }, { starts: { event: 'event', endOf: 'year', text } }),
      raw: '2027-01-31',
      end: '2027-02-01',
    },
  ])('$claim', ({ clock, raw, end }) => {
    expect(ask(ruleOf(clock))).toMatchObject({ rawEnd: raw, effectiveEnd: end, period: expect.stringMatching(/^P/) })
  })

  test.each([
    { saturday: 'counts', asked: undefined, end: '2026-09-15' },
    { saturday: 'counts', asked: false, end: '2026-09-15' },
    { saturday: 'does-not-count', asked: true, end: '2026-09-16' },
    { saturday: 'parameter', asked: undefined, end: '2026-09-16' },
    { saturday: 'parameter', asked: true, end: '2026-09-15' },
    { saturday: undefined, asked: true, end: '2026-09-15' },
  ] as const)('in working days: the law says "$saturday", the question $asked', ({ saturday, asked, end }) => {
    const clock = clockOf({ period: 'P3WD', ...(saturday === undefined ? {} : { saturday }) })
    const question = asked === undefined ? {} : { saturdayIsWorkday: asked }
    expect(ask(ruleOf(clock), question).effectiveEnd).toBe(end)
  })

  test.each([
    {
      claim: 'set by the body needs its length',
      runs: { 'set-by-body': true },
      question: {},
      code: 'deadline-period-needed',
    },
    {
      claim: 'set by law takes no other',
      runs: { period: 'P2W' },
      question: { period: 'P3W' },
      code: 'deadline-question-invalid',
    },
    {
      claim: 'at once takes no other',
      runs: { immediate: { warnAfter: 'P2WD' } },
      question: { period: 'P3W' },
      code: 'deadline-question-invalid',
    },
    {
      claim: 'says itself whether the first day counts',
      runs: { period: 'P2W' },
      question: { firstDay: 'same-day' },
      code: 'deadline-question-invalid',
    },
    {
      claim: 'says itself why it does not move',
      runs: { period: 'P2W' },
      question: { exception: 'benefit-end' },
      code: 'deadline-question-invalid',
    },
  ] as const)('$claim: $code', ({ runs, question, code }) => {
    const error = refusal(() => ask(ruleOf(clockOf(runs)), question))
    expect(error.code).toBe(code)
    for (const name of Object.keys(question)) expect(error.text.en).toContain(`/${name}`)
  })

  test('set by the body takes the length the body set, and may be extended', () => {
    const clock = clockOf({ 'set-by-body': true }, { extension: { grounds: [{ id: 'request', text }] } })
    const answer = ask(ruleOf(clock), { period: 'P2W', extensions: [{ by: 'P1W' }] })
    expect(answer).toMatchObject({ period: 'P2W', effectiveEnd: '2026-10-02' })
    expect(answer.because[0]?.en).toBe('Do something: 2 weeks. Something happens.')
    expect(answer.because.map(({ norm }) => norm)).toContain('§ 26 Abs. 7 SGB X, § 190 BGB')
  })
})

describe('at once', () => {
  const asked = () => ask(ruleOf(clockOf({ immediate: { warnAfter: 'P2WD' } })))

  test('is no date, but an agreed level of service', () => {
    const answer = asked()
    expect(answer).toMatchObject({ immediate: true, serviceLevel: { warnAfter: 'P2WD' }, clock: 'D-90/clock' })
    for (const name of ['rawEnd', 'effectiveEnd', 'period', 'consequence']) expect(answer).not.toHaveProperty(name)
    expect(JSON.stringify(answer.because)).not.toMatch(/20\d\d/)
  })

  test('says what that means', () => {
    const answer = asked()
    expect(answer.because.map(({ en }) => en)).toEqual([
      'Do something: without culpable delay. Something happens.',
      'Unverzüglich means without culpable delay. No day follows from it that could be computed.',
      'Agreed, not law: time until the reminder 2 working days.',
    ])
    expect(answer.because.map(({ de }) => de)).toEqual([
      'Etwas tun: unverzüglich. Etwas geschieht.',
      'Unverzüglich heißt: ohne schuldhaftes Zögern. Daraus folgt kein Tag, den man berechnen könnte.',
      'Vereinbart, nicht Gesetz: Zeit bis zur Erinnerung 2 Werktage.',
    ])
    expect(answer.because.map(({ norm }) => norm)).toEqual(['§ 1 SGB X', '§ 121 Abs. 1 Satz 1 BGB', 'Vereinbarung'])
  })

  test('needs no place', () => {
    const rule = ruleOf(clockOf({ immediate: { warnAfter: 'P2WD' } }))
    expect(deadlineOf({ rule: 'D-90', from: '2026-09-11' }, createGround(ruleBookOf([rule]))).immediate).toBe(true)
  })
})

describe('what follows', () => {
  test.each([
    { kind: 'deemed-granted', holdsFrom: '2026-09-26' },
    { kind: 'retained', holdsFrom: '2026-09-26' },
    { kind: 'lapsed', holdsFrom: '2026-09-26' },
    { kind: 'fiction', holdsFrom: '2026-09-25' },
  ] as const)('$kind holds from $holdsFrom', ({ kind, holdsFrom }) => {
    const { consequence } = ask(ruleOf(clockOf({ period: 'P2W' }, { consequence: { kind, text } })))
    expect(consequence).toEqual({ kind, holdsFrom, text })
  })

  test('nothing in particular has no day, and where the rule says nothing there is nothing', () => {
    const none = clockOf({ period: 'P2W' }, { consequence: { kind: 'none', text } })
    expect(ask(ruleOf(none)).consequence).toEqual({ kind: 'none', text })
    expect(ask(ruleOf(clockOf({ period: 'P2W' })))).not.toHaveProperty('consequence')
  })

  test('counts from the day that was announced, if one was', () => {
    const clock = clockOf({ period: 'P2W' }, { consequence: { kind: 'lapsed', text } })
    expect(ask(ruleOf(clock), { announcedDay: '2026-09-27' }).consequence?.holdsFrom).toBe('2026-09-28')
  })
})

describe('the law behind an answer', () => {
  test('is as old as the oldest text that was read, and cited law by law', () => {
    const sources = [
      { law: 'SGB X', norm: '§ 1', asOf: '2024-01-01' },
      { law: 'SGB X', norm: '§ 2', asOf: '2022-03-26' },
      { law: 'SGB I', norm: '§ 3', asOf: '2025-01-01' },
    ]
    const answer = ask(ruleOf(clockOf({ period: 'P2W' }), { sources }))
    expect(answer).toMatchObject({ lawAsOf: '2022-03-26', review: 'pending' })
    expect(answer.because[0]).toEqual({
      norm: '§ 1, § 2 SGB X, § 3 SGB I',
      de: 'Etwas tun: 2 Wochen. Etwas geschieht.',
      en: 'Do something: 2 weeks. Something happens.',
    })
  })

  test('of a bare period is that of the general provisions', () => {
    const answer = deadlineOf({ period: 'P2W', from: '2026-09-11', land: 'NW' }, createGround(ruleBookOf([])))
    expect(answer).toMatchObject({ lawAsOf: '2022-03-26', review: 'pending' })
    expect(answer).not.toHaveProperty('clock')
  })

  test('without sources is not dated', () => {
    expect(ask(ruleOf(clockOf({ period: 'P2W' }), { sources: [] }))).not.toHaveProperty('lawAsOf')
  })
})
