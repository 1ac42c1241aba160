import { describe, expect, test } from 'vitest'
import { KnownError } from '../../errors.ts'
import type { JsonObject, JsonValue } from '../../json/value.ts'
import { inShort } from '../openapi/small.contract.ts'
import { compareAsyncApi } from './asyncapi.ts'
import { dim, light, three, two } from './small.contract.ts'

describe('messages, by who sends them', () => {
  test.each([
    {
      claim: 'version 2: others publish, the owner receives',
      before: two(light, 'publish'),
      after: two(dim, 'publish'),
      expected: ['type-widened harmless nobody'],
    },
    {
      claim: 'version 2: others subscribe, the owner sends',
      before: two(light, 'subscribe'),
      after: two(dim, 'subscribe'),
      expected: ['type-widened breaking readers'],
    },
    {
      claim: 'version 3: the owner receives',
      before: three(dim, 'receive'),
      after: three(light, 'receive'),
      expected: ['type-narrowed breaking senders'],
    },
    {
      claim: 'version 3: the owner sends',
      before: three(dim, 'send'),
      after: three(light, 'send'),
      expected: ['type-narrowed harmless nobody'],
    },
    {
      claim: 'from version 2, where a message may have no name, to version 3, where it must',
      before: two(light, 'subscribe', { name: null }),
      after: three(dim, 'send'),
      expected: ['type-widened breaking readers'],
    },
    {
      claim: 'from version 2 to version 3 nothing changes',
      before: two(light, 'subscribe'),
      after: three(light, 'send'),
      expected: [],
    },
    {
      claim: 'a field that is always sent',
      before: three(light, 'send'),
      after: three(
        {
          ...light,
          required: ['lumens', 'room'],
          properties: { ...(light['properties'] as JsonObject), room: { type: 'string' } },
        },
        'send',
      ),
      expected: ['required-field-added harmless nobody'],
    },
    {
      claim: 'words for people',
      before: three(light, 'send'),
      after: three({ ...light, description: 'Helligkeit.' }, 'send', { title: 'Gemessen' }),
      expected: [],
    },
    {
      claim: 'another version of the file',
      before: three(light, 'send'),
      after: { ...three(light, 'send'), info: { title: 'Licht', version: '2.0.0' } },
      expected: [],
    },
    {
      claim: 'another form',
      before: three(light, 'send'),
      after: three(light, 'send', { contentType: 'application/xml' }),
      expected: ['content-type-changed breaking readers'],
    },
    {
      claim: 'the usual form, spelled out',
      before: three(light, 'send'),
      after: three(light, 'send', { contentType: 'application/json' }),
      expected: [],
    },
    {
      claim: 'headers of another kind',
      before: three(light, 'receive', { headers: { type: 'object', properties: { room: { type: 'string' } } } }),
      after: three(light, 'receive', { headers: { type: 'object', properties: { room: { type: 'integer' } } } }),
      expected: ['type-changed breaking senders'],
    },
    {
      claim: 'headers from a trait',
      before: three(light, 'receive', { headers: { type: 'object' } }),
      after: three(light, 'receive', { traits: [{ headers: { type: 'object' } }] }),
      expected: [],
    },
    {
      claim: 'a content that is no longer described',
      before: three(light, 'send'),
      after: { ...three(light, 'send'), components: { messages: { Measured: { name: 'Measured' } } } },
      expected: ['content-undescribed breaking readers'],
    },
    {
      claim: 'another place for what matches replies',
      before: three(light, 'send', { correlationId: { location: '$message.header#/a' } }),
      after: three(light, 'send', { correlationId: { location: '$message.header#/b' } }),
      expected: ['correlation-changed promise readers'],
    },
    {
      claim: 'a schema with its language beside it',
      before: three(light, 'send'),
      after: three({ schemaFormat: 'application/schema+json;version=draft-07', schema: dim }, 'send'),
      expected: ['type-widened breaking readers'],
    },
    {
      claim: 'a language we do not read, as it was',
      before: three({ schemaFormat: 'application/vnd.apache.avro', schema: { type: 'int' } }, 'send'),
      after: three({ schemaFormat: 'application/vnd.apache.avro', schema: { type: 'int' } }, 'send'),
      expected: [],
    },
    {
      claim: 'a language we do not read',
      before: three({ schemaFormat: 'application/vnd.apache.avro', schema: { type: 'int' } }, 'send'),
      after: three({ schemaFormat: 'application/vnd.apache.avro', schema: { type: 'long' } }, 'send'),
      expected: ['schema-undecided undecided readers'],
    },
  ])('$claim', ({ before, after, expected }) => {
    expect(inShort(compareAsyncApi(before, after))).toEqual(expected)
  })

  test('a break is proven by a message', () => {
    const [change] = compareAsyncApi(three(light, 'send'), three(dim, 'send'))
    expect(change).toMatchObject({ at: { old: '/components/messages/Measured/payload/properties/lumens' } })
    expect(JSON.stringify(change?.witness)).toMatch(/^\{"lumens":-?\d*\.\d+\}$/)
  })

  test('messages that come and go', () => {
    const more = (names: readonly string[]): JsonObject => ({
      messages: Object.fromEntries(names.map((name) => [name, { payload: light }])),
    })
    const file = (names: readonly string[], action: string) => three(light, action, {}, {}, more(names))
    expect(inShort(compareAsyncApi(file(['A', 'B'], 'send'), file(['A'], 'send')))).toEqual([
      'message-removed breaking readers',
    ])
    expect(inShort(compareAsyncApi(file(['A', 'B'], 'receive'), file(['A'], 'receive')))).toEqual([
      'message-removed breaking senders',
    ])
    expect(inShort(compareAsyncApi(file(['A'], 'send'), file(['A', 'B'], 'send')))).toEqual([
      'message-added promise readers',
    ])
    expect(inShort(compareAsyncApi(file(['A'], 'receive'), file(['A', 'B'], 'receive')))).toEqual([
      'message-added harmless nobody',
    ])
  })
})

describe('operations, channels and servers', () => {
  const renamed = (file: JsonObject): JsonObject => ({
    ...file,
    operations: { other: (file['operations'] as JsonObject)['measure'] ?? null },
  })
  const address = (name: string) => three(light, 'send', {}, {}, { address: name })
  const server = (more: JsonObject): JsonObject => ({
    ...three(light, 'send'),
    servers: { main: { host: 'a.example', protocol: 'mqtt', ...more } },
  })
  test.each([
    {
      claim: 'an operation with another name',
      before: three(light, 'send'),
      after: renamed(three(light, 'send')),
      expected: [],
    },
    {
      claim: 'an operation that is gone',
      before: three(light, 'send'),
      after: { ...three(light, 'send'), operations: {} },
      expected: ['operation-removed breaking readers'],
    },
    {
      claim: 'a new operation',
      before: { ...three(light, 'send'), operations: {} },
      after: three(light, 'send'),
      expected: ['operation-added harmless nobody'],
    },
    {
      claim: 'sent instead of taken',
      before: three(light, 'send'),
      after: three(light, 'receive'),
      expected: ['action-changed breaking both'],
    },
    {
      claim: 'a channel elsewhere',
      before: address('light'),
      after: address('lamp'),
      expected: ['channel-moved breaking readers'],
    },
    {
      claim: 'a part of the address with another name',
      before: address('light/{room}'),
      after: address('light/{place}'),
      expected: [],
    },
    {
      claim: 'a setting that decides who gets through',
      before: three(light, 'send', {}, { bindings: { http: { method: 'GET' } } }),
      after: three(light, 'send', {}, { bindings: { http: { method: 'POST' } } }),
      expected: ['binding-changed breaking readers'],
    },
    {
      claim: 'the version of a setting',
      before: three(light, 'send', {}, { bindings: { http: { bindingVersion: '0.2.0' } } }),
      after: three(light, 'send', {}, { bindings: { http: { bindingVersion: '0.3.0' } } }),
      expected: [],
    },
    {
      claim: 'another protocol',
      before: server({}),
      after: server({ protocol: 'amqp' }),
      expected: ['protocol-changed breaking both'],
    },
    {
      claim: 'another address',
      before: server({}),
      after: server({ host: 'b.example' }),
      expected: ['server-moved promise both'],
    },
    {
      claim: 'a server that is gone',
      before: server({}),
      after: three(light, 'send'),
      expected: ['server-removed promise both'],
    },
    {
      claim: 'a reply that others must now read',
      before: three(light, 'receive', {}, { reply: { messages: [{ name: 'Ok', payload: light }] } }),
      after: three(light, 'receive', {}, { reply: { messages: [{ name: 'Ok', payload: dim }] } }),
      expected: ['type-widened breaking readers'],
    },
    {
      claim: 'a reply that no longer comes',
      before: three(light, 'receive', {}, { reply: { messages: [{ name: 'Ok', payload: light }] } }),
      after: three(light, 'receive'),
      expected: ['reply-removed breaking readers'],
    },
  ])('$claim', ({ before, after, expected }) => {
    expect(inShort(compareAsyncApi(before, after))).toEqual(expected)
  })
})

describe('files that mean harm, or slipped', () => {
  test('what is no AsyncAPI file is refused', () => {
    for (const file of [null, [], { asyncapi: '1.0.0' }, { openapi: '3.1.0' }] satisfies JsonValue[]) {
      expect(() => compareAsyncApi(file, three(light, 'send'))).toThrow(KnownError)
    }
  })

  test('slips do not stop a comparison', () => {
    const slips: JsonObject[] = [
      { asyncapi: 3 },
      {
        asyncapi: '3.0.0',
        operations: { a: null, b: { action: 'x' }, c: { action: 'send', channel: { $ref: '#/nowhere' } } },
        channels: [],
      },
      { asyncapi: '2.0.0', channels: { a: { publish: { message: { oneOf: [null, 1] } }, subscribe: 'x' } } },
    ]
    for (const one of slips) for (const other of slips) expect(Array.isArray(compareAsyncApi(one, other))).toBe(true)
  })
})
