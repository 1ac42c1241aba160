import { describe, expect, test } from 'vitest'
import { catalogOf } from '../../contracts/catalog.ts'
import { contractFromFiles } from '../../contracts/read-contract.ts'
import { smallLibrary, smallProcess } from '../../contracts/small.contract.ts'
import { checkContract } from '../check-contract.ts'
import { checkedLibrary, checkedProcess, standard } from '../checked.contract.ts'

describe('the files of a contract', () => {
  test('nothing is said about a contract that is right', async () => {
    expect(await checkedProcess()).toEqual([])
    expect(await checkedLibrary()).toEqual([])
  })

  test.each([
    {
      claim: 'a file with a misspelt name',
      changes: { 'ask.shema.json': '{}' },
      finds: ['file-unknown ask.shema.json#'],
    },
    { claim: 'notes left behind', changes: { 'notes.txt': 'x' }, finds: ['file-unknown notes.txt#'] },
    {
      claim: 'a process without its chart',
      changes: { 'process.json': null },
      finds: ['file-missing contract.json#/kind'],
    },
    {
      claim: 'a process without requirements',
      changes: { 'requirements.json': null },
      finds: ['file-missing contract.json#/kind'],
    },
    {
      claim: 'a schema that is no JSON',
      changes: { 'ask.schema.json': '{"type": }' },
      finds: ['json-syntax ask.schema.json#'],
    },
    {
      claim: 'a schema that is a list',
      changes: { 'ask.schema.json': '[]' },
      finds: ['schema-no-object ask.schema.json#'],
    },
    {
      claim: 'a name given twice',
      changes: { 'requirements.json': '[{"id": 1, "id": 2}]' },
      finds: ['json-duplicate-name requirements.json#'],
    },
    {
      claim: 'nesting nobody reads',
      changes: { 'lend.schema.json': `${'{"items":'.repeat(10_000)}{}${'}'.repeat(10_000)}` },
      finds: ['json-too-deep lend.schema.json#'],
    },
    {
      claim: 'a file that is too large',
      changes: { 'lend.schema.json': JSON.stringify({ title: 'x'.repeat(300_000) }) },
      finds: ['file-too-large lend.schema.json#'],
    },
  ])('$claim: $finds', async ({ changes, finds }) => {
    expect(await checkedProcess(changes)).toEqual(finds)
  })

  test('a thousand and more of them are too many', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => [`examples/valid/e${index}.json`, '{}'])
    const files = new Map([...smallLibrary().files, ...many.map(([path = '', text = '']) => [path, text] as const)])
    const contract = contractFromFiles(files, 'parts')
    const found = await checkContract(standard, contract)
    expect(found.map((one) => one.code)).toContain('too-many-files')
  })

  test('say line and column, so that an editor can go there', async () => {
    const contract = smallProcess({ 'ask.schema.json': '{\n  "title": }' })
    const [finding] = await checkContract(standard, contract)
    expect(finding).toMatchObject({ code: 'json-syntax', line: 2, column: 12 })
    const other = smallProcess({ 'requirements.json': null })
    expect((await checkContract(standard, other))[0]).toMatchObject({ code: 'file-missing', line: 5 })
  })

  test('cannot be judged without the contract that says how contracts are written', async () => {
    const alone = checkContract(catalogOf([smallLibrary()]), smallLibrary())
    await expect(alone).rejects.toThrow(expect.objectContaining({ code: 'meta-schemas-missing' }))
  })
})
