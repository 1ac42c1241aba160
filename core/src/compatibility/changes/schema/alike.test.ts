import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../../json/value.ts'
import { alikeIn } from './alike.ts'
import { readings } from './dialects.ts'
import { prepare, shelfOf } from './prepare.ts'

const file = (definitions: JsonObject) =>
  prepare(shelfOf({ root: { $ref: '#/definitions/A' }, definitions }, readings['2020-12']), '/root')
const alike = (one: JsonObject, other: JsonObject) => {
  const files = { old: file(one), new: file(other) }
  return alikeIn(files)(files.old.schema, files.new.schema)
}
const node = (name: string, value: JsonValue = { type: 'string' }): JsonObject => ({
  type: 'object',
  properties: { value, next: { $ref: `#/definitions/${name}` } },
})

describe('two schemas say the same', () => {
  test.each([
    {
      claim: 'whatever people read beside them',
      one: { A: { type: 'string', title: 'A' } },
      other: { A: { type: 'string', description: 'B' } },
      same: true,
    },
    {
      claim: 'whatever their definitions are called',
      one: { A: { items: { $ref: '#/definitions/B' } }, B: { type: 'string' } },
      other: { A: { items: { $ref: '#/definitions/C' } }, C: { type: 'string' } },
      same: true,
    },
    {
      claim: 'with a definition or without',
      one: { A: { items: { $ref: '#/definitions/B' } }, B: { type: 'string' } },
      other: { A: { items: { type: 'string' } } },
      same: true,
    },
    { claim: 'around a circle', one: { A: node('A') }, other: { A: node('B'), B: node('A') }, same: true },
    {
      claim: 'around circles of different lengths',
      one: { A: { properties: { next: { properties: { next: { $ref: '#/definitions/A' } } } } } },
      other: { A: { properties: { next: { $ref: '#/definitions/A', title: 'Next' } } } },
      same: true,
    },
    {
      claim: 'in another order of names',
      one: { A: { required: ['a', 'b'], type: ['string', 'null'] } },
      other: { A: { required: ['b', 'a'], type: ['null', 'string'] } },
      same: true,
    },
    { claim: 'as everything', one: { A: {} }, other: { A: true }, same: true },
    {
      claim: 'not around a circle that differs further on',
      one: { A: node('A') },
      other: { A: node('B'), B: node('A', { type: 'integer' }) },
      same: false,
    },
    { claim: 'not with another default', one: { A: { default: 1 } }, other: { A: { default: 2 } }, same: false },
    {
      claim: 'not with a further rule',
      one: { A: { type: 'string' } },
      other: { A: { type: 'string', maxLength: 1 } },
      same: false,
    },
    {
      claim: 'not with an announced end',
      one: { A: { type: 'string' } },
      other: { A: { type: 'string', 'x-sunset': '2027-01-01' } },
      same: false,
    },
  ] as { claim: string; one: JsonObject; other: JsonObject; same: boolean }[])('$claim', ({ one, other, same }) => {
    expect([alike(one, other), alike(other, one)]).toEqual([same, same])
  })
})
