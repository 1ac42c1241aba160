import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fallnetz, scratch } from '../testing/in-process.contract.ts'
import { makeFolder } from './make-folder.ts'

const { folder, write, remove } = scratch()
afterAll(remove)

describe('making a folder', () => {
  test('makes those above it too, and minds none that are there', () => {
    makeFolder(join(folder, 'a/b/c'))
    makeFolder(join(folder, 'a/b/c'))
    expect(statSync(join(folder, 'a/b/c')).isDirectory()).toBe(true)
  })

  test.each([
    { claim: 'a file in its place', path: 'file', says: 'Something else is there already' },
    { claim: 'a file above it', path: 'file/below', says: 'Something else is there already' },
    // Node's own way of making folders goes round for ever here.
    { claim: 'a place that takes none', path: '/proc/nowhere/below', says: 'could not be written' },
  ])('$claim: output-not-written', async ({ path, says }) => {
    write('file', '')
    const said = await fallnetz(['generate', 'openapi', 'referral', '--out', path], { cwd: folder })
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain('Error output-not-written\n')
    expect(said.err).toContain(says)
    expect(existsSync(join(folder, 'file/below'))).toBe(false)
  })
})
