import { describe, expect, test } from 'vitest'
import { refusal } from './asked.contract.ts'
import { periodFrom } from './period.ts'

describe('a period', () => {
  test.each([
    { text: 'P14D', count: 14, unit: 'day', de: '14 Tage' },
    { text: 'P1WD', count: 1, unit: 'working-day', de: '1 Werktag' },
    { text: 'P7WD', count: 7, unit: 'working-day', de: '7 Werktage' },
    { text: 'P2W', count: 2, unit: 'week', de: '2 Wochen' },
    { text: 'P1M', count: 1, unit: 'month', de: '1 Monat' },
    { text: 'P4Y', count: 48, unit: 'month', de: '4 Jahre' },
    { text: 'PT24H', count: 24, unit: 'hour', de: '24 Stunden' },
    { text: 'P9999D', count: 9999, unit: 'day', de: '9999 Tage' },
  ])('$text', ({ text, count, unit, de }) => {
    expect(periodFrom(text)).toMatchObject({ count, unit, written: text, words: { de } })
  })

  test('says only the beginning of a long text', () => {
    const { text } = refusal(() => periodFrom('x'.repeat(61)))
    expect(text.en).toContain(`"${'x'.repeat(59)}…"`)
  })

  test.each(
    ['', 'P', 'PT', 'P2X', 'p2w', 'P2w', '2W', 'P-2W', 'P+2W', 'P2.5W', 'P0W', 'P0000D', 'PT0H', 'P10000D'].concat([
      'PT24M',
      'P24H',
      'PT2D',
      'PT2WD',
      'P1Y6M',
      'P1M15D',
      'PWD',
      ' P2W',
      'P2W ',
      'P2W\n',
      'P 2W',
      'P٢W',
    ]),
  )('is not %j', (text) => {
    const { code, text: said } = refusal(() => periodFrom(text))
    expect(code).toBe('period-invalid')
    expect(said.en).toContain('P2W (weeks)')
    expect(said.de).toContain('P2W (Wochen)')
  })
})
