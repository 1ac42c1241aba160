import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fallnetz, scratch } from '../testing/in-process.contract.ts'

const samples = join(import.meta.dirname, '../../../core/src/codelists/genericode/samples')
const colours = readFileSync(join(samples, 'colours.xml'), 'utf8')
const { folder, write, remove } = scratch()
afterAll(remove)
const around = { cwd: folder }
write('colours.xml', colours)
const unmarked = colours.replace('<xoev-cl-4:recommendedKeyColumn/>', '')

describe('codelist import', () => {
  test('puts the list where its name and version belong, once and again', async () => {
    for (const _ of ['once', 'again']) {
      const said = await fallnetz(['codelist', 'import', 'colours.xml', '--out', 'lists'], around)
      expect(said).toEqual({
        code: 0,
        out: 'urn:example:codeliste:farben, version 2.10: 3 rows, key column "nummer"\n  lists/farben/2.10/codelist.json\n',
        err: '',
      })
    }
    const list = JSON.parse(readFileSync(join(folder, 'lists/farben/2.10/codelist.json'), 'utf8'))
    expect(list.rows[1]).toEqual({ nummer: '02', 'name-de': '<blau> & ', hinweis: '' })
  })

  test('writes to standard output where no folder is named', async () => {
    const { code, out } = await fallnetz(['codelist', 'import', 'colours.xml'], around)
    expect([code, JSON.parse(out).urn]).toEqual([0, 'urn:example:codeliste:farben'])
  })

  test('reads standard input', async () => {
    const { out } = await fallnetz(['codelist', 'import', '-'], { ...around, stdin: colours })
    expect(JSON.parse(out).version).toBe('2.10')
  })

  test('takes the key column and the name of the folder from the command line', async () => {
    write('unmarked.xml', unmarked)
    const words = ['codelist', 'import', 'unmarked.xml', '--key', 'name-de', '--id', 'colours', '--out', 'named']
    expect((await fallnetz(words, around)).out).toContain('named/colours/2.10/codelist.json')
  })

  test('takes words from a file', async () => {
    write('words.json', { title: { en: 'Baskets' }, status: 'trial-use', licenceNote: { de: 'Frei.', en: 'Free.' } })
    const { out } = await fallnetz(['codelist', 'import', 'colours.xml', '--words', 'words.json'], around)
    const { title, status, licenceNote } = JSON.parse(out)
    expect({ title, status, licenceNote }).toEqual({
      title: { de: 'Farben der Körbe', en: 'Baskets' },
      status: 'trial-use',
      licenceNote: { de: 'Frei.', en: 'Free.' },
    })
  })

  test('tells what is wrong with rows, and writes nothing then', async () => {
    write('twice.xml', colours.replace('>03<', '>01<'))
    const { code, out } = await fallnetz(['codelist', 'import', 'twice.xml', '--out', 'twice', '--lang', 'de'], around)
    expect([code, out]).toEqual([
      1,
      'twice.xml:112:7\n  Der Code „01“ steht in Zeile 1 und noch einmal in Zeile 3 der Liste. Jeder Code darf nur einmal vorkommen. [code-duplicate]\n',
    ])
    expect(() => readFileSync(join(folder, 'twice/farben/2.10/codelist.json'))).toThrow('ENOENT')
  })

  test.each([
    {
      claim: 'an entity bomb',
      xml: colours.replace('<gc:CodeList', '<!DOCTYPE x [<!ENTITY a "b">]><gc:CodeList'),
      says: 'Error xml-unsafe\n  bad.xml: Line 2, column 1: ',
    },
    { claim: 'no XML', xml: 'nummer;name\n', says: 'Error xml-syntax\n  bad.xml: Line 2, column 1: ' },
    {
      claim: 'a column nobody declared',
      xml: colours.replace('ColumnRef="hinweis"', 'ColumnRef="note"'),
      says: 'Error genericode-column-unknown\n  bad.xml: Line 10',
    },
    { claim: 'a key that is left open', xml: unmarked, says: 'Error genericode-key-open' },
    { claim: 'UTF-16', xml: Buffer.from(colours, 'utf16le'), says: 'Error xml-encoding' },
    { claim: 'nothing', xml: '', says: 'Error xml-syntax' },
  ])('$claim is refused with what to do', async ({ xml, says }) => {
    write('bad.xml', xml)
    const said = await fallnetz(['codelist', 'import', 'bad.xml'], around)
    expect(said).toMatchObject({ code: 2, out: '', err: expect.stringContaining(says) })
  })

  test('another content for a version that is there is refused', async () => {
    write('other.xml', colours.replace('rosa', 'pink'))
    const said = await fallnetz(['codelist', 'import', 'other.xml', '--out', 'lists'], around)
    expect(said).toMatchObject({ code: 2, err: expect.stringContaining('codelist-version-exists') })
  })

  test.each([
    { words: ['codelist', 'imprt', 'x'], code: 'codelist-action-unknown', says: 'Did you mean import?' },
    { words: ['codelist', 'import'], code: 'argument-missing', says: 'LIST' },
    { words: ['codelist', 'diff', 'a'], code: 'argument-missing', says: 'two arguments' },
    { words: ['codelist', 'export', 'a', 'b'], code: 'argument-unexpected', says: 'one argument' },
    { words: ['codelist', 'import', 'nowhere.xml'], code: 'file-not-found', says: 'nowhere.xml: ' },
    { words: ['codelist', 'export', 'geschlecht', '--format', 'json'], code: 'option-conflict', says: '--format' },
    {
      words: ['codelist', 'import', 'colours.xml', '--out', 'x', '--id', '../y'],
      code: 'codelist-id-invalid',
      says: '',
    },
    { words: ['codelist', 'import', 'colours.xml', '--key', 'farbe'], code: 'genericode-key-unknown', says: 'nummer' },
    { words: ['codelist', 'export', 'geschlect'], code: 'codelist-not-found', says: 'Did you mean geschlecht?' },
    { words: ['codelist', 'export', 'geschlecht@9'], code: 'codelist-version-not-found', says: 'Available: 1' },
  ])('$words: $code', async ({ words, code, says }) => {
    const said = await fallnetz(words, around)
    expect(said).toMatchObject({ code: 2, out: '', err: expect.stringContaining(`Error ${code}`) })
    expect(said.err).toContain(says)
  })
})

describe('codelist export', () => {
  test.each([
    'erreichbarkeit',
    'erreichbarkeit@3',
    'urn:de:xoev:codeliste:erreichbarkeit',
    'urn:de:xoev:codeliste:erreichbarkeit@3',
  ])('finds a list by %s', async (name) => {
    const { code, out } = await fallnetz(['codelist', 'export', name], around)
    expect(code).toBe(0)
    expect(out).toContain('<CanonicalVersionUri>urn:de:xoev:codeliste:erreichbarkeit_3</CanonicalVersionUri>')
    expect(out).toContain('<SimpleValue>De-Mail</SimpleValue>')
  })

  test('writes a file, which comes back as the same list', async () => {
    await fallnetz(['codelist', 'export', 'geschlecht', '--out', 'geschlecht.xml'], around)
    const { code, out } = await fallnetz(
      ['codelist', 'diff', 'geschlecht@1', 'geschlecht.xml', '--format', 'json'],
      around,
    )
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { compatible: true, added: [], removed: [], changed: [], details: [] },
    ])
  })

  test('refuses a list that somebody changed', async () => {
    const list = readFileSync(join(folder, 'lists/farben/2.10/codelist.json'), 'utf8')
    write('changed.json', list.replace('rosa', 'pink'))
    const said = await fallnetz(['codelist', 'export', 'changed.json'], around)
    expect(said).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Error codelist-digest-mismatch') })
    expect(said.err).toMatch(/: Code list urn:[^@ ]+@[^– ]+: the digest does not match/)
  })
})

describe('codelist diff', () => {
  const next = colours
    .replace('<Version>2.10<', '<Version>3<')
    .replace('rot &amp; rosa', 'rot')
    .replace('<SimpleValue>02<', '<SimpleValue>04<')

  test('says what breaks, and ends with 1', async () => {
    write('next.xml', next)
    const { code, out } = await fallnetz(['codelist', 'diff', 'colours.xml', 'next.xml', '--lang', 'de'], around)
    expect(code).toBe(1)
    expect(out).toBe(
      [
        'Farben der Körbe: 2.10 → 3',
        '',
        'Entfallen (1):',
        '  02 <blau> &',
        '',
        'Neu (1):',
        '  04 <blau> &',
        '',
        'Geändert (1):',
        '  01, name-de: „rot & rosa“ → „rot“',
        '',
        'Angaben zur Liste (1):',
        '  version: „2.10“ → „3“',
        '',
        'Bricht: Codes, die Nachrichten nennen können, gibt es nicht mehr: 02',
        '',
      ].join('\n'),
    )
  })

  test('ends with 0 where only something is added, also in the other direction of files', async () => {
    write(
      'more.xml',
      colours.replace(
        '</SimpleCodeList>',
        '<Row><Value><SimpleValue>05</SimpleValue></Value><Value><SimpleValue>lila</SimpleValue></Value></Row></SimpleCodeList>',
      ),
    )
    const { code, out } = await fallnetz(['codelist', 'diff', 'lists/farben/2.10/codelist.json', 'more.xml'], around)
    expect([code, out]).toEqual([
      0,
      'Colours of baskets: 2.10 → 2.10\n\nAdded (1):\n  05 lila\n\nCompatible: whoever knows the old version gets on with the new one.\n',
    ])
  })

  test('cannot tell where a row has no code', async () => {
    write('faulty.xml', colours.replace('>03<', '><'))
    const said = await fallnetz(['codelist', 'diff', 'colours.xml', 'faulty.xml'], around)
    expect(said).toMatchObject({
      code: 2,
      err: expect.stringContaining('Error codelist-faulty\n  faulty.xml, line 112: '),
    })
  })
})
