import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../json/value.ts'
import { compareRequirements } from './requirements-pair.ts'

const must = requirement('MUST')
const should = requirement('SHOULD')
const may = requirement('MAY')

describe('requirements', () => {
  test.each<{ claim: string; old: JsonValue; young: JsonValue; found: readonly string[] }>([
    {
      claim: 'a new MUST breaks: nobody fulfils it yet',
      old: [],
      young: [must],
      found: ['breaking requirement-added'],
    },
    { claim: 'a new MAY asks nobody', old: [], young: [may], found: ['harmless requirement-added'] },
    {
      claim: 'a MUST that is gone leaves those alone who relied on it',
      old: [must],
      young: [],
      found: ['warning requirement-removed'],
    },
    { claim: 'a MAY that is gone is missed by nobody', old: [may], young: [], found: ['harmless requirement-removed'] },
    { claim: 'SHOULD to MUST breaks', old: [should], young: [must], found: ['breaking requirement-stricter'] },
    {
      claim: 'MAY to SHOULD still refuses nobody',
      old: [may],
      young: [should],
      found: ['harmless requirement-stricter'],
    },
    { claim: 'MUST to SHOULD is worth a look', old: [must], young: [should], found: ['warning requirement-weaker'] },
    {
      claim: 'other words are for people to read',
      old: [must],
      young: [requirement('MUST', 'Anders.')],
      found: ['warning requirement-reworded'],
    },
    {
      claim: 'order does not matter',
      old: [must, requirement('MAY', 'B.', 'X-02')],
      young: [requirement('MAY', 'B.', 'X-02'), must],
      found: [],
    },
  ])('$claim', ({ old, young, found }) => {
    expect(compareRequirements(old, young).map(({ severity, code }) => `${severity} ${code}`)).toEqual(found)
  })

  test.each<{ claim: string; value: JsonValue }>([
    { claim: 'an object', value: {} },
    { claim: 'a list of texts', value: ['MUST'] },
    { claim: 'no text', value: [{ id: 'A', level: 'MUST' }] },
    { claim: 'text in one language', value: [{ id: 'A', level: 'MUST', text: { de: 'Ja.' } }] },
  ])('that are $claim are refused', ({ value }) => {
    expect(() => compareRequirements([], value)).toThrow('requirements.json')
  })
})

function requirement(level: string, de = 'So.', id = 'X-01'): JsonValue {
  return { id, level, text: { de, en: 'Like this.' } }
}
