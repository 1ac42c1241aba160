import { afterAll, describe, expect, test } from 'vitest'
import { catalogOf } from '../contracts/catalog.ts'
import { baseUri } from '../contracts/contract.ts'
import { smallLibrary } from '../contracts/small.contract.ts'
import { type LineCounts, type LineFindings, validateLines } from '../validation/lines.ts'
import { createValidator } from '../validation/validator.ts'
import { createBoundedValidator, validateLinesInWorkers } from './pool.ts'

const short = `${baseUri}parts/1.0.0/name.schema.json`
const slow = `${baseUri}parts/1.0.0/slow.schema.json`
// No engine is quick here: after every character three hundred beginnings of a match are open.
const catalog = catalogOf([
  smallLibrary({ 'slow.schema.json': { $id: slow, type: 'string', pattern: '^[ab]*a[ab]{300}c$' } }),
])
const long = JSON.stringify('aab'.repeat(300_000))

describe('several threads', () => {
  const text = Array.from({ length: 60_000 }, (_, number) => lineOf(number)).join('\n')

  test('tell the same lines in the same order as one, and the same counts', async () => {
    const one = await gather(validateLines(await createValidator(catalog), cut(text, 50_000), { schema: short }))
    const two = await gather(validateLinesInWorkers(catalog, cut(text, 50_000), { schema: short, workers: 2 }))
    expect(one.told.length).toBeGreaterThan(1000)
    expect(two).toEqual(one)
  })

  test('pass over a line that is too long', async () => {
    const lines = `"a"\n"${'x'.repeat(3000)}"\n""\n`
    const { told, counts } = await gather(
      validateLinesInWorkers(catalog, cut(lines, 100), { schema: short, workers: 1, maxBytes: 1000 }),
    )
    expect(told.map(({ line, findings }) => [line, findings[0]?.code, findings[0]?.line])).toEqual([
      [2, 'json-too-large', 2],
      [3, 'min-length', 3],
    ])
    expect(counts).toEqual({ valid: 1, invalid: 2 })
  })

  test('read no further ahead than they judge', async () => {
    let read = 0
    async function* source() {
      for (; read < 400; read += 1) yield Buffer.from(`""\n${'"valid"\n'.repeat(60_000)}`)
    }
    const lines = validateLinesInWorkers(catalog, source(), { schema: short, workers: 1 })
    await lines.next()
    expect(read).toBeLessThan(20)
    await lines.return({ valid: 0, invalid: 0 })
  })

  test('say when the schema cannot be used', async () => {
    const lines = gather(validateLinesInWorkers(catalog, cut('1\n', 10), { schema: `${short}x`, workers: 1 }))
    await expect(lines).rejects.toMatchObject({ code: 'schema-not-found' })
  })

  test('say when the stream breaks', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('"a"\n')
      throw new Error('the disk is gone')
    }
    await expect(gather(validateLinesInWorkers(catalog, broken(), { schema: short, workers: 1 }))).rejects.toThrow(
      'the disk is gone',
    )
  })
})

describe('a bounded validator', async () => {
  const bounded = await createBoundedValidator(catalog, { timeLimit: 2000, maxWaiting: 2 })
  afterAll(() => bounded.close())
  const judge = (text: string, schema = short) => bounded.validateText(text, { schema })

  test('judges as the plain one does', async () => {
    expect(await judge('"x"')).toEqual({ schema: short, findings: [] })
    expect((await judge('""')).findings).toMatchObject([{ code: 'min-length', line: 1, column: 1 }])
  })

  test('hands over what it cannot answer', async () => {
    await expect(judge('{')).rejects.toMatchObject({
      code: 'json-syntax',
      text: { de: expect.stringContaining('Zeile 1') },
    })
    await expect(judge('1', `${short}x`)).rejects.toMatchObject({ code: 'schema-not-found' })
  })

  test('ends what takes too long, and goes on', async () => {
    await expect(judge(long, slow)).rejects.toMatchObject({ code: 'validation-timeout' })
    expect((await judge('"x"')).findings).toEqual([])
  })

  test('has room to read the most wasteful message of the size allowed', async () => {
    const text = `[${'[[[[]]]],'.repeat(116_000)}1]`
    expect((await judge(text)).findings).toMatchObject([{ code: 'type' }])
  })

  test('refuses what is too large without handing it over', async () => {
    await expect(judge(`"${'x'.repeat(1_048_576)}"`)).rejects.toMatchObject({ code: 'json-too-large' })
  })

  test('makes few wait and turns the others away', async () => {
    const all = await Promise.allSettled(
      [long, '"x"', '"x"', '"x"', '"x"'].map((text) => judge(text, text === long ? slow : short)),
    )
    expect(all.map((one) => (one.status === 'rejected' ? one.reason.code : 'judged'))).toEqual([
      'validation-timeout',
      'judged',
      'judged',
      'validator-busy',
      'validator-busy',
    ])
  })
})

test('a thread that needs too much memory is ended, and another takes its place', async () => {
  const big = `${baseUri}parts/1.0.0/big.schema.json`
  const properties = Object.fromEntries(
    Array.from({ length: 8000 }, (_, number) => [`p${number}`, { type: 'string', maxLength: number }]),
  )
  const bounded = await createBoundedValidator(
    catalogOf([smallLibrary({ 'big.schema.json': { $id: big, type: 'object', properties } })]),
    { memoryLimit: 16, timeLimit: 20_000 },
  )
  await expect(bounded.validateText('{}', { schema: big })).rejects.toMatchObject({ code: 'validation-out-of-memory' })
  expect((await bounded.validateText('"x"', { schema: short })).findings).toEqual([])
  await bounded.close()
})

test('a closed validator refuses those that wait', async () => {
  const bounded = await createBoundedValidator(catalog)
  const waiting = [bounded.validateText(long, { schema: slow }), bounded.validateText(long, { schema: slow })]
  const told = Promise.allSettled(waiting)
  await bounded.close()
  expect((await told).map((one) => one.status === 'rejected' && one.reason.code)).toEqual([
    'validator-closed',
    'validator-closed',
  ])
  await expect(bounded.validateText('1')).rejects.toMatchObject({ code: 'validator-closed' })
})

function lineOf(number: number): string {
  if (number % 50 === 0) return '""'
  return number % 777 === 0 ? '{' : JSON.stringify(`Größe ${number}`)
}

// Each piece lies in the memory of the one before, as those of a file do.
async function* cut(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  const memory = Buffer.alloc(size)
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size)
    memory.fill('#').set(piece)
    yield memory.subarray(0, piece.length)
  }
}

async function gather(lines: AsyncGenerator<LineFindings, LineCounts, void>) {
  const told: LineFindings[] = []
  for (;;) {
    const next = await lines.next()
    if (next.done) return { told, counts: next.value }
    told.push(next.value)
  }
}
