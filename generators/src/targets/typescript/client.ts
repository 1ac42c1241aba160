import type { Text } from '@fallnetz/core'
import { harmless } from '../../model/doc.ts'
import type { Command, Exchange, PartFile } from '../../model/exchange.ts'
import { pascal } from '../../model/names.ts'

/** client.ts: one function per command with its own message type, and the calls every party offers. */
export function clientFile(exchange: Exchange): string {
  const name = (part: PartFile) => exchange.names.get(exchange.part(part)) ?? 'unknown'
  const messages = exchange.commands.map((command) => messageName(exchange, command))
  const receipt = name('receipt.schema.json')
  const metadata = name('process-metadata.schema.json')
  const problem = name('problem.schema.json')
  const eventPage = name('event-page.schema.json')
  const mailboxPage = name('mailbox-page.schema.json')
  const imports = [...new Set([...messages, 'Message', receipt, problem, metadata, eventPage, mailboxPage])].sort()
  const collection = quoted(exchange.process.collection)
  const listed = `/v1/${exchange.process.collection}`
  return `import { type Answer, type CallOptions, type ClientOptions, call, ProblemResponse } from './connection.js'
import { type CommandOptions, type PageOptions, pages, sendCommand, sendStart, step } from './exchange.js'
import type {
${imports.map((name) => `  ${name},`).join('\n')}
} from './types.js'

/** The states a process can be in. */
export type State =${union(exchange.process.states.map((state) => state.id))}

const problemCodes = [${[...exchange.problems.keys()].map((code) => `\n  ${quoted(code)},`).join('')}
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
): error is ProblemResponse & { readonly code: Code; readonly problem: ${problem} } {
  const asked: readonly ProblemCode[] = codes.length === 0 ? problemCodes : codes
  return error instanceof ProblemResponse && asked.some((code) => code === error.code)
}

/** What we can ask of one party, and what we can tell it. */
export type Client = ReturnType<typeof createClient>

/** Makes a client for one party. Nothing is sent before a function is called. */
export function createClient(options: ClientOptions) {
  return {
${exchange.commands.map((command) => sender(exchange, command, receipt, collection)).join('\n\n')}

    /** Where a process stands and what may happen next, with the ETag for the next command. */
    readProcess: (processId: string, { signal }: CallOptions = {}) =>
      call(options, { method: 'GET', path: ${quoted(`${listed}/`)} + step(processId), signal }) as Promise<Answer<${metadata}>>,

    /** The processes we take part in, page by page as they are asked for. */
    async *listProcesses(filter: PageOptions & { readonly state?: State } = {}): AsyncGenerator<${metadata}, void> {
      for await (const page of pages(options, ${quoted(listed)}, { state: filter.state }, filter)) {
        yield* page['items'] as ${metadata}[]
      }
    },

    /** The events after a cursor. Keep \`next\` of the last page you have dealt with: it is where to go on. */
    async *eventPages(from: PageOptions = {}): AsyncGenerator<${eventPage}, void> {
      for await (const page of pages(options, '/v1/events', {}, from)) yield page as unknown as ${eventPage}
    },

    /** The messages that wait for us. */
    async *listMailbox(from: PageOptions = {}): AsyncGenerator<${mailboxPage}['items'][number], void> {
      for await (const page of pages(options, '/v1/mailbox', {}, from)) yield* page['items'] as ${mailboxPage}['items']
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
`
}

export function messageName(exchange: Exchange, command: Command): string {
  return exchange.names.get(command.schemaId) ?? 'Message'
}

function sender(exchange: Exchange, command: Command, receipt: string, collection: string): string {
  const starts = command.from.length === 0
  const kind = starts ? 'CallOptions' : 'CommandOptions'
  const send = starts
    ? `sendStart(options, ${collection}, message, call)`
    : `sendCommand(options, ${collection}, ${quoted(command.command)}, message, call)`
  return `    ${comment(command.description)}
    send${pascal(command.command)}: (message: ${messageName(exchange, command)}, call: ${kind} = {}) =>
      ${send} as Promise<Answer<${receipt}>>,`
}

function comment(text: Text): string {
  return `/**\n     * ${harmless(text.en)}\n     * (de) ${harmless(text.de)}\n     */`
}

function union(values: readonly string[]): string {
  return values.length === 0 ? ' never' : values.map((value) => `\n  | ${quoted(value)}`).join('')
}

// Single quotes as in the rest of the file, unless the text holds something that needs care.
function quoted(text: string): string {
  return /^[\w ./:@-]*$/.test(text) ? `'${text}'` : JSON.stringify(text)
}
