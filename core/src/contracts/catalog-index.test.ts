import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../json/canonical.ts'
import { digestOfBytes } from '../json/digest.ts'
import { valueAt } from '../json/pointer.ts'
import { catalogOf } from './catalog.ts'
import { catalogIndex } from './catalog-index.ts'
import { baseUri } from './contract.ts'
import { codelistFromText } from './read-contract.ts'
import { smallLibrary, smallProcess } from './small.contract.ts'

const colours = codelistFromText('colours', '1.0.0', '{"urn":"urn:x:colours","title":{"de":"Farben","en":"Colours"}}')

describe('the index of a catalogue', () => {
  const index = catalogIndex(catalogOf([smallProcess(), smallLibrary()], [colours]))

  test('is the same whatever order the contracts came in', () => {
    const turned = catalogIndex(catalogOf([smallLibrary(), smallProcess()], [colours]))
    expect(JSON.stringify(turned)).toBe(JSON.stringify(index))
    expect(canonicalJson(turned)).toBe(canonicalJson(index))
  })

  test.each([
    { at: '/contracts/0/id', is: 'loan' },
    { at: '/contracts/0/status', is: 'draft' },
    { at: '/contracts/0/digest', is: smallProcess().digest },
    { at: '/contracts/0/dependsOn', is: ['parts@1.0.0'] },
    { at: '/contracts/0/messages/loan.lend', is: `${baseUri}loan/1.0.0/lend.schema.json` },
    { at: '/contracts/1/messages', is: {} },
    { at: '/contracts/1/files/1/path', is: 'name.schema.json' },
    { at: '/contracts/1/files/1/digest', is: digestOfBytes(smallLibrary().files.get('name.schema.json') ?? '') },
    {
      at: '/codelists/0',
      is: {
        id: 'colours',
        version: '1.0.0',
        urn: 'urn:x:colours',
        title: { de: 'Farben', en: 'Colours' },
        digest: colours.digest,
      },
    },
  ])('says what lies at $at', ({ at, is }) => expect(valueAt(index, at)).toEqual(is))

  test('counts bytes, not characters', () => {
    const umlauts = catalogIndex(catalogOf([smallLibrary({ 'name.schema.json': '{"title":"Öffnung"}' })]))
    expect(valueAt(umlauts, '/contracts/0/files/1/bytes')).toBe(20)
  })
})
