import { describe, expect, test } from 'vitest'
import { ruleBookOf } from '../rules/rule-book.ts'
import { answered } from './asked.contract.ts'
import { deadlineOf } from './deadline.ts'
import { createGround } from './ground.ts'

const bare = { period: 'P2W', from: '2026-09-07', land: 'NW' }

/** The steps of an answer, each as `norm: text`, in one language. */
function steps(question: object, language: 'de' | 'en'): string[] {
  return answered(question).because.map((step) => `${step.norm}: ${step[language]}`)
}

const notCounted = '§ 26 Abs. 1 SGB X, § 187 Abs. 1 BGB'
const weeks = '§ 26 Abs. 1 SGB X, § 188 Abs. 2 BGB'
const moved = '§ 26 Abs. 3 Satz 1 SGB X'

describe('an answer explains itself', () => {
  test('in both languages, where the end stays', () => {
    // On a ground of its own: what was said before is remembered.
    const { because } = deadlineOf(bare, createGround(ruleBookOf([])))
    expect(because.at(-1)).toEqual({
      norm: moved,
      de: 'Das ist in Nordrhein-Westfalen kein Samstag, Sonntag oder Feiertag: Dabei bleibt es.',
      en: 'In North Rhine-Westphalia this is no Saturday, Sunday or holiday: so it stays.',
    })
  })

  test('in German, where the end stays', () => {
    expect(steps(bare, 'de')).toEqual([
      `${notCounted}: Der Tag des Ereignisses (Montag, 7. September 2026) zählt nicht mit.`,
      `${weeks}: 2 Wochen: Die Frist endet am gleichen Wochentag: Montag, 21. September 2026.`,
      `${moved}: Das ist in Nordrhein-Westfalen kein Samstag, Sonntag oder Feiertag: Dabei bleibt es.`,
    ])
  })

  test('in English, where the end moves', () => {
    expect(steps({ ...bare, from: '2026-12-11' }, 'en')).toEqual([
      `${notCounted}: The day of the event (Friday, 11 December 2026) does not count.`,
      `${weeks}: 2 weeks: the period ends on the same day of the week: Friday, 25 December 2026.`,
      `${moved}: In North Rhine-Westphalia this is a Saturday, Sunday or holiday (Christmas Day, then Saturday and Boxing Day, then Sunday). The period ends on the next working day: Monday, 28 December 2026.`,
    ])
  })

  test('in German, where the end moves over a holiday on a Saturday', () => {
    expect(steps({ ...bare, from: '2026-12-12' }, 'de').at(-1)).toBe(
      `${moved}: Das ist in Nordrhein-Westfalen ein Samstag, Sonntag oder Feiertag (Samstag und 2. Weihnachtstag, dann Sonntag). Die Frist endet am nächsten Werktag: Montag, 28. Dezember 2026.`,
    )
  })

  test.each([
    {
      claim: 'days',
      question: { period: 'P14D' },
      says: '§ 26 Abs. 1 SGB X, § 188 Abs. 1 BGB: 14 days: the last day is Monday, 21 September 2026.',
    },
    {
      claim: 'months',
      question: { period: 'P1M' },
      says: `${weeks}: 1 month: the period ends on the day with the same number: Wednesday, 7 October 2026.`,
    },
    {
      claim: 'a month that ends on the last of a long one',
      question: { period: 'P1M', from: '2026-07-31' },
      says: `${weeks}: 1 month: the period ends on the day with the same number: Monday, 31 August 2026.`,
    },
    {
      claim: 'a month too short',
      question: { period: 'P1M', from: '2026-08-31' },
      says: '§ 26 Abs. 1 SGB X, § 188 Abs. 3 BGB: 1 month: this month lacks the corresponding day; the period ends with its last: Wednesday, 30 September 2026.',
    },
    {
      claim: 'working days',
      question: { period: 'P7WD' },
      says: '§ 26 Abs. 1 SGB X, § 188 Abs. 1 BGB: 7 working days, without Saturdays, Sundays and holidays: the last one is Wednesday, 16 September 2026.',
    },
    {
      claim: 'working days with Saturday',
      question: { period: 'P7WD', saturdayIsWorkday: true },
      says: '§ 26 Abs. 1 SGB X, § 188 Abs. 1 BGB: 7 working days, Saturdays count, Sundays and holidays do not: the last one is Tuesday, 15 September 2026.',
    },
    {
      claim: 'weeks whose first day counts',
      question: { firstDay: 'same-day' },
      says: `${weeks}: 2 weeks: the period ends on the day before the same day of the week: Sunday, 20 September 2026.`,
    },
    {
      claim: 'months whose first day counts',
      question: { period: 'P1M', firstDay: 'same-day' },
      says: `${weeks}: 1 month: the period ends on the day before the one with the same number: Tuesday, 6 October 2026.`,
    },
    {
      claim: 'months whose first day is the first',
      question: { period: 'P1M', from: '2026-09-01', firstDay: 'same-day' },
      says: `${weeks}: 1 month: the period ends on the day before the one with the same number: Wednesday, 30 September 2026.`,
    },
    {
      claim: 'a month too short whose first day counts',
      question: { period: 'P1M', from: '2026-01-31', firstDay: 'same-day' },
      says: '§ 26 Abs. 1 SGB X, § 188 Abs. 3 BGB: 1 month: this month lacks the corresponding day; the period ends with its last: Saturday, 28 February 2026.',
    },
  ])('how long $claim is', ({ question, says }) => {
    expect(steps({ ...bare, ...question }, 'en')[1]).toBe(says)
    expect(steps({ ...bare, ...question }, 'de')[1]?.split(': ')[0]).toBe(says.split(': ')[0])
  })

  test.each([
    {
      claim: 'the first day counts',
      question: { firstDay: 'same-day' },
      de: '§ 26 Abs. 1 SGB X, § 187 Abs. 2 BGB: Der erste Tag der Frist (Montag, 7. September 2026) zählt mit.',
      en: '§ 26 Abs. 1 SGB X, § 187 Abs. 2 BGB: The first day of the period (Monday, 7 September 2026) counts.',
    },
  ])('$claim', ({ question, de, en }) => {
    expect(steps({ ...bare, ...question }, 'de')[0]).toBe(de)
    expect(steps({ ...bare, ...question }, 'en')[0]).toBe(en)
  })

  test('a period counted back', () => {
    const question = { rule: 'D-16', from: '2028-02-29', land: 'NW' }
    expect(steps(question, 'en').slice(1, 3)).toEqual([
      `${notCounted}: The period is counted back from the day of the event (Tuesday, 29 February 2028), which does not count.`,
      '§ 26 Abs. 1 SGB X, § 188 Abs. 3 BGB: 1 year: this month lacks the corresponding day; the period ends with its last: Sunday, 28 February 2027.',
    ])
    expect(steps(question, 'de')[1]).toBe(
      `${notCounted}: Vom Tag des Ereignisses (Dienstag, 29. Februar 2028) wird zurückgerechnet; er zählt nicht mit.`,
    )
  })

  test.each([
    {
      exception: 'benefit-end',
      says: '§ 26 Abs. 4 SGB X: Benefits for a fixed time end with its last day, even on a Saturday, Sunday or holiday.',
    },
    {
      exception: 'body-appointment',
      says: '§ 26 Abs. 5 SGB X: An appointment that a body sets must be kept even on a Saturday, Sunday or holiday.',
    },
  ])('why it does not move: $exception', ({ exception, says }) => {
    expect(steps({ ...bare, exception }, 'en').at(-1)).toBe(says)
  })

  test('why it does not move: because the rule says so', () => {
    expect(steps({ rule: 'D-24', from: '2026-09-07', land: 'NW' }, 'en').at(-1)).toBe(
      '§ 37 Abs. 2 SGB X, Art. 33 PostModG: The day does not move, even if it is a Saturday, Sunday or holiday.',
    )
  })

  test('extensions, each from the end before it, and where each ends', () => {
    const extensions = [{ by: 'P1W' }, { to: '2026-10-10' }]
    expect(steps({ ...bare, extensions }, 'de').slice(2)).toEqual([
      `${moved}: Das ist in Nordrhein-Westfalen kein Samstag, Sonntag oder Feiertag: Dabei bleibt es.`,
      '§ 26 Abs. 7 SGB X, § 190 BGB: Verlängert um 1 Woche, gerechnet vom bisherigen Ende (Montag, 21. September 2026): rechnerisch bis Montag, 28. September 2026.',
      `${moved}: Das ist in Nordrhein-Westfalen kein Samstag, Sonntag oder Feiertag: Dabei bleibt es.`,
      '§ 26 Abs. 7 SGB X: Verlängert bis Samstag, 10. Oktober 2026.',
      `${moved}: Das ist in Nordrhein-Westfalen ein Samstag, Sonntag oder Feiertag (Samstag, dann Sonntag). Die Frist endet am nächsten Werktag: Montag, 12. Oktober 2026.`,
    ])
  })

  test('an extension that the rule allows is founded on the rule', () => {
    const extensions = [{ by: 'P2W', ground: 'expert-scarce' }]
    const norms = answered({ rule: 'D-10', from: '2026-06-15', land: 'NW', extensions }).because.map(({ norm }) => norm)
    expect(norms[4]).toBe('§ 18 Abs. 1, § 18 Abs. 2, § 18 Abs. 3, § 18 Abs. 7 SGB IX, § 190 BGB')
  })

  test('where the matter went', () => {
    const passedOn = [{ receivedOn: '2026-06-29' }, { receivedOn: '2026-07-03', agreed: true }]
    const question = { rule: 'D-10', from: '2026-06-15', land: 'NW', passedOn }
    const norm = '§ 18 Abs. 1, § 18 Abs. 2, § 18 Abs. 3, § 18 Abs. 7 SGB IX'
    expect(steps(question, 'en').slice(1, 4)).toEqual([
      `${norm}: On Monday, 29 June 2026 the next body received the matter: there the period begins anew.`,
      `${norm}: On Friday, 3 July 2026 the matter went on to another body by agreement: the period runs on as it is.`,
      `${notCounted}: The day of the event (Monday, 29 June 2026) does not count.`,
    ])
  })

  test('the day that was announced', () => {
    expect(steps({ ...bare, announcedDay: '2026-09-20' }, 'en').at(-1)).toBe(
      '§ 26 Abs. 3 Satz 2 SGB X: The person was told a day with reference to this provision; it counts: Sunday, 20 September 2026.',
    )
  })
})

describe('an answer says what it assumed', () => {
  const saturday = (question: object) => {
    // What is undefined is left out, as in JSON.
    const asked = JSON.parse(JSON.stringify({ ...bare, ...question })) as object
    return steps(asked, 'en').filter((step) => step.includes('Counsel'))
  }

  test('about Saturday, where it decides', () => {
    expect(saturday({ period: 'P7WD' })).toEqual([
      `${moved}: The law does not say whether Saturday is a working day here; assumed: no. If it counted, the end would be Tuesday, 15 September 2026. Counsel must decide.`,
    ])
  })

  test.each([
    { claim: 'it does not decide', question: { period: 'P4WD' } },
    { claim: 'it was said that it counts', question: { period: 'P7WD', saturdayIsWorkday: true } },
    { claim: 'it was said that it does not', question: { period: 'P7WD', saturdayIsWorkday: false } },
    { claim: 'no working days are counted', question: { period: 'P12D' } },
    { claim: 'a day was announced', question: { period: 'P7WD', announcedDay: '2026-09-20' } },
    { claim: 'the law says that it does not', question: { rule: 'D-30', period: undefined, from: '2019-03-26' } },
  ])('and nothing about Saturday where $claim', ({ question }) => {
    expect(saturday(question)).toEqual([])
  })

  test('about Saturday where only an extension counts working days', () => {
    const question = { extensions: [{ to: '2026-09-22' }, { by: 'P5WD' }] }
    expect(saturday(question)).toHaveLength(1)
    expect(saturday({ extensions: [{ to: '2026-09-22' }, { by: 'P6D' }] })).toEqual([])
  })

  test('about a holiday on which the period ended before it was extended', () => {
    const extended = { period: 'P1W', from: '2025-08-08', land: 'BY', extensions: [{ by: 'P1W' }] }
    expect(steps(extended, 'en').at(-1)).toContain('otherwise the end would be Friday, 22 August 2025.')
  })

  test('about holidays, in German', () => {
    const [presumed, open] = [
      steps({ period: 'P2W', from: '2025-08-01', land: 'BY' }, 'de').at(-1),
      steps({ period: 'P2W', from: '2026-05-21', land: 'TH' }, 'de').at(-1),
    ]
    expect(presumed).toBe(
      'Art. 1 Abs. 1 Nr. 2 FTG (Bayern): Mariä Himmelfahrt (Freitag, 15. August 2025) ist in Bayern nur in Gemeinden mit überwiegend katholischer Bevölkerung (1.708 von 2.056, Stand 2025) Feiertag. Hier ist der Tag als Feiertag gerechnet; sonst wäre das Ende Freitag, 15. August 2025. Für diesen Ort ist das nicht sicher bekannt.',
    )
    expect(open).toBe(
      '§ 2 Abs. 2 ThürFGtG: Fronleichnam (Donnerstag, 4. Juni 2026) ist in Thüringen nur im Landkreis Eichsfeld und in einigen Gemeinden des Unstrut-Hainich-Kreises und des Wartburgkreises Feiertag. Hier ist der Tag nicht als Feiertag gerechnet; sonst wäre das Ende Freitag, 5. Juni 2026. Ein genauerer Regionalschlüssel (ars) klärt das.',
    )
  })

  test.each([
    {
      claim: 'a holiday that was presumed',
      question: { period: 'P2W', from: '2025-08-01', land: 'BY' },
      says: 'Art. 1 Abs. 1 Nr. 2 FTG (Bayern): Assumption of Mary (Friday, 15 August 2025) is a holiday in Bavaria only in municipalities with a mainly Catholic population (1,708 of 2,056 in 2025). Here the day counts as a holiday; otherwise the end would be Friday, 15 August 2025. For this place it is not known for certain.',
    },
    {
      claim: 'a holiday that was not counted and that a key would settle',
      question: { period: 'P2W', from: '2026-05-21', land: 'TH' },
      says: '§ 2 Abs. 2 ThürFGtG: Corpus Christi (Thursday, 4 June 2026) is a holiday in Thuringia only in the district of Eichsfeld and in some municipalities of Unstrut-Hainich and Wartburg. Here the day does not count as a holiday; otherwise the end would be Friday, 5 June 2026. A more exact regional key (ars) settles it.',
    },
    {
      claim: 'a holiday among working days',
      question: { period: 'P10WD', from: '2025-08-01', land: 'BY', saturdayIsWorkday: false },
      says: 'Art. 1 Abs. 1 Nr. 2 FTG (Bayern): Assumption of Mary (Friday, 15 August 2025) is a holiday in Bavaria only in municipalities with a mainly Catholic population (1,708 of 2,056 in 2025). Here the day counts as a holiday; otherwise the end would be Friday, 15 August 2025. For this place it is not known for certain.',
    },
  ])('about $claim', ({ question, says }) => {
    expect(steps(question, 'en').at(-1)).toBe(says)
    expect(answered(question).because.at(-1)?.de).not.toBe(answered(question).because.at(-1)?.en)
  })

  test.each([
    { claim: 'the holiday changes nothing', question: { period: 'P2W', from: '2026-08-01', land: 'BY' } },
    { claim: 'the place is known', question: { period: 'P2W', from: '2025-08-01', land: 'BY', ars: '09564' } },
    { claim: 'it lies before the event', question: { period: 'P2W', from: '2025-08-16', land: 'BY' } },
    { claim: 'it lies after the end', question: { period: 'P2W', from: '2025-07-28', land: 'BY' } },
  ])('and nothing about holidays where $claim', ({ question }) => {
    expect(answered(question).because).toHaveLength(3)
  })
})
