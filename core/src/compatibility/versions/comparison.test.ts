import { describe, expect, test } from 'vitest'
import { smallCatalog } from '../../contracts/small.contract.ts'
import type { JsonObject, JsonValue } from '../../json/value.ts'
import { type Claim, holds, one, side } from './claims.contract.ts'
import { compare, compareAll } from './comparison.ts'
import { sideOfContract } from './contract-side.ts'
import { sentenceOf } from './sentence.ts'
import type { Side } from './side.ts'

const person = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] }
describe('many files against many files', () => {
  const address = (street: object): JsonObject => ({ type: 'object', properties: { street: { ...street } } })
  const letter = { type: 'object', properties: { to: { $ref: 'parts/address.json' } } }
  test.each<Claim>([
    {
      claim: 'a change shows where it was made, once, not wherever it is used',
      old: side({ 'letter.json': letter, 'parts/address.json': address({ type: 'string' }) }),
      young: side({ 'letter.json': letter, 'parts/address.json': address({ type: 'string', maxLength: 9 }) }),
      verdict: 'breaking',
      bump: 'major',
      changes: ['breaking limit-set parts/address.json#/properties/street'],
    },
    {
      claim: 'two bounds of one number are two changes at one place',
      old: side({ 'a.json': { type: 'integer', minimum: 1, maximum: 9 }, 'b.json': person }),
      young: side({ 'a.json': { type: 'integer', minimum: 2, maximum: 8 }, 'b.json': person }),
      verdict: 'breaking',
      bump: 'major',
      changes: ['breaking limit-tightened a.json#', 'breaking limit-tightened a.json#'],
    },
    {
      claim: 'a file that is gone breaks those who used it',
      old: side({ 'a.json': person, 'b.json': person }),
      young: side({ 'a.json': person, 'c.json': person }),
      verdict: 'breaking',
      bump: 'major',
      changes: ['breaking file-removed b.json#', 'harmless file-added c.json#'],
    },
    {
      claim: 'a neighbour that changes shows through the file that refers to it',
      old: { ...side({ 'letter.json': letter }), neighbours: [{ path: 'parts/address.json', value: address({}) }] },
      young: {
        ...side({ 'letter.json': letter }),
        neighbours: [{ path: 'parts/address.json', value: address({ type: 'string' }) }],
      },
      verdict: 'breaking',
      bump: 'major',
      changes: ['breaking type-narrowed parts/address.json#/properties/street'],
    },
  ])('$claim', holds)

  test('two kinds of files cannot be compared', () => {
    expect(() => compare(one(person), one({ openapi: '3.1.0' }))).toThrow('different things')
  })
})

describe('a contract against its next version', () => {
  const catalog = smallCatalog()
  const loan = catalog.contracts.get('loan@1.0.0')
  if (loan === undefined) throw new Error('the small catalogue holds a loan')
  const first = sideOfContract(catalog, loan)
  const next = (change: (text: string) => string): Side => ({
    ...first,
    name: 'loan@1.1.0',
    version: '1.1.0',
    files: first.files.map(({ path, kind, value }) => {
      const text = JSON.stringify(value)
        .replaceAll('"const":"1.0.0"', '"const":"1.1.0"')
        .replaceAll('/loan/1.0.0/', '/loan/1.1.0/')
      return { path, kind, value: JSON.parse(change(text)) as JsonValue }
    }),
  })

  test.each([
    {
      claim: 'only the number rises: nothing changed',
      change: (text: string) => text,
      verdict: 'compatible',
      bump: 'none',
    },
    {
      claim: 'an answer that is gone breaks',
      change: (text: string) => text.replace(/,\{"command":"refuse".*?"event":"refused"\}/, ''),
      verdict: 'breaking',
      bump: 'major',
    },
    {
      claim: 'a requirement that becomes a wish is something to look at',
      change: (text: string) => text.replace('"level":"MUST"', '"level":"SHOULD"'),
      verdict: 'compatible',
      bump: 'minor',
    },
  ])('$claim', ({ change, verdict, bump }) => {
    expect(compare(first, next(change))).toMatchObject({ verdict, bump })
  })

  test('the number that follows is said', () => {
    expect(
      compare(
        first,
        next((text) => text.replace('"format":"date"', '"format":"date","maxLength":9')),
      ),
    ).toMatchObject({
      ...{ verdict: 'breaking', next: '2.0.0' },
    })
  })
})

describe('how far back', () => {
  const [first, second, third] = [
    one({ type: ['string', 'number'] }),
    one({ type: 'string' }),
    one({ type: 'string', title: 'x' }),
  ]
  test.each([
    { mode: 'backward', verdicts: ['compatible'] },
    { mode: 'backward-transitive', verdicts: ['breaking', 'compatible'] },
  ] as const)('$mode', ({ mode, verdicts }) => {
    expect(compareAll([first, second], third, { mode }).map(({ verdict }) => verdict)).toEqual(verdicts)
  })
})

describe('a change in one sentence', () => {
  test('begins with what it does to somebody', () => {
    const [change] = compare(one(person), one({ ...person, required: ['name', 'age'] })).changes
    expect(change && sentenceOf(change).de).toBe(
      'Eine bisher gültige Meldung würde abgelehnt: a.json: Feld „age“ muss jetzt angegeben werden.',
    )
    expect(change && sentenceOf(change).en).toBe(
      'A message that was fine so far would be refused: a.json: field "age" must now be given.',
    )
  })
})

test.each(['schema', 'openapi', 'process', 'codelist'] as const)(
  'numbers no program can hold are refused: %s',
  (kind) => {
    const wrong: Side = {
      name: 'a',
      files: [{ path: 'a.json', kind, value: { most: Number.POSITIVE_INFINITY } }],
      neighbours: [],
    }
    expect(() => compare(wrong, wrong, {})).toThrow(expect.objectContaining({ code: 'json-too-large' }))
  },
)
