import { spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { scratch } from '../testing/in-process.contract.ts'
import { writeFile } from './write-file.ts'

const { folder, write, remove } = scratch()
afterAll(remove)

const path = join(folder, 'report.json')

beforeEach(() => {
  write('report.json', 'what was there before')
})

describe('writing a file', () => {
  test('puts the whole text in place and leaves nothing beside it', () => {
    writeFile(path, 'ä'.repeat(100_000))
    expect(readFileSync(path, 'utf8')).toBe('ä'.repeat(100_000))
    expect(readdirSync(folder)).toEqual(['report.json'])
  })

  test('when the disk takes no more, what was there before is still there', () => {
    // The shell lets no file of its children grow beyond one block: writing fails in the middle, as on a full disk.
    const code = `import { writeFile } from '${pathToFileURL(join(import.meta.dirname, 'write-file.ts')).href}'
      process.on('SIGXFSZ', () => undefined)
      try { writeFile('${path}', 'x'.repeat(1_000_000)) } catch (error) { console.log(error.code, error.message) }`
    const node = [process.execPath, '--conditions=@fallnetz/source', '--input-type=module', '-e', code]
    const script = 'ulimit -f 1; exec "$@"'
    const { stdout } = spawnSync('/bin/sh', ['-c', script, 'sh', ...node], { encoding: 'utf8' })
    expect(stdout).toContain('output-not-written')
    expect(stdout).toContain('What was there before is still there.')
    expect(readFileSync(path, 'utf8')).toBe('what was there before')
    expect(readdirSync(folder)).toEqual(['report.json'])
  })

  test('follows a link instead of replacing it', () => {
    const link = join(folder, 'link.json')
    symlinkSync(path, link)
    writeFile(link, 'new')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  test('never replaces a device', () => {
    expect(() => writeFile('/dev/full', 'text')).toThrow('The disk is full')
    writeFile('/dev/null', 'text')
    expect(
      ['/dev/full', '/dev/null'].every((device) => existsSync(device) && lstatSync(device).isCharacterDevice()),
    ).toBe(true)
  })
})
