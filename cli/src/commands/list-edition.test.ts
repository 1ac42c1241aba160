import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fallnetz, scratch } from '../testing/in-process.contract.ts'

const { folder, write, remove } = scratch()
afterAll(remove)

const schemas = join(import.meta.dirname, '../../../schemas')
const file = readFileSync(join(schemas, 'editions/2026-1.json'), 'utf8')

describe('list --edition', () => {
  test('shows people what belongs to it', async () => {
    const said = await fallnetz(['list', '--edition', '2026-1'])
    expect(said).toMatchObject({ code: 0, err: '' })
    const lines = said.out.split('\n')
    expect(lines[0]).toBe('Fallnetz edition 2026-1 – 2026-1 (draft)')
    expect(lines).toEqual(
      expect.arrayContaining(['Contracts:', 'Transmission matrix:', 'Rules of law:', 'Code lists:']),
    )
    expect(said.out).toMatch(/^ {2}referral@1\.0\.0 +sha256:[0-9a-f]{12}… Referral \(draft\)$/m)
    expect(said.out).toMatch(/^ {2}D-24@2\.0\.0 +sha256:/m)
    expect(said.out).toMatch(/^ {2}urgency@1\.0\.0 +sha256:[0-9a-f]{12}… Urgency$/m)
    expect(said.out).toMatch(/[^\n]\n$/)
    expect(said.out).toContain(
      '\n\nThis is what the edition says. Whether all of it is here with these digests, "fallnetz check',
    )
  })

  test('in German too', async () => {
    const said = await fallnetz(['list', '--edition', '2026-1', '--lang', 'de'])
    expect(said.out).toContain('Fallnetz-Edition 2026-1 – 2026-1 (Entwurf)')
    expect(said.out).toMatch(/^ {2}referral@1\.0\.0 +sha256:[0-9a-f]{12}… Vermittlung \(Entwurf\)$/m)
    expect(said.out).toContain('Rechtsregeln:')
    expect(said.out).toContain(
      '\n\nSo steht es in der Edition. Ob alles da ist und diese Prüfsummen hat, prüft „fallnetz check',
    )
  })

  test('gives programs all of it, as it lies in the folder', async () => {
    const said = await fallnetz(['list', '--edition', '2026-1', '--format', 'json'])
    expect(said.code).toBe(0)
    expect(JSON.parse(said.out)).toEqual(JSON.parse(file))
  })

  test.each([
    { claim: 'an edition there is not', words: ['--edition', '2026-7'], code: 'edition-not-found' },
    { claim: 'a way out of the folder', words: ['--edition', '../catalog'], code: 'edition-not-found' },
    {
      claim: 'a registry',
      words: ['--edition', '2026-1', '--registry', 'http://127.0.0.1:1'],
      code: 'option-conflict',
    },
    { claim: 'a file that is none', words: ['--edition', '2026-1', '--schemas', 'own'], code: 'edition-unreadable' },
  ])('$claim: $code', async ({ words, code }) => {
    write('own/editions/2026-1.json', '{}')
    const said = await fallnetz(['list', ...words], { cwd: folder })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain(`Error ${code}\n`)
  })
})

describe('check', () => {
  const copy = join(folder, 'copy')
  cpSync(schemas, copy, { recursive: true, filter: (path) => !path.includes('node_modules') })

  test('holds matrix and editions of a whole folder to what they must be', async () => {
    const matrix = readFileSync(join(schemas, 'rules/transmission-matrix.json'), 'utf8')
    write('copy/rules/transmission-matrix.json', matrix.replace('"rules": ["L-08"]', '"rules": ["L-98"]'))
    const said = await fallnetz(['check', 'copy'], { cwd: folder })
    expect(said.code).toBe(1)
    expect(said.out).toMatch(
      /^copy\/rules\/transmission-matrix\.json:\d+:\d+ \/powers\/\d+\/rules\/0\n.*\[matrix-rule-unknown\]/m,
    )
    expect(said.out).toMatch(/^copy\/editions\/2026-1\.json:\d+:\d+ \/matrix\/digest\n.*\[edition-digest-differs\]/m)
    expect(said.out).toContain('referral@1.0.0: in order')
  })

  test('does not take what is installed elsewhere for part of the folder', async () => {
    cpSync(schemas, join(folder, 'part'), { recursive: true, filter: (path) => !path.includes('node_modules') })
    rmSync(join(folder, 'part/referral'), { recursive: true })
    rmSync(join(folder, 'part/codelists/urgency'), { recursive: true })
    const said = await fallnetz(['check', 'part'], { cwd: folder })
    expect(said.code).toBe(1)
    expect(said.out).toContain(
      'referral@1.0.0 is not here. Add it, or correct name and version. [edition-entry-missing]',
    )
    expect(said.out).toContain(
      'urgency@1.0.0 is not here. Add it, or correct name and version. [edition-entry-missing]',
    )
  })

  test('says of a damaged list what cannot be judged for it, and not of each example that names it', async () => {
    cpSync(schemas, join(folder, 'damaged'), { recursive: true, filter: (path) => !path.includes('node_modules') })
    const list = 'codelists/purpose/1.0.0/codelist.json'
    write(`damaged/${list}`, readFileSync(join(schemas, list), 'utf8').replace('"de": "', '"de": "X'))
    const { code, out } = await fallnetz(['check', 'damaged'], { cwd: folder })
    expect(code).toBe(1)
    expect(out.match(/\[codelist-digest-mismatch\]/g)).toHaveLength(3)
    expect(out).toMatch(/^referral@1\.0\.0\n {2}Not judged: Code list purpose@1\.0\.0: /m)
    expect(out).not.toContain('example-missing')
  })

  test('an edition that is not UTF-8 keeps no other from being judged', async () => {
    cpSync(schemas, join(folder, 'two'), { recursive: true, filter: (path) => !path.includes('node_modules') })
    writeFileSync(join(folder, 'two/editions/2025-1.json'), Buffer.from('{"title":"für"}', 'latin1'))
    const { code, out, err } = await fallnetz(['check', 'two'], { cwd: folder })
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect(out).toMatch(/^edition 2025-1\n {2}Not judged: .*2025-1\.json: Byte 12: .*\[not-utf8\]/m)
    expect(out).toContain('edition 2026-1: in order')
  })

  test('a matrix or edition nobody can read leaves the answer open', async () => {
    write('copy/rules/transmission-matrix.json', '[]')
    write('copy/editions/2026-1.json', '[]')
    const said = await fallnetz(['check', 'copy'], { cwd: folder })
    expect(said.out).toContain('[matrix-unreadable]')
    expect(said.out).toContain('[edition-unreadable]')
  })

  test('finds those of this repository in order', async () => {
    const said = await fallnetz(['check', schemas])
    expect(said.out).toContain('transmission-matrix: in order')
    expect(said.out).toContain('edition 2026-1: in order')
    expect(said.code).toBe(0)
  })
})
