import { describe, expect, test } from 'vitest'
import { diffCodelists, isCompatible } from './diff.ts'
import { smallContent } from './small-list.contract.ts'

const before = smallContent()
const columns = before.columns as unknown as Record<string, string>[]

describe('two versions of a list', () => {
  test('that are the same differ in nothing', () => {
    const diff = diffCodelists(before, smallContent())
    expect(diff).toEqual({ added: [], removed: [], changed: [], details: [], breaks: [] })
  })

  test('in another order are the same', () => {
    expect(diffCodelists(before, smallContent({ rows: [...before.rows].reverse() })).changed).toEqual([])
  })

  test('tell rows that came, went and changed, cell by cell', () => {
    const rows = [
      { code: '02', de: 'blau', en: 'azure' },
      { code: '01', de: 'rot', en: 'red', note: 'neu' },
      { code: '04', de: 'gelb' },
    ]
    const diff = diffCodelists(before, smallContent({ rows, version: '3.0' }))
    expect(diff.added).toEqual([{ code: '04', de: 'gelb' }])
    expect(diff.removed).toEqual([{ code: 'grn', de: 'grün' }])
    expect(diff.changed).toEqual([
      { code: '01', cells: [{ column: 'note', after: 'neu' }] },
      {
        code: '02',
        cells: [
          { column: 'en', before: 'blue', after: 'azure' },
          { column: 'note', before: 'auch hell' },
        ],
      },
    ])
    expect(diff.details).toEqual([{ detail: 'version', before: '2.0', after: '3.0' }])
  })

  test('tell details that changed', () => {
    const after = smallContent({ validFrom: '2026-01-01', columns: columns.slice(0, 3) })
    expect(diffCodelists(before, after).details).toEqual([
      { detail: 'columns/note', before: columns[3] },
      { detail: 'validFrom', after: '2026-01-01' },
    ])
  })

  test.each([
    { claim: 'a code more', changes: { rows: [...before.rows, { code: '05', de: 'x' }] }, breaks: [] },
    { claim: 'other words', changes: { rows: before.rows.map((row) => ({ ...row, de: 'x' })) }, breaks: [] },
    {
      claim: 'a column more',
      changes: { columns: [...columns, { id: 'fr', title: {}, required: false }] },
      breaks: [],
    },
    { claim: 'a code less', changes: { rows: before.rows.slice(1) }, breaks: ['code-removed 01'] },
    {
      claim: 'another code',
      changes: { rows: before.rows.map((row) => ({ ...row, code: `${row['code']}x` })) },
      breaks: ['code-removed 01,02,grn'],
    },
    { claim: 'a column less', changes: { columns: columns.slice(0, 3) }, breaks: ['column-removed note'] },
    {
      claim: 'a column no longer required',
      changes: { columns: columns.map((column) => ({ ...column, required: column['id'] === 'code' })) },
      breaks: ['cell-no-longer-sure de'],
    },
    {
      claim: 'another key column',
      changes: { keyColumn: 'de' },
      breaks: ['key-column-changed de', 'code-removed 01,02,grn'],
    },
    { claim: 'another list', changes: { urn: 'urn:example:sizes' }, breaks: ['other-list urn:example:sizes'] },
  ])('$claim breaks $breaks', ({ changes, breaks }) => {
    const diff = diffCodelists(before, smallContent(changes as never))
    expect(diff.breaks.map(({ reason, names }) => `${reason} ${names.join()}`)).toEqual(breaks)
    expect(isCompatible(diff)).toBe(breaks.length === 0)
  })
})
