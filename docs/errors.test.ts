import { describe, expect, test } from 'vitest'
import { files, read } from './repository.ts'

/** Every code that people may meet is explained in docs/reference/errors.md, and nothing else is. */
const page = read('docs/reference/errors.md')
const listed = [...page.matchAll(/^\| `([a-z0-9-]+)` \|/gm)].map((match) => match[1] ?? '').sort()
const thrown = [
  ...new Set(
    files('.ts')
      .filter(
        (file) => /^[a-z-]+\/src\//.test(file) && !/\.(test|contract)\.ts$/.test(file) && !file.includes('/golden/'),
      )
      .flatMap((file) => [...read(file).matchAll(/new KnownError\(\s*'([a-z0-9-]+)'/g)].map((match) => match[1] ?? '')),
  ),
].sort()

describe('the catalogue of errors', () => {
  test('codes were found at all', () => {
    expect(thrown.length).toBeGreaterThan(10)
  })

  test('lists every known error the code can raise', () => {
    expect(thrown.filter((code) => !listed.includes(code))).toEqual([])
  })

  test('lists each code once', () => {
    expect(listed.filter((code, index) => listed.indexOf(code) !== index)).toEqual([])
  })
})
