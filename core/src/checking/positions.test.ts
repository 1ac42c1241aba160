import { describe, expect, test } from 'vitest'
import { placedIn } from './positions.ts'
import { problem } from './rule.ts'

const words = { de: 'Falsch.', en: 'Wrong.' }
const text = '{\n  "rows": [\n    1, 2\n  ],\n  "a/b": {\n    "c":\n      true\n  }\n}\n'
const files = new Map([['one.json', text]])

describe('a finding in a file', () => {
  test.each([
    { claim: 'stands where the name of the property does', pointer: '/a~1b/c', line: 6, column: 5 },
    { claim: 'stands where the item does', pointer: '/rows/1', line: 3, column: 8 },
    { claim: 'stands where the object does in which something is missing', pointer: '/a~1b/d/e', line: 5, column: 10 },
    { claim: 'stands at the beginning where it concerns the whole', pointer: '', line: 1, column: 1 },
  ])('$claim', ({ pointer, line, column }) => {
    const [found] = placedIn(files, [problem('wrong', 'one.json', pointer, words)])
    expect(found).toEqual({ ...problem('wrong', 'one.json', pointer, words), line, column })
  })

  test('of another place than it said is put right', () => {
    const finding = { ...problem('wrong', 'one.json', '/rows', words), line: 9, column: 9 }
    expect(placedIn(files, [finding])).toMatchObject([{ line: 2, column: 3 }])
  })

  test('stays as it is where nobody knows the file', () => {
    const elsewhere = { ...problem('wrong', 'other.json', '/rows', words), line: 9, column: 9 }
    const one = problem('wrong', 'one.json', '/rows', words)
    expect(placedIn(files, [elsewhere, one])).toEqual([elsewhere, { ...one, line: 2, column: 3 }])
  })
})
