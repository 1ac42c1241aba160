import type { JsonObject, JsonValue } from '@fallnetz/core'
import { describe, expect, test } from 'vitest'
import { isRuleOnly, shapeOf } from './type-shape.ts'

const address: JsonObject = {
  type: 'object',
  properties: { street: { type: 'string', title: 'Street' }, zip: { type: 'string' } },
  required: ['zip'],
  additionalProperties: false,
}
const rules: JsonObject = { type: 'object', allOf: [{ if: { required: ['a'] }, else: { required: ['b'] } }] }
const definitions: JsonObject = { Address: address, Rules: rules, Word: { type: 'string' } }
const ref = (name: string) => ({ $ref: `#/$defs/${name}` })
const string = { type: 'string' }
const closed = (properties: JsonObject, required: string[]) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

const choice: JsonObject = { type: 'object', properties: { a: string, b: string }, additionalProperties: false }

describe('shapeOf', () => {
  test.each<{ claim: string; schema: JsonValue; shape: JsonValue }>([
    {
      claim: 'bounds are left to the validator',
      schema: { type: 'string', maxLength: 5, pattern: '^a$' },
      shape: string,
    },
    { claim: 'integers are numbers', schema: { type: 'integer', minimum: 1 }, shape: { type: 'number' } },
    {
      claim: 'several types become a union',
      schema: { type: ['string', 'null'], maxLength: 5 },
      shape: { anyOf: [string, { type: 'null' }] },
    },
    { claim: 'a constant is a union of one', schema: { const: 'a' }, shape: { enum: ['a'] } },
    {
      claim: 'values of another type can never occur',
      schema: { type: 'string', enum: ['a', null, 1] },
      shape: { enum: ['a'] },
    },
    {
      claim: 'closed objects stay closed',
      schema: address,
      shape: { ...closed({ street: { ...string, description: 'Street' }, zip: string }, ['zip']) },
    },
    {
      claim: 'open objects stay open',
      schema: { type: 'object', properties: {} },
      shape: { type: 'object', properties: {}, required: [], additionalProperties: true },
    },
    {
      claim: 'a bounded list is a list and no tuple',
      schema: { type: 'array', items: string, minItems: 1, maxItems: 3 },
      shape: { type: 'array', items: string },
    },
    { claim: 'a name stays a name', schema: ref('Word'), shape: ref('Word') },
    {
      claim: 'a name with a comment of its own stays a name',
      schema: { ...ref('Word'), title: 'Street' },
      shape: { description: 'Street', allOf: [ref('Word')] },
    },
    {
      claim: 'a name with siblings becomes an intersection, as required and as closed as what it narrows',
      schema: { ...ref('Address'), type: 'object', properties: { zip: { const: '12345' }, street: true } },
      shape: { allOf: [ref('Address'), closed({ zip: { enum: ['12345'] } }, ['zip'])] },
    },
    {
      claim: 'what only becomes required is described where it comes from',
      schema: { ...ref('Address'), type: 'object', required: ['street'], properties: { street: true } },
      shape: { allOf: [ref('Address'), closed({ street: string }, ['street'])] },
    },
    {
      claim: 'a union stays a union',
      schema: { oneOf: [ref('Word'), { type: 'null' }] },
      shape: { anyOf: [ref('Word'), { type: 'null' }] },
    },
    {
      claim: 'a choice between properties excludes the others',
      schema: { ...choice, oneOf: [{ required: ['a'] }, { required: ['b'], properties: { b: true } }] },
      shape: {
        allOf: [
          closed({ a: string, b: string }, []),
          { anyOf: [closed({ b: false, a: string }, ['a']), closed({ a: false, b: string }, ['b'])] },
        ],
      },
    },
    {
      claim: 'rules that no type can say leave no trace',
      schema: { ...address, allOf: [ref('Rules'), { if: {}, else: { properties: { zip: false } } }], not: ref('Word') },
      shape: closed({ street: { ...string, description: 'Street' }, zip: string }, ['zip']),
    },
    {
      claim: 'keywords that carry code do not get through',
      schema: { type: 'string', tsType: 'any', tsEnumNames: ['x'], 'x-code': 'y', default: 'z', extends: ref('Word') },
      shape: string,
    },
    { claim: 'nothing is said of anything', schema: true, shape: {} },
    { claim: 'never stays never', schema: false, shape: false },
  ])('$claim', ({ schema, shape }) => {
    expect(shapeOf(schema, definitions)).toEqual(shape)
  })
})

describe('isRuleOnly', () => {
  test.each([
    { claim: 'a file of rules', schema: rules, only: true },
    { claim: 'a reference to a file of rules', schema: ref('Rules'), only: true },
    { claim: 'an object with properties', schema: address, only: false },
    { claim: 'a string', schema: string, only: false },
  ])('$claim: $only', ({ schema, only }) => {
    expect(isRuleOnly(schema, definitions)).toBe(only)
  })
})
