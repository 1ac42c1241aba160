import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { amountInWords } from './amount-in-words.ts'
import { clockInWords, runInShort } from './clock-in-words.ts'
import { exchangeInWords, familyInWords, roleInWords } from './names-in-words.ts'
import { dateInWords, periodInWords, validityInWords } from './period-in-words.ts'
import { readRules } from './read-rules.ts'
import type { Clock } from './rule.ts'

const book = readRules(fileURLToPath(new URL('../../../schemas/rules', import.meta.url)))
const rules = [...book.rules.values()].flat()

describe('periodInWords', () => {
  test.each([
    { period: 'P3W', de: '3 Wochen', en: '3 weeks' },
    { period: 'P1W', de: '1 Woche', en: '1 week' },
    { period: 'P1M', de: '1 Monat', en: '1 month' },
    { period: 'P25WD', de: '25 Werktage', en: '25 working days' },
    { period: 'PT24H', de: '24 Stunden', en: '24 hours' },
    { period: 'PT2H', de: '2 Stunden', en: '2 hours' },
    { period: 'P1Y2M', de: 'P1Y2M', en: 'P1Y2M' },
  ])('$period', ({ period, de, en }) => {
    expect(periodInWords(period)).toEqual({ de, en })
  })
})

describe('dateInWords', () => {
  test.each([
    { date: '2022-03-26', de: '26. März 2022', en: '26 March 2022' },
    { date: '2022-02-30', de: '2022-02-30', en: '2022-02-30' },
    { date: 'soon', de: 'soon', en: 'soon' },
  ])('$date', ({ date, de, en }) => {
    expect(dateInWords(date)).toEqual({ de, en })
  })
})

describe('validityInWords', () => {
  test.each([
    { rule: {}, de: 'Beginn nicht erfasst' },
    { rule: { validFrom: '2025-01-01' }, de: 'seit 1. Januar 2025' },
    { rule: { validTo: '2024-12-31' }, de: 'bis 31. Dezember 2024' },
    { rule: { validFrom: '2018-01-01', validTo: '2024-12-31' }, de: '1. Januar 2018 bis 31. Dezember 2024' },
  ])('$de', ({ rule, de }) => {
    expect(validityInWords(rule).de).toBe(de)
  })
})

describe('clockInWords', () => {
  const start = { event: 'asked', text: { de: 'Jemand fragt.', en: 'Somebody asks.' } }
  const plain: Clock = { id: 'toy', title: { de: 'Spiel', en: 'Toy' }, starts: start, runs: { period: 'P2W' } }
  const claims: readonly { claim: string; clock: Partial<Clock>; says: readonly string[]; never?: string }[] = [
    {
      claim: 'an ordinary period: length, first day, moving end',
      clock: {},
      says: ['Dauer: 2 Wochen.', 'Beginn: Jemand fragt. Der Tag des Ereignisses zählt nicht mit', '§ 26 Abs. 3 Satz 1'],
    },
    {
      claim: 'the norms it stands on, where the rule has more',
      clock: { norms: ['§ 84 Abs. 2 Satz 3 SGG', '§ 66 Abs. 2 SGG'] },
      says: ['Norm: § 84 Abs. 2 Satz 3 SGG; § 66 Abs. 2 SGG'],
    },
    {
      claim: 'immediately: never a date, and the reminder is no statutory period',
      clock: { runs: { immediate: { warnAfter: 'P2WD' } } },
      says: ['nie ein Datum', 'keine gesetzliche Frist: nach 2 Werktagen.'],
      never: 'Ende:',
    },
    {
      claim: 'working days: the open question of Saturday, and no end to move',
      clock: { runs: { period: 'P7WD' } },
      says: ['7 Werktage. Ob der Samstag als Werktag zählt'],
      never: 'Ende:',
    },
    { claim: 'Saturday settled', clock: { runs: { period: 'P7WD', saturday: 'counts' } }, says: ['Samstag zählt als'] },
    {
      claim: 'hours: no day of the event',
      clock: { runs: { period: 'PT24H' }, rollsOver: false, exception: 'hours' },
      says: ['24 Stunden.', '§ 26 Abs. 6 SGB X'],
      never: '§ 187',
    },
    {
      claim: 'the end of the day after',
      clock: { runs: { endOf: 'day', after: 'P1D' } },
      says: ['Bis zum Ende des folgenden Tages.'],
    },
    {
      claim: 'counted backwards',
      clock: { runs: { period: 'P1Y', before: true }, rollsOver: false, exception: 'other' },
      says: ['1 Jahr vorher. Gerechnet wird vom Ereignis rückwärts.', 'Das Ende verschiebt sich nicht'],
      never: '§ 187',
    },
    {
      claim: 'from the end of the year',
      clock: { starts: { ...start, endOf: 'year' } },
      says: ['mit dem Ende des Kalenderjahres'],
      never: '§ 187',
    },
    {
      claim: 'an extension, each ground with its own bound',
      clock: {
        extension: {
          upTo: 'P6W',
          grounds: [
            { id: 'scarce', upTo: 'P14D', text: { de: 'Zu wenige.', en: 'Too few.' } },
            { id: 'month', upTo: 'P1M', text: { de: 'Einer.', en: 'One.' } },
            { id: 'silent', text: { de: 'Keine Antwort.', en: 'No answer.' } },
          ],
        },
      },
      says: ['Um höchstens 6 Wochen.', 'Zu wenige. Bis zu 14 Tagen.', 'Einer. Bis zu 1 Monat.', 'So lange, wie'],
    },
    {
      claim: 'everything else it may hold',
      clock: {
        suspension: { de: 'Ruht.', en: 'Rests.' },
        restartsAt: 'second-body',
        sharesPeriodOf: 'D-03',
        consequence: { kind: 'deemed-granted', text: { de: 'Bewilligt.', en: 'Granted.' } },
        next: ['D-19/a', 'D-19/b'],
      },
      says: ['Stillstand: Ruht.', 'Beginnt neu bei: zweiter Träger', 'D-03', 'Folge: Bewilligt.', 'D-19/a D-19/b'],
    },
  ]
  test.each(claims)('$claim', ({ clock, says, never }) => {
    const said = spoken({ ...plain, ...clock })
    for (const words of says) expect(said).toContain(words)
    if (never !== undefined) expect(said).not.toContain(never)
  })

  test('says of every clock of the standard how long and from when, in both languages', () => {
    const clocks = rules.flatMap(({ clocks }) => clocks ?? [])
    expect(clocks.length).toBeGreaterThan(20)
    for (const clock of clocks) {
      const lines = clockInWords(clock)
      expect(lines.map(({ label }) => label.en)).toEqual(expect.arrayContaining(['Period', 'Start']))
      for (const { de, en } of [...lines.map(({ text }) => text), runInShort(clock.runs)]) {
        expect(de).not.toMatch(/^\s*$|undefined|\bPT?\d/)
        expect(en).not.toMatch(/^\s*$|undefined|\bPT?\d/)
      }
    }
  })
})

describe('amountInWords', () => {
  const part = { id: 'a', title: { de: 'Anteil', en: 'Share' }, numerator: 1, denominator: 3, currency: 'EUR' }
  test.each([
    { part, de: 'Anteil: 1/3 des aufgewendeten Betrags' },
    { part: { ...part, atLeast: '50.00' }, de: 'Anteil: 1/3 des aufgewendeten Betrags, mindestens 50,00 EUR' },
    { part: { ...part, numerator: 5, denominator: 100 }, de: 'Anteil: 5 % des aufgewendeten Betrags' },
  ])('$de', ({ part, de }) => {
    expect(amountInWords(part).de).toBe(de)
  })
})

describe('the names of the standard', () => {
  const names = [
    ...rules.map(({ family }) => ({ id: family, words: familyInWords(family) })),
    ...rules.flatMap(rolesIn).map((role) => ({ id: role, words: roleInWords(role) })),
    ...rules.flatMap(({ awaits }) => awaits ?? []).map((id) => ({ id, words: exchangeInWords(id) })),
  ]
  test('every family, role and awaited exchange has words, and not only its id', () => {
    expect(names.filter(({ id, words }) => words.de === id).map(({ id }) => id)).toEqual([])
  })

  test('a name every object has is no name of ours', () => {
    expect(roleInWords('constructor')).toEqual({ de: 'constructor', en: 'constructor' })
  })
})

function rolesIn({ binds, notFor, clocks }: (typeof rules)[number]): string[] {
  return [...binds, ...(notFor ?? []), ...(clocks ?? []).flatMap(({ restartsAt }) => restartsAt ?? [])]
}

function spoken(clock: Clock): string {
  const lines = clockInWords(clock).map(({ label, text, clocks }) => {
    return [`${label.de}: ${text.de}`, ...(clocks ?? [])].join(' ')
  })
  return lines.join('\n')
}
