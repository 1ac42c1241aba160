import { describe, expect, test } from 'vitest'
import { answered, ground } from './asked.contract.ts'
import { answerLines } from './batch.ts'

interface Written {
  readonly lines: readonly Record<string, unknown>[]
  readonly text: string
  readonly unanswered: number
}

/** Answers a stream that comes in pieces of so many bytes. */
async function written(input: string | Uint8Array, size = 7): Promise<Written> {
  const bytes = Buffer.from(input)
  let [text, unanswered] = ['', 0]
  for await (const answered of answerLines(piecesOf(bytes, size), ground)) {
    text += Buffer.from(answered.bytes).toString()
    unanswered += answered.unanswered
  }
  const lines = text.split('\n').filter((line) => line !== '')
  return { text, unanswered, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) }
}

async function* piecesOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const bare = { period: 'P2W', from: '2026-09-07', land: 'NW' }

describe('a stream of questions', () => {
  test.each([
    { claim: 'a bare period', question: bare },
    { claim: 'a rule', question: { rule: 'D-10', from: '2026-06-15', land: 'NW' } },
    { claim: 'a rule without a date', question: { rule: 'D-01', from: '2026-06-15' } },
    { claim: 'hours', question: { period: 'PT24H', from: '2026-09-11T10:00:00+02:00' } },
    { claim: 'a key instead of a Land', question: { period: 'P2W', from: '2025-07-25', ars: '097610000000' } },
    {
      claim: 'a rule whose period the body sets',
      question: { rule: 'D-22', period: 'P3W', from: '2026-09-07', land: 'NW' },
    },
    { claim: 'names of its own', question: { id: 7, ...bare, note: { text: '„}“ {"}', list: [1, null, true] } } },
    { claim: 'text with everything JSON must escape', question: { ...bare, note: '"\\\n\u0001\u2028😀' } },
    {
      claim: 'changes',
      question: { ...bare, extensions: [{ by: 'P1W' }], stopped: [{ from: '2026-09-08', to: '2026-09-09' }] },
    },
  ])('$claim: the question with its answer, as for a single question', async ({ question }) => {
    const { lines, unanswered } = await written(`${JSON.stringify(question)}\n`)
    expect(lines).toEqual([{ ...question, ...answered(question) }])
    expect(unanswered).toBe(0)
  })

  test('an answer can be asked again: what it said before is gone', async () => {
    const old = { ...bare, rawEnd: 'x', because: [], consequence: 1, immediate: true, error: { code: 'x' } }
    expect((await written(JSON.stringify(old))).lines).toEqual([{ ...bare, ...answered(bare) }])
  })

  test('blanks in a question stay, and what is asked stands first', async () => {
    const { text } = await written('  { "period" : "P2W",\t"from":"2026-09-07", "land":"nw" } \r\n')
    expect(text).toMatch(/^ {2}\{ "period" : "P2W",\t"from":"2026-09-07", "land":"nw" ,"lawAsOf":/)
    expect(JSON.parse(text)).toMatchObject({ land: 'nw', effectiveEnd: '2026-09-21' })
    // A name that stood there twice would be read all the same.
    expect(text.match(/"(period|land|from)"/g)).toEqual(['"period"', '"from"', '"land"'])
  })

  test.each([1, 5, 100, 100_000])(
    'is the same in pieces of %d bytes, with or without a last line feed',
    async (size) => {
      const questions = Array.from({ length: 30 }, (_, index) => ({ ...bare, period: `P${index + 1}W`, id: index }))
      const input = questions.map((one) => JSON.stringify(one)).join('\n')
      const whole = await written(input, 1_000_000)
      expect(whole.lines.map((line) => line['id'])).toEqual(questions.map(({ id }) => id))
      expect((await written(input, size)).text).toBe(whole.text)
      expect((await written(`${input}\n`, size)).text).toBe(whole.text)
    },
  )

  test('longer than a piece of output is written whole', async () => {
    const questions = Array.from({ length: 1500 }, (_, index) => JSON.stringify({ ...bare, id: index }))
    const { lines } = await written(questions.join('\n'), 1_000_000)
    expect(lines.map((line) => line['id'])).toEqual(questions.map((_, index) => index))
    const long = { ...bare, note: 'ß€'.repeat(150_000) }
    expect((await written(JSON.stringify(long), 65_536)).lines).toEqual([{ ...long, ...answered(long) }])
  })

  test('is handed on in pieces of a quarter of a megabyte', async () => {
    const input = Buffer.from(`${JSON.stringify(bare)}\n`.repeat(1500))
    const sizes: number[] = []
    for await (const { bytes } of answerLines(piecesOf(input, input.length), ground)) sizes.push(bytes.length)
    const [last = 0, ...full] = sizes.reverse()
    expect(full.length).toBeGreaterThan(2)
    for (const size of full) expect(Math.abs(size - 263_000)).toBeLessThan(1000)
    expect(last).toBeLessThan(262_144)
  })

  test('may begin with a line that is blank', async () => {
    const { lines } = await written(`\n${JSON.stringify(bare)}\n${JSON.stringify(bare)}\n`, 1000)
    expect(lines).toEqual([bare, bare].map((one) => ({ ...one, ...answered(one) })))
  })

  test('nothing gives nothing', async () => {
    expect(await written('')).toMatchObject({ text: '', unanswered: 0 })
    expect(await written('\n \n\t\r\n')).toMatchObject({ text: '', unanswered: 0 })
  })
})

describe('a question without an answer', () => {
  test('has the error in its place, and nothing is lost', async () => {
    const input = [
      ...['{"id":1,"period":"P2W","from":"2026-02-30","land":"NW"}', '', 'no json', '["P2W"]', '{"period":"P2W"}'],
      ...['{"id":2,"rule":"D-99","from":"2026-09-07","land":"NW"}', JSON.stringify({ id: 3, ...bare })],
    ]
    const { lines, unanswered } = await written(input.join('\n'))
    expect(lines).toMatchObject([
      { id: 1, from: '2026-02-30', error: { code: 'date-invalid', line: 1 } },
      { line: 3, input: 'no json', error: { code: 'json-syntax', line: 3, column: 1 } },
      { line: 4, input: '["P2W"]', error: { code: 'deadline-question-invalid' } },
      { period: 'P2W', error: { code: 'deadline-question-invalid' } },
      { id: 2, rule: 'D-99', error: { code: 'rule-not-found', line: 6 } },
      { id: 3, effectiveEnd: '2026-09-21' },
    ])
    expect(unanswered).toBe(5)
    for (const line of lines.slice(0, 5)) expect(line).not.toHaveProperty('rawEnd')
  })

  test('is told in both languages, without the place a line of its own would have', async () => {
    const { lines, text } = await written('{"period":"P2W",}')
    expect(lines).toMatchObject([{ error: { code: 'json-syntax', column: 17 } }])
    expect(text).toContain('"de":"')
    expect(text).not.toMatch(/Zeile 1|Line 1/)
  })

  test.each([
    {
      claim: 'names given twice',
      input: '{"period":"P2W","period":"P3W","from":"2026-09-07","land":"NW"}',
      code: 'json-duplicate-name',
    },
    { claim: 'nested without end', input: `{"a":${'['.repeat(5000)}${']'.repeat(5000)}}`, code: 'json-too-deep' },
  ])('$claim: $code', async ({ input, code }) => {
    expect((await written(input, 1000)).lines).toEqual([{ line: 1, input, error: expect.objectContaining({ code }) }])
  })

  test('for a reason that is our fault is none: everything stops', async () => {
    const broken = {
      of() {
        throw new TypeError('ours')
      },
    }
    const answering = answerLines(piecesOf(Buffer.from(JSON.stringify(bare)), 100), { ...ground, calendars: broken })
    await expect(answering.next()).rejects.toThrow('ours')
  })

  test('that is not written in UTF-8', async () => {
    const { lines } = await written(Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}\n{}')]))
    expect(lines).toMatchObject([
      { line: 1, error: { code: 'not-utf8' } },
      { error: { code: 'deadline-question-invalid' } },
    ])
  })

  test('that is too long is counted and passed over', async () => {
    const input = `${JSON.stringify(bare)}\n{"a":"${'x'.repeat(1_100_000)}"}\n${JSON.stringify({ id: 9, ...bare })}`
    const { lines, unanswered } = await written(input, 65_536)
    expect(lines).toMatchObject([
      { effectiveEnd: '2026-09-21' },
      { line: 2, error: { code: 'json-too-large' } },
      { id: 9, effectiveEnd: '2026-09-21' },
    ])
    expect(unanswered).toBe(1)
  })
})
