import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readEdition, readEditionFiles } from '../editions/read-editions.ts'
import { KnownError } from '../errors.ts'
import { readMatrix } from '../lawfulness/read-matrix.ts'
import { readRules } from '../rules/read-rules.ts'
import { foldersIn, textOfFile } from './on-disk.ts'
import { readFolder } from './read-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'fallnetz-on-disk-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What is said when this is read. */
function refusal(read: () => unknown): KnownError {
  try {
    read()
  } catch (error) {
    if (error instanceof KnownError) return error
    throw error
  }
  throw new Error('it was read')
}

describe('a file of the standard that is not UTF-8 is refused by its name, whoever reads it', () => {
  // `ü` as Latin-1 has it: taken for UTF-8, a rule would say `�` ever after.
  const bytes = Buffer.from('{"title":"für"}', 'latin1')
  const files: readonly [file: string, read: (folder: string) => unknown][] = [
    ['rules/d-24/1.0.0/rule.json', (schemas) => readRules(join(schemas, 'rules'))],
    ['rules/d-25/1.0.0/rule.json', (schemas) => readRules(join(schemas, 'rules'), ['D-25'])],
    ['rules/transmission-matrix.json', readMatrix],
    ['editions/2026-1.json', readEditionFiles],
    ['editions/2026-1.json', (schemas) => readEdition(schemas, '2026-1')],
    ['codelists/purpose/1/codelist.json', readFolder],
    ['referral/1.0.0/contract.json', readFolder],
  ]

  test.each(files)('%s', (file, read) => {
    const schemas = mkdtempSync(join(folder, 'schemas-'))
    mkdirSync(dirname(join(schemas, file)), { recursive: true })
    writeFileSync(join(schemas, file), bytes)
    const error = refusal(() => read(schemas))
    expect(error.code).toBe('not-utf8')
    expect(error.text.de).toBe(
      `${join(schemas, file)}: Byte 12: Der Text ist nicht in UTF-8 geschrieben. Speichern Sie ihn als UTF-8.`,
    )
  })
})

test('a file that cannot be read is told by its name', () => {
  const error = refusal(() => textOfFile(folder))
  expect(error.code).toBe('file-unreadable')
  expect(error.text.en).toContain(folder)
})

test('folders are named in order, without files and hidden ones', () => {
  const inner = join(folder, 'inner')
  for (const name of ['b', 'a', '.git']) mkdirSync(join(inner, name), { recursive: true })
  writeFileSync(join(inner, 'c'), '')
  expect(foldersIn(inner)).toEqual(['a', 'b'])
  expect(refusal(() => foldersIn(join(inner, 'nowhere'))).code).toBe('folder-unreadable')
})
