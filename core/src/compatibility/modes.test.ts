import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../json/value.ts'
import { includes } from './includes.ts'
import { type Mode, mayFollow } from './modes.ts'

const short = { type: 'string', maxLength: 3 }
const long = { type: 'string', maxLength: 9 }
const any = { type: 'string' }

describe('modes', () => {
  test.each<{
    claim: string
    before: readonly JsonValue[]
    next: JsonValue
    mode: Mode
    verdict: string
    asked: number
  }>([
    {
      claim: 'letting more in keeps old values',
      before: [short],
      next: long,
      mode: 'backward',
      verdict: 'compatible',
      asked: 1,
    },
    {
      claim: 'letting more in surprises old readers',
      before: [short],
      next: long,
      mode: 'forward',
      verdict: 'breaking',
      asked: 1,
    },
    { claim: 'full asks in both directions', before: [short], next: long, mode: 'full', verdict: 'breaking', asked: 2 },
    {
      claim: 'the same is full',
      before: [long],
      next: { ...long, title: 'x' },
      mode: 'full',
      verdict: 'compatible',
      asked: 2,
    },
    {
      claim: 'only the last version counts',
      before: [any, short],
      next: long,
      mode: 'backward',
      verdict: 'compatible',
      asked: 1,
    },
    {
      claim: 'all versions count',
      before: [any, short],
      next: long,
      mode: 'backward-transitive',
      verdict: 'breaking',
      asked: 2,
    },
    {
      claim: 'all readers count',
      before: [short, any],
      next: long,
      mode: 'forward-transitive',
      verdict: 'breaking',
      asked: 2,
    },
    {
      claim: 'the first version follows none',
      before: [],
      next: long,
      mode: 'full-transitive',
      verdict: 'compatible',
      asked: 0,
    },
    {
      claim: 'an open question leaves all open',
      before: [{ pattern: '(?<=a)b' }],
      next: any,
      mode: 'backward',
      verdict: 'breaking',
      asked: 1,
    },
    {
      claim: 'an open question leaves all open',
      before: [any],
      next: { pattern: '(?<=a)b|^[^]{0,40}$' },
      mode: 'backward',
      verdict: 'undecided',
      asked: 1,
    },
  ])('$mode: $claim', ({ before, next, mode, verdict, asked }) => {
    const answer = mayFollow(before, next, mode)
    expect([answer.verdict, answer.asked.length]).toEqual([verdict, asked])
  })

  test('what is sent and read may be less and more than the schemas say', () => {
    const fields = (...names: string[]) => ({
      type: 'object',
      properties: Object.fromEntries(names.map((name) => [name, any])),
    })
    const closed = (schema: JsonValue) => ({ allOf: [schema], unevaluatedProperties: false })
    const asking = { included: includes, sent: closed, read: (schema: JsonValue) => schema }
    expect(mayFollow([fields('a')], fields('a', 'b'), 'backward').verdict).toBe('breaking')
    expect(mayFollow([fields('a')], fields('a', 'b'), 'backward', asking).verdict).toBe('compatible')
  })
})
