import { describe } from 'vitest'
import type { JsonValue } from '../../../json/value.ts'
import { fields, holdBothWays } from './small.contract.ts'

const text = { type: 'string' }
const whole = { type: 'integer' }
const list = (more: { readonly [keyword: string]: JsonValue } = {}) => ({ type: 'array', items: text, ...more })

describe('fields in a request and in a response', () => {
  holdBothWays([
    {
      claim: 'a new optional field',
      before: fields({ a: text }),
      after: fields({ a: text, b: whole }),
      sent: 'harmless',
      read: 'harmless',
      ids: ['new-optional-request-property', 'response-optional-property-added'],
    },
    {
      claim: 'a new required field',
      before: fields({ a: text }),
      after: fields({ a: text, b: whole }, ['b']),
      sent: 'breaking',
      read: 'harmless',
      ids: ['new-required-request-property', 'response-required-property-added'],
    },
    {
      claim: 'a field that becomes required',
      before: fields({ a: text }),
      after: fields({ a: text }, ['a']),
      sent: 'breaking',
      read: 'harmless',
      ids: ['request-property-became-required', 'response-property-became-required'],
    },
    {
      claim: 'a field that becomes optional',
      before: fields({ a: text }, ['a']),
      after: fields({ a: text }),
      sent: 'harmless',
      read: 'breaking',
      ids: ['request-property-became-optional', 'response-property-became-optional'],
    },
    {
      claim: 'an optional field that goes',
      before: fields({ a: text, b: whole }),
      after: fields({ a: text }),
      sent: 'promise',
      read: 'promise',
      ids: ['request-property-removed', 'response-optional-property-removed'],
    },
    {
      claim: 'a required field that goes',
      before: fields({ a: text, b: whole }, ['b']),
      after: fields({ a: text }),
      sent: 'promise',
      read: 'breaking',
      ids: ['request-property-removed', 'response-required-property-removed'],
    },
    {
      claim: 'a field that goes where nothing else may stand',
      before: { ...(fields({ a: text, b: whole }) as object), additionalProperties: false },
      after: { ...(fields({ a: text }) as object), additionalProperties: false },
      sent: 'breaking',
      read: 'promise',
    },
    {
      claim: 'a field that moves into a part',
      before: fields({ a: text }, ['a']),
      after: { allOf: [fields({ a: text }, ['a'])] },
      sent: 'harmless',
      read: 'harmless',
    },
    {
      claim: 'further fields forbidden that nobody sends',
      before: fields({ a: text }),
      after: { ...(fields({ a: text }) as object), additionalProperties: false },
      sent: 'harmless',
      read: 'harmless',
    },
    {
      claim: 'further fields of another kind',
      before: { type: 'object', additionalProperties: text },
      after: { type: 'object', additionalProperties: whole },
      sent: 'breaking',
      read: 'breaking',
      ids: ['request-property-type-changed'],
    },
    {
      claim: 'items of another kind',
      before: list(),
      after: { type: 'array', items: whole },
      sent: 'breaking',
      read: 'breaking',
      ids: ['response-property-type-changed'],
    },
  ])
})
