import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { smallList } from '../codelists/small-list.contract.ts'
import type { Contract } from './contract.ts'
import { readContractFolder, readFolder } from './read-folder.ts'
import { smallLibrary, smallProcess } from './small.contract.ts'

describe('a folder of contracts', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fallnetz-contracts-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }

  function writeContract(at: string, contract: Contract): void {
    for (const [path, text] of contract.files) write(`${at}/${path}`, text)
  }

  test('becomes a catalogue of contracts and code lists', () => {
    writeContract('parts/1.0.0', smallLibrary())
    writeContract('loan/1.0.0', smallProcess())
    write('loan/README.md', 'not part of any version')
    write('codelists/colours/2026.1.0/codelist.json', '{"urn":"urn:x:colours","title":{"de":"Farben","en":"Colours"}}')
    const catalog = readFolder(folder)
    expect([...catalog.contracts.keys()]).toEqual(['loan@1.0.0', 'parts@1.0.0'])
    expect(catalog.codelists.get('colours@2026.1.0')?.urn).toBe('urn:x:colours')
  })

  test.each(['2.0', '2024-08-01', '51'])(
    'has code lists in the version %s, as their publishers write it',
    (version) => {
      const { text } = smallList({ version })
      write(`codelists/colours/${version}/codelist.json`, text)
      write('codelists/colours/README.md', 'not a version')
      const list = readFolder(folder).codelists.get(`colours@${version}`)
      expect([list?.version, list?.urn, list?.content['version']]).toEqual([version, 'urn:example:colours', version])
    },
  )

  test('tells that a code list was changed when somebody looks into it', () => {
    write('codelists/colours/2.0/codelist.json', smallList().text.replace('blau', 'grau'))
    const list = readFolder(folder).codelists.get('colours@2.0')
    expect(() => list?.content).toThrow(expect.objectContaining({ code: 'codelist-digest-mismatch' }))
  })

  test('reads the same bytes, and so the same digest, as the files themselves', () => {
    writeContract('loan/1.0.0', smallProcess())
    const contract = readContractFolder(join(folder, 'loan/1.0.0'))
    expect(contract.digest).toBe(smallProcess().digest)
    expect(contract.files.get('examples/valid/ask.json')).toBe(smallProcess().files.get('examples/valid/ask.json'))
  })

  test('leaves out hidden files, so that an editor changes no digest', () => {
    writeContract('loan/1.0.0', smallProcess())
    write('loan/1.0.0/.ask.schema.json.swp', 'left by an editor')
    expect(readContractFolder(join(folder, 'loan/1.0.0')).digest).toBe(smallProcess().digest)
  })

  test('may call the next version "draft"', () => {
    writeContract('parts/draft', smallLibrary())
    expect([...readFolder(folder).contracts.keys()]).toEqual(['parts@1.0.0'])
  })

  test.each([
    {
      claim: 'a folder that does not exist',
      prepare: () => rmSync(folder, { recursive: true }),
      code: 'folder-unreadable',
    },
    {
      claim: 'a folder whose name differs from contract.json',
      prepare: () => writeContract('parts/1.0.1', smallLibrary()),
      code: 'contract-unreadable',
    },
    {
      claim: 'the same version twice, in its own folder and in draft',
      prepare: () => ['parts/1.0.0', 'parts/draft'].forEach((at) => void writeContract(at, smallLibrary())),
      code: 'duplicate-contract',
    },
    {
      claim: 'a contract.json that is not JSON',
      prepare: () => write('parts/1.0.0/contract.json', '{'),
      code: 'json-syntax',
    },
    {
      claim: 'a dependency without an exact version',
      prepare: () => {
        const manifest = smallProcess().files.get('contract.json') ?? ''
        write('loan/1.0.0/contract.json', manifest.replace(/("contract": "parts",\s+"version": )"1.0.0"/, '$1"^1.0.0"'))
      },
      code: 'contract-unreadable',
      says: 'an exact "version"',
    },
    {
      claim: 'a file name no contract may use',
      prepare: () => {
        writeContract('parts/1.0.0', smallLibrary())
        write('parts/1.0.0/na me.schema.json', '{}')
      },
      code: 'contract-unreadable',
    },
    {
      claim: 'a code list in the folder of another version',
      prepare: () => write('codelists/colours/3/codelist.json', smallList().text),
      code: 'codelist-unreadable',
      says: 'says version "2.0"',
    },
    {
      claim: 'two code lists that claim one name and version',
      prepare: () =>
        ['colours', 'colors'].forEach((id) => void write(`codelists/${id}/2.0/codelist.json`, smallList().text)),
      code: 'codelist-duplicate',
      says: 'codelists/colors/2.0 and codelists/colours/2.0 both claim urn:example:colours, version 2.0',
    },
    {
      claim: 'a code list without a name',
      prepare: () => write('codelists/colours/1.0.0/codelist.json', '{}'),
      code: 'codelist-unreadable',
    },
  ])('$claim: $code', ({ prepare, code, says = '' }) => {
    prepare()
    expect(() => readFolder(folder)).toThrow(expect.objectContaining({ code, message: expect.stringContaining(says) }))
  })
})
