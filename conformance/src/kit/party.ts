import { type JsonObject, KnownError } from '@fallnetz/core'
import { breachesOf, type CallKind } from '../contract.ts'
import type { Answer, Exchange } from './exchange.ts'
import type { Ledger } from './ledger.ts'
import type { ActorName, Run } from './run.ts'

/** There was no answer; which check this fails is for the runner to say. */
export class NoAnswer extends Error {
  readonly exchange: Exchange
  constructor(exchange: Exchange) {
    super(`${exchange.call}: ${exchange.silence}`)
    this.exchange = exchange
  }
}

export interface Sending {
  readonly as?: ActorName
  /** Replaces headers; undefined leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  /** Sent instead of the message, exactly so. */
  readonly raw?: string | Uint8Array
  /** `valid` and `invalid` are held against the schema before sending; `anything` is not. */
  readonly meant?: 'valid' | 'invalid' | 'anything'
}

export interface Query {
  readonly [name: string]: string | number | undefined
}

/** Calls the system under test as one of the parties. Every answer is held against the contract. */
export interface Party {
  start(message: JsonObject, sending?: Sending): Promise<Answer>
  command(processId: string, name: string, message: JsonObject, ifMatch?: string, sending?: Sending): Promise<Answer>
  read(processId: string, sending?: Sending): Promise<Answer>
  list(query?: Query, sending?: Sending): Promise<Answer>
  events(query?: Query, sending?: Sending): Promise<Answer>
  mailbox(query?: Query, sending?: Sending): Promise<Answer>
  letter(messageId: string, sending?: Sending): Promise<Answer>
  acknowledge(messageId: string, sending?: Sending): Promise<Answer>
  /** Any other call; `path` begins with a slash. */
  other(method: string, path: string, sending?: Sending): Promise<Answer>
}

export function createParty(run: Run, ledger: Ledger): Party {
  const { collection } = run.rulebook.chart.process
  const base = `/v1/${collection}`

  async function call(
    kind: CallKind,
    method: string,
    template: string,
    path: string,
    sending: Sending,
    message?: JsonObject,
  ): Promise<Answer> {
    const text = sending.raw ?? (message === undefined ? undefined : JSON.stringify(message))
    if (message !== undefined)
      holdToMeaning(run, ledger, message, sending.meant ?? (sending.raw === undefined ? 'valid' : 'anything'))
    const headers = {
      accept: 'application/json, application/problem+json',
      ...(text === undefined ? {} : { 'content-type': 'application/json' }),
      ...(await authorization(run, sending.as ?? 'source')),
      ...sending.headers,
    }
    const exchange = await run.http.send({
      call: `${method} ${template}`,
      method,
      url: run.url + path,
      headers: Object.fromEntries(
        Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
      ...(text === undefined ? {} : { body: text }),
    })
    ledger.exchanges += 1
    ledger.breaches.push(...breachesOf(run.rulebook, kind, exchange))
    if (isAnswer(exchange)) return exchange
    throw new NoAnswer(exchange)
  }

  return {
    start: (message, sending = {}) => call('start', 'POST', base, base, sending, message),
    command: (processId, name, message, ifMatch, sending = {}) => {
      const headers = { ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }), ...sending.headers }
      return call(
        'command',
        'POST',
        `${base}/{processId}/${name}`,
        `${base}/${processId}/${name}`,
        { ...sending, headers },
        message,
      )
    },
    read: (processId, sending = {}) => call('read', 'GET', `${base}/{processId}`, `${base}/${processId}`, sending),
    list: (query = {}, sending = {}) => call('list', 'GET', base, base + search(query), sending),
    events: (query = {}, sending = {}) => call('events', 'GET', '/v1/events', `/v1/events${search(query)}`, sending),
    mailbox: (query = {}, sending = {}) =>
      call('mailbox', 'GET', '/v1/mailbox', `/v1/mailbox${search(query)}`, sending),
    letter: (messageId, sending = {}) =>
      call('letter', 'GET', '/v1/mailbox/{messageId}', `/v1/mailbox/${messageId}`, sending),
    acknowledge: (messageId, sending = {}) =>
      call(
        'acknowledge',
        'POST',
        '/v1/mailbox/{messageId}/acknowledgement',
        `/v1/mailbox/${messageId}/acknowledgement`,
        sending,
      ),
    other: (method, path, sending = {}) => call('other', method, path, path, sending),
  }
}

function isAnswer(exchange: Exchange): exchange is Answer {
  return exchange.answered !== undefined
}

async function authorization(run: Run, as: ActorName): Promise<Record<string, string>> {
  return as === 'nobody' ? {} : { authorization: `Bearer ${await run.credentials[as].token()}` }
}

function search(query: Query): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.append(name, String(value))
  const text = parameters.toString()
  return text === '' ? '' : `?${text}`
}

// A test that sends something else than it means to says nothing about the system.
function holdToMeaning(run: Run, ledger: Ledger, message: JsonObject, meant: 'valid' | 'invalid' | 'anything'): void {
  if (meant === 'anything') return
  const findings = findingsOf(run, message)
  if ((findings.length === 0) === (meant === 'valid')) return
  ledger.ownMistakes.push({
    de:
      meant === 'valid'
        ? `Die Prüfung wollte etwas Gültiges senden, aber ${findings[0]}`
        : 'Die Prüfung wollte etwas Ungültiges senden, aber es ist gültig.',
    en:
      meant === 'valid'
        ? `The suite meant to send something valid, but ${findings[0]}`
        : 'The suite meant to send something invalid, but it is valid.',
  })
}

function findingsOf(run: Run, message: JsonObject): string[] {
  try {
    const { findings } = run.rulebook.validator.validateValue(message)
    return findings.filter((one) => one.severity === 'error').map((one) => `${one.at || '/'}: ${one.message.en}`)
  } catch (error) {
    if (error instanceof KnownError) return [error.text.en]
    throw error
  }
}
