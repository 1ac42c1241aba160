import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readFolder } from '../../contracts/read-folder.ts'
import { contentOf } from '../codelist.ts'
import { exportGenericode } from './export.ts'
import { importGenericode } from './import.ts'
import { seenIn } from './independent-reader.contract.ts'

const samples = ['colours.xml', 'sizes.xml'].map((name) => {
  return { name, xml: readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8') }
})
const catalog = readFolder(fileURLToPath(new URL('../../../../schemas', import.meta.url)))
const published = [...catalog.codelists.values()].map((list) => ({ name: `${list.id}@${list.version}`, list }))

describe('genericode there and back', () => {
  test.each(samples)('$name keeps every cell and everything its publisher says', ({ xml }) => {
    const before = seenIn(xml)
    const after = seenIn(exportGenericode(importGenericode(xml).content))
    expect(before.rows.length).toBeGreaterThan(1)
    expect(after.rows).toEqual(before.rows)
    expect(withVersionUri(after.head)).toEqual(withVersionUri(before.head))
  })

  test.each(samples)('$name comes back to us as the same list', ({ xml }) => {
    const { content } = importGenericode(xml)
    expect(importGenericode(exportGenericode(content)).content).toEqual(content)
  })

  test.each(published)('$name, as we publish it, keeps every cell and its columns', ({ list }) => {
    const content = contentOf(list)
    const again = importGenericode(exportGenericode(content)).content
    expect(again.rows).toEqual(content.rows)
    expect(again.columns.map(({ id, required }) => ({ id, required }))).toEqual(
      content.columns.map(({ id, required }) => ({ id, required })),
    )
    expect([again.urn, again.version, again.keyColumn]).toEqual([content.urn, content.version, content.keyColumn])
    if (content.genericode !== undefined) expect(again.genericode).toEqual(content.genericode)
    else {
      // What only we say: a list on trial would come back as one in force, and without its licence.
      const { status, source, licenceNote } = content
      expect(again).toMatchObject({ status, source, licenceNote })
    }
  })
})

/** Some files leave the canonical version URI out; then we write what it must be. */
function withVersionUri(head: ReturnType<typeof seenIn>['head']) {
  return head.map((part) => ({
    ...part,
    children: part.children.filter(({ name }) => name !== 'CanonicalVersionUri'),
  }))
}
