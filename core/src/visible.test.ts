import { describe, expect, test } from 'vitest'
import { visible, visibleJson, visibleLines } from './visible.ts'

describe('visible', () => {
  test.each([
    { claim: 'a colour code does not reach the terminal', text: '\u001b[31mrot', seen: '[U+001B][31mrot' },
    { claim: 'neither does its eight-bit form', text: '\u009b31mrot', seen: '[U+009B]31mrot' },
    { claim: 'a line feed cannot begin a line of its own', text: 'a\nb\r', seen: 'a[U+000A]b[U+000D]' },
    { claim: 'text cannot be turned around', text: 'a\u202eb', seen: 'a[U+202E]b' },
    { claim: 'invisible letters are seen', text: 'a\u200bb\u{e0041}', seen: 'a[U+200B]b[U+E0041]' },
    { claim: 'half a character is named', text: 'a\ud800b', seen: 'a[U+D800]b' },
    { claim: 'what every font shows as it likes is named', text: 'a\ue000b', seen: 'a[U+E000]b' },
    { claim: 'what is no character is named', text: '\ufffe\u{1ffff}', seen: '[U+FFFE][U+1FFFF]' },
    { claim: 'letters of all kinds stay', text: 'Łukasz Đặng Þór 佐藤 👍🏽', seen: 'Łukasz Đặng Þór 佐藤 👍🏽' },
  ])('$claim', ({ text, seen }) => {
    expect(visible(text)).toBe(seen)
  })

  test('lines of our own stay lines', () => {
    expect(visibleLines('a\nb\u0007')).toBe('a\nb[U+0007]')
  })

  test.each(['\u001b[2J', '\u009b2J', '\u202e', '\u{e0041}', '\u2028', 'a\nb'])(
    'JSON keeps the value of %j',
    (value) => {
      const text = visibleJson({ value })
      expect(JSON.parse(text)).toEqual({ value })
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u)
    },
  )
})
