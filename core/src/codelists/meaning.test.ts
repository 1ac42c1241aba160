import { describe, expect, test } from 'vitest'
import { catalogOf } from '../contracts/catalog.ts'
import { meaningOf } from './meaning.ts'
import { smallList } from './small-list.contract.ts'

describe('the meaning of a code', () => {
  const catalog = catalogOf([], [smallList(), smallList({ version: '1.0', labelColumns: { de: 'de' } })])
  const code = { list: 'urn:example:colours', version: '2.0', code: '02' }

  test.each([
    { claim: 'in English', code, language: 'en', is: 'blue' },
    { claim: 'in German', code, language: 'de', is: 'blau' },
    { claim: 'in German where a row has no English', code: { ...code, code: 'grn' }, language: 'en', is: 'grün' },
    { claim: 'in German where the list has no English', code: { ...code, version: '1.0' }, language: 'en', is: 'blau' },
    { claim: 'unknown code', code: { ...code, code: '09' }, language: 'en', is: undefined },
    { claim: 'unknown version', code: { ...code, version: '9' }, language: 'en', is: undefined },
    { claim: 'unknown list', code: { ...code, list: 'urn:example:y' }, language: 'en', is: undefined },
  ] as const)('$claim: $is', ({ code, language, is }) => expect(meaningOf(catalog, code, language)).toBe(is))
})
