import { describe, expect, test } from 'vitest'
import { smallContent } from '../../codelists/small-list.contract.ts'
import type { JsonValue } from '../../json/value.ts'
import type { Mode } from '../modes.ts'
import { inShort } from '../openapi/small.contract.ts'
import { one } from '../versions/claims.contract.ts'
import { compare } from '../versions/comparison.ts'
import { kindOf } from '../versions/kind.ts'

const list = (changes: Readonly<Record<string, JsonValue>> = {}) => smallContent(changes) as unknown as JsonValue
const rows = [
  { code: '01', de: 'rot', en: 'red' },
  { code: '02', de: 'blau', en: 'blue', note: 'auch hell' },
]
const digest = (letter: string) => `sha256:${letter.repeat(64)}`
const entry = (id: string, version = '1.0.0', content = 'a') => ({ id, version, digest: digest(content) })
const edition = (changes: Readonly<Record<string, JsonValue>> = {}): JsonValue => ({
  id: '2026-1',
  status: 'draft',
  title: { de: 'E', en: 'E' },
  description: { de: 'E', en: 'E' },
  contracts: [entry('common'), entry('referral')],
  rules: [entry('D-01'), entry('D-01', '2.0.0')],
  matrix: entry('matrix'),
  codelists: [entry('sex', '3')],
  ...changes,
})

describe('two versions of a code list', () => {
  test.each<{ claim: string; after: JsonValue; mode?: Mode; expected: string[] }>([
    {
      claim: 'a code that is gone: old messages with it are refused',
      after: list({ rows }),
      expected: ['code-removed breaking senders'],
    },
    {
      claim: 'a code that is gone, the other way round: nobody sends it any more',
      after: list({ rows }),
      mode: 'forward',
      expected: ['code-removed harmless nobody'],
    },
    {
      claim: 'a new code',
      after: list({ rows: [...rows, { code: 'grn', de: 'grün' }, { code: 'gel', de: 'gelb' }] }),
      expected: ['code-added harmless nobody'],
    },
    {
      claim: 'a new code, the other way round: whoever keeps to the old list does not know it',
      after: list({ rows: [...rows, { code: 'grn', de: 'grün' }, { code: 'gel', de: 'gelb' }] }),
      mode: 'forward',
      expected: ['code-added breaking readers'],
    },
    {
      claim: 'another word for a code',
      after: list({ rows: [rows[0] ?? {}, rows[1] ?? {}, { code: 'grn', de: 'grau' }] }),
      expected: ['row-changed warning both'],
    },
    {
      claim: 'another list',
      after: list({ urn: 'urn:example:shades' }),
      expected: ['list-detail-changed harmless nobody', 'list-exchanged breaking both'],
    },
    { claim: 'the same list', after: list(), expected: [] },
  ])('$claim', ({ after, mode = 'backward', expected }) => {
    const { changes } = compare(one(list()), one(after), { mode })
    expect(inShort(changes)).toEqual(expected)
  })

  test('is told by its content', () => {
    expect([kindOf(list()), kindOf(edition())]).toEqual(['codelist', 'edition'])
  })
})

describe('two editions', () => {
  test.each<{ claim: string; changes: Readonly<Record<string, JsonValue>>; expected: string[] }>([
    {
      claim: 'a contract that no longer belongs to it',
      changes: { contracts: [entry('common')] },
      expected: ['entry-removed promise both'],
    },
    {
      claim: 'a contract that is new',
      changes: { contracts: [entry('common'), entry('referral'), entry('new')] },
      expected: ['entry-added harmless nobody'],
    },
    {
      claim: 'a version that promises to break nobody',
      changes: { contracts: [entry('common'), entry('referral', '1.1.0', 'b')] },
      expected: ['entry-moved harmless nobody'],
    },
    {
      claim: 'a version that breaks',
      changes: { contracts: [entry('common'), entry('referral', '2.0.0', 'b')] },
      expected: ['entry-moved promise both'],
    },
    {
      claim: 'a version that goes back',
      changes: { contracts: [entry('common'), entry('referral', '0.9.0', 'b')] },
      expected: ['entry-moved promise both'],
    },
    {
      claim: 'other content under the same number',
      changes: { matrix: entry('matrix', '1.0.0', 'b') },
      expected: ['entry-altered promise both'],
    },
    {
      claim: 'a list of another publisher in another version',
      changes: { codelists: [entry('sex', '4', 'b')] },
      expected: ['entry-moved warning both'],
    },
    {
      claim: 'one of several versions of a rule',
      changes: { rules: [entry('D-01', '2.0.0')] },
      expected: ['entry-removed promise both'],
    },
  ])('$claim', ({ changes, expected }) => {
    const found = compare(one(edition()), one(edition(changes)))
    expect(inShort(found.changes)).toEqual(expected)
  })
})
