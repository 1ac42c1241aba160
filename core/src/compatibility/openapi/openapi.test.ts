import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../json/value.ts'
import { compareOpenApi } from './openapi.ts'
import { api, call, holdTo, json } from './small.contract.ts'

const text = { type: 'string' }
const whole = { type: 'integer' }

describe('calls the other way round', () => {
  const webhook = (schema: JsonValue) =>
    api({}, { webhooks: { decided: { post: { requestBody: json(schema), responses: {} } } } })
  const callback = (schema: JsonValue) =>
    call({ callbacks: { decided: { '{$request.body#/url}': { post: { requestBody: json(schema), responses: {} } } } } })
  holdTo([
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
  holdTo([
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
      expected: ['type-removed promise both'],
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
