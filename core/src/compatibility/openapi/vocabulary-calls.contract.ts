import type { JsonObject, JsonValue } from '../../json/value.ts'
import { api, call, json, parameter } from './small.contract.ts'
import type { Pairs } from './vocabulary.contract.ts'

const text = { type: 'string' }
const ends = (day: string): JsonObject => ({ deprecated: true, 'x-sunset': day })
const body = (schema: JsonValue, more: JsonObject = {}) =>
  call({ requestBody: { ...json(schema), ...more } }, {}, '/offers', 'post')
const sent = (response: JsonObject) => call({ responses: { '200': { description: 'Fine.', ...response } } })
const object = (properties: JsonObject, required: readonly string[] = []): JsonObject => ({
  type: 'object',
  properties,
  required,
})
const header = (schema: JsonValue) => call({ parameters: [{ name: 'X-Filter', in: 'header', schema }] })
const without = api({})
const two = (operation: JsonObject) => api({ '/offers': { get: { responses: {} }, post: operation } })

/** What changes in calls, not in schemas. */
export const calls: Pairs = {
  'api-stability-decreased': [call({}), call({ 'x-stability-level': 'beta' })],
  'api-deprecated-sunset-parse': [call({}), call(ends('soon'))],
  'api-invalid-stability-level': [call({}), call({ 'x-stability-level': 'ripe' })],
  'api-path-removed-without-deprecation': [call({}), without],
  'api-path-sunset-parse': [call(ends('soon')), without],
  'api-path-removed-before-sunset': [call(ends('2099-01-01')), without],
  'api-removed-without-deprecation': [two({ responses: {} }), call({})],
  'api-removed-before-sunset': [two(ends('2099-01-01')), call({})],
  'sunset-deleted': [call(ends('2099-01-01')), call({ deprecated: true })],
  'api-sunset-date-changed-too-small': [call(ends('2099-01-01')), call(ends('2098-01-01'))],
  'request-parameter-sunset-deleted': [parameter(ends('2099-01-01')), parameter({ deprecated: true })],
  'request-parameter-sunset-date-changed-too-small': [parameter(ends('2099-01-01')), parameter(ends('2098-01-01'))],
  'request-parameter-sunset-parse': [parameter(ends('soon')), call({})],
  'request-parameter-removed-before-sunset': [parameter(ends('2099-01-01')), call({})],
  'request-parameter-removed': [parameter({}), call({})],
  'request-parameter-became-required': [parameter({}), parameter({ required: true })],
  'new-required-request-parameter': [call({}), parameter({ required: true })],
  'new-required-request-default-parameter-to-existing-path': [
    call({}),
    api({
      '/offers': { parameters: [{ name: 'town', in: 'query', required: true, schema: text }], get: { responses: {} } },
    }),
  ],
  'new-request-path-parameter': [
    call({}),
    call({ parameters: [{ name: 'id', in: 'path', required: true, schema: text }] }),
  ],
  'request-body-added-required': [call({}, {}, '/offers', 'post'), body(text, { required: true })],
  'request-body-removed': [body(text), call({}, {}, '/offers', 'post')],
  'request-body-became-required': [body(text), body(text, { required: true })],
  'request-body-media-type-removed': [
    call({ requestBody: { content: { 'application/json': {}, 'text/csv': {} } } }),
    call({ requestBody: { content: { 'application/json': {} } } }),
  ],
  'request-body-media-type-schema-added': [
    call({ requestBody: { content: { 'application/json': {} } } }),
    call({ requestBody: json(text) }),
  ],
  'response-body-media-type-schema-removed': [sent(json(text)), sent({ content: { 'application/json': {} } })],
  'response-media-type-removed': [
    sent({ content: { 'application/json': {}, 'text/csv': {} } }),
    sent({ content: { 'application/json': {} } }),
  ],
  'response-media-type-name-generalized': [
    sent({ content: { 'application/json': {} } }),
    sent({ content: { 'application/*': {} } }),
  ],
  'response-success-status-removed': [sent({}), call({ responses: { '201': { description: 'Made.' } } })],
  'required-response-header-removed': [sent({ headers: { 'X-Page': { required: true, schema: text } } }), sent({})],
  'optional-response-header-removed': [sent({ headers: { 'X-Page': { schema: text } } }), sent({})],
  'response-header-became-optional': [
    sent({ headers: { 'X-Page': { required: true, schema: text } } }),
    sent({ headers: { 'X-Page': { schema: text } } }),
  ],
  'new-required-request-header-property': [header(object({})), header(object({ a: text }, ['a']))],
  'request-header-property-became-required': [header(object({ a: text })), header(object({ a: text }, ['a']))],
  'new-required-request-property': [body(object({})), body(object({ a: text }, ['a']))],
  'new-required-request-property-with-default': [
    body(object({})),
    body(object({ a: { ...text, default: 'a' } }, ['a'])),
  ],
  'request-property-became-required': [body(object({ a: text })), body(object({ a: text }, ['a']))],
  'request-property-became-required-with-default': [
    body(object({ a: { ...text, default: 'a' } })),
    body(object({ a: { ...text, default: 'a' } }, ['a'])),
  ],
  'request-property-removed': [body(object({ a: text })), body(object({}))],
  'response-optional-property-removed': [sent(json(object({ a: text }))), sent(json(object({})))],
  'response-required-property-removed': [sent(json(object({ a: text }, ['a']))), sent(json(object({})))],
  'response-property-became-optional': [sent(json(object({ a: text }, ['a']))), sent(json(object({ a: text })))],
  'response-required-property-became-not-write-only': [
    sent(json(object({ a: { ...text, writeOnly: true } }, ['a']))),
    sent(json(object({ a: text }, ['a']))),
  ],
  'webhook-removed': [api({}, { webhooks: { moved: { post: { responses: {} } } } }), api({}, { webhooks: {} })],
}

/** The same where a period of grace of 30 days is agreed. */
export const withGrace: Pairs = {
  'api-deprecated-sunset-missing': [call({}), call({ deprecated: true })],
  'api-sunset-date-too-small': [call({}), call(ends('2026-11-23'))],
  'request-parameter-deprecated-sunset-missing': [parameter({}), parameter({ deprecated: true })],
  'request-parameter-sunset-date-too-small': [parameter({}), parameter(ends('2026-11-23'))],
  'request-property-deprecated-sunset-missing': [
    body(object({ a: text })),
    body(object({ a: { ...text, deprecated: true } })),
  ],
  'request-property-sunset-date-too-small': [
    body(object({ a: text })),
    body(object({ a: { ...text, ...ends('2026-11-23') } })),
  ],
  'response-property-deprecated-sunset-missing': [
    sent(json(object({ a: text }))),
    sent(json(object({ a: { ...text, deprecated: true } }))),
  ],
  'response-property-sunset-date-too-small': [
    sent(json(object({ a: text }))),
    sent(json(object({ a: { ...text, ...ends('2026-11-23') } }))),
  ],
}
