import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { markup } from './markup.ts'

describe('markup', () => {
  test.each([
    { claim: 'a tag is text', text: '<b>&amp;</b>', written: '&lt;b&gt;&amp;amp;&lt;/b&gt;' },
    { claim: 'a quote ends no attribute', text: `" onload='x'`, written: '&quot; onload=&#39;x&#39;' },
    { claim: 'lines stay lines', text: 'a\nb', written: 'a\nb' },
    { claim: 'what turns text around is named', text: 'a\u202eb', written: 'a[U+202E]b' },
    { claim: 'what nobody sees is named', text: 'a\u200bb\u0000', written: 'a[U+200B]b[U+0000]' },
    { claim: 'letters of all kinds stay', text: 'Łukasz Đặng 佐藤 👍🏽', written: 'Łukasz Đặng 佐藤 👍🏽' },
  ])('$claim', ({ text, written }) => {
    expect(markup(text)).toBe(written)
  })

  test('no character at all spoils an XML document, in text or attribute', () => {
    const every = Array.from({ length: 0x11_00_00 / 0x100 }, (_, block) =>
      Array.from({ length: 0x100 }, (_, index) => String.fromCodePoint(block * 0x100 + index)),
    ).flat()
    // XML 1.0 (fifth edition), production 2, from which "<", "&" and both quotes are taken away by markup itself.
    const possible = /^[\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]*$/u
    const spoilt = every.filter((character) => !possible.test(markup(character)) || /[<"']/.test(markup(character)))
    expect(spoilt).toEqual([])
  })

  test('an XML reader gives the text back', () => {
    const text = `Fall "A" & 'B' <c>\n]]> --`
    const xml = `<a b="${markup(text)}">${markup(text)}</a>`
    expect(XMLValidator.validate(xml)).toBe(true)
    const parser = new XMLParser({ ignoreAttributes: false, htmlEntities: true, trimValues: false })
    expect(parser.parse(xml)).toEqual({ a: { '#text': text, '@_b': text } })
  })
})
