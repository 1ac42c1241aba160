import { describe, expect, test } from 'vitest'
import { refusal } from './asked.contract.ts'
import { lands, nameOfLand, placeOf } from './place.ts'

describe('a place', () => {
  test('there are sixteen Länder, with the numbers 01 to 16', () => {
    const keys = Object.values(lands).map(({ key }) => key)
    expect(keys.sort()).toEqual(Array.from({ length: 16 }, (_, index) => String(index + 1).padStart(2, '0')))
  })

  test.each(Object.entries(lands))(
    '%s is known by its letters, in any case, and by its number',
    (land, { key, name }) => {
      expect(placeOf(land, undefined)).toEqual({ land, area: key })
      expect(placeOf(land.toLowerCase(), undefined)).toEqual({ land, area: key })
      expect(placeOf(undefined, `${key}0000000000`)).toEqual({ land, area: key })
      expect(placeOf(land, `${key}001`)).toEqual({ land, area: `${key}001` })
      expect(nameOfLand(placeOf(land, undefined).land)).toBe(name)
    },
  )

  test.each([
    { claim: 'a municipality by its regional key', key: '146255501080', area: '14625080' },
    { claim: 'the same by its municipality key', key: '14625080', area: '14625080' },
    { claim: 'an association by its nine digits: its district', key: '146255501', area: '14625' },
    { claim: 'a district', key: '14625', area: '14625' },
    { claim: 'a district filled up with zeros', key: '146250000000', area: '14625' },
    { claim: 'a city that is a district of its own', key: '097610000000', area: '09761' },
    { claim: 'the same by its municipality key', key: '09761000', area: '09761' },
    { claim: 'a whole administrative region', key: '097000000000', area: '097' },
    { claim: 'a city that is a Land', key: '02000', area: '02' },
  ])('$claim', ({ key, area }) => {
    expect(placeOf(undefined, key).area).toBe(area)
  })

  test.each([
    { claim: 'nothing', land: undefined, key: undefined, code: 'place-missing' },
    { claim: 'no such Land', land: 'XX', key: undefined, code: 'land-unknown' },
    { claim: 'a name every object has', land: 'constructor', key: undefined, code: 'land-unknown' },
    { claim: 'the whole of Germany', land: 'BUND', key: undefined, code: 'land-unknown' },
    { claim: 'nothing between the quotation marks', land: '', key: undefined, code: 'land-unknown' },
    { claim: 'no such Land beside a good key', land: 'XX', key: '09761', code: 'land-unknown' },
    { claim: 'too many digits', land: undefined, key: '0976100000000', code: 'regional-key-invalid' },
    { claim: 'too few', land: undefined, key: '0976', code: 'regional-key-invalid' },
    { claim: 'letters', land: undefined, key: 'O97610000000', code: 'regional-key-invalid' },
    { claim: 'a line feed at the end', land: undefined, key: '09761\n', code: 'regional-key-invalid' },
    { claim: 'a Land beyond sixteen', land: undefined, key: '170000000000', code: 'regional-key-invalid' },
    { claim: 'Land zero', land: undefined, key: '00761', code: 'regional-key-invalid' },
    { claim: 'a key of another Land', land: 'NW', key: '09761', code: 'regional-key-elsewhere' },
  ])('is not $claim: $code', ({ land, key, code }) => {
    expect(refusal(() => placeOf(land, key)).code).toBe(code)
  })

  test.each([
    { says: ['"XX"', 'BW, BY, BE, BB, ', 'NW', 'TH'], land: 'XX', key: undefined },
    { says: [`land "${'x'.repeat(59)}…":`], land: 'x'.repeat(61), key: undefined },
    { says: [`ars "${'1'.repeat(59)}…":`], land: undefined, key: '1'.repeat(61) },
    { says: ['09761', 'BY', 'Bavaria', 'NW'], land: 'NW', key: '09761' },
    { says: ['097610000000'], land: undefined, key: '1' },
  ])('says what would do: $says', ({ says, land, key }) => {
    const { text } = refusal(() => placeOf(land, key))
    for (const word of says) expect(text.en).toContain(word)
    expect(text.de).not.toBe(text.en)
    expect(text.de).not.toMatch(/x{60}|1{60}/)
  })
})
