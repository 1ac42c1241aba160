import { describe, expect, test } from 'vitest'
import type { Finding } from '../finding.ts'
import { readJson } from '../json/parse.ts'
import { isObject, type JsonValue } from '../json/value.ts'
import { lineBlocks } from './line-blocks.ts'
import { type LineFindings, validateLines } from './lines.ts'
import type { Validator } from './validator.ts'

// Finds fault with every message that has a `fault`.
const validator: Validator = {
  validateText: (text, options) => validator.validateValue(readJson(text).value, options),
  isValid: (value) => faultOf(value).length === 0,
  validateValue: (value) => ({ schema: '', findings: faultOf(value) }),
}

describe('validateLines', () => {
  test.each([
    { claim: 'valid lines are only counted', text: '{}\n{}\n', lines: [], valid: 2 },
    { claim: 'the last line needs no line feed', text: '{}\n{"fault":"a"}', lines: ['2 a'], valid: 1 },
    {
      claim: 'empty lines have a number but do not count',
      text: '\n{}\n  \r\n{"fault":"b"}\n\n',
      lines: ['4 b'],
      valid: 1,
    },
    {
      claim: 'a broken line is a finding and the stream goes on',
      text: '{}\n{\n{}\n',
      lines: ['2 json-syntax'],
      valid: 2,
    },
    { claim: 'Windows line ends are fine', text: '{}\r\n{"fault":"c"}\r\n', lines: ['2 c'], valid: 1 },
    {
      claim: 'too long a line is a finding and the stream goes on',
      text: `{}\n"${'x'.repeat(300)}"\n{}\n`,
      lines: ['2 json-too-large'],
      valid: 2,
    },
    { claim: 'nothing is nothing', text: '', lines: [], valid: 0 },
  ])('$claim, however the text is cut', async ({ text, lines, valid }) => {
    for (const size of [1, 2, 3, 7, 64, 1000]) {
      const { told, counts } = await judged(pieces(new TextEncoder().encode(text), size))
      expect(told.map(({ line, findings }) => `${line} ${findings.map((one) => one.code).join()}`)).toEqual(lines)
      expect(counts).toEqual({ valid, invalid: lines.length })
    }
  })

  test('bytes that are no UTF-8 spoil their own line only', async () => {
    const bytes = Uint8Array.from([...Buffer.from('"ü"\n"'), 0xff, ...Buffer.from('"\n"ü"\n')])
    const { told, counts } = await judged(pieces(bytes, 100))
    expect(told).toMatchObject([{ line: 2, findings: [{ code: 'not-utf8', line: 2 }] }])
    expect(counts).toEqual({ valid: 2, invalid: 1 })
  })

  test('findings name the line of the stream', async () => {
    const { told } = await judged(pieces(Buffer.from('{}\n{"a":1,}\n'), 100))
    expect(told).toMatchObject([{ line: 2, findings: [{ code: 'json-syntax', line: 2, column: 8 }] }])
  })
})

test('a line that never ends is passed over without being kept', async () => {
  let largest = 0
  async function* endless() {
    for (let count = 0; count < 2000; count += 1) yield Buffer.alloc(1_000_000, 'x')
    yield Buffer.from('\n{}\n')
  }
  for await (const block of lineBlocks(endless(), 1000))
    largest = Math.max(largest, 'lines' in block ? block.lines.length : 0)
  expect(largest).toBe(3)
})

async function judged(chunks: AsyncIterable<Uint8Array>) {
  const told: LineFindings[] = []
  const lines = validateLines(validator, chunks, { maxBytes: 200 })
  for (;;) {
    const next = await lines.next()
    if (next.done) return { told, counts: next.value }
    told.push(next.value)
  }
}

// Each piece lies in the memory of the one before, as those of a file do.
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  const memory = Buffer.alloc(size)
  for (let at = 0; at < bytes.length; at += size) {
    const piece = bytes.subarray(at, at + size)
    memory.fill('#').set(piece)
    yield memory.subarray(0, piece.length)
  }
}

function faultOf(value: JsonValue): Finding[] {
  if (!isObject(value) || typeof value['fault'] !== 'string') return []
  return [{ code: value['fault'], severity: 'error', at: '/fault', message: { de: '', en: '' } }]
}
