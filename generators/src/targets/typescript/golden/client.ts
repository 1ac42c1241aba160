// Generated from visit@1.0.0 by "fallnetz generate typescript". Do not edit.

import { type Answer, type CallOptions, type ClientOptions, call, ProblemResponse } from './connection.js'
import { type CommandOptions, type PageOptions, pages, sendCommand, sendStart, step } from './exchange.js'
import type {
  AgreeMessage,
  AskMessage,
  CallOffMessage,
  EventPage,
  MailboxPage,
  Message,
  Problem,
  ProcessMetadata,
  Receipt,
  RefuseMessage,
} from './types.js'

/** The states a process can be in. */
export type State =
  | 'asked'
  | 'received'
  | 'agreed'
  | 'refused'
  | 'called-off'

const problemCodes = [
  'malformed-json',
  'nesting-too-deep',
  'duplicate-name',
  'invalid-parameter',
  'not-authenticated',
  'sender-mismatch',
  'wrong-role',
  'process-not-found',
  'path-not-found',
  'message-not-found',
  'method-not-allowed',
  'not-acceptable',
  'illegal-transition',
  'precondition-failed',
  'message-too-large',
  'unsupported-media-type',
  'invalid-message',
  'message-id-reused',
  'precondition-required',
  'too-many-requests',
  'internal-error',
  'temporarily-unavailable',
] as const

/** Why a party may say no. */
export type ProblemCode = (typeof problemCodes)[number]

/**
 * True for a problem of the contract, and where codes are named, for one of those. Every other answer that says no, such
 * as that of a proxy in between, is a ProblemResponse all the same.
 */
export function isProblem<Code extends ProblemCode = ProblemCode>(
  error: unknown,
  ...codes: Code[]
): error is ProblemResponse & { readonly code: Code; readonly problem: Problem } {
  const asked: readonly ProblemCode[] = codes.length === 0 ? problemCodes : codes
  return error instanceof ProblemResponse && asked.some((code) => code === error.code)
}

/** What we can ask of one party, and what we can tell it. */
export type Client = ReturnType<typeof createClient>

/** Makes a client for one party. Nothing is sent before a function is called. */
export function createClient(options: ClientOptions) {
  return {
    /**
     * The asker asks for a visit.
     * (de) Die bittende Stelle fragt einen Besuch an.
     */
    sendAsk: (message: AskMessage, call: CallOptions = {}) =>
      sendStart(options, 'visits', message, call) as Promise<Answer<Receipt>>,

    /**
     * The visitor names a day.
     * (de) Die besuchende Stelle nennt einen Tag.
     */
    sendAgree: (message: AgreeMessage, call: CommandOptions = {}) =>
      sendCommand(options, 'visits', 'agree', message, call) as Promise<Answer<Receipt>>,

    /**
     * The visitor refuses with a reason.
     * (de) Die besuchende Stelle lehnt mit Grund ab.
     */
    sendRefuse: (message: RefuseMessage, call: CommandOptions = {}) =>
      sendCommand(options, 'visits', 'refuse', message, call) as Promise<Answer<Receipt>>,

    /**
     * The asker calls the visit off.
     * (de) Die bittende Stelle sagt den Besuch ab.
     */
    sendCallOff: (message: CallOffMessage, call: CommandOptions = {}) =>
      sendCommand(options, 'visits', 'call-off', message, call) as Promise<Answer<Receipt>>,

    /** Where a process stands and what may happen next, with the ETag for the next command. */
    readProcess: (processId: string, { signal }: CallOptions = {}) =>
      call(options, { method: 'GET', path: '/v1/visits/' + step(processId), signal }) as Promise<Answer<ProcessMetadata>>,

    /** The processes we take part in, page by page as they are asked for. */
    async *listProcesses(filter: PageOptions & { readonly state?: State } = {}): AsyncGenerator<ProcessMetadata, void> {
      for await (const page of pages(options, '/v1/visits', { state: filter.state }, filter)) {
        yield* page['items'] as ProcessMetadata[]
      }
    },

    /** The events after a cursor. Keep `next` of the last page you have dealt with: it is where to go on. */
    async *eventPages(from: PageOptions = {}): AsyncGenerator<EventPage, void> {
      for await (const page of pages(options, '/v1/events', {}, from)) yield page as unknown as EventPage
    },

    /** The messages that wait for us. */
    async *listMailbox(from: PageOptions = {}): AsyncGenerator<MailboxPage['items'][number], void> {
      for await (const page of pages(options, '/v1/mailbox', {}, from)) yield* page['items'] as MailboxPage['items']
    },

    /** Picks up one message; it stays in the mailbox until it is acknowledged. */
    readMailboxMessage: (messageId: string, { signal }: CallOptions = {}) =>
      call(options, { method: 'GET', path: '/v1/mailbox/' + step(messageId), signal }) as Promise<Answer<Message>>,

    /** Takes a message off the mailbox and makes it effective. Repeating does no harm. */
    async acknowledgeMailboxMessage(messageId: string, { signal }: CallOptions = {}): Promise<void> {
      await call(options, { method: 'POST', path: '/v1/mailbox/' + step(messageId) + '/acknowledgement', signal })
    },
  }
}
