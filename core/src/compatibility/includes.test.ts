import { describe, expect, test } from 'vitest'
import type { KnownError } from '../errors.ts'
import type { JsonValue } from '../json/value.ts'
import claims from './claims.json' with { type: 'json' }
import { includes } from './includes.ts'
import type { Dialect, InclusionOptions } from './inclusion.ts'

/** What a change of a schema means: may the old one's values go on to the new one, and back? Others may check it too. */
interface Claim {
  readonly claim: string
  readonly dialect?: Dialect
  readonly before: JsonValue
  readonly after: JsonValue
  readonly forth: boolean
  readonly back: boolean
}

describe('inclusion', () => {
  test.each(claims as readonly Claim[])('$claim', ({ before, after, forth, back, dialect = '2020-12' }) => {
    expect([includes(before, after, { dialect }).verdict, includes(after, before, { dialect }).verdict]).toEqual(
      [forth, back].map(verdictOf),
    )
  })

  test.each<{ claim: string; sub: JsonValue; sup: JsonValue; witness: JsonValue }>([
    {
      claim: 'the shortest text',
      sub: { type: 'string', pattern: '^[a-z]{2,}$' },
      sup: { maxLength: 4 },
      witness: 'aaaaa',
    },
    {
      claim: 'the fewest fields',
      sub: { required: ['a'], properties: { b: true } },
      sup: { properties: { a: { type: 'string' } } },
      witness: { a: null },
    },
    { claim: 'the number nearest to zero', sub: { type: 'integer' }, sup: { minimum: -3, maximum: 4 }, witness: -4 },
    {
      claim: 'the name that need not be named',
      sub: { type: 'object' },
      sup: { additionalProperties: false },
      witness: { '': null },
    },
    {
      claim: 'two items alike',
      sub: { type: 'array', items: { type: 'integer' } },
      sup: { uniqueItems: true },
      witness: [0, 0],
    },
  ])('the witness is small: $claim', ({ sub, sup, witness }) => {
    expect(includes(sub, sup)).toEqual({ verdict: 'not-included', witness })
  })
})

test('a schema may say in which dialect it is written', () => {
  const old = { $schema: 'http://json-schema.org/draft-04/schema#', const: 1 }
  expect(includes(true, old).verdict).toBe('included')
})

describe('what stays open', () => {
  const options: InclusionOptions = {}
  test.each<{ claim: string; sub: JsonValue; sup: JsonValue; because: string; options?: InclusionOptions }>([
    {
      claim: 'a reference to what nobody passed along',
      sub: { type: 'string' },
      sup: { $ref: 'https://example.org/other' },
      because: 'reference-not-found',
    },
    {
      claim: 'a pattern that looks back',
      sub: { type: 'string' },
      sup: { pattern: '(?<=a)b|^.{0,40}$' },
      because: 'pattern-not-regular',
    },
    { claim: 'a reference to itself', sub: { $ref: '#' }, sup: { type: 'string' }, because: 'reference-loops' },
    {
      claim: 'a keyword with a value that does not fit',
      sub: { type: 'string' },
      sup: { minLength: 'two' },
      because: 'keyword-not-understood',
    },
    {
      claim: 'numbers that no double writes',
      sub: { exclusiveMinimum: 0.1, exclusiveMaximum: 0.10000000000000002, type: 'number' },
      sup: false,
      because: 'number-not-representable',
    },
    {
      claim: 'texts too long to write down',
      sub: { type: 'string', minLength: 10_000_000 },
      sup: false,
      because: 'too-large',
    },
    {
      claim: 'automata that grow without measure',
      sub: { type: 'string', pattern: '^(.*a.{20})$' },
      sup: { pattern: '^(.*b.{20})$' },
      because: 'budget-spent',
    },
    {
      claim: 'more work than was allowed',
      sub: { type: 'string', minLength: 1000, pattern: '^(ab|c)*$' },
      sup: false,
      because: 'budget-spent',
      options: { budget: 10 },
    },
  ])('$claim', ({ sub, sup, because, options: own = options }) => {
    const answer = includes(sub, sup, own)
    expect(answer.verdict === 'undecided' ? answer.because.map(({ code }) => code) : answer.verdict).toEqual([because])
  })

  test.each<{ claim: string; sub: JsonValue; sup: JsonValue }>([
    {
      claim: 'the same reference on both sides',
      sub: { items: { $ref: 'https://example.org/other' } },
      sup: { items: { $ref: 'https://example.org/other' } },
    },
    {
      claim: 'a pattern that looks back, on both sides',
      sub: { pattern: '(?<=a)b', minLength: 3 },
      sup: { pattern: '(?<=a)b' },
    },
    {
      claim: 'a pattern that nothing gets as far as',
      sub: { enum: [1] },
      sup: { type: ['number', 'string'], pattern: '(?<=a)b' },
    },
  ])('settled all the same: $claim', ({ sub, sup }) => {
    expect(includes(sub, sup).verdict).toBe('included')
  })

  test('a schema passed along is found', () => {
    const known = new Map<string, JsonValue>([['https://example.org/other', { type: 'string' }]])
    expect(includes({ const: 1 }, { $ref: 'https://example.org/other' }, { known }).verdict).toBe('not-included')
    expect(includes({ const: 'a' }, { $ref: 'https://example.org/other' }, { known }).verdict).toBe('included')
  })

  test('what is passed along may include the schema itself', () => {
    const word = { $id: 'https://example.org/word', type: 'string' }
    const list = { $id: 'https://example.org/list', type: 'array', items: { $ref: 'word' } }
    const known = new Map<string, JsonValue>([word, list].map((one) => [one.$id, one]))
    expect(includes(list, { items: { maxLength: 0 } }, { known })).toEqual({ verdict: 'not-included', witness: ['a'] })
    expect(includes(list, { $ref: 'https://example.org/list' }, { known }).verdict).toBe('included')
  })

  test('formats can be asked of single texts', () => {
    const asked: InclusionOptions = { formats: 'assertion' }
    const date = { type: 'string', format: 'date' }
    expect(includes({ enum: ['2022-03-26', '2022-02-29'] }, date, asked)).toEqual({
      verdict: 'not-included',
      witness: '2022-02-29',
    })
    expect(includes({ enum: ['2022-03-26'] }, date, asked).verdict).toBe('included')
    expect(includes(date, date, asked).verdict).toBe('included')
    expect(includes(date, { format: 'email' }, asked).verdict).toBe('undecided')
  })

  test('schemas can be taken from inside a file', () => {
    const file = {
      components: {
        schemas: { A: { $ref: '#/components/schemas/B' }, B: { type: 'string' }, C: { type: 'string', minLength: 1 } },
      },
    }
    const at = (name: string) => `/components/schemas/${name}`
    expect(includes(file, file, { subAt: at('C'), supAt: at('A') }).verdict).toBe('included')
    expect(includes(file, file, { subAt: at('A'), supAt: at('C') })).toEqual({ verdict: 'not-included', witness: '' })
  })
})

describe('hostile schemas', () => {
  const deep = (levels: number): JsonValue => {
    let schema: JsonValue = true
    for (let level = 0; level < levels; level += 1) schema = { not: schema }
    return schema
  }

  test.each([
    { claim: 'too deep', schema: deep(100_000), code: 'comparison-too-deep' },
    {
      claim: 'too large',
      schema: { enum: Array.from({ length: 500_001 }, (_, index) => index) },
      code: 'comparison-too-large',
    },
  ])('$claim is refused', ({ schema, code }) => {
    expect(() => includes(schema, true)).toThrow(expect.objectContaining({ code }) as KnownError)
  })

  test('names such as __proto__ are read, and never shown as proof where ajv passes over them', () => {
    const schema = JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"string"}},"required":["__proto__"]}',
    ) as JsonValue
    expect(includes(schema, JSON.parse('{"required":["__proto__"]}') as JsonValue).verdict).toBe('included')
    expect(includes(schema, { maxProperties: 0 }).verdict).toBe('not-included')
    expect(includes(schema, JSON.parse('{"properties":{"__proto__":false}}') as JsonValue).verdict).not.toBe('included')
  })

  test('patterns that would keep a backtracking engine busy do not keep us', () => {
    const long = { const: `${'a'.repeat(200)}!` }
    expect(includes(long, { pattern: '^(a+)+$' }).verdict).toBe('not-included')
    expect(includes({ const: 'a'.repeat(200) }, { pattern: '^(a+)+$' }).verdict).toBe('included')
  })

  test('references that multiply keep nobody busy', () => {
    const next = (index: number) => ({ $ref: `#/$defs/n${index + 1}` })
    const twice = (index: number) => ({ allOf: [next(index), { anyOf: [next(index), { minProperties: 1 }] }] })
    const $defs = {
      ...Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`n${index}`, twice(index)])),
      n60: {},
    }
    expect(includes({ $ref: '#/$defs/n0', $defs }, { type: 'number' }).verdict).toBe('undecided')
    expect(includes({ $ref: '#/$defs/n0', $defs }, true).verdict).toBe('included')
  })

  test('patterns that Unicode mode refuses are read as older engines do', () => {
    expect(includes({ pattern: '^\\_+$' }, { pattern: '_|^$' }).verdict).toBe('included')
    expect(includes({ type: 'string', pattern: '^\\_+$' }, { maxLength: 2 })).toEqual({
      verdict: 'not-included',
      witness: '___',
    })
  })

  test('long texts are tried against look-ahead too', () => {
    const password = { type: 'string', pattern: '^(?=.*[A-Z])(?=.*[0-9]).{40,}$' }
    expect(includes(password, { maxLength: 39 }).verdict).toBe('not-included')
    expect(includes(password, { pattern: '[0-9]', minLength: 40 }).verdict).toBe('included')
  })

  test('every run gives the same answer', () => {
    const [sub, sup] = [
      { type: 'object', properties: { a: { type: 'string' } } },
      { properties: { a: { pattern: '^(x|y)*$' } } },
    ]
    expect(includes(sub, sup)).toEqual(includes(sub, sup))
  })
})

function verdictOf(included: boolean): string {
  return included ? 'included' : 'not-included'
}
