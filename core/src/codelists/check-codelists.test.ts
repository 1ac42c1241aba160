import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { catalogOf } from '../contracts/catalog.ts'
import { codelistFromText } from '../contracts/read-contract.ts'
import { readFolder } from '../contracts/read-folder.ts'
import type { JsonValue } from '../json/value.ts'
import { checkCodelists } from './check-codelists.ts'
import { contentOf } from './codelist.ts'
import { smallList } from './small-list.contract.ts'

const standard = readFolder(fileURLToPath(new URL('../../../schemas', import.meta.url)))

describe('the check of code lists', () => {
  test('has nothing to say about those we publish', async () => {
    expect(standard.codelists.size).toBeGreaterThan(50)
    expect(await checkCodelists(standard)).toEqual([])
  })

  test('call no list settled of which they say that work on it is left', () => {
    const unsettled = [...standard.codelists.values()]
      .map(contentOf)
      .filter(({ description }) => /\bnoch (zu|ein)|is still to be/.test(Object.values(description).join(' ')))
    expect(unsettled.map(({ urn }) => urn)).toContain('urn:fallnetz:codelist:reha-carrier')
    expect(unsettled.filter(({ status }) => status === 'active').map(({ urn }) => urn)).toEqual([])
  })

  test.each([
    { claim: 'nothing wrong', changes: {}, finds: [] },
    { claim: 'a detail nobody knows', changes: { colour: 'red' }, finds: ['additional-properties #/colour'] },
    { claim: 'an unknown status', changes: { status: 'old' }, finds: ['enum #/status'] },
    {
      claim: 'no version a folder could carry',
      changes: { version: '1.0', keyColumn: 'a b' },
      finds: ['pattern #/keyColumn'],
    },
    {
      claim: 'a code twice',
      changes: {
        rows: [
          { code: '01', de: 'a' },
          { code: '01', de: 'b' },
        ],
      },
      finds: ['code-duplicate #/rows/1/code'],
    },
    { claim: 'a row without a code', changes: { rows: [{ de: 'a' }] }, finds: ['code-missing #/rows/0/code'] },
    {
      claim: 'a row without a required value',
      changes: { rows: [{ code: '01' }] },
      finds: ['cell-missing #/rows/0/de'],
    },
    {
      claim: 'a row with another column',
      changes: { rows: [{ code: '01', de: 'a', fr: 'b' }] },
      finds: ['codelist-column-unknown #/rows/0/fr'],
    },
    {
      claim: 'a code no message can carry',
      changes: { rows: [{ code: 'a/b', de: 'a' }] },
      finds: ['code-unsayable #/rows/0/code'],
    },
    { claim: 'a code with an umlaut, which one can', changes: { rows: [{ code: 'töj', de: 'a' }] }, finds: [] },
    {
      claim: 'a legal basis of several places at once',
      changes: { legalBasis: [{ law: 'SGB IX', norm: '§§ 14, 15', asOf: '2022-03-26', review: 'pending' }] },
      finds: ['citation-invalid #/legalBasis/0/norm'],
    },
    {
      claim: 'a head of other columns',
      changes: {
        genericode: {
          namespaces: {},
          identification: { shortName: { text: 'c' }, canonicalVersionUri: 'x' },
          columnSet: { columns: {}, keys: [] },
        },
      },
      finds: ['codelist-head-differs #/genericode/columnSet/columns'],
    },
  ] as { claim: string; changes: Record<string, JsonValue>; finds: string[] }[])(
    '$claim: $finds',
    async ({ changes, finds }) => {
      const list = smallList(changes)
      const found = await checkCodelists(catalogOf(standard.contracts.values(), [list]))
      expect(found.map(({ code, at }) => `${code} ${at.replace(`colours/${list.version}/codelist.json`, '')}`)).toEqual(
        finds,
      )
      for (const finding of found) expect(finding.line, finding.code).toBeGreaterThan(0)
    },
  )

  test('asks for a digest', async () => {
    const text = smallList().text.replace(/,\s+"digest": "[^"]+"/, '')
    const list = codelistFromText('colours', '2.0', text)
    const found = await checkCodelists(catalogOf(standard.contracts.values(), [list]))
    expect(found.map(({ code, at }) => `${code} ${at}`)).toEqual(['required colours/2.0/codelist.json#/digest'])
  })

  test('cannot judge a list that somebody changed', async () => {
    const list = codelistFromText('colours', '2.0', smallList().text.replace('blau', 'grau'))
    const checked = checkCodelists(catalogOf(standard.contracts.values(), [list]))
    await expect(checked).rejects.toMatchObject({
      code: 'codelist-digest-mismatch',
      message: expect.stringMatching(/sha256:[0-9a-f]{64} belongs/),
    })
  })

  test('needs the contract meta', async () => {
    await expect(checkCodelists(catalogOf([], [smallList()]))).rejects.toMatchObject({ code: 'meta-schemas-missing' })
  })
})
