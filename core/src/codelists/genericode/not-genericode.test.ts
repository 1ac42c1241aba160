import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importGenericode } from './import.ts'

const sizes = readFileSync(new URL('samples/sizes.xml', import.meta.url), 'utf8')
const colours = readFileSync(new URL('samples/colours.xml', import.meta.url), 'utf8')
const column = '<Column Id="c" Use="optional"><ShortName>c</ShortName><Data Type="string"/></Column>'

describe('genericode that is none', () => {
  test.each([
    { claim: 'another document', xml: '<a/>', code: 'genericode-invalid', says: 'begins with <a>' },
    { claim: 'a root in no namespace', xml: '<CodeList/>', code: 'genericode-invalid', says: 'begins with <CodeList>' },
    {
      claim: 'a row with a column nobody declared',
      xml: sizes.replace('ColumnRef="alt"', 'ColumnRef="neu"'),
      code: 'genericode-column-unknown',
      says: 'Line 54, column 10: There is no column "neu". Available: key, name, alt',
    },
    {
      claim: 'a key over a column nobody declared',
      xml: sizes.replace('Ref="name"', 'Ref="nom"'),
      code: 'genericode-column-unknown',
      says: '"nom"',
    },
    {
      claim: 'one value too many',
      xml: colours.replace('<Value><SimpleValue/></Value>', '<Value/><Value/>'),
      code: 'genericode-invalid',
      says: 'one more value after that for the last column "hinweis"',
    },
    {
      claim: 'a column without a name',
      xml: sizes.replace('ColumnRef="alt"', 'ColumnRef=""'),
      code: 'genericode-column-unknown',
      says: 'column ""',
    },
    {
      claim: 'two keys of one name',
      xml: colours.replace('Id="beideKey"', 'Id="nameKey"'),
      code: 'genericode-invalid',
      says: 'The key "nameKey" exists twice',
    },
    {
      claim: 'two values for a column',
      xml: sizes.replace('ColumnRef="alt"', 'ColumnRef="name"'),
      code: 'genericode-invalid',
      says: 'two values for the column "name"',
    },
    {
      claim: 'two simple values in one cell',
      xml: sizes.replace('>L</SimpleValue>', '>L</SimpleValue><SimpleValue/>'),
      code: 'genericode-invalid',
      says: 'two values',
    },
    {
      claim: 'a compound value',
      xml: sizes.replace('<SimpleValue>L</SimpleValue>', '<ComplexValue/>'),
      code: 'genericode-unsupported',
      says: 'compound values',
    },
    {
      claim: 'an annotated row',
      xml: sizes.replace('<Row>', '<Row><Annotation/>'),
      code: 'genericode-unsupported',
      says: 'annotations of rows',
    },
    {
      claim: 'an element nobody knows',
      xml: sizes.replace('<Version>', '<Edition/><Version>'),
      code: 'genericode-invalid',
      says: '<Edition> does not belong into <Identification>',
    },
    {
      claim: 'an attribute that would be lost',
      xml: sizes.replace('<Row>', '<Row valid="no">'),
      code: 'genericode-invalid',
      says: 'attribute "valid"',
    },
    {
      claim: 'text between rows',
      xml: sizes.replace('</Row>', '</Row>und'),
      code: 'genericode-invalid',
      says: 'text in <SimpleCodeList>',
    },
    {
      claim: 'text in a row',
      xml: sizes.replace('<Row>', '<Row>und'),
      code: 'genericode-invalid',
      says: 'text in <Row>',
    },
    {
      claim: 'text between columns',
      xml: sizes.replace('<Key', 'und <Key'),
      code: 'genericode-invalid',
      says: 'text in <ColumnSet>',
    },
    {
      claim: 'a column twice',
      xml: sizes.replace('Id="name"', 'Id="key"'),
      code: 'genericode-invalid',
      says: 'exists twice',
    },
    {
      claim: 'a column without Id',
      xml: sizes.replace(' Id="name"', ''),
      code: 'genericode-invalid',
      says: 'needs an Id',
    },
    {
      claim: 'a column called like something all objects have',
      xml: sizes.replaceAll('"alt"', '"constructor"'),
      code: 'genericode-invalid',
      says: 'no word of JavaScript',
    },
    {
      claim: 'a column called __proto__',
      xml: sizes.replaceAll('"alt"', '"__proto__"'),
      code: 'genericode-invalid',
      says: 'no word of JavaScript',
    },
    {
      claim: 'two versions',
      xml: sizes.replace('<Version>', '<Version>2</Version><Version>'),
      code: 'genericode-invalid',
      says: 'a second time',
    },
    {
      claim: 'no version',
      xml: sizes.replace(/<Version>.*<\/Version>/, ''),
      code: 'genericode-invalid',
      says: '<Version> is missing in <Identification>',
    },
    {
      claim: 'no columns',
      xml: sizes.replace(/<ColumnSet>[\s\S]*<\/ColumnSet>/, ''),
      code: 'genericode-invalid',
      says: '<ColumnSet> is missing',
    },
    {
      claim: 'no rows',
      xml: sizes.replace(/<SimpleCodeList>[\s\S]*<\/SimpleCodeList>/, ''),
      code: 'genericode-invalid',
      says: '<SimpleCodeList> is missing',
    },
    {
      claim: 'two tables',
      xml: sizes.replace('</SimpleCodeList>', '</SimpleCodeList><SimpleCodeList/>'),
      code: 'genericode-invalid',
      says: 'does not belong',
    },
    {
      claim: 'a cell nobody reads',
      xml: sizes.replace('>L<', `>${'L'.repeat(10_001)}<`),
      code: 'genericode-invalid',
      says: '10,000 characters',
    },
    {
      claim: 'more rows than there are',
      xml: sizes.replace('<Row>', `${'<Row/>'.repeat(20_000)}<Row>`),
      code: 'genericode-invalid',
      says: '20,000 rows',
    },
    {
      claim: 'more columns than anybody needs',
      xml: sizes.replace('<Key', `${column.repeat(48)}<Key`),
      code: 'genericode-invalid',
      says: '50 columns',
    },
  ])('$claim: $code', ({ xml, code, says }) => {
    expect(refusal(() => importGenericode(xml))).toMatchObject({ code, message: expect.stringContaining(says) })
  })
})

function refusal(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  throw new Error('not refused')
}
