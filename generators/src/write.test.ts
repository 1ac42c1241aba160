import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { staleFiles, writeFiles } from './write.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fallnetz-write-'))
  folders.push(folder)
  return folder
}

const file = (path: string, text = 'text') => ({ path, text })

describe('writeFiles', () => {
  test('writes every file, also into folders that do not exist yet, and leaves nothing else behind', () => {
    const folder = join(emptyFolder(), 'new')
    writeFiles(folder, [file('a.txt', 'ä'), file('inner/b.txt')])
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['a.txt', 'inner', 'inner/b.txt'])
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('ä')
  })

  test.each([
    '../a.txt',
    'inner/../../a.txt',
    '/etc/a.txt',
    'C:\\a.txt',
    'inner\\..\\a.txt',
    './a.txt',
    'a//b.txt',
    '.bashrc',
    '-rf',
    'a\0b',
    'a\nb',
    '',
  ])('refuses the path %j and writes nothing', (path) => {
    const folder = emptyFolder()
    expect(() => writeFiles(folder, [file('good.txt'), file(path)])).toThrow(
      expect.objectContaining({ code: 'output-path-unsafe' }),
    )
    expect(readdirSync(folder)).toEqual([])
  })

  test('does not follow a link that leads out of the folder', () => {
    const folder = emptyFolder()
    const elsewhere = emptyFolder()
    symlinkSync(elsewhere, join(folder, 'inner'))
    expect(() => writeFiles(folder, [file('inner/a.txt')])).toThrow(
      expect.objectContaining({ code: 'output-path-unsafe' }),
    )
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test('replaces a link in the place of a file instead of writing through it', () => {
    const folder = emptyFolder()
    const precious = join(emptyFolder(), 'precious.txt')
    writeFileSync(precious, 'precious')
    symlinkSync(precious, join(folder, 'a.txt'))
    writeFiles(folder, [file('a.txt', 'new')])
    expect(readFileSync(precious, 'utf8')).toBe('precious')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new')
  })

  test('leaves the old files as they were when one cannot be written', () => {
    const folder = emptyFolder()
    writeFileSync(join(folder, 'a.txt'), 'old')
    writeFileSync(join(folder, 'blocked'), 'a file where a folder is needed')
    expect(() => writeFiles(folder, [file('a.txt', 'new'), file('blocked/b.txt')])).toThrow(
      expect.objectContaining({ code: 'output-not-written' }),
    )
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old')
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'blocked'])
  })
})

describe('staleFiles', () => {
  test('names what is missing, changed and, in a folder that is generated whole, extra', () => {
    const folder = emptyFolder()
    mkdirSync(join(folder, 'inner'))
    writeFileSync(join(folder, 'same.txt'), 'text')
    writeFileSync(join(folder, 'changed.txt'), 'old')
    writeFileSync(join(folder, 'inner/extra.txt'), 'text')
    const files = [file('same.txt'), file('changed.txt'), file('missing.txt')]
    const stale = [
      { path: 'changed.txt', reason: 'changed' },
      { path: 'missing.txt', reason: 'missing' },
    ]
    expect(staleFiles(folder, files)).toEqual(stale)
    expect(staleFiles(folder, files, { whole: true })).toEqual([...stale, { path: 'inner/extra.txt', reason: 'extra' }])
  })

  test('finds nothing after writing', () => {
    const folder = emptyFolder()
    writeFiles(folder, [file('a.txt'), file('inner/b.txt')])
    expect(staleFiles(folder, [file('a.txt'), file('inner/b.txt')], { whole: true })).toEqual([])
  })
})
