import { type Answer, isAnswer, json, noContent } from './answer.ts'
import type { Message } from './message.ts'
import { cursorFor, readPaging } from './paging.ts'
import type { Party } from './party.ts'
import type { Call } from './routes.ts'
import type { MailboxEntry, ProcessCopy } from './store.ts'

/** A light party has no endpoint of its own: its messages wait here until it fetches and acknowledges them. */
export function putIntoMailbox({ store }: Party, copy: ProcessCopy, message: Message): void {
  const { organisation } = message.envelope.recipient
  const entries = store.mailboxes.get(organisation) ?? []
  entries.push({ copy, message, status: 'waiting' })
  store.mailboxes.set(organisation, entries)
}

/** `GET /v1/mailbox?after=&limit=`: what waits, without its content. */
export function listMailbox(party: Party, call: Call): Answer {
  const paging = readPaging(party, call.request.query, 'mailbox')
  if (isAnswer(paging)) return paging
  const entries = party.parts.mailboxOf(party, call.caller)
  const page = party.parts.pageOfMailbox(entries, paging, ({ status }) => status === 'waiting')
  return json(200, {
    items: page.items.map(({ message: { envelope } }) => ({
      messageId: envelope.messageId,
      messageType: envelope.messageType,
      processId: envelope.processId,
      sentAt: envelope.sentAt,
    })),
    next: page.more ? cursorFor('mailbox', page.next) : null,
  })
}

/** `GET /v1/mailbox/{messageId}`: fetching changes nothing, so a broken connection costs nothing. */
export function readMailbox(party: Party, call: Call): Answer {
  const entry = party.parts.findInMailbox(party, call.caller, call.parameters['messageId'] ?? '')
  return entry?.status === 'waiting' ? json(200, entry.message) : party.parts.problem(party, 'message-not-found')
}

/** `POST /v1/mailbox/{messageId}/acknowledgement`: only now has the message arrived, and takes effect. */
export function acknowledge(party: Party, call: Call): Answer {
  const entry = party.parts.findInMailbox(party, call.caller, call.parameters['messageId'] ?? '')
  if (entry === undefined || entry.status === 'dropped') return party.parts.problem(party, 'message-not-found')
  if (entry.status === 'waiting') party.parts.settle(party, entry)
  return noContent
}

/** Out of the list and into effect, together. */
export function settle(party: Party, entry: MailboxEntry): void {
  entry.status = 'acknowledged'
  party.parts.takeEffect(party, entry.copy, entry.message)
}

/** Only the caller's own: a message for somebody else is not found, whatever its id. */
export function mailboxOf({ store }: Party, caller: string): readonly MailboxEntry[] {
  return store.mailboxes.get(caller) ?? []
}

export function findInMailbox(party: Party, caller: string, messageId: string): MailboxEntry | undefined {
  const entries = party.parts.mailboxOf(party, caller)
  return entries.find(({ message }) => message.envelope.messageId === messageId)
}
