import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { scratch } from '../testing/in-process.contract.ts'
import { find } from './find.ts'

const { folder, write, remove } = scratch()
afterAll(remove)

function sources(name: string): string[] {
  return find([name], folder).map(({ source, error }) => `${source}${error === undefined ? '' : ` [${error.code}]`}`)
}

describe('a folder', () => {
  test('gives its messages in order, without what is hidden or installed', () => {
    for (const name of [
      'b.json',
      'a/z.ndjson',
      'a.jsonl',
      'a/note.txt',
      '.git/x.json',
      'node_modules/y.json',
      '.c.json',
    ]) {
      write(join('plain', name), '{}')
    }
    expect(sources('plain')).toEqual(['plain/a.jsonl', 'plain/a/z.ndjson', 'plain/b.json'])
  })

  test('with a link that leads back into it is read once', () => {
    write('circle/in/m.json', '{}')
    symlinkSync('..', join(folder, 'circle/in/up'))
    expect(sources('circle')).toEqual(['circle/in/m.json'])
  })

  test('follows a link to a folder elsewhere', () => {
    write('elsewhere/m.json', '{}')
    write('linked/own.json', '{}')
    symlinkSync('../elsewhere', join(folder, 'linked/other'))
    expect(sources('linked')).toEqual(['linked/other/m.json', 'linked/own.json'])
  })

  test('tells of what cannot be read in its place, and gives the rest', () => {
    write('broken/b.json', '{}')
    symlinkSync('nowhere.json', join(folder, 'broken/a.json'))
    symlinkSync('self.json', join(folder, 'broken/self.json'))
    expect(sources('broken')).toEqual([
      'broken/a.json [file-not-found]',
      'broken/b.json',
      'broken/self.json [file-unreadable]',
    ])
  })

  test('with a pipe that lies in it keeps nobody waiting; a pipe that is named is read', () => {
    write('pipes/m.json', '{}')
    execFileSync('mkfifo', [join(folder, 'pipes/p.json')])
    expect(sources('pipes')).toEqual(['pipes/m.json'])
    expect(sources('pipes/p.json')).toEqual(['pipes/p.json'])
  })
})
