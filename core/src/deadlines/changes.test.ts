import { describe, expect, test } from 'vitest'
import { answered, refusal } from './asked.contract.ts'
import { ask, bare, twoWeeks, words } from './own-rule.contract.ts'

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
    {
      claim: 'a day on which one ends and the next begins counts once',
      stopped: [
        ['2026-09-10', '2026-09-12'],
        ['2026-09-12', '2026-09-13'],
      ],
      end: '2026-09-25',
    },
    {
      claim: 'the later stretch may be named first, and one within another counts once',
      stopped: [
        ['2026-09-22', '2026-09-22'],
        ['2026-09-09', '2026-09-12'],
        ['2026-09-10', '2026-09-11'],
      ],
      end: '2026-09-28',
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

  test('on a day there is not names it', () => {
    const passedOn = [{ receivedOn: '2026-09-14' }, { receivedOn: '2026-09-31' }]
    expect(refusal(() => ask({ passedOn }, restarting)).text.en).toContain('/passedOn/1/receivedOn "2026-09-31"')
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

  test.each([
    { claim: 'where a notice is deemed given', question: { rule: 'D-24', announcedDay: '2026-09-20' } },
    {
      claim: 'where the end of a benefit stays',
      question: { ...bare, exception: 'benefit-end', announcedDay: '2026-09-30' },
    },
  ])('keeps nothing from moving $claim', ({ question }) => {
    const { code, text } = refusal(() => answered({ from: '2026-09-07', land: 'NW', ...question }))
    expect(code).toBe('deadline-change-impossible')
    expect(text.en).toContain('/announcedDay: this end never moves anyway')
  })

  test('does not shorten what the law gives', () => {
    const objection = { rule: 'D-25/objection', from: '2026-01-31', land: 'NW' }
    expect(answered({ ...objection, announcedDay: '2026-02-28' }).effectiveEnd).toBe('2026-02-28')
    const { code, text } = refusal(() => answered({ ...objection, announcedDay: '2026-02-27' }))
    expect(code).toBe('deadline-change-impossible')
    expect(text.en).toContain('by law this period runs until 2026-02-28; telling a person 2026-02-27 does not')
  })

  test('ends earlier what the body sets itself', () => {
    const cooperation = { rule: 'D-22', period: 'P2W', from: '2026-09-07', land: 'NW', announcedDay: '2026-09-14' }
    expect(answered(cooperation).effectiveEnd).toBe('2026-09-14')
  })

  test('hides no end by the calendar that lies beyond the calendars', () => {
    const { code, text } = refusal(() => answered({ ...bare, from: '2050-12-20', announcedDay: '2050-12-31' }))
    expect(code).toBe('date-outside-calendar')
    expect(text.en).toMatch(/^rawEnd: the year 2051/)
  })

  test('on the last day of the calendars is possible', () => {
    expect(answered({ ...bare, announcedDay: '2050-12-31' }).effectiveEnd).toBe('2050-12-31')
  })

  test('ends what was extended; the end before it is told as it was', () => {
    const { because } = answered({ ...bare, extensions: [{ by: 'P1W' }], announcedDay: '2026-09-30' })
    expect(because.slice(2).map(({ norm, en }) => `${norm}: ${en}`)).toEqual([
      '§ 26 Abs. 3 Satz 1 SGB X: In North Rhine-Westphalia this is no Saturday, Sunday or holiday: so it stays.',
      '§ 26 Abs. 7 SGB X, § 190 BGB: Extended by 1 week from the end so far (Monday, 21 September 2026): by the calendar until Monday, 28 September 2026.',
      '§ 26 Abs. 3 Satz 2 SGB X: The person was told a day with reference to this provision; it counts: Wednesday, 30 September 2026.',
    ])
  })

  test('on the day of the event is possible', () => {
    expect(answered({ ...bare, announcedDay: '2026-09-07' }).effectiveEnd).toBe('2026-09-07')
  })
})
