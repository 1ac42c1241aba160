import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fallnetz } from '../testing/in-process.contract.ts'

const golden = (name: string) => join(import.meta.dirname, '../output/golden', name)
const done = 'D-19/youth-office-to-land=2026-09-18'
const typed = (line: string) => fallnetz(['deadline', ...line.split(' ')])

describe('one deadline', () => {
  test.each([
    { name: 'rule.de.txt', line: 'D-10 --from 2026-06-15 --land BY --extended P2W:expert-scarce --lang de' },
    { name: 'rule.en.txt', line: 'D-10 --from 2026-06-15 --land BY --extended P2W:expert-scarce --lang en' },
    { name: 'period.de.txt', line: '--period P7WD --from 2026-09-07 --land NW --lang de' },
    { name: 'period.en.txt', line: '--period P2W --from 2026-12-11 --land NW --lang en' },
    { name: 'immediate.de.txt', line: 'D-01 --from 2026-09-07 --lang de' },
    { name: 'immediate.en.txt', line: 'D-01 --from 2026-09-07 --lang en' },
    { name: 'hours.en.txt', line: '--period PT48H --from 2026-09-11T10:00:00+02:00 --lang en' },
    {
      name: 'chain.de.txt',
      line: `D-19/youth-office-to-land --from 2026-09-07 --land NW --chain --done ${done} --lang de`,
    },
    {
      name: 'chain.en.txt',
      line: `D-19/youth-office-to-land --from 2026-09-07 --land NW --chain --done ${done} --lang en`,
    },
  ])('$line', async ({ name, line }) => {
    const said = await typed(line)
    expect(said).toMatchObject({ code: 0, err: '' })
    await expect(said.out).toMatchFileSnapshot(golden(`deadline.${name}`))
  })

  test.each([
    { from: '2023-06-30', head: 'D-31/review (1.0.0): Review the agreement\n' },
    { from: '2023-07-01', head: 'D-31/review (2.0.0): Continue the plan\n' },
  ])('is called as in the version in force on $from', async ({ from, head }) => {
    const said = await typed(`D-31 --from ${from} --land NW --lang en`)
    expect(said.out.slice(0, head.length)).toBe(head)
  })

  test('as JSON: what was asked and what was found', async () => {
    const said = await typed('d-24 --from 2024-12-31 --land nw --json')
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(said.out)).toMatchObject({
      ...{ rule: 'd-24', from: '2024-12-31', land: 'NW', clock: 'D-24/fiction', ruleVersion: '1.0.0', period: 'P3D' },
      ...{ rawEnd: '2025-01-03', effectiveEnd: '2025-01-03', lawAsOf: '2022-03-26', review: 'pending' },
    })
  })

  test.each([
    { claim: 'an answer', line: 'D-03 --from 2026-09-07 --land NW' },
    { claim: 'a chain', line: 'D-19/health --from 2026-09-07 --land NW --chain' },
    { claim: 'the list', line: '--list' },
  ])('$claim: --format json says what --json says, --format text what nothing says', async ({ line }) => {
    const [short, long] = [await typed(`${line} --json`), await typed(`${line} --format json`)]
    expect(JSON.parse(long.out)).toEqual(JSON.parse(short.out))
    expect(await typed(`${line} --json --format json`)).toEqual(short)
    expect(await typed(`${line} --format text`)).toEqual(await typed(line))
  })

  test.each([
    { claim: 'a key instead of a Land', line: '--period P2W --from 2025-07-25 --ars 097610000000', end: '2025-08-11' },
    {
      claim: 'Saturday as a working day',
      line: '--period P7WD --from 2026-09-07 --land NW --saturday',
      end: '2026-09-15',
    },
    { claim: 'the law of another day', line: 'D-24 --from 2024-12-31 --land NW --as-of 2025-01-01', end: '2025-01-04' },
    {
      claim: 'a first day that counts',
      line: '--period P2W --from 2026-09-08 --land NW --same-day',
      end: '2026-09-21',
    },
    {
      claim: 'an end that does not move',
      line: '--period P1M --from 2027-01-31 --land NW --exception benefit-end',
      end: '2027-02-28',
    },
    {
      claim: 'an announced day',
      line: '--period P1M --from 2027-01-31 --land NW --announced 2027-02-28',
      end: '2027-02-28',
    },
    {
      claim: 'extended to a day',
      line: '--period P2W --from 2026-09-07 --land NW --extended 2026-10-01',
      end: '2026-10-01',
    },
    {
      claim: 'extended twice',
      line: '--period P2W --from 2026-09-07 --land NW --extended P1W --extended P1D',
      end: '2026-09-29',
    },
    {
      claim: 'stopped',
      line: '--period P2W --from 2026-09-07 --land NW --stopped 2026-09-10..2026-09-14',
      end: '2026-09-28',
    },
    { claim: 'begun anew', line: 'D-10 --from 2026-06-15 --land NW --passed-on 2026-06-29', end: '2026-08-31' },
    {
      claim: 'passed on by agreement',
      line: 'D-10 --from 2026-06-15 --land NW --passed-on 2026-06-29:agreed',
      end: '2026-08-17',
    },
    { claim: 'a period that the body sets', line: 'D-22 --period P2W --from 2026-09-07 --land NW', end: '2026-09-21' },
  ])('$claim', async ({ line, end }) => {
    const said = await typed(`${line} --json`)
    expect(said).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(said.out)).toMatchObject({ effectiveEnd: end })
  })

  test.each([
    { claim: 'no question', line: '--land NW', code: 'argument-missing' },
    { claim: 'no day', line: 'D-03 --land NW', code: 'option-missing' },
    { claim: 'no place', line: 'D-03 --from 2026-09-07', code: 'place-missing' },
    { claim: 'a day that does not exist', line: 'D-03 --from 2026-02-30 --land NW', code: 'date-invalid' },
    { claim: 'a Land that does not exist', line: 'D-03 --from 2026-09-07 --land XX', code: 'land-unknown' },
    { claim: 'a rule that does not exist', line: 'D-77 --from 2026-09-07 --land NW', code: 'rule-not-found' },
    { claim: 'a rule not yet in force', line: 'D-03 --from 2017-12-31 --land NW', code: 'rule-not-yet-in-force' },
    { claim: 'a year outside the calendars', line: 'D-03 --from 2051-01-01 --land NW', code: 'date-outside-calendar' },
    { claim: 'a rule with several clocks', line: 'D-05 --from 2026-09-07 --land NW', code: 'clock-ambiguous' },
    {
      claim: 'a stretch without an end',
      line: '--period P2W --from 2026-09-07 --land NW --stopped 2026-09-10',
      code: 'option-value-invalid',
    },
    {
      claim: 'a stretch with two',
      line: '--period P2W --from 2026-09-07 --land NW --stopped a..b..c',
      code: 'option-value-invalid',
    },
    {
      claim: 'passed on in an unknown way',
      line: 'D-10 --from 2026-09-07 --land NW --passed-on 2026-09-08:alone',
      code: 'option-value-invalid',
    },
    {
      claim: 'passed on with more than how',
      line: 'D-10 --from 2026-09-07 --land NW --passed-on 2026-09-08:agreed:x',
      code: 'option-value-invalid',
    },
    {
      claim: 'an extension with more than its ground',
      line: 'D-10 --from 2026-09-07 --land NW --extended P2W:expert-scarce:x',
      code: 'option-value-invalid',
    },
    {
      claim: 'an extension with an empty ground',
      line: 'D-10 --from 2026-09-07 --land NW --extended P2W:',
      code: 'option-value-invalid',
    },
    {
      claim: 'an act on two days',
      line: 'D-19/health --from 2026-09-07 --land NW --chain --done D-19/health=2026-09-08 --done D-19/health=2026-09-09',
      code: 'option-conflict',
    },
    {
      claim: 'an act without a day',
      line: 'D-19/health --from 2026-09-07 --land NW --chain --done x',
      code: 'option-value-invalid',
    },
    { claim: 'a chain of no rule', line: '--period P2W --from 2026-09-07 --land NW --chain', code: 'option-conflict' },
    {
      claim: 'a chain with an extension',
      line: 'D-19/health --from 2026-09-07 --land NW --chain --extended P1W',
      code: 'option-conflict',
    },
    {
      claim: 'an act without a chain',
      line: 'D-19/health --from 2026-09-07 --land NW --done x=y',
      code: 'option-conflict',
    },
    { claim: 'a batch with a rule', line: 'D-03 --batch', code: 'option-conflict' },
    { claim: 'a batch with a day', line: '--batch --from 2026-09-07', code: 'option-conflict' },
    { claim: 'a list of a Land', line: '--list --land NW', code: 'option-conflict' },
    { claim: 'a batch with a format', line: '--batch --format json', code: 'option-conflict' },
    {
      claim: 'JSON that is to be text',
      line: 'D-03 --from 2026-09-07 --land NW --json --format text',
      code: 'option-conflict',
    },
    {
      claim: 'two days of one event',
      line: 'D-03 --from 2026-09-07 --from 2026-09-08 --land NW',
      code: 'option-repeated',
    },
  ])('$claim: $code', async ({ line, code }) => {
    const said = await typed(line)
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toMatch(new RegExp(`^Error ${code}\\n  .+\\n$`))
  })
})

describe('the list of clocks', () => {
  test('names each with its period, its norm, and how far the law was read', async () => {
    const said = await typed('--list --lang en')
    expect(said).toMatchObject({ code: 0, err: '' })
    const flat = said.out.replaceAll(/\s+/g, ' ')
    expect(flat).toContain('D-03/competence Establish competence: 2 weeks. § 14 Abs. 1 Satz 1 SGB IX. since ')
    expect(flat).toContain('law as of 26 March 2022, review pending')
    expect(flat).toContain('until 31 December 2024; law as of 26 March 2022, review pending')
  })

  test('is there for programs too', async () => {
    const { clocks } = JSON.parse((await typed('--list --json')).out) as { clocks: readonly object[] }
    expect(clocks.length).toBeGreaterThan(40)
    expect(clocks).toContainEqual(
      expect.objectContaining({ clock: 'D-24/fiction', version: '2.0.0', runs: { period: 'P4D' }, review: 'pending' }),
    )
  })
})

describe('many deadlines', () => {
  const question = '{"id":1,"rule":"D-24","from":"2026-09-07","land":"NW"}'

  test.each([
    { claim: 'all answered', stdin: `${question}\n`, code: 0, count: 1 },
    { claim: 'one not answered', stdin: `${question}\nx\n${question}\n`, code: 2, count: 3 },
  ])('$claim: exit code $code', async ({ stdin, code, count }) => {
    const said = await fallnetz(['deadline', '--batch'], { stdin })
    expect(said).toMatchObject({ code, err: '' })
    expect(said.out.split('\n').filter((line) => line !== '')).toHaveLength(count)
  })

  test.each([
    { claim: 'no line', stdin: '' },
    { claim: 'blank lines only', stdin: '\n  \n\n' },
  ])('$claim: nothing is asked, and that is said', async ({ stdin }) => {
    const said = await fallnetz(['deadline', '--batch'], { stdin })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toMatch(/^Error input-empty\n.*no question on standard input/)
  })

  test('answers in the order of the questions', async () => {
    const stdin = Array.from({ length: 50 }, (_, id) =>
      JSON.stringify({ id, period: `P${id + 1}D`, from: '2026-09-07', land: 'NW' }),
    )
    const said = await fallnetz(['deadline', '--batch'], { stdin: stdin.join('\n') })
    const ids = said.out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: number }).id)
    expect(ids).toEqual(stdin.map((_, id) => id))
  })

  test('from the keyboard there is nothing to read', async () => {
    const said = await fallnetz(['deadline', '--batch'], { isKeyboard: true })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain('fallnetz deadline --batch < questions.ndjson')
  })

  test('stops when nobody reads any more, and that is no yes', async () => {
    const closed = new AbortController()
    closed.abort()
    const lines = async function* () {
      for (let count = 0; count < 3; count += 1) yield Buffer.from(`${question}\n`)
    }
    const said = await fallnetz(['deadline', '--batch'], { stdin: lines(), closed: closed.signal })
    expect(said.code).toBe(2)
    expect(said.out.trim().split('\n')).toHaveLength(1)
  })

  test('a reader who had enough is nothing to complain about', async () => {
    const words = ['--conditions=@fallnetz/source', join(import.meta.dirname, '../main.ts'), 'deadline', '--batch']
    const child = spawn(process.execPath, words, { stdio: ['pipe', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (chunk) => (err += String(chunk)))
    child.stdin.on('error', () => undefined)
    child.stdin.write(`${question}\n`.repeat(100_000))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    child.stdin.end(`${question}\n`.repeat(1000))
    const [code] = await once(child, 'close')
    expect({ code, err }).toEqual({ code: 2, err: '' })
  })
})
