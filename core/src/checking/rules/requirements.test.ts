import { describe, expect, test } from 'vitest'
import { smallProcess } from '../../contracts/small.contract.ts'
import { parseJson } from '../../json/parse.ts'
import type { JsonValue } from '../../json/value.ts'
import { replaceAt } from '../../values/replace-at.ts'
import { checkedProcess } from '../checked.contract.ts'

const requirements = parseJson(smallProcess().files.get('requirements.json') ?? '')
const [first = null] = Array.isArray(requirements) ? requirements : []

describe('requirements', () => {
  test.each([
    { claim: 'an id given twice', edits: [['/1', first]], finds: ['requirement-twice /1/id'] },
    { claim: 'an id nobody could cite', edits: [['/0/id', 'loan-1']], finds: ['pattern /0/id'] },
    { claim: 'a role nobody plays', edits: [['/0/roles/0', 'owner']], finds: ['role-unknown /0/roles/0'] },
    { claim: 'all roles', edits: [['/0/roles', ['*']]], finds: [] },
    {
      claim: 'a MUST nobody tests',
      edits: [['/0/testability', 'attested']],
      finds: ['requirement-untested /0/testability'],
    },
    {
      claim: 'a MUST nobody can test, and why',
      edits: [
        ['/0/testability', 'attested'],
        ['/0/reason', 'It happens inside the house.'],
      ],
      finds: [],
    },
    { claim: 'a level that is none', edits: [['/0/level', 'SHALL']], finds: ['enum /0/level'] },
    {
      claim: 'German only',
      edits: [['/0/text', { de: 'x', plainDe: 'x' }]],
      finds: ['required /0/text/en', 'required /0/text/plainEn'],
    },
  ] as { claim: string; edits: [string, JsonValue][]; finds: string[] }[])(
    '$claim: $finds',
    async ({ edits, finds }) => {
      const changed = edits.reduce((value, [at, part]) => replaceAt(value, at, part), requirements)
      const found = await checkedProcess({ 'requirements.json': changed })
      expect(found.sort()).toEqual(finds.map((one) => one.replace(' ', ' requirements.json#')).sort())
    },
  )
})
