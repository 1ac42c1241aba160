import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readFolder } from '../contracts/read-folder.ts'
import { type CodelistContent, contentOf } from './codelist.ts'
import { nearCodes } from './near-codes.ts'
import { smallList } from './small-list.contract.ts'

const { codelists } = readFolder(join(import.meta.dirname, '../../../schemas'))
const keys = [...codelists.values()]
  .filter(({ id }) => id === 'regionalschluessel')
  .map(contentOf)[0] as CodelistContent
const codes = keys.rows.map((row) => row[keys.keyColumn] ?? '')

describe('in a list of 11,227 regional keys', () => {
  test('it is one of them, wherever in the list it stands', () => {
    expect(codes.length).toBe(11_227)
    const last = codes.length - 1
    for (const at of [0, 999, 1000, 1001, Math.floor(last / 2), last]) {
      const code = codes[at] as string
      expect(nearCodes(keys, code.slice(1))).toContain(code)
      expect(nearCodes(keys, `${code.slice(0, 6)} ${code.slice(6)}`)).toEqual([code])
    }
  })

  test.each([
    { claim: 'a letter in place of a figure', written: '0976100o0000', code: '097610000000' },
    { claim: 'a figure too many', written: '0976110000000', code: '097610000000' },
    { claim: 'a figure lost', written: '09761000000', code: '097610000000' },
    { claim: 'the zero a spreadsheet dropped', written: '97610000000', code: '097610000000' },
    { claim: 'two figures swapped', written: '907610000000', code: '097610000000' },
    { claim: 'the name', written: 'flensburg, stadt', code: '010010000000' },
    { claim: 'nearly the name', written: 'Flensbrug, Statd', code: '010010000000' },
  ])('$claim', ({ written, code }) => {
    expect(nearCodes(keys, written)).toContain(code)
  })

  test('a few that are equally near are all named, more than three are not', () => {
    const list = (codes: string[]) => smallList({ rows: codes.map((code) => ({ code, de: code.repeat(3) })) })
    expect(nearCodes(contentOf(list(['abc1', 'abc2', 'abc3'])), 'abc9')).toEqual(['abc1', 'abc2', 'abc3'])
    expect(nearCodes(contentOf(list(['abc1', 'abc2', 'abc3', 'abc4'])), 'abc9')).toHaveLength(3)
    expect(nearCodes(contentOf(list(['abc1', 'abcd9', 'xyz'])), 'abcd1')).toEqual(['abc1', 'abcd9'])
    expect(nearCodes(contentOf(list(['abcxx', 'abc99'])), 'abc9x')).toEqual(['abcxx', 'abc99'])
  })

  test.each([
    { claim: 'a letter O for a zero', written: 'O9', near: ['09'] },
    { claim: 'a small L for a one', written: 'l2', near: ['12'] },
    { claim: 'a zero for a letter', written: '0B', near: ['ob'] },
    { claim: 'two letters the other way round', written: 'ED', near: ['DE'] },
    { claim: 'one letter of two wrong', written: 'DX', near: [] },
    { claim: 'a leading zero left out', written: '1', near: ['01'] },
  ])('of two characters: $claim', ({ written, near }) => {
    const rows = ['01', '09', '12', '21', 'ob', 'DE', 'DK', 'DZ', 'FR'].map((code) => ({ code, de: `Name ${code}` }))
    expect(nearCodes(contentOf(smallList({ rows })), written)).toEqual(near)
  })

  test('there may be nothing near', () => {
    for (const written of ['', 'x', '§§§§§§§§§§§§', 'Gemeinde Nirgendwo am Nirgendfluss', '1'.repeat(101)]) {
      expect(nearCodes(keys, written)).toEqual([])
    }
  })

  test('a hundred wrong codes are looked for in less time than it takes to notice', () => {
    const wrong = Array.from({ length: 100 }, (_, at) => `${codes[at * 97]?.slice(0, 4)}zz${codes[at * 97]?.slice(6)}`)
    nearCodes(keys, 'once')
    const { user } = process.cpuUsage()
    for (const one of wrong) nearCodes(keys, one)
    // To compare each with all 11,227 letter by letter takes ten times as long.
    expect(process.cpuUsage().user - user).toBeLessThan(2_500_000)
  })
})
