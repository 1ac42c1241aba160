import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeXml, maxXmlBytes } from './decode.ts'
import { importGenericode } from './import.ts'
import { maxXmlDepth } from './read-xml.ts'

const sizes = readFileSync(new URL('samples/sizes.xml', import.meta.url), 'utf8')
const root = '<CodeList xmlns='
const bomb = `<!DOCTYPE lolz [
  <!ENTITY lol "lol">
  <!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">
  <!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">
]>
`

interface Refused {
  readonly claim: string
  readonly xml: string
  readonly code: string
  readonly line: number
  readonly column: number
}

describe('hostile XML is refused, and where it is', () => {
  test.each<Refused>([
    { claim: 'an entity bomb', xml: before(bomb), code: 'xml-unsafe', line: 2, column: 1 },
    { claim: 'a DOCTYPE alone', xml: before('\n  <!DOCTYPE CodeList>\n'), code: 'xml-unsafe', line: 3, column: 3 },
    {
      claim: 'an external entity',
      xml: before('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]>').replace('>klein<', '>&f;<'),
      code: 'xml-unsafe',
      line: 2,
      column: 1,
    },
    {
      claim: 'a DOCTYPE of another place',
      xml: before('<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'),
      code: 'xml-unsafe',
      line: 2,
      column: 1,
    },
    {
      claim: 'a parameter entity',
      xml: before('<!DOCTYPE x [<!ENTITY % p "x"> %p;]>'),
      code: 'xml-unsafe',
      line: 2,
      column: 1,
    },
    {
      claim: 'a style sheet to fetch',
      xml: before('<?xml-stylesheet href="http://127.0.0.1:9/x.xsl"?>'),
      code: 'xml-unsafe',
      line: 2,
      column: 1,
    },
    {
      claim: 'an inclusion',
      xml: sizes.replace(
        '<SimpleCodeList>',
        '<x:include xmlns:x="http://www.w3.org/2001/XInclude" href="/etc/passwd"/><SimpleCodeList>',
      ),
      ...{ code: 'xml-unsafe', line: 46, column: 4 },
    },
    {
      claim: 'an entity nobody declared',
      xml: sizes.replace('>klein<', '>&klein;<'),
      code: 'xml-syntax',
      line: 49,
      column: 54,
    },
    {
      claim: 'columns of another file',
      xml: sizes.replace('<ColumnSet>', '<ColumnSet><ColumnRef Id="x" ExternalRef="y"/>'),
      ...{ code: 'genericode-unsupported', line: 14, column: 15 },
    },
    {
      claim: 'a set of columns elsewhere',
      xml: sizes.replace('<ColumnSet>', '<ColumnSetRef/><ColumnSet>'),
      ...{ code: 'genericode-unsupported', line: 14, column: 4 },
    },
    {
      claim: 'a control character',
      xml: sizes.replace('>klein<', '>&#0;<'),
      ...{ code: 'xml-syntax', line: 49, column: 51 },
    },
    { claim: 'half a file', xml: sizes.slice(0, 900), code: 'xml-syntax', line: 23, column: 23 },
    {
      claim: 'an element closed twice',
      xml: sizes.replace('</Row>', '</Row></Row>'),
      code: 'xml-syntax',
      line: 50,
      column: 19,
    },
    {
      claim: 'an attribute twice',
      xml: sizes.replace('Id="key"', 'Id="key" Id="k"'),
      code: 'xml-syntax',
      line: 15,
      column: 46,
    },
    {
      claim: 'an undeclared prefix',
      xml: sizes.replace('<Agency>', '').replace('<Version>', '<y:z/><Version>'),
      code: 'xml-syntax',
      line: 11,
      column: 13,
    },
    { claim: 'no XML at all', xml: 'key;name\nk;klein\n', code: 'xml-syntax', line: 3, column: 1 },
    { claim: 'nothing', xml: '', code: 'xml-syntax', line: 1, column: 1 },
  ])('$claim: $code', ({ xml, code, line, column }) => {
    expect(refusal(() => importGenericode(xml))).toMatchObject({ code, line, column })
  })

  test(`nesting beyond ${maxXmlDepth} levels, however deep`, () => {
    const deep = '<x>'.repeat(500_000)
    const xml = sizes.replace('<Description>', `<Description>${deep}`)
    expect(refusal(() => importGenericode(xml))).toMatchObject({ code: 'xml-too-deep', line: 4 })
  })

  test.each([
    { claim: 'more elements than any list has beside its rows', inside: '<x/>'.repeat(1_000_000) },
    { claim: 'an element of very many attributes', inside: `<x ${attributes(300_000)}/>` },
  ])('$claim: xml-too-large, before they fill the memory', ({ inside }) => {
    const xml = sizes.replace('<Description>', `<Description>${inside}`)
    expect(refusal(() => importGenericode(xml))).toMatchObject({ code: 'xml-too-large', line: 4 })
  })

  test('a huge internal subset costs no more than reading it', () => {
    const subset = '<!ENTITY a "x">'.repeat(100_000)
    const began = performance.now()
    expect(refusal(() => importGenericode(before(`<!DOCTYPE x [${subset}]>`)))).toMatchObject({ code: 'xml-unsafe' })
    expect(performance.now() - began).toBeLessThan(2000)
  })
})

describe('encodings', () => {
  test.each([
    { claim: 'UTF-8 with its mark', bytes: Buffer.from(`\u{feff}${sizes}`), code: undefined },
    { claim: 'UTF-16, little end first', bytes: Buffer.from(`\u{feff}${sizes}`, 'utf16le'), code: 'xml-encoding' },
    { claim: 'UTF-16 without its mark', bytes: Buffer.from(sizes, 'utf16le'), code: 'xml-encoding' },
    { claim: 'UTF-16, big end first', bytes: Buffer.from(sizes, 'utf16le').swap16(), code: 'xml-encoding' },
    { claim: 'Latin 1', bytes: Buffer.from(sizes, 'latin1'), code: 'not-utf8' },
    {
      claim: 'UTF-8 that calls itself Latin 1',
      bytes: Buffer.from(sizes.replace('UTF-8', 'ISO-8859-1')),
      code: 'xml-encoding',
    },
    { claim: 'a file larger than any list', bytes: Buffer.alloc(maxXmlBytes + 1, ' '), code: 'xml-too-large' },
  ])('$claim: $code', ({ bytes, code }) => {
    if (code === undefined) expect(importGenericode(bytes).content.rows[1]?.['name']).toBe('groß')
    else expect(refusal(() => importGenericode(bytes))).toMatchObject({ code })
  })

  test('take the bytes of a part of a buffer', () => {
    const whole = Buffer.from(`xx${sizes}`)
    expect(decodeXml(whole.subarray(2))).toBe(sizes)
  })
})

function attributes(count: number): string {
  return Array.from({ length: count }, (_, number) => `a${number}=""`).join(' ')
}

function before(prolog: string): string {
  return sizes.replace(root, `${prolog}${root}`)
}

function refusal(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('not refused')
}
