import { describe, expect, test } from 'vitest'
import { KnownError } from '../../errors.ts'
import type { JsonObject, JsonValue } from '../../json/value.ts'
import { verdictOf } from '../changes/change.ts'
import { compareOpenApi } from './openapi.ts'
import { api, call, inShort, json } from './small.contract.ts'

describe('files that mean harm, or slipped', () => {
  test('names of prototypes are names like others', () => {
    const file = (one: string, other: string) =>
      call({
        requestBody: json(
          JSON.parse(
            `{"type":"object","properties":{"__proto__":{"type":"${one}"},"constructor":{"type":"${other}"}}}`,
          ),
        ),
      })
    const [change] = compareOpenApi(file('string', 'string'), file('string', 'integer'))
    expect(change).toMatchObject({ code: 'type-changed', severity: 'breaking' })
    expect(JSON.stringify(change?.witness)).toBe('{"constructor":""}')
    // Validators pass over this name, so that none of them could confirm an example.
    expect(verdictOf(compareOpenApi(file('string', 'string'), file('integer', 'string')))).toBe('undecided')
    expect({}).not.toHaveProperty('type')
    const paths = JSON.parse('{"__proto__":{"get":{}},"constructor":{"get":{}}}')
    expect(compareOpenApi(api(paths), api({}))).toHaveLength(2)
  })

  test('a reference that leads out of the file is never followed', () => {
    const file = (reference: string) =>
      call({ requestBody: json({ $ref: reference }), parameters: [{ $ref: reference }] })
    const changes = compareOpenApi(file('http://127.0.0.1:1/a.json'), file('file:///etc/passwd'))
    expect(changes.map(({ severity }) => severity)).toContain('undecided')
    expect(changes.every(({ severity }) => severity === 'undecided')).toBe(true)
    expect(compareOpenApi(file('other.json'), file('other.json'))).toEqual([])
  })

  test('a path or body elsewhere leaves the question open', () => {
    const file = (reference: string) => api({ '/offers': { $ref: reference } })
    const [change] = compareOpenApi(file('a.json'), file('b.json'))
    expect(change).toMatchObject({
      code: 'reference-outside',
      severity: 'undecided',
      because: [{ code: 'reference-not-found', about: 'b.json' }],
    })
  })

  test('references in a circle end', () => {
    const circle = (schema: JsonValue) =>
      call(
        { requestBody: json({ $ref: '#/components/schemas/A' }) },
        {
          components: {
            schemas: { A: { $ref: '#/components/schemas/B' }, B: schema },
            parameters: { P: { $ref: '#/components/parameters/P' } },
          },
        },
      )
    const itself = circle({ $ref: '#/components/schemas/A' })
    expect(compareOpenApi(itself, structuredClone(itself))).toEqual([])
    expect(verdictOf(compareOpenApi(itself, circle({ type: 'string' })))).not.toBe('compatible')
    const list = (type: string) =>
      circle({ type: 'object', properties: { value: { type }, next: { $ref: '#/components/schemas/A' } } })
    expect(inShort(compareOpenApi(list('string'), list('integer')))).toEqual(['type-changed breaking senders'])
  })

  test('what is too deep is refused', () => {
    let deep: JsonValue = {}
    for (let index = 0; index < 10_000; index += 1) deep = { not: deep }
    expect(() => compareOpenApi(call({ requestBody: json(deep) }), api({}))).toThrow(KnownError)
  })

  test('what is no OpenAPI file is refused', () => {
    for (const file of [null, [], 'text', {}, { openapi: '4.0' }, { asyncapi: '3.0.0' }] satisfies JsonValue[]) {
      expect(() => compareOpenApi(file, api({}))).toThrow(KnownError)
    }
  })

  test('slips do not stop a comparison', () => {
    const slips: JsonObject[] = [
      { openapi: '3.0.0', paths: null },
      {
        openapi: 3.1,
        paths: {
          '/a': null,
          '/b': {
            get: 'x',
            parameters: 'y',
            post: {
              responses: { '200': null },
              parameters: [null, { name: 1 }],
              requestBody: { content: { 'application/json': null } },
            },
          },
        },
      },
      call({
        requestBody: json({
          type: 'object',
          required: true,
          properties: [],
          minimum: '1',
          items: null,
          enum: 'a',
          oneOf: {},
          pattern: '[',
        }),
      }),
      call({ requestBody: json(null), security: 'x', servers: [null], tags: [{}], callbacks: { a: null } }),
    ]
    for (const one of slips) {
      expect(compareOpenApi(one, structuredClone(one))).toEqual([])
      for (const other of slips) expect(Array.isArray(compareOpenApi(one, other))).toBe(true)
    }
  })

  test('a large file is done in time', () => {
    const field = (index: number): [string, JsonValue] => [
      `field${index}`,
      { type: 'object', properties: { value: { type: 'string', maxLength: index + 1 } } },
    ]
    const file = (most: number) => {
      const schema = {
        type: 'object',
        properties: Object.fromEntries(Array.from({ length: 300 }, (_, index) => field(index % most))),
      }
      const paths = Array.from({ length: 40 }, (_, index): [string, JsonValue] => [
        `/path${index}`,
        {
          post: {
            requestBody: json({ $ref: '#/components/schemas/Big' }),
            responses: { '200': { description: '', ...json({ $ref: '#/components/schemas/Big' }) } },
          },
        },
      ])
      return api(Object.fromEntries(paths), { components: { schemas: { Big: schema } } })
    }
    const changes = compareOpenApi(file(300), file(150))
    expect(changes.length).toBeGreaterThan(100)
  })
})
