import { describe, expect, test } from 'vitest'
import type { Clock, ClockRun, Rule } from '../rules/rule.ts'
import { ruleBookOf } from '../rules/rule-book.ts'
import { answered, refusal } from './asked.contract.ts'
import { deadlineOf } from './deadline.ts'
import { createGround } from './ground.ts'

const words = { de: 'Wort', en: 'word' }

/** A rule of its own for each test, so that none depends on what the law of the day says. */
function ask(question: object, clock: Partial<Clock> & { readonly runs: ClockRun }) {
  const whole: Clock = { id: 'clock', title: words, starts: { event: 'event', text: words }, ...clock }
  const rule: Rule = {
    ...{ id: 'D-90', version: '1.0.0', kind: 'deadline', title: words, text: words, plain: words },
    ...{ family: 'procedure', binds: [], review: 'pending', clocks: [whole] },
    sources: [
      { law: 'SGB X', norm: '§ 1', asOf: '2024-01-01' },
      { law: 'SGB X', norm: '§ 2', asOf: '2022-03-26' },
      { law: 'SGB I', norm: '§ 3', asOf: '2025-01-01' },
    ],
  }
  return deadlineOf({ rule: 'D-90', from: '2026-09-07', land: 'NW', ...question }, createGround(ruleBookOf([rule])))
}

const bare = { period: 'P2W', from: '2026-09-07', land: 'NW' }
const twoWeeks = { period: 'P2W' }

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

describe('a period that stands still', () => {
  test.each([
    { claim: 'one day', stopped: [['2026-09-10', '2026-09-10']], end: '2026-09-22' },
    { claim: 'the first day that counts', stopped: [['2026-09-08', '2026-09-08']], end: '2026-09-22' },
    {
      claim: 'the day of the event, which does not count anyway',
      stopped: [['2026-09-07', '2026-09-07']],
      end: '2026-09-21',
    },
    { claim: 'the last day', stopped: [['2026-09-21', '2026-09-21']], end: '2026-09-22' },
    { claim: 'the day after', stopped: [['2026-09-22', '2026-09-22']], end: '2026-09-21' },
    {
      claim: 'two stretches that overlap count once',
      stopped: [
        ['2026-09-10', '2026-09-12'],
        ['2026-09-11', '2026-09-13'],
      ],
      end: '2026-09-25',
    },
    { claim: 'a stretch over the end', stopped: [['2026-09-20', '2026-09-29']], end: '2026-10-01' },
  ])('$claim', ({ stopped, end }) => {
    const stretches = stopped.map(([from, to]) => ({ from, to }))
    expect(answered({ ...bare, stopped: stretches }).effectiveEnd).toBe(end)
  })

  test('the first day that counts is the day of the event itself under § 187(2) BGB', () => {
    const stopped = [{ from: '2026-09-07', to: '2026-09-07' }]
    expect(answered({ ...bare, firstDay: 'same-day', stopped }).rawEnd).toBe('2026-09-21')
  })

  test('in working days: only working days are lost', () => {
    const stopped = [{ from: '2026-09-11', to: '2026-09-14' }]
    expect(answered({ ...bare, period: 'P7WD', stopped }).effectiveEnd).toBe('2026-09-18')
  })

  test('says by how many days', () => {
    const { because } = answered({ ...bare, stopped: [{ from: '2026-09-10', to: '2026-09-14' }] })
    expect(because[2]).toEqual({
      norm: '§ 209 BGB entsprechend',
      de: 'Angehalten: Die Frist endet 5 Tage später, rechnerisch am Samstag, 26. September 2026.',
      en: 'Stopped: the period ends 5 days later, by the calendar on Saturday, 26 September 2026.',
    })
    const { because: untouched } = answered({ ...bare, stopped: [{ from: '2026-10-10', to: '2026-10-14' }] })
    expect(untouched.some(({ norm }) => norm.includes('§ 209'))).toBe(false)
  })

  test('a rule must provide for it', () => {
    const stopped = [{ from: '2026-09-10', to: '2026-09-10' }]
    expect(ask({ stopped }, { runs: twoWeeks, suspension: words }).effectiveEnd).toBe('2026-09-22')
    expect(refusal(() => ask({ stopped }, { runs: twoWeeks })).code).toBe('deadline-change-impossible')
  })

  test.each([
    {
      claim: 'a stretch that ends before it begins',
      stretch: { from: '2026-09-11', to: '2026-09-10' },
      code: 'deadline-change-impossible',
    },
    { claim: 'a day that does not exist', stretch: { from: '2026-09-31', to: '2026-10-01' }, code: 'date-invalid' },
  ])('$claim is refused: $code', ({ stretch, code }) => {
    const error = refusal(() => answered({ ...bare, stopped: [stretch] }))
    expect(error.code).toBe(code)
    expect(error.text.en).toContain('/stopped/0/')
  })
})

describe('a matter passed on', () => {
  const restarting = { runs: twoWeeks, restartsAt: 'second-body' }
  const sharing = { runs: twoWeeks, sharesPeriodOf: 'D-04' }

  test.each([
    {
      claim: 'begins anew at the second body',
      clock: restarting,
      passedOn: [{ receivedOn: '2026-09-14' }],
      end: '2026-09-28',
    },
    {
      claim: 'on the day of the event itself',
      clock: restarting,
      passedOn: [{ receivedOn: '2026-09-07' }],
      end: '2026-09-21',
    },
    {
      claim: 'by agreement runs on',
      clock: restarting,
      passedOn: [{ receivedOn: '2026-09-14', agreed: true }],
      end: '2026-09-21',
    },
    {
      claim: 'by agreement runs on, where the period is shared',
      clock: sharing,
      passedOn: [{ receivedOn: '2026-09-14', agreed: true }],
      end: '2026-09-21',
    },
    {
      claim: 'anew, then by agreement: the new period runs on',
      clock: restarting,
      passedOn: [{ receivedOn: '2026-09-14' }, { receivedOn: '2026-09-16', agreed: true }],
      end: '2026-09-28',
    },
    {
      claim: 'by agreement, then anew',
      clock: restarting,
      passedOn: [{ receivedOn: '2026-09-14', agreed: true }, { receivedOn: '2026-09-16' }],
      end: '2026-09-30',
    },
  ])('$claim', ({ clock, passedOn, end }) => {
    expect(ask({ passedOn }, clock).effectiveEnd).toBe(end)
  })

  test.each([
    {
      claim: 'where the clock does not begin anew',
      clock: { runs: twoWeeks },
      passedOn: [{ receivedOn: '2026-09-14' }],
    },
    {
      claim: 'by agreement, where nothing is shared',
      clock: { runs: twoWeeks },
      passedOn: [{ receivedOn: '2026-09-14', agreed: true }],
    },
    {
      claim: 'without agreement, where the period is shared',
      clock: sharing,
      passedOn: [{ receivedOn: '2026-09-14' }],
    },
    { claim: 'before the event', clock: restarting, passedOn: [{ receivedOn: '2026-09-06' }] },
    {
      claim: 'before the body before received it',
      clock: restarting,
      passedOn: [{ receivedOn: '2026-09-14' }, { receivedOn: '2026-09-13' }],
    },
  ])('$claim is refused', ({ clock, passedOn }) => {
    const { code, text } = refusal(() => ask({ passedOn }, clock))
    expect(code).toBe('deadline-change-impossible')
    expect(text.en).toContain(`/passedOn/${passedOn.length - 1}`)
  })

  test.each([undefined, true])('a bare period belongs to no body, agreed: %j', (agreed) => {
    const passedOn = [{ receivedOn: '2026-09-14', ...(agreed === undefined ? {} : { agreed }) }]
    expect(refusal(() => answered({ ...bare, passedOn })).code).toBe('deadline-change-impossible')
  })

  test('too early names the day in question', () => {
    const { text } = refusal(() => ask({ passedOn: [{ receivedOn: '2026-09-06' }] }, restarting))
    expect(text.en).toContain('/passedOn/0/receivedOn: 2026-09-06')
  })
})

describe('an announced day', () => {
  test.each([
    { claim: 'a Sunday counts', announcedDay: '2027-02-28' },
    { claim: 'a day after the period counts too', announcedDay: '2027-03-10' },
  ])('$claim', ({ announcedDay }) => {
    const answer = answered({ period: 'P1M', from: '2027-01-31', land: 'NW', announcedDay })
    expect(answer).toMatchObject({ rawEnd: '2027-02-28', effectiveEnd: announcedDay })
    expect(answer.because.at(-1)?.norm).toBe('§ 26 Abs. 3 Satz 2 SGB X')
    expect(answer.because.some(({ norm }) => norm === '§ 26 Abs. 3 Satz 1 SGB X')).toBe(false)
  })

  test.each([
    { claim: 'before the event', announcedDay: '2027-01-30', code: 'deadline-change-impossible' },
    { claim: 'that does not exist', announcedDay: '2027-02-29', code: 'date-invalid' },
  ])('$claim is refused: $code', ({ announcedDay, code }) => {
    const error = refusal(() => answered({ period: 'P1M', from: '2027-01-31', land: 'NW', announcedDay }))
    expect(error.code).toBe(code)
    expect(error.text.en).toContain('/announcedDay')
  })

  test('on the day of the event is possible', () => {
    expect(answered({ ...bare, announcedDay: '2026-09-07' }).effectiveEnd).toBe('2026-09-07')
  })
})
