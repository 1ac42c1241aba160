import { expect, test } from 'vitest'
import { lineAndColumn, placesOf } from './positions.ts'

const text = `{
  "person": { "name" : "Erika", "tags":["a","b:{"], "a/b": {"~": 1} },
  "list": [ 10, [20 , 21], {} ]
}`

test.each([
  { at: '', value: '1:1' },
  { at: '/person', name: '2:3', value: '2:13' },
  { at: '/person/name', name: '2:15', value: '2:24' },
  { at: '/person/tags/1', value: '2:45' },
  { at: '/person/a~1b/~0', name: '2:61', value: '2:66' },
  { at: '/list/0', value: '3:13' },
  { at: '/list/1/1', value: '3:23' },
  { at: '/list/2', value: '3:28' },
  { at: '/list/2/missing', value: '3:28' },
  { at: '/person/missing/deeper', value: '2:13' },
  { at: '/person/name/no-object', value: '2:24' },
])('$at stands at $value', ({ at, name, value }) => {
  const place = placesOf(text, ['/list/1', at, '/person/name']).get(at)
  expect({ name: show(place?.name), value: show(place?.value) }).toEqual({ name, value })
})

test('of a repeated name the last one counts', () => {
  expect(placesOf('{"a":1,"a":2}', ['/a']).get('/a')).toEqual({ name: 7, value: 11 })
})

test('lines are counted by line feeds, columns in UTF-16 units', () => {
  expect(lineAndColumn('a\r\nbc\n😀d', 0)).toEqual({ line: 1, column: 1 })
  expect(lineAndColumn('a\r\nbc\n😀d', 4)).toEqual({ line: 2, column: 2 })
  expect(lineAndColumn('a\r\nbc\n😀d', 8)).toEqual({ line: 3, column: 3 })
})

function show(offset: number | undefined): string | undefined {
  if (offset === undefined) return undefined
  const { line, column } = lineAndColumn(text, offset)
  return `${line}:${column}`
}
