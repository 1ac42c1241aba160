import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { catalogOf } from '../contracts/catalog.ts'
import { contractFromFiles } from '../contracts/read-contract.ts'
import { readFolder } from '../contracts/read-folder.ts'
import { matrixText } from '../lawfulness/read-matrix.ts'
import { readRuleFiles } from '../rules/read-rules.ts'
import { checkEdition } from './check-edition.ts'
import { type Edition, editionDigest, editionFromText } from './edition.ts'
import { type EditionParts, freshEdition } from './make-edition.ts'
import { readEdition, readEditionFiles } from './read-editions.ts'

const folder = join(import.meta.dirname, '../../../schemas')
const parts: EditionParts = {
  catalog: readFolder(folder),
  rules: readRuleFiles(join(folder, 'rules')),
  matrix: matrixText(folder),
}
const edition = freshEdition(readEdition(folder, '2026-1'), parts)
const purpose = edition.codelists.findIndex(({ id }) => id === 'purpose')
const common = edition.contracts.findIndex(({ id }) => id === 'common')

/** `code at` for the edition with these changes, held against the standard or something else. */
async function found(changes: Partial<Record<keyof Edition, unknown>>, against = parts): Promise<string[]> {
  const text = JSON.stringify({ ...edition, ...changes })
  const findings = await checkEdition({ name: '2026-1', text }, against)
  return findings.map(({ code, at }) => `${code} ${at.replace('2026-1.json#', '')}`)
}

const scratch = mkdtempSync(join(tmpdir(), 'fallnetz-editions-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

describe('the editions of the standard', () => {
  test.each(readEditionFiles(folder))('$name is in order', async ({ name, text }) => {
    const findings = await checkEdition({ name, text }, parts)
    expect(findings.map(({ code, at, message }) => `${code} ${at} ${message.en}`)).toEqual([])
  })

  test('2026-1 names every contract, every version of every rule, the matrix and the lists', () => {
    expect(edition.contracts.map(({ id }) => id)).toEqual(expect.arrayContaining(['common', 'meta', 'referral']))
    expect(edition.rules.length).toBe(parts.rules.length)
    expect(edition.rules.filter(({ id }) => id === 'D-24').map(({ version }) => version)).toEqual(['1.0.0', '2.0.0'])
    expect(edition.matrix.id).toBe('transmission-matrix')
    expect(edition.codelists.length).toBeGreaterThan(10)
    expect(new Set(edition.codelists.map(({ urn }) => urn)).size).toBe(edition.codelists.length)
  })
})

describe('a draft', () => {
  test('follows what it names: made again it is the same', () => {
    expect(freshEdition(edition, parts)).toEqual(edition)
    expect(freshEdition({ ...edition, contracts: [], rules: [] }, parts)).toEqual(edition)
  })

  test('takes the latest version of a contract and what that depends on, and nothing older', () => {
    const versions = ['1.0.0', '1.1.0'].map((version) => library('parts', version))
    const user = library('box', '1.0.0', [{ contract: 'parts', version: '1.0.0' }])
    const catalog = catalogOf([...versions, user], parts.catalog.codelists.values())
    const named = (contracts: readonly { readonly id: string; readonly version: string }[]) =>
      contracts.map(({ id, version }) => `${id}@${version}`)
    expect(named(freshEdition(edition, { ...parts, catalog }).contracts)).toEqual([
      'box@1.0.0',
      'parts@1.0.0',
      'parts@1.1.0',
    ])
    const alone = catalogOf(versions, parts.catalog.codelists.values())
    expect(named(freshEdition(edition, { ...parts, catalog: alone }).contracts)).toEqual(['parts@1.1.0'])
  })

  test('takes the latest version of a list, as its publisher counts', () => {
    const lists = ['9', '51'].map((version) => ({
      ...{ id: 'prefix', urn: 'urn:x:prefix', version, title: { de: 'x', en: 'x' }, content: {} },
      ...{ text: '', digest: `sha256:${version}` },
    }))
    const catalog = catalogOf(parts.catalog.contracts.values(), [...parts.catalog.codelists.values(), ...lists])
    const fresh = freshEdition(edition, { ...parts, catalog })
    expect(fresh.codelists.filter(({ id }) => id === 'prefix').map(({ version }) => version)).toEqual(['51'])
  })

  test('once published stays as it is', () => {
    const published: Edition = { ...edition, status: 'published', contracts: [] }
    expect(freshEdition(published, parts)).toBe(published)
  })
})

describe('an edition is wrong', () => {
  const [first] = edition.contracts
  test.each<{ claim: string; changes: Partial<Record<keyof Edition, unknown>>; finds: string[] }>([
    { claim: 'when its form is', changes: { status: 'draft', id: '2026' }, finds: ['pattern /id'] },
    { claim: 'when the file is called otherwise', changes: { id: '2026-2' }, finds: ['edition-name-differs /id'] },
    {
      claim: 'when a contract is not there',
      changes: { contracts: [...edition.contracts, { ...first, id: 'gone' }] },
      finds: [`edition-entry-missing /contracts/${edition.contracts.length}`],
    },
    {
      claim: 'when a version of a rule is not there',
      changes: { rules: [...edition.rules, { ...edition.rules[0], version: '7.0.0' }] },
      finds: [`edition-entry-missing /rules/${edition.rules.length}`],
    },
    {
      claim: 'when a contract has other bytes',
      changes: { contracts: edition.contracts.map((one) => ({ ...one, digest: other(one.digest) })) },
      finds: edition.contracts.map((_, index) => `edition-digest-differs /contracts/${index}/digest`),
    },
    {
      claim: 'when a code list has other bytes',
      changes: {
        codelists: edition.codelists.with(purpose, { ...list(purpose), digest: other(list(purpose).digest) }),
      },
      finds: [`edition-digest-differs /codelists/${purpose}/digest`],
    },
    {
      claim: 'when the matrix has other bytes',
      changes: { matrix: { ...edition.matrix, digest: other(edition.matrix.digest) } },
      finds: ['edition-digest-differs /matrix/digest'],
    },
    {
      claim: 'when the matrix has another version',
      changes: { matrix: { ...edition.matrix, version: '9.0.0' } },
      finds: ['edition-entry-missing /matrix'],
    },
    {
      claim: 'when a list goes by another name in messages',
      changes: { codelists: edition.codelists.with(purpose, { ...list(purpose), urn: 'urn:test:other' }) },
      finds: [`edition-entry-missing /codelists/${purpose}/urn`, `edition-dependency-outside /contracts/${common}`],
    },
    {
      claim: 'when it names something twice',
      changes: { rules: [...edition.rules, edition.rules[0]] },
      finds: [`edition-entry-twice /rules/${edition.rules.length}`],
    },
    {
      claim: 'when a contract in it depends on one that is not',
      changes: { contracts: edition.contracts.filter(({ id }) => id !== 'common') },
      finds: edition.contracts
        .filter(({ id }) => id !== 'common')
        .map((_, index) => `edition-dependency-outside /contracts/${index}`),
    },
    {
      claim: 'when a schema in it names a list that is not',
      changes: { codelists: edition.codelists.filter((_, index) => index !== purpose) },
      finds: [`edition-dependency-outside /contracts/${common}`],
    },
    {
      claim: 'when the matrix rests on a list that is not in it',
      changes: { codelists: edition.codelists.filter(({ id }) => id !== 'transmission-basis') },
      finds: [`edition-dependency-outside /contracts/${common}`, 'edition-dependency-outside /matrix'],
    },
  ])('$claim', async ({ changes, finds }) => {
    expect(await found(changes)).toEqual(finds)
  })

  test('when a rule that contracts and matrix name is not in it', async () => {
    const rules = edition.rules.filter(({ id }) => id !== 'L-08')
    const finds = await found({ rules })
    expect(finds).toContain('edition-dependency-outside /matrix')
    expect(finds).toContain(`edition-dependency-outside /contracts/${common}`)
  })

  test('when a schema refers to a version that is not in it', async () => {
    const ref = { $ref: 'https://w3id.org/fallnetz/parts/1.1.0/name.schema.json' }
    const box = library('box', '1.0.0', [], { 'box.schema.json': JSON.stringify(ref) })
    const catalog = catalogOf([...parts.catalog.contracts.values(), box], parts.catalog.codelists.values())
    const own = { ...parts, catalog }
    const text = JSON.stringify(freshEdition(edition, own))
    const [finding, ...others] = await checkEdition({ name: '2026-1', text }, own)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ code: 'edition-dependency-outside', at: '2026-1.json#/contracts/0' })
    expect(finding?.message.en).toBe(
      'box.schema.json needs parts@1.1.0, which is not in this edition. Add it: whoever has the edition is to have everything.',
    )
  })

  test('and a person is told line and column, and what to do', async () => {
    const text = JSON.stringify(
      { ...edition, matrix: { ...edition.matrix, digest: other(edition.matrix.digest) } },
      null,
      2,
    )
    const line = text.split('\n').findIndex((one) => one.includes('"matrix"')) + 4
    const [finding] = await checkEdition({ name: '2026-1', text }, parts)
    expect(finding).toMatchObject({ line, column: 5 })
    expect(finding?.message.de).toContain('npm run generate')
  })
})

describe('a published edition', () => {
  const contracts = new Map(
    [...parts.catalog.contracts].map(([name, contract]) => {
      return [name, { ...contract, manifest: { ...contract.manifest, status: 'published' as const } }]
    }),
  )
  const matrix = parts.matrix.replace('"status": "draft"', '"status": "published"')
  const released: EditionParts = { ...parts, catalog: { ...parts.catalog, contracts }, matrix }
  const unsealed: Edition = { ...freshEdition(edition, released), status: 'published' }
  const sealed = { ...unsealed, digest: editionDigest(unsealed) }

  test('is in order when it is sealed and all in it is published', async () => {
    expect(await found(sealed, released)).toEqual([])
  })

  test('needs its own digest', async () => {
    expect(await found(unsealed, released)).toEqual(['required /digest'])
  })

  test('is held to it, whatever spacing and order', async () => {
    expect(await found({ ...sealed, title: { de: 'Anders', en: 'Other' } }, released)).toEqual([
      'edition-changed /digest',
    ])
    const reversed = Object.fromEntries(Object.entries(sealed).reverse())
    expect(await checkEdition({ name: '2026-1', text: JSON.stringify(reversed, null, 4) }, released)).toEqual([])
  })

  test('says which digest would fit', async () => {
    const text = JSON.stringify({ ...sealed, digest: other(sealed.digest) })
    const [finding] = await checkEdition({ name: '2026-1', text }, released)
    expect(finding?.message.en).toContain(sealed.digest)
  })

  test('holds no drafts', async () => {
    const drafts = freshEdition(edition, parts)
    const published: Edition = { ...drafts, status: 'published' }
    const finds = await found({ ...published, digest: editionDigest(published) })
    expect(finds).toEqual([
      ...edition.contracts.map((_, index) => `edition-draft-inside /contracts/${index}`),
      'edition-draft-inside /matrix',
    ])
  })

  test('notices that something in it has changed, and does not ask to follow', async () => {
    const changed = { ...released, matrix: `${matrix}\n` }
    const text = JSON.stringify(sealed)
    const [finding, ...others] = await checkEdition({ name: '2026-1', text }, changed)
    expect(others).toEqual([])
    expect(finding).toMatchObject({ code: 'edition-digest-differs', at: '2026-1.json#/matrix/digest' })
    expect(finding?.message.en).toContain('restore the old bytes')
  })
})

describe('reading', () => {
  test('an edition there is not is edition-not-found, with a guess', () => {
    expect(() => readEdition(folder, '2026-2')).toThrow(/Did you mean "2026-1"\? Available: 2026-1/)
    expect(() => readEdition(scratch, '2026-1')).toThrow(expect.objectContaining({ code: 'edition-not-found' }))
    expect(() => readEdition(folder, '../catalog')).toThrow(expect.objectContaining({ code: 'edition-not-found' }))
    expect(readEditionFiles(scratch)).toEqual([])
  })

  test.each([
    { claim: 'no JSON', text: '{' },
    { claim: 'no object', text: '[]' },
    { claim: 'nothing in it', text: '{}' },
    {
      claim: 'entries without a digest',
      text: JSON.stringify({ ...edition, rules: [{ id: 'L-01', version: '1.0.0' }] }),
    },
  ])('$claim is edition-unreadable', async ({ text }) => {
    expect(() => editionFromText(text, 'x')).toThrow(expect.objectContaining({ code: 'edition-unreadable' }))
    await expect(checkEdition({ name: 'x', text }, parts)).rejects.toMatchObject({ code: 'edition-unreadable' })
  })

  test('a folder in place of the file is file-unreadable', () => {
    mkdirSync(join(scratch, 'odd/editions/2026-1.json'), { recursive: true })
    expect(() => readEdition(join(scratch, 'odd'), '2026-1')).toThrow(
      expect.objectContaining({ code: 'file-unreadable' }),
    )
  })

  test('several editions come oldest first', () => {
    cpSync(join(folder, 'editions'), join(scratch, 'two/editions'), { recursive: true })
    writeFileSync(join(scratch, 'two/editions/2025-9.json'), '{}')
    writeFileSync(join(scratch, 'two/editions/notes.txt'), '')
    expect(readEditionFiles(join(scratch, 'two')).map(({ name }) => name)).toEqual(['2025-9', '2026-1'])
  })

  test('without the contract meta nobody can check', async () => {
    const text = JSON.stringify(edition)
    const bare = { ...parts, catalog: catalogOf([]) }
    await expect(checkEdition({ name: '2026-1', text }, bare)).rejects.toMatchObject({ code: 'meta-schemas-missing' })
  })
})

function list(index: number) {
  const entry = edition.codelists[index]
  if (entry === undefined) throw new Error(`there is no list ${index}`)
  return entry
}

function other(digest: string): string {
  return digest.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
}

function library(id: string, version: string, dependsOn: object[] = [], files: Record<string, string> = {}) {
  const text = { de: 'x', en: 'x' }
  const manifest = { id, version, kind: 'library', status: 'draft', title: text, description: text, dependsOn }
  return contractFromFiles(new Map(Object.entries({ 'contract.json': JSON.stringify(manifest), ...files })), id)
}
