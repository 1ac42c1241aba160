import type { JsonObject } from '@fallnetz/core'
import type { CallKind } from '../calls.ts'
import { breachesOf } from '../contract.ts'
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
  /** In pieces, without saying beforehand how long it is. */
  readonly chunked?: true
  /** A message meant to be `valid`, the default, is held against its schema before it goes out. */
  readonly meant?: 'valid' | 'anything'
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

/** One call of the interface: `template` is its path with variable parts named. */
interface Call {
  readonly kind: CallKind
  readonly method: string
  readonly template: string
  readonly path: string
  readonly message?: JsonObject
  /** What the message has to be, or not to be. */
  readonly schema?: string
}

export function createParty(run: Run, ledger: Ledger): Party {
  const { rulebook } = run
  const { chart } = rulebook
  const base = `/v1/${chart.process.collection}`
  const schemas = new Map(chart.commands.map((command) => [command.command, rulebook.messageSchema(command)]))

  async function call(sending: Sending, { kind, method, template, path, message, schema }: Call): Promise<Answer> {
    const text = sending.raw ?? (message === undefined ? undefined : JSON.stringify(message))
    const meant = sending.meant ?? (sending.raw === undefined ? 'valid' : 'anything')
    if (message !== undefined && schema !== undefined && meant === 'valid') holdToSchema(run, ledger, message, schema)
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
      headers: present(headers),
      ...(text === undefined ? {} : { body: text }),
      ...(sending.chunked ? { chunked: true } : {}),
    })
    ledger.exchanges += 1
    ledger.breaches.push(...breachesOf(rulebook, kind, exchange))
    if (isAnswer(exchange)) return exchange
    throw new NoAnswer(exchange)
  }

  const get = (kind: CallKind, template: string, path: string, sending: Sending): Promise<Answer> =>
    call(sending, { kind, method: 'GET', template, path })

  return {
    start: (message, sending = {}) => {
      const schema = rulebook.messageSchema(chart.start)
      return call(sending, { kind: 'start', method: 'POST', template: base, path: base, message, schema })
    },
    command: (processId, name, message, ifMatch, sending = {}) => {
      const headers = { ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }), ...sending.headers }
      const schema = schemas.get(name)
      const [template, path] = [`${base}/{processId}/${name}`, `${base}/${processId}/${name}`]
      const what = { kind: 'command', method: 'POST', template, path, message } as const
      return call({ ...sending, headers }, schema === undefined ? what : { ...what, schema })
    },
    read: (processId, sending = {}) => get('read', `${base}/{processId}`, `${base}/${processId}`, sending),
    list: (query = {}, sending = {}) => get('list', base, base + search(query), sending),
    events: (query = {}, sending = {}) => get('events', '/v1/events', `/v1/events${search(query)}`, sending),
    mailbox: (query = {}, sending = {}) => get('mailbox', '/v1/mailbox', `/v1/mailbox${search(query)}`, sending),
    letter: (id, sending = {}) => get('letter', '/v1/mailbox/{messageId}', `/v1/mailbox/${id}`, sending),
    acknowledge: (id, sending = {}) => {
      const [template, path] = ['/v1/mailbox/{messageId}/acknowledgement', `/v1/mailbox/${id}/acknowledgement`]
      return call(sending, { kind: 'acknowledge', method: 'POST', template, path })
    },
    other: (method, path, sending = {}) => call(sending, { kind: 'other', method, template: path, path }),
  }
}

function present(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
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
function holdToSchema({ rulebook }: Run, ledger: Ledger, message: JsonObject, schema: string): void {
  if (rulebook.accepts(message, schema)) return
  const [finding] = rulebook.validator.validateValue(message, { schema }).findings
  ledger.ownMistakes.push({
    de: `Die Prüfung wollte etwas Gültiges senden, aber ${finding?.at || '/'}: ${finding?.message.de ?? ''}`,
    en: `The suite meant to send something valid, but ${finding?.at || '/'}: ${finding?.message.en ?? ''}`,
  })
}
