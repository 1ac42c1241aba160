import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../json/value.ts'
import { contentDigest } from '../digest.ts'
import { importGenericode } from './import.ts'

const colours = sample('colours.xml')
const sizes = sample('sizes.xml')

describe('a genericode file', () => {
  const { content, findings } = importGenericode(colours)

  test.each([
    { what: 'urn', is: 'urn:example:codeliste:farben' },
    { what: 'version', is: '2.10' },
    { what: 'title', is: { de: 'Farben der Körbe', en: 'Colours of baskets' } },
    {
      what: 'description',
      is: { de: 'Farben, mit denen Körbe gekennzeichnet sind.', en: 'Farben, mit denen Körbe gekennzeichnet sind.' },
    },
    { what: 'publisher', is: 'Beispielamt für Körbe (BfK)' },
    { what: 'validFrom', is: '2024-08-01' },
    { what: 'keyColumn', is: 'nummer' },
    { what: 'labelColumns', is: { de: 'name-de', en: 'name-en' } },
    { what: 'status', is: 'active' },
  ] as const)('says its $what', ({ what, is }) => expect(content[what]).toEqual(is))

  test('has its columns with type and language', () => {
    expect(content.columns).toEqual([
      { id: 'nummer', title: { de: 'Nummer', en: 'Number' }, required: true, type: 'string' },
      { id: 'name-de', title: { de: 'name-de', en: 'name-de' }, required: true, type: 'string', language: 'de-DE' },
      { id: 'name-en', title: { de: 'name-en', en: 'name-en' }, required: false, type: 'string', language: 'en-GB' },
      { id: 'gültig.ab', title: { de: 'gültig.ab', en: 'gültig.ab' }, required: false, type: 'date' },
      { id: 'hinweis', title: { de: 'hinweis', en: 'hinweis' }, required: false, type: 'string' },
    ])
  })

  test('keeps each text as it is, and tells no value from an empty one', () => {
    expect(content.rows).toEqual([
      {
        nummer: '01',
        'name-de': 'rot & rosa',
        'name-en': 'red <pink>',
        'gültig.ab': '2024-08-01',
        hinweis: ' zwei Zeilen,\r\n   eingerückt ',
      },
      { nummer: '02', 'name-de': '<blau> & ', hinweis: '' },
      { 'name-de': 'gru\u0308n 🧺', nummer: '03' },
    ])
    expect(findings).toEqual([])
  })

  test.each([
    { claim: 'another version after its CanonicalUri', uri: 'urn:example:codeliste:farben_2.9', advice: '"2.9"' },
    { claim: 'more of it than Version', uri: 'urn:example:codeliste:farben_2.10_alt', advice: '"2.10_alt"' },
    { claim: 'the same version in another form', uri: 'urn:example:codeliste:farben:2.10', advice: undefined },
    { claim: 'a name of its own', uri: 'https://example.org/farben/neu', advice: undefined },
    { claim: 'the list without a version', uri: 'urn:example:codeliste:farben', advice: undefined },
  ])('may name $claim: that is advice where the two contradict', ({ uri, advice }) => {
    const said = colours.replace(/urn:example:codeliste:farben_2\.10/, uri)
    const imported = importGenericode(said)
    expect(imported.content.genericode?.identification.canonicalVersionUri).toBe(uri)
    expect(imported.content.version).toBe('2.10')
    if (advice === undefined) expect(imported.findings).toEqual([])
    else {
      const line = said.slice(0, said.indexOf(uri)).split('\n').length
      expect(imported.findings).toMatchObject([{ code: 'genericode-version-differs', severity: 'warning', line }])
      expect(imported.findings[0]?.message.en).toContain(`<CanonicalVersionUri> ${advice}`)
    }
  })

  test('may say its status and rights in our own words, whatever prefix it gives them; half of them are none', () => {
    const own = (text: string) =>
      colours
        .replace('<gc:CodeList', '<gc:CodeList xmlns:f="https://w3id.org/fallnetz/genericode"')
        .replace('</Annotation>', `<AppInfo>${text}</AppInfo></Annotation>`)
    const source = '<f:source xml:lang="de">Amt</f:source><f:source xml:lang="en">Office</f:source>'
    expect(importGenericode(own(`<f:status>retired</f:status>${source}`)).content).toMatchObject({
      ...{ status: 'retired', source: { de: 'Amt', en: 'Office' }, licenceNote: content.licenceNote },
    })
    const half = '<f:status>perhaps</f:status><f:source xml:lang="de">Amt</f:source>'
    const { status, source: ours } = importGenericode(own(half)).content
    expect({ status, source: ours }).toEqual({ status: 'active', source: content.source })
    expect(
      importGenericode(own('<f:status>retired</f:status>'), { words: { status: 'trial-use' } }).content.status,
    ).toBe('trial-use')
  })

  test('carries a digest over all of it', () => {
    expect(content.digest).toBe(contentDigest(content as unknown as JsonObject))
    expect(content.digest).toMatch(/^sha256:[0-9a-f]{64}$/)
  })

  test('takes the words of people where they have some', () => {
    const words = {
      title: { en: 'Baskets' },
      status: 'trial-use',
      licenceNote: { de: 'Frei.', en: 'Free.' },
      labelColumns: { de: 'hinweis' },
      columns: [{ id: 'hinweis', title: { en: 'Note' } }],
    } as const
    const own = importGenericode(colours, { words }).content
    expect(own.title).toEqual({ de: 'Farben der Körbe', en: 'Baskets' })
    expect([own.status, own.licenceNote, own.labelColumns]).toEqual(['trial-use', words.licenceNote, { de: 'hinweis' }])
    expect(own.columns.at(-1)?.title).toEqual({ de: 'hinweis', en: 'Note' })
    expect(own.rows).toEqual(content.rows)
  })
})

describe('the key column', () => {
  const mark = '<xoev-cl-4:recommendedKeyColumn/>'
  const unmarked = colours.replace(mark, '')
  const oneKey = unmarked.replace(/<Key Id="(nameKey|beideKey)">[\s\S]*?<\/Key>/g, '')

  test.each([
    { claim: 'the recommended one', xml: colours, is: 'nummer' },
    { claim: 'the one an older handbook marks', xml: sizes, is: 'key' },
    { claim: 'the only key there is', xml: oneKey, is: 'nummer' },
    { claim: 'the one asked for, whatever is recommended', xml: colours, key: 'name-de', is: 'name-de' },
    { claim: 'the one asked for where the file leaves it open', xml: unmarked, key: 'nummer', is: 'nummer' },
  ])('is $claim', ({ xml, key, is }) => {
    expect(importGenericode(xml, key === undefined ? {} : { key }).content.keyColumn).toBe(is)
  })

  test.each([
    {
      claim: 'several keys and none recommended',
      xml: unmarked,
      code: 'genericode-key-open',
      says: '--key: name-de, nummer',
    },
    {
      claim: 'a recommended key of two columns beside another of one',
      xml: unmarked
        .replace(/<Key Id="nummerKey">[\s\S]*?<\/Key>/, '')
        .replace('<Key Id="beideKey">', `<Key Id="beideKey"><Annotation>${mark}</Annotation>`),
      code: 'genericode-key-open',
      says: '--key: nummer, name-de.',
    },
    {
      claim: 'no key at all',
      xml: oneKey.replace(/<Key[\s\S]*<\/Key>/, ''),
      code: 'genericode-key-open',
      says: 'hinweis',
    },
    { claim: 'a column that is not there', xml: colours, key: 'farbe', code: 'genericode-key-unknown', says: 'farbe' },
  ])('$claim: $code', ({ xml, key, code, says }) => {
    const read = () => importGenericode(xml, key === undefined ? {} : { key })
    expect(read).toThrow(expect.objectContaining({ code, message: expect.stringContaining(says) }))
  })
})

describe('rows that are not as they should be', () => {
  test.each([
    { claim: 'a code twice', from: '>03<', to: '>01<', finds: ['error code-duplicate /rows/2/nummer 112'] },
    { claim: 'an empty code', from: '>03<', to: '><', finds: ['error code-missing /rows/2/nummer 112'] },
    {
      claim: 'no value in a required column',
      from: '<Value ColumnRef="name-de"><SimpleValue>gru&#x308;n 🧺</SimpleValue></Value>',
      to: '',
      finds: ['error cell-missing /rows/2/name-de 112'],
    },
    {
      claim: 'a further key with the same values',
      from: 'gru&#x308;n 🧺',
      to: 'rot &amp; rosa',
      finds: ['warning codelist-key-ambiguous /rows/2 112'],
    },
  ])('$claim: $finds', ({ from, to, finds }) => {
    expect(colours).toContain(from)
    const { findings } = importGenericode(colours.replace(from, to))
    expect(findings.map(({ severity, code, at, line }) => `${severity} ${code} ${at} ${line}`)).toEqual(finds)
  })
})

test.each(['latest', '1/2', 'Version 1'])('the version "%s" is refused: no folder could carry it', (version) => {
  const other = sizes.replace('<Version>3<', `<Version>${version}<`)
  expect(() => importGenericode(other)).toThrow(expect.objectContaining({ code: 'codelist-version-invalid' }))
})

function sample(name: string): string {
  return readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8')
}
