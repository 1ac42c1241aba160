import { randomUUID } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { type JsonObject, readFolder } from '@fallnetz/core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Counterpart, startCounterpart } from './counterpart.ts'
import type { Command } from './kit/chart.ts'
import { compose, withEnvelope } from './kit/compose.ts'
import { type Copy, createCopy, type Fault, nextArrival } from './kit/copy.ts'
import { createLedger } from './kit/ledger.ts'
import { createPatience } from './kit/patience.ts'
import { type Rulebook, rulebookOf } from './rulebook.ts'

const [us, them] = ['urn:fallnetz:test:organisation:kommune', 'urn:fallnetz:test:organisation:traeger']
const token = 'vereinbart'
let rulebook: Rulebook
let counterpart: Counterpart
let copy: Copy
let accept: Command

beforeAll(async () => {
  rulebook = await rulebookOf(
    readFolder(fileURLToPath(new URL('../../schemas', import.meta.url))),
    'referral@1.0.0',
    'target',
  )
  counterpart = await startCounterpart({ rulebook, host: '127.0.0.1', port: 0, token, organisation: them })
  const [first] = rulebook.chart.allowed(rulebook.chart.settle(rulebook.chart.start.to), 'target')
  if (first === undefined) throw new Error('the target sends nothing')
  accept = first
})
afterAll(() => counterpart.close())
beforeEach(() => {
  const state = rulebook.chart.settle(rulebook.chart.start.to)
  const patience = createPatience()
  copy = createCopy({
    processId: randomUUID(),
    organisation: us,
    light: false,
    ledger: createLedger(),
    patience,
    state,
  })
  counterpart.keep(copy)
})

describe('a system that does everything right', () => {
  test('reads, sends with If-Match, and gets a receipt with a new ETag', async () => {
    const read = await get()
    expect([read.status, (await body(read))['state']]).toEqual([200, copy.state])
    const answer = await post(message(), { 'if-match': tag(read) })
    expect(answer.status).toBe(202)
    expect(tag(answer)).not.toBe(tag(read))
    expect(copy.state).toBe(accept.to)
    expect(await body(answer)).toMatchObject({ level: 'technical', processId: copy.processId, state: accept.to })
    expect(copy.ledger.breaches).toEqual([])
  })

  test('gets the same answer when it repeats', async () => {
    const [sent, ifMatch] = [message(), tag(await get())]
    const [first, again] = [await post(sent, { 'if-match': ifMatch }), await post(sent, { 'if-match': ifMatch })]
    expect(await again.text()).toBe(await first.text())
    expect(copy.theirMessages).toBe(1)
    expect(copy.ledger.breaches).toEqual([])
  })
})

describe('a system that does something wrong is told, and it is written down', () => {
  const shown = (message: JsonObject) => message
  test.each<{
    claim: string
    change?: (message: JsonObject) => JsonObject
    headers?: Record<string, string>
    status: number
    breaks: string[]
  }>([
    { claim: 'a wrong token', headers: { authorization: 'Bearer geraten' }, status: 401, breaks: ['SND-01'] },
    { claim: 'another media type', headers: { 'content-type': 'text/plain' }, status: 415, breaks: ['SND-01'] },
    { claim: 'an invalid message', change: (one) => ({ ...one, extra: 1 }), status: 422, breaks: ['SND-01'] },
    {
      claim: 'another sender',
      change: (one) => withEnvelope(one, { sender: { organisation: us, role: 'target' } }),
      status: 202,
      breaks: ['SND-01'],
    },
    {
      claim: 'no mark as a test',
      change: (one) => withEnvelope(one, { testMessage: false }),
      status: 202,
      breaks: ['SND-08'],
    },
    {
      claim: 'a gap in the count',
      change: (one) => withEnvelope(one, { sequence: 1 }),
      status: 202,
      breaks: ['SND-07'],
    },
    {
      claim: 'an answer to nothing',
      change: (one) => withEnvelope(one, { inReplyTo: randomUUID() }),
      status: 202,
      breaks: ['SND-01'],
    },
    { claim: 'no If-Match', change: shown, headers: { 'if-match': '' }, status: 428, breaks: ['SND-02'] },
    { claim: 'an invented If-Match', headers: { 'if-match': '"guess"' }, status: 412, breaks: ['SND-02'] },
    {
      claim: 'another state than ours',
      change: (one) => withEnvelope(one, { expectedState: 'on-hold' }),
      status: 409,
      breaks: ['STA-08'],
    },
  ])('$claim', async ({ change = shown, headers = {}, status, breaks }) => {
    const ifMatch = tag(await get())
    const merged = { 'if-match': ifMatch, ...headers }
    if (merged['if-match'] === '') Reflect.deleteProperty(merged, 'if-match')
    const answer = await post(change(message()), merged)
    expect(answer.status).toBe(status)
    expect([...new Set(copy.ledger.breaches.map((breach) => breach.requirement))]).toEqual(breaks)
    for (const { text } of copy.ledger.breaches) expect(text.de).toContain('(gesendet vom System)')
  })

  test('other content under the same messageId', async () => {
    const sent = message()
    await post(sent, { 'if-match': tag(await get()) })
    const answer = await post(withEnvelope(sent, { sentAt: '2026-01-01T00:00:00+00:00' }))
    expect(answer.status).toBe(422)
    expect(copy.ledger.breaches.map((breach) => breach.requirement)).toEqual(['SND-03'])
  })

  test('a process that belongs to somebody without a server', async () => {
    copy = { ...copy, processId: randomUUID(), light: true, ledger: createLedger() }
    counterpart.keep(copy)
    expect((await get()).status).toBe(404)
    expect(copy.ledger.breaches.map((breach) => breach.requirement)).toEqual(['ISO-06'])
  })

  test('a process nobody here knows does not exist', async () => {
    const answer = await fetch(`${counterpart.url}/v1/referrals/${randomUUID()}`)
    expect([answer.status, (await body(answer))['code']]).toEqual([404, 'process-not-found'])
  })
})

describe('faults come once, when they fit', () => {
  test.each<{ claim: string; fault: Fault; status: number | 'none'; next: number; taken: boolean }>([
    {
      claim: 'patience is asked for',
      fault: {
        on: 'message',
        kind: 'refuse',
        code: 'temporarily-unavailable',
        headers: () => ({ 'retry-after': '1' }),
      },
      status: 503,
      next: 202,
      taken: false,
    },
    {
      claim: 'a conflict',
      fault: { on: 'message', kind: 'refuse', code: 'illegal-transition' },
      status: 409,
      next: 202,
      taken: false,
    },
    {
      claim: 'a redirect',
      fault: { on: 'message', kind: 'redirect', status: 307, to: 'http://x.example/' },
      status: 307,
      next: 202,
      taken: false,
    },
    {
      claim: 'a cut before',
      fault: { on: 'message', kind: 'cut', done: false },
      status: 'none',
      next: 202,
      taken: false,
    },
    { claim: 'a cut after', fault: { on: 'message', kind: 'cut', done: true }, status: 'none', next: 202, taken: true },
    {
      claim: 'a stall before',
      fault: { on: 'message', kind: 'stall', done: false },
      status: 'none',
      next: 202,
      taken: false,
    },
    {
      claim: 'a stall after',
      fault: { on: 'message', kind: 'stall', done: true },
      status: 'none',
      next: 202,
      taken: true,
    },
    { claim: 'a tag that grows old', fault: { on: 'read', kind: 'outdate' }, status: 412, next: 412, taken: false },
  ])('$claim', async ({ fault, status, next, taken }) => {
    copy.faults.push(fault)
    const [sent, ifMatch] = [message(), tag(await get())]
    const first = await post(sent, { 'if-match': ifMatch }, 100).catch(() => 'none' as const)
    expect(first === 'none' ? first : first.status).toBe(status)
    expect(copy.theirMessages).toBe(taken ? 1 : 0)
    expect((await post(sent, { 'if-match': ifMatch })).status).toBe(next)
    expect(copy.ledger.breaches).toEqual([])
  })

  test('an answer can wait for something', async () => {
    const gate = Promise.withResolvers<void>()
    copy.faults.push({ on: 'message', kind: 'hold', until: gate.promise })
    const [sent, ifMatch] = [message(), tag(await get())]
    const answer = post(sent, { 'if-match': ifMatch })
    const arrival = await nextArrival(copy, (one) => one.kind === 'message', 1_000)
    expect(arrival?.fault).toBe('hold')
    expect(copy.theirMessages).toBe(0)
    gate.resolve()
    expect((await answer).status).toBe(202)
  })

  test('what does not arrive in time is undefined', async () => {
    expect(await nextArrival(copy, () => true, 20)).toBeUndefined()
  })
})

test('a port that is taken is told', async () => {
  const port = Number(new URL(counterpart.url).port)
  const again = startCounterpart({ rulebook, host: '127.0.0.1', port, token, organisation: them })
  await expect(again).rejects.toMatchObject({ code: 'listen-failed' })
})

function message(): JsonObject {
  const frame = {
    processId: copy.processId,
    sender: { organisation: them, role: 'target' },
    recipient: { organisation: us, role: 'source' },
    sequence: 0,
    expectedState: copy.state,
  }
  return compose(rulebook, accept, rulebook.examples(accept)[0] ?? {}, frame)
}

const auth = { authorization: `Bearer ${token}` }

function get(): Promise<Response> {
  return fetch(`${counterpart.url}/v1/referrals/${copy.processId}`, { headers: auth })
}

function post(message: JsonObject, headers: Record<string, string> = {}, withinMs = 5_000): Promise<Response> {
  return fetch(`${counterpart.url}/v1/referrals/${copy.processId}/${accept.command}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/json', ...auth, ...headers },
    body: JSON.stringify(message),
    signal: AbortSignal.timeout(withinMs),
  })
}

function tag(response: Response): string {
  return response.headers.get('etag') ?? ''
}

async function body(response: Response): Promise<JsonObject> {
  return (await response.json()) as JsonObject
}
