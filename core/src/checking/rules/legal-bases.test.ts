import { describe, expect, test } from 'vitest'
import { catalogOf } from '../../contracts/catalog.ts'
import { schema, smallLibrary, words } from '../../contracts/small.contract.ts'
import type { JsonObject, JsonValue } from '../../json/value.ts'
import { checkContract } from '../check-contract.ts'
import { checkedLibrary, checkedType, object, standard } from '../checked.contract.ts'

function resting(...bases: readonly (readonly [law: string, norm: string])[]): JsonValue {
  return bases.map(([law, norm]) => ({ law, norm, asOf: '2022-03-26', review: 'pending' }))
}

const text: JsonObject = { type: 'string', maxLength: 20 }

describe('the legal basis of a schema', () => {
  test.each([
    { claim: 'is a section', bases: resting(['SGB X', '§ 67d Abs. 1']), finds: [] },
    { claim: 'are several sections', bases: resting(['SGB VIII', '§§ 27–41a']), finds: [] },
    { claim: 'is an article', bases: resting(['DSGVO', 'Art. 6 Abs. 1 Buchst. b']), finds: [] },
    { claim: 'is none at all', bases: [], finds: [] },
    {
      claim: 'is written out',
      bases: resting(['SGB I', '§ 35'], ['SGB X', '§ 67d Absatz 1']),
      finds: ['citation-invalid /1/norm'],
    },
    {
      claim: 'names two places at once',
      bases: resting(['SGB X', '§ 67d, § 76']),
      finds: ['citation-invalid /0/norm'],
    },
    {
      claim: 'is an article of a law of sections',
      bases: resting(['SGB X', 'Art. 67d']),
      finds: ['citation-invalid /0/norm'],
    },
    { claim: 'is a misspelt law', bases: resting(['SGB-X', '§ 76']), finds: ['law-unknown /0/law'] },
    {
      claim: 'has not even the form',
      bases: [{ law: 'SGB X', norm: 7, asOf: '2022-03-26', review: 'pending' }],
      finds: ['type /0/norm'],
    },
  ])('$claim: $finds', async ({ bases, finds }) => {
    const found = await checkedType({ ...text, 'x-legal-basis': bases })
    expect(found).toEqual(finds.map((one) => one.replace(' ', ' /x-legal-basis')))
  })

  test('is looked for deep inside', async () => {
    const inner = { ...text, 'x-legal-basis': resting(['SGB X', '§ 76 II']) }
    expect(await checkedType(object({ name: inner }))).toEqual([
      'citation-invalid /properties/name/x-legal-basis/0/norm',
    ])
  })

  test('of the contract is looked at too', async () => {
    const manifest = JSON.parse(smallLibrary().files.get('contract.json') ?? '{}')
    const legalBasis = resting(['SGB I', '§ 35'], ['SGB X', '67d'])
    expect(await checkedLibrary({ 'contract.json': { ...manifest, legalBasis } })).toEqual([
      'citation-invalid contract.json#/legalBasis/1/norm',
    ])
  })

  test.each([
    { claim: 'may be a law we have not met', bases: resting(['Wohngeldgesetz', '§ 3']), severity: 'warning', line: 16 },
    { claim: 'may not be cited in another way', bases: resting(['SGB X', '3 Abs. 1']), severity: 'error', line: 17 },
  ])('$claim, and the line is told', async ({ bases, severity, line }) => {
    const content = schema('parts/1.0.0/thing.schema.json', { ...words('A', 'A'), ...text, 'x-legal-basis': bases })
    const contract = smallLibrary({ 'thing.schema.json': content })
    const found = await checkContract(catalogOf([...standard.contracts.values(), contract]), contract)
    expect(found).toMatchObject([{ severity, line }])
  })
})
