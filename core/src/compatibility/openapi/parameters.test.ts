import { describe } from 'vitest'
import { api, call, holdTo, parameter } from './small.contract.ts'

const text = { type: 'string' }
const whole = { type: 'integer' }
const none = call({})
const get = { responses: { '200': { description: 'Fine.' } } }

describe('parameters', () => {
  holdTo([
    {
      claim: 'a new required one',
      before: none,
      after: parameter({ required: true }),
      expected: ['required-parameter-added breaking senders'],
      ids: ['new-required-request-parameter'],
    },
    {
      claim: 'a new optional one',
      before: none,
      after: parameter({}),
      expected: ['optional-parameter-added harmless nobody'],
      ids: ['new-optional-request-parameter'],
    },
    {
      claim: 'a new required one for every call of a path',
      before: api({ '/offers': { get } }),
      after: api({ '/offers': { parameters: [{ name: 'town', in: 'query', required: true }], get } }),
      expected: ['required-parameter-added breaking senders'],
      ids: ['new-required-request-default-parameter-to-existing-path'],
    },
    {
      claim: 'one that moves from the call to the path',
      before: parameter({}),
      after: api({ '/offers': { parameters: [{ name: 'town', in: 'query', schema: text }], get } }),
      expected: [],
    },
    {
      claim: 'one that is gone',
      before: parameter({}),
      after: none,
      expected: ['parameter-removed promise senders'],
      ids: ['request-parameter-removed'],
    },
    {
      claim: 'one that becomes required',
      before: parameter({}),
      after: parameter({ required: true }),
      expected: ['parameter-became-required breaking senders'],
      ids: ['request-parameter-became-required'],
    },
    {
      claim: 'one that becomes optional',
      before: parameter({ required: true }),
      after: parameter({}),
      expected: ['parameter-became-optional harmless nobody'],
      ids: ['request-parameter-became-optional'],
    },
    {
      claim: 'a number that may be any text',
      before: parameter({ schema: whole }),
      after: parameter({ schema: text }),
      expected: ['type-changed harmless nobody'],
      ids: ['request-parameter-type-generalized'],
    },
    {
      claim: 'a text that must be a number',
      before: parameter({ schema: text }),
      after: parameter({ schema: whole }),
      expected: ['type-changed breaking senders'],
      ids: ['request-parameter-type-changed'],
    },
    {
      claim: 'one value that may be several',
      before: parameter({ schema: text }),
      after: parameter({ schema: { type: 'array', items: text } }),
      expected: ['rest-restricted harmless nobody', 'type-changed harmless nobody'],
    },
    {
      claim: 'one value that may be several numbers',
      before: parameter({ schema: text }),
      after: parameter({ schema: { type: 'array', items: whole } }),
      expected: ['rest-restricted harmless nobody', 'type-changed breaking senders'],
    },
    {
      claim: 'several values written in one',
      before: parameter({ schema: { type: 'array', items: text } }),
      after: parameter({ explode: false, schema: { type: 'array', items: text } }),
      expected: ['parameter-written-differently breaking senders'],
    },
    {
      claim: 'a way of writing that makes no difference to one value',
      before: parameter({}),
      after: parameter({ explode: false }),
      expected: [],
    },
    {
      claim: 'the usual way of writing, spelled out',
      before: parameter({}),
      after: parameter({ style: 'form', explode: true, allowEmptyValue: false }),
      expected: [],
    },
    {
      claim: 'one that must no longer be empty',
      before: parameter({ allowEmptyValue: true }),
      after: parameter({}),
      expected: ['empty-value-forbidden breaking senders'],
    },
    {
      claim: 'one that is now written as JSON',
      before: parameter({}),
      after: call({ parameters: [{ name: 'town', in: 'query', content: { 'application/json': { schema: text } } }] }),
      expected: ['parameter-written-differently breaking senders'],
    },
    {
      claim: 'a header with other capitals',
      before: parameter({ in: 'header', name: 'X-Town' }),
      after: parameter({ in: 'header', name: 'x-town' }),
      expected: [],
    },
    {
      claim: 'a header that OpenAPI passes over',
      before: none,
      after: parameter({ in: 'header', name: 'Authorization', required: true }),
      expected: [],
    },
    {
      claim: 'one from a building block',
      before: parameter({}),
      after: call(
        { parameters: [{ $ref: '#/components/parameters/town' }] },
        { components: { parameters: { town: { name: 'town', in: 'query', schema: text } } } },
      ),
      expected: [],
    },
    {
      claim: 'another value where none is given',
      before: parameter({ schema: { ...text, default: 'a' } }),
      after: parameter({ schema: { ...text, default: 'b' } }),
      expected: ['default-changed promise senders'],
      ids: ['request-parameter-default-value-changed'],
    },
  ])
})
