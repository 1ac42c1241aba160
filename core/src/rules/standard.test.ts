import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { standard } from '../checking/checked.contract.ts'
import { readMatrix } from '../lawfulness/read-matrix.ts'
import { awaitingOf, carriersOf } from './carriers.ts'
import { checkRules } from './check-rules.ts'
import { readRuleFiles, ruleOf } from './read-rules.ts'
import { ruleBookOf } from './rule-book.ts'

const schemas = join(import.meta.dirname, '../../../schemas')
const files = readRuleFiles(join(schemas, 'rules'))
const rules = files.map(ruleOf)
const book = ruleBookOf(rules)
const matrix = readMatrix(schemas)

describe('the rules of the standard', () => {
  test('are 22 for the protection of data and 32 for procedure and periods', () => {
    const numbered = (letter: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`)
    expect([...book.rules.keys()]).toEqual([...numbered('D', 32), ...numbered('L', 22)])
  })

  test('pass their check without a word: each is carried or awaits its process, none both', async () => {
    const findings = await checkRules(files, { catalog: standard, matrix })
    expect(findings.map(({ code, at, message }) => `${code} ${at}: ${message.en}`)).toEqual([])
  })

  test('that nothing carries yet wait for these processes', () => {
    expect(Object.fromEntries(awaitingOf(book))).toEqual({
      'CROSS-BORDER': ['L-15'],
      P1: ['D-01', 'D-02', 'D-03', 'D-04', 'D-05', 'D-06', 'D-07', 'D-09', 'D-10', 'D-29', 'D-30', 'L-20'],
      P3: ['D-15', 'D-16', 'L-09'],
      P4: ['D-08', 'D-11', 'D-12', 'D-13', 'D-17', 'D-18', 'D-31', 'L-22'],
      P6: ['D-14', 'D-22', 'D-23', 'D-24', 'D-25', 'D-26', 'L-21'],
      P7: ['D-20', 'D-21', 'D-32', 'L-11'],
      'P7-UMA': ['D-19'],
      P10: ['D-27', 'D-28'],
      'PULL-79': ['L-13'],
    })
  })

  test.each([
    { rule: 'L-02', kind: 'schema', at: 'common@1.0.0/transmission-rules.schema.json#/allOf/0' },
    { rule: 'L-04', kind: 'requirement', at: 'referral@1.0.0/requirements.json' },
    { rule: 'L-16', kind: 'matrix', at: 'transmission-matrix.json#/restrictions/' },
  ])('$rule is carried by a $kind', ({ rule, kind, at }) => {
    const carriers = carriersOf(standard, book, matrix).get(rule) ?? []
    expect(carriers.filter((one) => one.kind === kind).map((one) => one.at)).toContainEqual(expect.stringContaining(at))
  })

  test('are all pending until counsel has confirmed them, and speak both languages in plain words', () => {
    expect(rules.filter(({ review }) => review !== 'pending')).toEqual([])
    // Short sentences: nobody has to read more than fourteen words to the next full stop.
    const long = rules.flatMap(({ id, plain }) => longSentences(plain.de).map((sentence) => `${id}: ${sentence}`))
    expect(long).toEqual([])
  })

  test('never make a date of “unverzüglich”', () => {
    const immediate = rules.flatMap(({ id, clocks = [] }) =>
      clocks.filter(({ runs }) => 'immediate' in runs).map((clock) => ({ id, keys: Object.keys(clock.runs) })),
    )
    expect(immediate.length).toBeGreaterThan(10)
    expect(immediate.filter(({ keys }) => keys.length > 1)).toEqual([])
  })
})

function longSentences(text: string): string[] {
  return text.split(/(?<=[.?!])\s/).filter((sentence) => sentence.split(' ').length > 14)
}
