import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../../json/value.ts'
import { includes } from '../../includes.ts'
import { closed } from './closed.ts'
import { opened } from './opened.ts'
import { changesIn, fields, worstOf } from './small.contract.ts'

const text = { type: 'string' }

describe('the same change under each semantics', () => {
  const open = fields({ a: text })
  const shut = { ...(open as object), additionalProperties: false } as JsonValue
  test.each([
    {
      claim: 'a new optional field in a request',
      before: open,
      after: fields({ a: text, b: text }),
      sender: 'old',
      strict: 'breaking',
      closed: 'harmless',
      pair: 'harmless',
    },
    {
      claim: 'a new optional field in an answer nobody has shut',
      before: open,
      after: fields({ a: text, b: text }),
      sender: 'new',
      strict: 'harmless',
      closed: 'harmless',
      pair: 'harmless',
    },
    {
      claim: 'a new optional field in an answer that is shut',
      before: shut,
      after: { ...(fields({ a: text, b: text }) as object), additionalProperties: false } as JsonValue,
      sender: 'new',
      strict: 'breaking',
      closed: 'breaking',
      pair: 'harmless',
    },
    {
      claim: 'further fields that are now forbidden',
      before: open,
      after: shut,
      sender: 'old',
      strict: 'breaking',
      closed: 'harmless',
      pair: 'harmless',
    },
    {
      claim: 'a field of another kind',
      before: open,
      after: fields({ a: { type: 'integer' } }),
      sender: 'old',
      strict: 'breaking',
      closed: 'breaking',
      pair: 'breaking',
    },
  ] as const)('$claim', ({ before, after, sender, claim: _, ...expected }) => {
    const under = (semantics: 'strict' | 'closed-world' | 'sender-reader') =>
      worstOf(changesIn(before, after, sender, { semantics }))
    expect({ strict: under('strict'), closed: under('closed-world'), pair: under('sender-reader') }).toEqual(expected)
  })
})

describe('closed', () => {
  const allows = (schema: JsonValue, value: JsonValue) =>
    includes({ const: value }, closed(schema)).verdict === 'included'

  test.each([
    { claim: 'keeps fields that are named', schema: fields({ a: text }), value: { a: 'x' }, sent: true },
    { claim: 'keeps to fields that are named', schema: fields({ a: text }), value: { b: 'x' }, sent: false },
    { claim: 'looks into fields', schema: fields({ a: fields({ b: text }) }), value: { a: { c: 1 } }, sent: false },
    {
      claim: 'looks into lists',
      schema: { type: 'array', items: fields({ a: text }) },
      value: [{ b: 1 }],
      sent: false,
    },
    { claim: 'closes what says that it has no fields', schema: fields({}), value: { b: 1 }, sent: false },
    { claim: 'leaves what names nothing', schema: { type: 'object' }, value: { b: 1 }, sent: true },
    {
      claim: 'leaves what says something about the rest',
      schema: { ...(fields({ a: text }) as object), additionalProperties: true } as JsonValue,
      value: { b: 1 },
      sent: true,
    },
    {
      claim: 'puts together what parts name',
      schema: { allOf: [fields({ a: fields({ x: text }) }), fields({ a: fields({ y: text }) })] },
      value: { a: { x: '', y: '' } },
      sent: true,
    },
    {
      claim: 'closes parts together',
      schema: { allOf: [fields({ a: text }), fields({ b: text })] },
      value: { a: '', b: '', c: '' },
      sent: false,
    },
    {
      claim: 'keeps fields whose names match',
      schema: { ...(fields({ a: text }) as object), patternProperties: { '^x-': text } } as JsonValue,
      value: { 'x-1': '' },
      sent: true,
    },
    {
      claim: 'does not touch conditions',
      schema: JSON.parse(
        '{"properties":{"a":{"properties":{"k":{}}}},"if":{"properties":{"a":{"properties":{"k":{"const":1}},"required":["k"]}}},"then":{"required":["b"]},"else":{"properties":{"b":{}}}}',
      ),
      value: { a: { k: 1 } },
      sent: false,
    },
  ])('$claim', ({ schema, value, sent }) => {
    expect(allows(schema, value)).toBe(sent)
  })

  test('follows references, also in a circle', () => {
    const tree = {
      $ref: '#/$defs/node',
      $defs: { node: { type: 'object', properties: { next: { $ref: '#/$defs/node' } } } },
    }
    expect([allows(tree, { next: { next: {} } }), allows(tree, { next: { other: 1 } })]).toEqual([true, false])
  })

  test('leaves a schema alone that is shut already', () => {
    const shut = { type: 'object', properties: { a: text }, additionalProperties: false }
    expect(closed(shut)).toBe(shut)
  })
})

describe('opened', () => {
  test.each([
    {
      claim: 'further fields no longer disturb',
      schema: { properties: { a: text }, additionalProperties: false },
      expected: { properties: { a: text } },
    },
    {
      claim: 'a rule for further fields stays',
      schema: { additionalProperties: text },
      expected: { additionalProperties: text },
    },
    { claim: 'several alternatives may fit', schema: { oneOf: [text, true] }, expected: { anyOf: [text, true] } },
    {
      claim: 'what must not match stays',
      schema: { not: { additionalProperties: false } },
      expected: { not: { additionalProperties: false } },
    },
  ])('$claim', ({ schema, expected }) => {
    expect(opened(schema)).toEqual(expected)
  })
})
