import { describe } from 'vitest'
import type { JsonValue } from '../../../json/value.ts'
import { holdBothWays } from './small.contract.ts'

const text = { type: 'string' }
const number = { type: 'number' }
const whole = { type: 'integer' }
const list = (more: { readonly [keyword: string]: JsonValue } = {}) => ({ type: 'array', items: text, ...more })

describe('values in a request and in a response', () => {
  holdBothWays([
    {
      claim: 'more kinds of values',
      before: whole,
      after: number,
      sent: 'harmless',
      read: 'breaking',
      ids: ['request-body-type-generalized', 'response-body-type-generalized'],
    },
    {
      claim: 'fewer kinds of values',
      before: number,
      after: whole,
      sent: 'breaking',
      read: 'harmless',
      ids: ['request-body-type-changed', 'response-body-type-specialized'],
    },
    {
      claim: 'another kind of value',
      before: text,
      after: whole,
      sent: 'breaking',
      read: 'breaking',
      ids: ['request-body-type-changed', 'response-body-type-changed'],
    },
    { claim: 'a kind where any was fine', before: {}, after: text, sent: 'breaking', read: 'harmless' },
    {
      claim: 'one more kind in a list of kinds',
      before: { type: ['string', 'integer'] },
      after: { type: ['string', 'integer', 'boolean'] },
      sent: 'harmless',
      read: 'breaking',
      ids: ['request-body-list-of-types-widened', 'response-body-list-of-types-widened'],
    },
    {
      claim: 'a value that may be empty',
      before: text,
      after: { type: ['string', 'null'] },
      sent: 'harmless',
      read: 'breaking',
      ids: ['request-body-became-nullable', 'response-body-became-nullable'],
    },
    {
      claim: 'a value that must not be empty',
      before: { type: ['string', 'null'] },
      after: text,
      sent: 'breaking',
      read: 'harmless',
      ids: ['request-body-became-not-nullable', 'response-body-became-not-nullable'],
    },
    {
      claim: 'a list of values where there was none',
      before: text,
      after: { type: 'string', enum: ['a'] },
      sent: 'breaking',
      read: 'harmless',
      ids: ['request-body-became-enum'],
    },
    {
      claim: 'a listed value less',
      before: { enum: ['a', 'b'] },
      after: { enum: ['b'] },
      sent: 'breaking',
      read: 'harmless',
      ids: ['request-body-enum-value-removed', 'response-mediatype-enum-value-removed'],
    },
    {
      claim: 'a listed value more',
      before: { enum: ['a'] },
      after: { enum: ['b', 'a'] },
      sent: 'harmless',
      read: 'breaking',
    },
    {
      claim: 'another fixed value',
      before: { const: 'a' },
      after: { const: 'b' },
      sent: 'breaking',
      read: 'breaking',
      ids: ['request-body-const-changed', 'response-body-const-changed'],
    },
    {
      claim: 'a fixed value written as a list of one',
      before: { const: 'a' },
      after: { enum: ['a'] },
      sent: 'harmless',
      read: 'harmless',
    },
    {
      claim: 'a lower bound that rises',
      before: { type: 'number', minimum: 1 },
      after: { type: 'number', minimum: 2 },
      sent: 'breaking',
      read: 'harmless',
      ids: ['request-body-min-increased'],
    },
    {
      claim: 'an upper bound that falls',
      before: { type: 'number', maximum: 9 },
      after: { type: 'number', maximum: 8 },
      sent: 'breaking',
      read: 'harmless',
      ids: ['request-body-max-decreased'],
    },
    {
      claim: 'a bound written another way',
      before: { type: 'integer', exclusiveMinimum: 0 },
      after: { type: 'integer', minimum: 1 },
      sent: 'harmless',
      read: 'harmless',
    },
    {
      claim: 'a length that is limited',
      before: text,
      after: { type: 'string', maxLength: 5 },
      sent: 'breaking',
      read: 'harmless',
      ids: ['request-body-max-length-set'],
    },
    {
      claim: 'a least length of nothing',
      before: text,
      after: { type: 'string', minLength: 0 },
      sent: 'harmless',
      read: 'harmless',
    },
    {
      claim: 'a finer step',
      before: { type: 'number', multipleOf: 4 },
      after: { type: 'number', multipleOf: 2 },
      sent: 'harmless',
      read: 'breaking',
    },
    {
      claim: 'items that must differ',
      before: list(),
      after: list({ uniqueItems: true }),
      sent: 'breaking',
      read: 'harmless',
    },
    {
      claim: 'a pattern where there was none',
      before: text,
      after: { type: 'string', pattern: '^a' },
      sent: 'breaking',
      read: 'harmless',
    },
    {
      claim: 'a wider pattern',
      before: { type: 'string', pattern: '^ab' },
      after: { type: 'string', pattern: '^a' },
      sent: 'harmless',
      read: 'breaking',
    },
    {
      claim: 'another format, which validators pass over',
      before: { type: 'string', format: 'date' },
      after: { type: 'string', format: 'uuid' },
      sent: 'warning',
      read: 'warning',
    },
  ])
})
