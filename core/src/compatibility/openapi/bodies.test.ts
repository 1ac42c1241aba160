import { describe } from 'vitest'
import type { JsonObject } from '../../json/value.ts'
import { api, call, holdTo, json } from './small.contract.ts'

const text = { type: 'string' }
const whole = { type: 'integer' }
const none = call({})
const answer = (content: JsonObject, status = '200') =>
  call({ responses: { [status]: { description: 'Fine.', ...content } } })
const headers = (more: JsonObject) => answer({ headers: { 'X-Left': { schema: whole, ...more } } })

describe('bodies and responses', () => {
  holdTo([
    {
      claim: 'a request that needs a body',
      before: none,
      after: call({ requestBody: { required: true, ...json(text) } }),
      expected: ['body-added breaking senders'],
      ids: ['request-body-added-required'],
    },
    {
      claim: 'a request that may have a body',
      before: none,
      after: call({ requestBody: json(text) }),
      expected: ['body-added harmless nobody'],
      ids: ['request-body-added-optional'],
    },
    {
      claim: 'a request without its body',
      before: call({ requestBody: json(text) }),
      after: none,
      expected: ['body-removed breaking senders'],
      ids: ['request-body-removed'],
    },
    {
      claim: 'a body that must be there',
      before: call({ requestBody: json(text) }),
      after: call({ requestBody: { required: true, ...json(text) } }),
      expected: ['body-became-required breaking senders'],
      ids: ['request-body-became-required'],
    },
    {
      claim: 'a form of a request that is gone',
      before: call({ requestBody: { content: { 'application/json': {}, 'text/plain': {} } } }),
      after: call({ requestBody: { content: { 'application/json': {} } } }),
      expected: ['media-type-removed breaking senders'],
      ids: ['request-body-media-type-removed'],
    },
    {
      claim: 'a form covered by a range',
      before: call({ requestBody: { content: { 'application/json': {} } } }),
      after: call({ requestBody: { content: { 'application/*': {} } } }),
      expected: ['media-type-renamed harmless nobody'],
    },
    {
      claim: 'an answer in any form where one was agreed',
      before: answer({ content: { 'application/json': {} } }),
      after: answer({ content: { 'application/*': {} } }),
      expected: ['media-type-renamed breaking readers'],
      ids: ['response-media-type-name-generalized'],
    },
    {
      claim: 'a form of an answer that is gone',
      before: answer({ content: { 'application/json': {}, 'text/csv': {} } }),
      after: answer({ content: { 'application/json': {} } }),
      expected: ['media-type-removed breaking readers'],
      ids: ['response-media-type-removed'],
    },
    {
      claim: 'one more form of an answer',
      before: answer({ content: { 'application/json': {} } }),
      after: answer({ content: { 'Application/JSON': {}, 'text/csv': {} } }),
      expected: ['media-type-added harmless nobody'],
    },
    {
      claim: 'an answer that is described',
      before: answer({ content: { 'application/json': {} } }),
      after: answer(json(text)),
      expected: ['content-described harmless nobody'],
      ids: ['response-body-media-type-schema-added'],
    },
    {
      claim: 'a request that is described',
      before: call({ requestBody: { content: { 'application/json': {} } } }),
      after: call({ requestBody: json(text) }),
      expected: ['content-described breaking senders'],
      ids: ['request-body-media-type-schema-added'],
    },
    {
      claim: 'a success that no longer comes',
      before: api({ '/offers': { get: { responses: { '200': { description: '' }, '201': { description: '' } } } } }),
      after: none,
      expected: ['response-removed breaking readers'],
      ids: ['response-success-status-removed'],
    },
    {
      claim: 'a failure that no longer comes',
      before: api({ '/offers': { get: { responses: { '200': { description: '' }, '404': { description: '' } } } } }),
      after: none,
      expected: ['response-removed harmless nobody'],
      ids: ['response-non-success-status-removed'],
    },
    {
      claim: 'a status that its range covers',
      before: answer(json(text), '201'),
      after: answer(json(text), '2XX'),
      expected: ['response-added harmless nobody'],
    },
    {
      claim: 'a range of which only one status is left',
      before: answer(json(text), '2XX'),
      after: answer(json(text), '201'),
      expected: ['response-added harmless nobody'],
    },
    {
      claim: 'a range of which one status with another content is left',
      before: answer(json(text), '2XX'),
      after: answer(json(whole), '201'),
      expected: ['response-added harmless nobody', 'type-changed breaking readers'],
    },
    {
      claim: 'a new answer that readers of the default cannot read',
      before: answer(json(text), 'default'),
      after: api({
        '/offers': {
          get: {
            responses: { default: { description: '', ...json(text) }, '404': { description: '', ...json(whole) } },
          },
        },
      }),
      expected: ['response-added harmless nobody', 'type-changed breaking readers'],
    },
    {
      claim: 'a header that is gone',
      before: headers({}),
      after: answer({}),
      expected: ['header-removed promise readers'],
      ids: ['optional-response-header-removed'],
    },
    {
      claim: 'a header one could count on that is gone',
      before: headers({ required: true }),
      after: answer({}),
      expected: ['header-removed breaking readers'],
      ids: ['required-response-header-removed'],
    },
    {
      claim: 'a header that may be missing',
      before: headers({ required: true }),
      after: headers({}),
      expected: ['header-became-optional breaking readers'],
      ids: ['response-header-became-optional'],
    },
    {
      claim: 'a header of another kind',
      before: headers({}),
      after: headers({ schema: { type: 'boolean' } }),
      expected: ['type-changed breaking readers'],
      ids: ['response-header-type-changed'],
    },
    {
      claim: 'a header with other capitals that grows',
      before: headers({}),
      after: answer({ headers: { 'x-left': { schema: { type: ['integer', 'string'] } } } }),
      expected: ['type-widened breaking readers'],
    },
    {
      claim: 'a header that was any text',
      before: headers({ schema: text }),
      after: headers({}),
      expected: ['type-changed harmless nobody'],
      ids: ['response-header-type-compatible'],
    },
    {
      claim: 'a field that is never sent',
      before: call({ requestBody: json({ type: 'object', properties: { id: { ...text, readOnly: true } } }) }),
      after: call({
        requestBody: json({ type: 'object', required: ['id'], properties: { id: { ...whole, readOnly: true } } }),
      }),
      expected: ['field-became-required harmless nobody', 'type-changed harmless nobody'],
    },
    {
      claim: 'a password that is now shown',
      before: answer(json({ type: 'object', properties: { password: { ...text, writeOnly: true } } })),
      after: answer(json({ type: 'object', properties: { password: text } })),
      expected: ['direction-opened promise readers'],
      ids: ['response-optional-property-became-not-write-only'],
    },
    {
      claim: 'a link that is gone',
      before: answer({ links: { next: { operationId: 'one' } } }),
      after: answer({}),
      expected: ['link-removed promise readers'],
    },
  ])
})
