import { fileURLToPath } from 'node:url'
import { readFolder } from '@fallnetz/core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CallKind } from './calls.ts'
import { breachesOf, isStrongTag } from './contract.ts'
import type { Exchange } from './kit/exchange.ts'
import { type Rulebook, rulebookOf } from './rulebook.ts'

let rulebook: Rulebook
beforeAll(async () => {
  rulebook = await rulebookOf(
    readFolder(fileURLToPath(new URL('../../schemas', import.meta.url))),
    'referral@1.0.0',
    'target',
  )
})

const receipt = {
  receiptId: '019a0000-0000-7000-8000-000000000001',
  level: 'technical',
  messageId: '019a0000-0000-7000-8000-000000000002',
  processId: '019a0000-0000-7000-8000-000000000003',
  receivedAt: '2026-11-22T09:30:00+01:00',
  state: 'received',
}
const notFound = {
  type: 'https://w3id.org/fallnetz/problems/process-not-found',
  title: 'Vorgang nicht gefunden',
  status: 404,
  code: 'process-not-found',
}
const metadata = {
  processId: '019a0000-0000-7000-8000-000000000003',
  process: 'referral',
  version: '1.0.0',
  state: 'received',
  role: 'source',
  participants: [
    { organisation: 'urn:fallnetz:test:organisation:a', role: 'source' },
    { organisation: 'urn:fallnetz:test:organisation:b', role: 'target' },
  ],
  permitted: ['cancel'],
  createdAt: '2026-11-22T09:30:00+01:00',
  updatedAt: '2026-11-22T09:30:00+01:00',
  deadlines: [],
}
const json = { 'content-type': 'application/json', etag: '"1"' }
const problem = { 'content-type': 'application/problem+json' }

describe('breachesOf', () => {
  test.each<{
    claim: string
    kind: CallKind
    status: number
    headers: Record<string, string>
    body: unknown
    breaks: string[]
  }>([
    { claim: 'a good receipt', kind: 'start', status: 202, headers: json, body: receipt, breaks: [] },
    {
      claim: 'a charset changes nothing',
      kind: 'start',
      status: 202,
      headers: { ...json, 'content-type': 'application/json; charset=utf-8' },
      body: receipt,
      breaks: [],
    },
    {
      claim: 'a receipt without ETag',
      kind: 'start',
      status: 202,
      headers: { 'content-type': 'application/json' },
      body: receipt,
      breaks: ['CON-01'],
    },
    {
      claim: 'a weak ETag',
      kind: 'command',
      status: 202,
      headers: { ...json, etag: 'W/"1"' },
      body: receipt,
      breaks: ['CON-01'],
    },
    { claim: 'a receipt that says nothing', kind: 'start', status: 202, headers: json, body: {}, breaks: ['RCP-01'] },
    {
      claim: 'a receipt as text',
      kind: 'start',
      status: 202,
      headers: { ...json, 'content-type': 'text/plain' },
      body: receipt,
      breaks: ['RCP-01'],
    },
    {
      claim: '200 where 202 is promised',
      kind: 'start',
      status: 200,
      headers: json,
      body: receipt,
      breaks: ['RCP-01'],
    },
    { claim: 'a redirect', kind: 'command', status: 307, headers: {}, body: '', breaks: ['PRO-01'] },
    { claim: 'good metadata', kind: 'read', status: 200, headers: json, body: metadata, breaks: [] },
    {
      claim: 'metadata with a name in them',
      kind: 'read',
      status: 200,
      headers: json,
      body: { ...metadata, name: 'Mustermann' },
      breaks: ['PRV-01'],
    },
    {
      claim: 'metadata without a state',
      kind: 'read',
      status: 200,
      headers: json,
      body: { ...metadata, state: undefined },
      breaks: ['STA-06'],
    },
    {
      claim: 'a list with more than it should say',
      kind: 'list',
      status: 200,
      headers: json,
      body: { items: [], next: null, total: 3 },
      breaks: ['PRV-01'],
    },
    {
      claim: 'a feed with more than it should say',
      kind: 'events',
      status: 200,
      headers: json,
      body: { events: [], next: 'a', more: false, name: 'x' },
      breaks: ['EVT-04'],
    },
    { claim: 'an acknowledgement needs no body', kind: 'acknowledge', status: 204, headers: {}, body: '', breaks: [] },
    { claim: 'a good problem', kind: 'read', status: 404, headers: problem, body: notFound, breaks: [] },
    {
      claim: 'a problem as ordinary JSON',
      kind: 'read',
      status: 404,
      headers: json,
      body: notFound,
      breaks: ['PRO-01'],
    },
    {
      claim: 'a page of HTML',
      kind: 'read',
      status: 404,
      headers: problem,
      body: '<h1>Not found</h1>',
      breaks: ['PRO-01'],
    },
    {
      claim: 'another status inside',
      kind: 'read',
      status: 404,
      headers: problem,
      body: { ...notFound, status: 400 },
      breaks: ['PRO-01'],
    },
    {
      claim: 'a code of their own',
      kind: 'read',
      status: 404,
      headers: problem,
      body: { ...notFound, code: 'nope' },
      breaks: ['PRO-01'],
    },
    {
      claim: 'a status this call does not know',
      kind: 'read',
      status: 409,
      headers: problem,
      body: { ...notFound, status: 409 },
      breaks: ['PRO-01'],
    },
    {
      claim: '401 without a challenge',
      kind: 'read',
      status: 401,
      headers: problem,
      body: {
        ...notFound,
        status: 401,
        code: 'not-authenticated',
        type: 'https://w3id.org/fallnetz/problems/not-authenticated',
      },
      breaks: ['AUT-01'],
    },
    {
      claim: '405 without Allow',
      kind: 'other',
      status: 405,
      headers: problem,
      body: {
        ...notFound,
        status: 405,
        code: 'method-not-allowed',
        type: 'https://w3id.org/fallnetz/problems/method-not-allowed',
      },
      breaks: ['PRO-02'],
    },
    {
      claim: '409 that does not say what may follow',
      kind: 'command',
      status: 409,
      headers: problem,
      body: {
        ...notFound,
        status: 409,
        code: 'illegal-transition',
        type: 'https://w3id.org/fallnetz/problems/illegal-transition',
      },
      breaks: ['STA-02'],
    },
    {
      claim: '422 that names no place',
      kind: 'start',
      status: 422,
      headers: problem,
      body: {
        ...notFound,
        status: 422,
        code: 'invalid-message',
        type: 'https://w3id.org/fallnetz/problems/invalid-message',
      },
      breaks: ['MSG-01'],
    },
    {
      claim: 'a stack trace',
      kind: 'read',
      status: 404,
      headers: problem,
      body: { ...notFound, detail: 'TypeError: x\n    at find (/srv/app/store.js:12:3)' },
      breaks: ['PRO-04'],
    },
    {
      claim: 'a database that speaks',
      kind: 'read',
      status: 404,
      headers: problem,
      body: { ...notFound, detail: 'SELECT id FROM process WHERE 1' },
      breaks: ['PRO-04'],
    },
  ])('$claim', ({ kind, status, headers, body, breaks }) => {
    const found = breachesOf(rulebook, kind, exchange(status, headers, body))
    expect([...new Set(found.map((breach) => breach.requirement))]).toEqual(breaks)
    for (const { text } of found) {
      expect(text.de).toContain('GET /v1/x: ')
      expect(text.en).toContain('GET /v1/x: ')
    }
  })

  test('where there is no answer there is nothing to hold against the contract', () => {
    const { answered: _, ...silent } = exchange(200, {}, '')
    expect(breachesOf(rulebook, 'read', { ...silent, silence: 'timeout' })).toEqual([])
  })
})

describe('isStrongTag', () => {
  test.each([
    ['"abc"', true],
    ['""', true],
    ['W/"abc"', false],
    ['abc', false],
    ['"a"b"', false],
    [undefined, false],
  ])('%s: %s', (tag, strong) => {
    expect(isStrongTag(tag)).toBe(strong)
  })
})

function exchange(status: number, headers: Record<string, string>, content: unknown): Exchange {
  const body = typeof content === 'string' ? content : JSON.stringify(content)
  const parsed = body.startsWith('{') ? JSON.parse(body) : undefined
  return {
    direction: 'sent',
    call: 'GET /v1/x',
    at: '2026-11-22T09:30:00.000Z',
    durationMs: 1,
    asked: { method: 'GET', url: 'http://x/v1/x', headers: {}, body: '' },
    answered: { status, headers, body, json: parsed },
  }
}
