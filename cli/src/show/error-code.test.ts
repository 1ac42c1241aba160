import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problemsOf, readFolder } from '@fallnetz/core'
import { describe, expect, test } from 'vitest'
import { installedFolder } from '../catalogue/installed.ts'
import { codesByArea } from './error-code.ts'

const root = join(import.meta.dirname, '../../..')
const sources = ['core', 'generators', 'conformance', 'cli'].flatMap((name) => read(`${name}/src`))
const problems = problemsOf(readFolder(installedFolder()))
const listed = Object.values(codesByArea).flatMap((area) => Object.keys(area))

// Where a code is made: an error, a finding of the publisher's gate, or a finding written out.
const places =
  /(?:new KnownError|\bproblem|\badvice|\bwrong)\(\s*'([a-z0-9-]+)'|\bcode: '([a-z0-9-]+)', (?:severity|at)/g

describe('error codes', () => {
  const made = new Set(sources.flatMap((text) => [...text.matchAll(places)].map((match) => match[1] ?? match[2] ?? '')))

  test('were found at all', () => {
    expect(made.size).toBeGreaterThan(80)
  })

  test('each can be explained', () => {
    expect([...made].filter((code) => !listed.includes(code) && !problems.has(code)).sort()).toEqual([])
  })

  test('each explanation belongs to a code that exists', () => {
    const everything = [...sources, ...read('registry-server/src'), ...read('cli/bin')].join('\n')
    expect(listed.filter((code) => !everything.includes(`'${code}'`)).sort()).toEqual([])
  })

  test('each stands once', () => {
    expect(listed.filter((code, index) => listed.indexOf(code) !== index)).toEqual([])
  })

  test.each(Object.entries(codesByArea))('%s: each is a sentence in both languages', (_, area) => {
    for (const { de, en } of Object.values(area)) {
      expect(de).toMatch(/ .*\.$/)
      expect(en).toMatch(/ .*\.$/)
      expect(de).not.toBe(en)
    }
  })
})

function read(folder: string): string[] {
  return globSync(`${folder}/**/*.{ts,js}`, {
    cwd: root,
    exclude: (name) => /\.(test|contract)\.ts$/.test(name) || name === 'codes',
  }).map((path) => readFileSync(join(root, path), 'utf8'))
}
