import { describe } from 'vitest'
import { fields, holdBothWays } from './small.contract.ts'

const text = { type: 'string' }
const number = { type: 'number' }
const whole = { type: 'integer' }
const ifAThenB = JSON.parse('{ "if": { "required": ["a"] }, "then": { "required": ["b"] } }')

describe('combinations in a request and in a response', () => {
  holdBothWays([
    {
      claim: 'one more alternative',
      before: { oneOf: [text] },
      after: { oneOf: [text, whole] },
      sent: 'harmless',
      read: 'breaking',
      ids: ['request-body-one-of-added', 'response-body-one-of-added'],
    },
    {
      claim: 'one alternative less',
      before: { anyOf: [text, whole] },
      after: { anyOf: [text] },
      sent: 'breaking',
      read: 'harmless',
      ids: ['request-body-any-of-removed'],
    },
    {
      claim: 'alternatives in another order',
      before: { oneOf: [text, whole] },
      after: { oneOf: [whole, text] },
      sent: 'none',
      read: 'none',
    },
    {
      claim: 'alternatives that overlap',
      before: { oneOf: [whole] },
      after: { oneOf: [whole, number] },
      sent: 'breaking',
      read: 'breaking',
    },
    {
      claim: 'one more part',
      before: { allOf: [fields({ a: text })] },
      after: { allOf: [fields({ a: text }), fields({ b: text }, ['b'])] },
      sent: 'breaking',
      read: 'harmless',
      ids: ['request-body-all-of-added'],
    },
    {
      claim: 'a part that only has words',
      before: { type: 'object' },
      after: { type: 'object', allOf: [{ title: 'Note' }] },
      sent: 'harmless',
      read: 'harmless',
      ids: ['request-body-all-of-added-annotation-only'],
    },
    {
      claim: 'a rule that depends on another',
      before: fields({ a: text, b: text }),
      after: { ...(fields({ a: text, b: text }) as object), dependentRequired: { a: ['b'] } },
      sent: 'breaking',
      read: 'harmless',
      ids: ['request-body-dependent-required-added'],
    },
    {
      claim: 'a condition',
      before: fields({ a: text, b: text }),
      after: { ...(fields({ a: text, b: text }) as object), ...ifAThenB },
      sent: 'breaking',
      read: 'harmless',
      ids: ['request-body-then-added'],
    },
    {
      claim: 'a condition that decides nothing',
      before: { type: 'string' },
      after: { type: 'string', if: { minLength: 3 } },
      sent: 'wording',
      read: 'warning',
      ids: ['request-body-if-added'],
    },
    {
      claim: 'a rule for lists where only texts are',
      before: { type: 'string' },
      after: { type: 'string', maxItems: 3 },
      sent: 'wording',
      read: 'warning',
    },
    {
      claim: 'an exclusion',
      before: text,
      after: { type: 'string', not: { const: 'x' } },
      sent: 'breaking',
      read: 'harmless',
    },
    {
      claim: 'less that is excluded',
      before: { type: 'string', not: { enum: ['x', 'y'] } },
      after: { type: 'string', not: { enum: ['x'] } },
      sent: 'harmless',
      read: 'breaking',
    },
    {
      claim: 'another value where nothing is given',
      before: { type: 'string', default: 'a' },
      after: { type: 'string', default: 'b' },
      sent: 'promise',
      read: 'warning',
      ids: ['request-body-default-value-changed'],
    },
    {
      claim: 'another way to tell alternatives apart',
      before: { discriminator: { propertyName: 'a' } },
      after: { discriminator: { propertyName: 'b' } },
      sent: 'promise',
      read: 'promise',
      ids: ['response-body-discriminator-property-name-changed'],
    },
    {
      claim: 'a text whose content is written differently',
      before: { type: 'string', contentEncoding: 'base64' },
      after: { type: 'string', contentEncoding: 'base32' },
      sent: 'promise',
      read: 'promise',
      ids: ['request-body-content-encoding-changed'],
    },
    {
      claim: 'words for people',
      before: { type: 'string', title: 'A', examples: ['x'] },
      after: { type: 'string', title: 'B', description: 'C' },
      sent: 'none',
      read: 'none',
    },
    {
      claim: 'a type nobody knows, renamed',
      before: { type: 'int' },
      after: { type: 'bool' },
      sent: 'breaking',
      read: 'breaking',
    },
    {
      claim: 'a type nobody knows, as it was',
      before: { type: 'int', title: 'A' },
      after: { type: 'int' },
      sent: 'none',
      read: 'none',
    },
    {
      claim: 'a type that never stands there, renamed: most likely the field was meant',
      before: { dependentSchemas: { a: { type: 'integer' } } },
      after: { dependentSchemas: { a: { type: 'string' } } },
      sent: 'wording',
      read: 'wording',
    },
    {
      claim: 'names of another type than text, renamed',
      before: { propertyNames: { type: 'integer' } },
      after: { propertyNames: { type: 'boolean' } },
      sent: 'wording',
      read: 'wording',
    },
    {
      claim: 'nothing that fits any more',
      before: text,
      after: { type: 'string', enum: [] },
      sent: 'breaking',
      read: 'breaking',
    },
  ])
})
