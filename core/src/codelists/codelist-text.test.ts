import { expect, test } from 'vitest'
import type { JsonObject } from '../json/value.ts'
import { codelistText } from './codelist-text.ts'
import { contentDigest } from './digest.ts'
import { smallContent } from './small-list.contract.ts'

test('the text of a list has a line for each row that fits on one', () => {
  const long = 'x'.repeat(100)
  const text = codelistText(
    smallContent({
      rows: [
        { code: '01', de: 'rot' },
        { code: '02', de: long },
      ],
      legalBasis: [],
    }),
  )
  expect(text).toContain('\n    { "code": "01", "de": "rot" },\n')
  expect(text).toContain(`\n    {\n      "code": "02",\n      "de": "${long}"\n    }\n`)
  expect(text).toContain('"legalBasis": [],')
  expect(text.split('\n').filter((line) => line.length > 120)).toEqual([])
  expect(text.endsWith('}\n')).toBe(true)
  const read: JsonObject = JSON.parse(text)
  expect(contentDigest(read)).toBe(read['digest'])
})

test('the digest is over the content, whatever its spacing and order, and not over itself', () => {
  const content = smallContent() as unknown as JsonObject
  const turned = Object.fromEntries(Object.entries(content).reverse())
  expect(contentDigest(turned)).toBe(contentDigest(content))
  expect(contentDigest({ ...content, digest: 'sha256:0' })).toBe(content['digest'])
  expect(contentDigest({ ...content, status: 'retired' })).not.toBe(content['digest'])
})
