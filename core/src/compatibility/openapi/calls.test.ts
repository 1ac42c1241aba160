import { describe, expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../json/value.ts'
import { compareOpenApi } from './openapi.ts'
import { api, call, holdTo, inShort, json } from './small.contract.ts'

const text = { type: 'string' }
const whole = { type: 'integer' }
const none = call({})
const get = { responses: { '200': { description: 'Fine.' } } }
const options = { today: '2026-11-22' }

describe('calls', () => {
  const two = api({ '/offers': { get, post: get } })
  const leaving = (more: JsonObject) => api({ '/offers': { get, post: { ...get, ...more } } })
  holdTo([
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
      expected: ['sunset-unreadable promise senders'],
      ids: ['api-deprecated-sunset-parse'],
    },
    {
      claim: 'an end that comes sooner',
      before: call({ deprecated: true, 'x-sunset': '2027-06-01' }),
      after: call({ deprecated: true, 'x-sunset': '2027-01-01' }),
      expected: ['sunset-moved-forward promise senders'],
      ids: ['api-sunset-date-changed-too-small'],
    },
    {
      claim: 'a level of stability nobody knows',
      before: none,
      after: call({ 'x-stability-level': 'gold' }),
      expected: ['stability-unknown promise senders'],
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
      expected: ['server-added harmless nobody', 'server-removed promise senders'],
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

  test('what a draft changes is told without saying that anybody is turned away', () => {
    const draft = (schema: JsonValue) => call({ 'x-stability-level': 'draft', requestBody: json(schema) })
    const [change] = compareOpenApi(draft(text), draft(whole))
    expect(change).toMatchObject({ severity: 'harmless', breaks: 'nobody' })
    expect(change).not.toHaveProperty('ground')
    expect(change).not.toHaveProperty('witness')
    expect(change?.message.en).not.toMatch(/turned away/)
  })

  test('without a date of today nobody can tell whether the day has come', () => {
    const changes = compareOpenApi(leaving({ deprecated: true, 'x-sunset': '2026-11-23' }), none)
    expect(inShort(changes)).toEqual(['operation-removed undecided senders'])
  })

  test('a day too soon is only a slip where a period of grace is agreed', () => {
    const soon = call({ deprecated: true, 'x-sunset': '2026-12-01' })
    expect(inShort(compareOpenApi(none, soon, { ...options, graceDays: 30 }))).toEqual([
      'sunset-too-soon promise senders',
    ])
    expect(inShort(compareOpenApi(none, call({ deprecated: true }), { ...options, graceDays: 30 }))).toEqual([
      'sunset-missing promise senders',
    ])
    expect(inShort(compareOpenApi(none, soon, options))).toEqual(['deprecated harmless nobody'])
  })
})
