import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../json/value.ts'
import { compareOpenApi } from './openapi.ts'
import { api, call, inShort, json, parameter } from './small.contract.ts'

interface Claim {
  readonly claim: string
  readonly before: JsonValue
  readonly after: JsonValue
  readonly expected: readonly string[]
  readonly ids?: readonly string[]
}

const text = { type: 'string' }
const whole = { type: 'integer' }
const none = call({})
const get = { responses: { '200': { description: 'Fine.' } } }
const answer = (content: JsonObject, status = '200') =>
  call({ responses: { [status]: { description: 'Fine.', ...content } } })
const headers = (more: JsonObject) => answer({ headers: { 'X-Left': { schema: whole, ...more } } })
const options = { today: '2026-11-22' }

function check(claims: readonly Claim[]) {
  test.each(claims)('$claim', ({ before, after, expected, ids = [] }) => {
    const changes = compareOpenApi(before, after, options)
    expect(inShort(changes)).toEqual([...expected].sort())
    const given = changes.flatMap(({ ruleIds }) => ruleIds)
    expect(ids.filter((id) => !given.includes(id))).toEqual([])
  })
}

describe('calls', () => {
  const two = api({ '/offers': { get, post: get } })
  const leaving = (more: JsonObject) => api({ '/offers': { get, post: { ...get, ...more } } })
  check([
    { claim: 'the same file', before: two, after: api({ '/offers': { post: get, get } }), expected: [] },
    {
      claim: 'a call that is gone',
      before: two,
      after: none,
      expected: ['operation-removed breaking senders'],
      ids: ['api-removed-without-deprecation'],
    },
    {
      claim: 'a path that is gone',
      before: api({ '/offers': { get }, '/towns': { get } }),
      after: none,
      expected: ['operation-removed breaking senders'],
      ids: ['api-path-removed-without-deprecation'],
    },
    {
      claim: 'a call that is gone as announced',
      before: leaving({ deprecated: true }),
      after: none,
      expected: ['operation-removed warning senders'],
      ids: ['api-removed-with-deprecation'],
    },
    {
      claim: 'a call that is gone on its day',
      before: leaving({ deprecated: true, 'x-sunset': '2026-11-22' }),
      after: none,
      expected: ['operation-removed harmless nobody'],
    },
    {
      claim: 'a call that is gone before its day',
      before: leaving({ deprecated: true, 'x-sunset': '2026-11-23' }),
      after: none,
      expected: ['operation-removed breaking senders'],
      ids: ['api-removed-before-sunset'],
    },
    {
      claim: 'a draft that is gone',
      before: leaving({ 'x-stability-level': 'draft' }),
      after: none,
      expected: ['operation-removed harmless nobody'],
    },
    {
      claim: 'a new call',
      before: none,
      after: two,
      expected: ['operation-added harmless nobody'],
      ids: ['endpoint-added'],
    },
    {
      claim: 'a path parameter with another name',
      before: call({ parameters: [{ name: 'id', in: 'path', required: true, schema: text }] }, {}, '/offers/{id}'),
      after: call({ parameters: [{ name: 'offer', in: 'path', required: true, schema: text }] }, {}, '/offers/{offer}'),
      expected: [],
    },
    {
      claim: 'other words, headings and names in programs',
      before: call({ tags: ['a'], operationId: 'one', summary: 'One.' }),
      after: call({ tags: ['b'], operationId: 'two', summary: 'Two.' }),
      expected: ['operation-renamed harmless nobody', 'tag-added harmless nobody', 'tag-removed harmless nobody'],
      ids: ['api-tag-removed', 'api-tag-added', 'api-operation-id-removed'],
    },
    {
      claim: 'a call announced for removal',
      before: none,
      after: call({ deprecated: true, 'x-sunset': '2027-01-01' }),
      expected: ['deprecated harmless nobody'],
      ids: ['endpoint-deprecated-with-sunset'],
    },
    {
      claim: 'a call that stays after all',
      before: call({ deprecated: true }),
      after: none,
      expected: ['reactivated harmless nobody'],
      ids: ['endpoint-reactivated'],
    },
    {
      claim: 'a day nobody can read',
      before: none,
      after: call({ deprecated: true, 'x-sunset': 'soon' }),
      expected: ['sunset-unreadable warning senders'],
      ids: ['api-deprecated-sunset-parse'],
    },
    {
      claim: 'an end that comes sooner',
      before: call({ deprecated: true, 'x-sunset': '2027-06-01' }),
      after: call({ deprecated: true, 'x-sunset': '2027-01-01' }),
      expected: ['sunset-moved-forward warning senders'],
      ids: ['api-sunset-date-changed-too-small'],
    },
    {
      claim: 'a level of stability nobody knows',
      before: none,
      after: call({ 'x-stability-level': 'gold' }),
      expected: ['stability-unknown warning senders'],
      ids: ['api-invalid-stability-level'],
    },
    {
      claim: 'a draft that changes as it likes',
      before: call({ 'x-stability-level': 'alpha', requestBody: json(text) }),
      after: call({ 'x-stability-level': 'alpha', requestBody: json(whole) }),
      expected: ['type-changed harmless nobody'],
    },
    {
      claim: 'an address that is gone',
      before: call({}, { servers: [{ url: 'https://a.example/' }] }),
      after: call({}, { servers: [{ url: 'https://b.example' }] }),
      expected: ['server-added harmless nobody', 'server-removed warning senders'],
    },
    {
      claim: 'an address with a stroke at its end',
      before: call({}, { servers: [{ url: 'https://a.example/' }] }),
      after: call({}, { servers: [{ url: 'https://a.example' }] }),
      expected: [],
    },
    {
      claim: 'a version that goes back',
      before: none,
      after: call({}, { info: { title: 'Beratung', version: '0.9.0' } }),
      expected: ['version-decreased harmless nobody'],
      ids: ['api-version-decreased'],
    },
  ])

  test('without a date of today nobody can tell whether the day has come', () => {
    const changes = compareOpenApi(leaving({ deprecated: true, 'x-sunset': '2026-11-23' }), none)
    expect(inShort(changes)).toEqual(['operation-removed undecided senders'])
  })

  test('a day too soon is only a slip where a period of grace is agreed', () => {
    const soon = call({ deprecated: true, 'x-sunset': '2026-12-01' })
    expect(inShort(compareOpenApi(none, soon, { ...options, graceDays: 30 }))).toEqual([
      'sunset-too-soon warning senders',
    ])
    expect(inShort(compareOpenApi(none, call({ deprecated: true }), { ...options, graceDays: 30 }))).toEqual([
      'sunset-missing warning senders',
    ])
    expect(inShort(compareOpenApi(none, soon, options))).toEqual(['deprecated harmless nobody'])
  })
})

describe('parameters', () => {
  check([
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
      expected: ['parameter-removed warning senders'],
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
      expected: ['default-changed warning senders'],
      ids: ['request-parameter-default-value-changed'],
    },
  ])
})

describe('bodies and responses', () => {
  check([
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
      expected: ['header-removed warning readers'],
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
      expected: ['direction-opened warning readers'],
      ids: ['response-optional-property-became-not-write-only'],
    },
    {
      claim: 'a link that is gone',
      before: answer({ links: { next: { operationId: 'one' } } }),
      after: answer({}),
      expected: ['link-removed warning readers'],
    },
  ])
})

describe('proof of who calls', () => {
  const asking = (...security: JsonValue[]) => call({}, { security })
  const schemes = (scheme: JsonObject) => call({}, { components: { securitySchemes: { login: scheme } } })
  check([
    {
      claim: 'proof where none was asked for',
      before: none,
      after: asking({ login: [] }),
      expected: ['security-added breaking senders'],
      ids: ['api-global-security-added'],
    },
    {
      claim: 'no proof where one was asked for',
      before: asking({ login: [] }),
      after: none,
      expected: ['security-removed harmless nobody'],
      ids: ['api-global-security-removed'],
    },
    {
      claim: 'another way to choose from',
      before: asking({ login: [] }),
      after: asking({ card: [] }, { login: [] }),
      expected: ['security-added harmless nobody'],
    },
    {
      claim: 'a way to choose from that is gone',
      before: asking({ card: [] }, { login: [] }),
      after: asking({ login: [] }),
      expected: ['security-removed breaking senders'],
    },
    {
      claim: 'one more permission',
      before: asking({ login: ['read'] }),
      after: asking({ login: ['read', 'write'] }),
      expected: ['scope-added breaking senders'],
      ids: ['api-global-security-scope-added'],
    },
    {
      claim: 'one permission less',
      before: asking({ login: ['read', 'write'] }),
      after: asking({ login: ['read'] }),
      expected: ['scope-removed harmless nobody'],
    },
    {
      claim: 'the same asked of the call alone',
      before: asking({ login: ['read'] }),
      after: call({ security: [{ login: ['read'] }] }, { security: [{ login: ['read'] }] }),
      expected: [],
    },
    {
      claim: 'more asked of the call alone',
      before: asking({ login: ['read'] }),
      after: call({ security: [{ login: ['write'] }] }, { security: [{ login: ['read'] }] }),
      expected: ['scope-added breaking senders', 'scope-removed harmless nobody'],
      ids: ['api-security-scope-added'],
    },
    {
      claim: 'a scheme of another kind',
      before: schemes({ type: 'http', scheme: 'basic' }),
      after: schemes({ type: 'apiKey', name: 'k', in: 'query' }),
      expected: ['security-scheme-changed breaking senders'],
      ids: ['api-security-component-type-changed'],
    },
    {
      claim: 'another place to log in',
      before: schemes({ type: 'oauth2', flows: { password: { tokenUrl: 'https://a.example', scopes: { read: '' } } } }),
      after: schemes({ type: 'oauth2', flows: { password: { tokenUrl: 'https://b.example', scopes: {} } } }),
      expected: ['login-address-changed warning senders', 'permission-removed warning senders'],
      ids: ['api-security-component-oauth-token-url-changed', 'api-security-component-oauth-scope-removed'],
    },
  ])
})

describe('calls the other way round', () => {
  const webhook = (schema: JsonValue) =>
    api({}, { webhooks: { decided: { post: { requestBody: json(schema), responses: {} } } } })
  const callback = (schema: JsonValue) =>
    call({ callbacks: { decided: { '{$request.body#/url}': { post: { requestBody: json(schema), responses: {} } } } } })
  check([
    {
      claim: 'what a webhook sends must be read',
      before: webhook(whole),
      after: webhook({ type: 'number' }),
      expected: ['type-widened breaking readers'],
    },
    {
      claim: 'what a webhook sends may be less',
      before: webhook({ type: 'number' }),
      after: webhook(whole),
      expected: ['type-narrowed harmless nobody'],
    },
    {
      claim: 'a webhook that no longer comes',
      before: webhook(whole),
      after: api({}),
      expected: ['operation-removed breaking readers'],
      ids: ['webhook-removed'],
    },
    {
      claim: 'what a callback sends must be read',
      before: callback(whole),
      after: callback({ type: 'number' }),
      expected: ['type-widened breaking readers'],
    },
  ])
})

describe('building blocks nobody uses', () => {
  const blocks = (schemas: JsonObject) => api({}, { components: { schemas } })
  check([
    {
      claim: 'must do for senders and readers',
      before: blocks({ Offer: whole }),
      after: blocks({ Offer: { type: 'number' } }),
      expected: ['type-widened breaking readers'],
    },
    {
      claim: 'may grow by an alternative',
      before: blocks({ Offer: { oneOf: [text] } }),
      after: blocks({ Offer: { oneOf: [text, whole] } }),
      expected: ['alternative-added harmless nobody'],
    },
    {
      claim: 'that are gone are missed',
      before: blocks({ Offer: whole }),
      after: blocks({}),
      expected: ['type-removed warning both'],
      ids: ['api-schema-removed'],
    },
    {
      claim: 'that have another name are not',
      before: blocks({ Offer: whole }),
      after: blocks({ Place: whole }),
      expected: ['type-removed harmless nobody'],
    },
  ])
})

describe('versions of OpenAPI', () => {
  const old = {
    openapi: '3.0.3',
    info: { title: 'Beratung', version: '1' },
    paths: {
      '/offers': {
        post: {
          requestBody: json({ type: 'number', nullable: true, minimum: 0, exclusiveMinimum: true }),
          responses: {},
        },
      },
    },
  }
  const young = {
    openapi: '3.1.0',
    info: { title: 'Beratung', version: '1' },
    paths: {
      '/offers': { post: { requestBody: json({ type: ['number', 'null'], exclusiveMinimum: 0 }), responses: {} } },
    },
  }

  test('a file rewritten for the next one is the same file', () => {
    expect(compareOpenApi(old, young)).toEqual([])
  })

  test('Swagger 2 is read as the same calls, and places are those of its own file', () => {
    const swagger = (type: string): JsonObject => ({
      swagger: '2.0',
      paths: {
        '/offers': {
          get: {
            parameters: [{ name: 'town', in: 'query', type }],
            responses: { 200: { description: '', schema: { $ref: '#/definitions/Offer' } } },
          },
        },
      },
      definitions: { Offer: { type: 'object', required: type === 'string' ? ['id'] : [], properties: { id: text } } },
    })
    const [first, second] = compareOpenApi(swagger('string'), swagger('integer'))
    expect([first?.code, first?.severity]).toEqual(['type-changed', 'breaking'])
    expect(second).toMatchObject({
      code: 'field-became-optional',
      severity: 'breaking',
      at: { old: '/definitions/Offer/properties/id' },
    })
  })
})
