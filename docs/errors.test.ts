import { allCodes } from '@fallnetz/core'
import { describe, expect, test } from 'vitest'
import { files, read } from './repository.ts'

/** Every code that people may meet is explained in core/codes.json, from which docs/reference/errors.md is made. */
const sources = files('.ts').filter(
  (file) => /^[a-z-]+\/src\//.test(file) && !/\.(test|contract)\.ts$/.test(file) && !/\/(golden|testing)\//.test(file),
)
const codes = allCodes()
const thrown = found(sources, /new KnownError\(\s*'([a-z0-9-]+)'/g)
const checked = found(
  sources.filter((file) => file.startsWith('core/src/checking/')),
  /(?:problem|advice)\(\s*'([a-z0-9-]+)'/g,
)

describe('the catalogue of codes', () => {
  test('codes were found at all', () => {
    expect(thrown.length).toBeGreaterThan(50)
    expect(checked.length).toBeGreaterThan(30)
  })

  test('explains every known error the code can raise, and no other', () => {
    const explained = codes.filter(({ kind }) => kind === 'error').map(({ code }) => code)
    expect(thrown.filter((code) => !explained.includes(code))).toEqual([])
    // Some codes are chosen in a table before they are thrown.
    const somewhere = (code: string) => sources.some((file) => read(file).includes(`'${code}'`))
    expect(explained.filter((code) => !somewhere(code))).toEqual([])
  })

  test('explains every finding of the publisher’s check', () => {
    const explained = codes.filter(({ kind }) => kind !== 'error').map(({ code }) => code)
    expect(checked.filter((code) => !explained.includes(code) && !thrown.includes(code))).toEqual([])
  })

  test('explains each code once per kind, in both languages', () => {
    const names = codes.map(({ code, kind }) => `${kind} ${code}`)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(codes.filter(({ text }) => text.de.length < 10 || text.en.length < 10)).toEqual([])
  })
})

function found(paths: readonly string[], pattern: RegExp): string[] {
  const all = paths.flatMap((file) => [...read(file).matchAll(pattern)].map((match) => match[1] ?? ''))
  return [...new Set(all)].sort()
}
