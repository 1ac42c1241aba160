import { describe } from 'vitest'
import type { JsonObject } from '../../json/value.ts'
import { api, call, holdTo, json } from './small.contract.ts'

const text = { type: 'string' }
const login = (flows: JsonObject) => api({}, { components: { securitySchemes: { login: { type: 'oauth2', flows } } } })
const code = { authorizationUrl: '/a', tokenUrl: '/t', scopes: {} }
const form = (encoding: JsonObject) =>
  call(
    { requestBody: { content: { 'multipart/form-data': { schema: { type: 'object' }, encoding } } } },
    {},
    '/a',
    'post',
  )
const calledBack = (callbacks: JsonObject) => call({ callbacks })
const moved = { '{$request.body#/url}': { post: { responses: {} } } }
const linked = (links: JsonObject) => call({ responses: { '200': { description: 'Fine.', links } } })
const header = (more: JsonObject) =>
  call({ responses: { '200': { headers: { 'X-Page': { schema: { type: 'object' }, ...more } } } } })
const query = (more: JsonObject) => call({ parameters: [{ name: 'at', in: 'query', schema: text, ...more }] })
const host = (value: JsonObject) =>
  api({}, { servers: [{ url: 'https://{town}.example', variables: { town: value } }] })
const held = (schema: JsonObject) => api({}, { components: { schemas: { Held: schema } } })

describe('what others rely on besides schemas', () => {
  holdTo([
    {
      claim: 'a callback that no longer comes',
      before: calledBack({ moved }),
      after: calledBack({}),
      expected: ['callback-removed breaking readers'],
    },
    {
      claim: 'a callback that is new',
      before: calledBack({}),
      after: calledBack({ moved }),
      expected: ['callback-added harmless nobody'],
    },
    {
      claim: 'a link that leads elsewhere',
      before: linked({ next: { operationId: 'a' } }),
      after: linked({ next: { operationId: 'b' } }),
      expected: ['link-changed promise readers'],
    },
    {
      claim: 'a link that is described differently',
      before: linked({ next: { operationId: 'a' } }),
      after: linked({ next: { operationId: 'a', description: 'The next one.' } }),
      expected: [],
    },
    {
      claim: 'a part of a form in another type',
      before: form({ photo: { contentType: 'image/png' } }),
      after: form({ photo: { contentType: 'image/jpeg' } }),
      expected: ['part-encoding-changed promise senders'],
    },
    {
      claim: 'a part of a form in one more type',
      before: form({ photo: { contentType: 'image/png' } }),
      after: form({ photo: { contentType: 'image/png, image/jpeg' } }),
      expected: ['part-encoding-changed harmless nobody'],
    },
    {
      claim: 'a part of a form of which is said what holds anyway',
      before: form({}),
      after: form({ tags: { style: 'form', explode: true } }),
      expected: [],
    },
    {
      claim: 'an object in a header, exploded',
      before: header({}),
      after: header({ explode: true }),
      expected: ['header-written-differently breaking readers'],
    },
    {
      claim: 'reserved characters that must now be written differently',
      before: query({ allowReserved: true }),
      after: query({}),
      expected: ['parameter-written-differently breaking senders'],
    },
    {
      claim: 'reserved characters that may now stand as they are',
      before: query({}),
      after: query({ allowReserved: true }),
      expected: ['parameter-written-differently harmless nobody'],
    },
    {
      claim: 'a way to log in that is gone',
      before: login({ authorizationCode: code, clientCredentials: { tokenUrl: '/t', scopes: {} } }),
      after: login({ authorizationCode: code }),
      expected: ['security-scheme-changed breaking senders'],
    },
    {
      claim: 'another address to stay logged in',
      before: login({ authorizationCode: { ...code, refreshUrl: '/r' } }),
      after: login({ authorizationCode: { ...code, refreshUrl: '/s' } }),
      expected: ['login-address-changed promise senders'],
    },
    {
      claim: 'a first address to stay logged in',
      before: login({ authorizationCode: code }),
      after: login({ authorizationCode: { ...code, refreshUrl: '/s' } }),
      expected: [],
    },
    {
      claim: 'a part of the address that can no longer be chosen',
      before: host({ default: 'a', enum: ['a', 'b'] }),
      after: host({ default: 'a', enum: ['a'] }),
      expected: ['server-moved promise senders'],
    },
    {
      claim: 'another part of the address where none is chosen',
      before: host({ default: 'a' }),
      after: host({ default: 'b' }),
      expected: ['server-moved promise senders'],
    },
    {
      claim: 'an address of a call alone that takes the place of that for all',
      before: call({}, { servers: [{ url: 'https://a.example' }] }),
      after: call({ servers: [{ url: 'https://b.example' }] }, { servers: [{ url: 'https://a.example' }] }),
      expected: ['server-added harmless nobody', 'server-removed promise senders'],
    },
    {
      claim: 'another address of the file',
      before: api({}, { $self: 'https://a.example/api' }),
      after: api({}, { $self: 'https://b.example/api' }),
      expected: ['file-address-changed promise both'],
    },
    {
      claim: 'another language of schemas',
      before: api({}),
      after: api({}, { jsonSchemaDialect: 'https://a.example/schema' }),
      expected: ['dialect-changed promise both'],
    },
    {
      claim: 'the usual language of schemas, now by name',
      before: api({}),
      after: api({}, { jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base' }),
      expected: [],
    },
    {
      claim: 'a vocabulary that everybody must understand',
      before: held({}),
      after: held({ $vocabulary: { 'https://a.example/words': true } }),
      expected: ['dialect-changed promise both'],
    },
    {
      claim: 'a building block of a file without calls',
      before: api({}, { components: { parameters: { town: { name: 'town', in: 'query', schema: text } } } }),
      after: api({}, { components: { parameters: {} } }),
      expected: ['component-removed promise both'],
    },
    {
      claim: 'a building block that no call uses',
      before: call({}, { components: { responses: { Gone: json(text) } } }),
      after: call({}, { components: {} }),
      expected: ['component-removed warning both'],
    },
    {
      claim: 'a field by which alternatives are told apart, which was always there',
      before: held({ oneOf: [{ required: ['kind'] }] }),
      after: held({ oneOf: [{ required: ['kind'] }], discriminator: { propertyName: 'kind' } }),
      expected: ['discriminator-added warning both'],
    },
    {
      claim: 'the same number, written as YAML allows',
      before: held({ type: 'number', default: '1e-8' }),
      after: held({ type: 'number', default: '1e-08' }),
      expected: [],
    },
    {
      claim: 'a description that is now written out where it was referred to',
      before: held({ type: 'object', allOf: [{ properties: { a: text } }] }),
      after: held({ type: 'object', properties: { a: text } }),
      expected: ['optional-field-added harmless nobody', 'part-removed harmless nobody'],
    },
    {
      claim: 'a rule where nothing fits before and after',
      before: held({ type: 'array', items: text, contains: { type: 'integer' }, minContains: 2 }),
      after: held({ type: 'array', items: text, contains: { type: 'integer' }, minContains: 3 }),
      expected: ['limit-tightened wording senders'],
    },
  ])
})
