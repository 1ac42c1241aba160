import { describe, expect, test } from 'vitest'
import { smallList } from '../../codelists/small-list.contract.ts'
import { catalogOf } from '../../contracts/catalog.ts'
import { baseUri } from '../../contracts/contract.ts'
import { smallLibrary } from '../../contracts/small.contract.ts'
import type { JsonValue } from '../../json/value.ts'
import { checkContract } from '../check-contract.ts'
import { standard } from '../checked.contract.ts'

const urn = 'urn:example:colours'
const words = {
  title: 'Colour',
  description: 'A colour.',
  'x-i18n': { de: { title: 'Farbe', description: 'Eine Farbe.' } },
}
const code = `${baseUri}common/1.0.0/code.schema.json`

describe('a code list that a schema names', () => {
  test.each([
    { claim: 'is there and in force', schema: whole(), finds: [] },
    { claim: 'is nowhere', schema: { ...whole(), 'x-codelist': 'urn:example:sizes' }, finds: ['codelist-unknown'] },
    {
      claim: 'stands on a text',
      schema: { type: 'string', maxLength: 9, 'x-codelist': urn },
      finds: ['codelist-half'],
    },
    { claim: 'stands where any list may be named', schema: { ...whole(), properties: {} }, finds: ['codelist-half'] },
    { claim: 'stands where another list is named', schema: whole('urn:example:sizes'), finds: ['codelist-half'] },
    { claim: 'is retired in one version', schema: whole(), retired: ['1.0'], finds: [] },
    { claim: 'is retired in all', schema: whole(), retired: ['1.0', '2.0'], finds: ['codelist-retired'] },
  ] as { claim: string; schema: Record<string, JsonValue>; retired?: string[]; finds: string[] }[])(
    '$claim: $finds',
    async ({ schema, retired = [], finds }) => {
      const lists = ['1.0', '2.0'].map((version) => {
        return smallList({ version, status: retired.includes(version) ? 'retired' : 'active' })
      })
      const manifest = JSON.parse(smallLibrary().files.get('contract.json') ?? '{}')
      const contract = smallLibrary({
        'contract.json': { ...manifest, dependsOn: '$ref' in schema ? [{ contract: 'common', version: '1.0.0' }] : [] },
        'colour.schema.json': {
          $schema: 'https://json-schema.org/draft/2020-12/schema',
          $id: `${baseUri}parts/1.0.0/colour.schema.json`,
          ...words,
          ...schema,
        },
      })
      const found = await checkContract(catalogOf([...standard.contracts.values(), contract], lists), contract)
      expect(found.map((finding) => `${finding.code} ${finding.at}`)).toEqual(
        finds.map((one) => `${one} colour.schema.json#/x-codelist`),
      )
    },
  )
})

function whole(list = urn): Record<string, JsonValue> {
  return { $ref: code, type: 'object', properties: { list: { const: list } }, 'x-codelist': urn }
}
