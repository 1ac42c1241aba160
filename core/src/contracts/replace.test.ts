import { describe, expect, test } from 'vitest'
import type { Contract, ContractStatus } from './contract.ts'
import { mayReplace } from './replace.ts'
import { type Changes, smallLibrary } from './small.contract.ts'

function library(status: ContractStatus, changes: Changes = {}): Contract {
  const manifest = smallLibrary().files.get('contract.json')?.replace('"draft"', `"${status}"`) ?? ''
  return smallLibrary({ 'contract.json': manifest, ...changes })
}

const otherBytes = { 'name.schema.json': '{ }' }

describe('replacing a version', () => {
  test.each([
    { claim: 'a draft by another draft', was: library('draft'), next: library('draft', otherBytes), codes: [] },
    { claim: 'a draft by its publication', was: library('draft'), next: library('published', otherBytes), codes: [] },
    {
      claim: 'a published version by the same bytes',
      was: library('published'),
      next: library('published'),
      codes: [],
    },
    { claim: 'a retired version by the same bytes', was: library('retired'), next: library('retired'), codes: [] },
    {
      claim: 'a published version by other bytes',
      was: library('published'),
      next: library('published', otherBytes),
      codes: ['published-changed name.schema.json#'],
    },
    {
      claim: 'a published version with one more file',
      was: library('published'),
      next: library('published', { 'more.schema.json': '{}' }),
      codes: ['published-changed more.schema.json#'],
    },
    {
      claim: 'a published version with one file less',
      was: library('published'),
      next: library('published', { 'name.schema.json': null }),
      codes: ['published-changed name.schema.json#'],
    },
    {
      claim: 'a published version by a draft',
      was: library('published'),
      next: library('draft'),
      codes: ['status-backwards contract.json#/status', 'published-changed contract.json#'],
    },
    {
      claim: 'a retired version by a published one',
      was: library('retired'),
      next: library('published'),
      codes: ['status-backwards contract.json#/status', 'published-changed contract.json#'],
    },
    {
      claim: 'a version by another version',
      was: library('draft'),
      next: { ...library('draft'), version: '1.0.1' },
      codes: ['contract-differs contract.json#/id'],
    },
  ])('$claim', ({ was, next, codes }) => {
    expect(mayReplace(was, next).map(({ code, at }) => `${code} ${at}`)).toEqual(codes)
  })
})
