import { describe, expect, test } from 'vitest'
import { isCitation, knownLaws, signOf } from './citation.ts'

describe('a citation', () => {
  test.each([
    '§ 76',
    '§ 67d Abs. 1',
    '§ 14 Abs. 2 Satz 4',
    '§ 111 Satz 1',
    '§ 203 Abs. 1 Nr. 1',
    '§ 203 Abs. 1 Nr. 1–7',
    '§ 42a Abs. 5 Satz 1 Nr. 2',
    '§ 64 Abs. 2a',
    '§§ 187–193',
    '§§ 27–41a',
    '§§ 89–89f',
    '§§ 42a–42f',
    'Art. 6 Abs. 1 Buchst. b',
  ])('may be “%s”', (norm) => {
    expect(isCitation(norm)).toBe(true)
  })

  test.each([
    { norm: '14 Abs. 2', claim: 'without its sign' },
    { norm: '§14 Abs. 2', claim: 'without a space' },
    { norm: '§ 14 (2)', claim: 'with brackets for the paragraph' },
    { norm: '§ 14 Absatz 2 Satz 4', claim: 'written out' },
    { norm: '§ 14 Satz 4 Abs. 2', claim: 'with sentence before paragraph' },
    { norm: '§ 14 Abs. 2, § 15', claim: 'of two places at once' },
    { norm: '§ 187–193', claim: 'of several sections with one sign' },
    { norm: '§§ 187', claim: 'of one section with two signs' },
    { norm: '§§ 193–187', claim: 'of a range that falls' },
    { norm: '§§ 42f–42a', claim: 'of letters that fall' },
    { norm: '§§ 89–89', claim: 'of a range of one' },
    { norm: '§ 203 Abs. 1 Nr. 7–1', claim: 'of numbers that fall' },
    { norm: '§§ 187-193', claim: 'with a hyphen for “to”' },
    { norm: '§ 0', claim: 'of a section that cannot be' },
    { norm: '', claim: 'of nothing' },
  ])('is not written $claim: “$norm”', ({ norm }) => {
    expect(isCitation(norm)).toBe(false)
  })

  test('belongs to a law that counts sections or articles', () => {
    expect(knownLaws.length).toBeGreaterThan(20)
    expect([signOf('SGB VIII'), signOf('DSGVO'), signOf('SGB XIII')]).toEqual(['§', 'Art.', undefined])
  })
})
