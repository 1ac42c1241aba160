import type { Text } from '@fallnetz/core'
import type { PartFile } from '../../model/exchange.ts'
import type { CallKind } from './refusals.ts'

/** One call of the party interface that only reads, or only confirms: the same for every process. */
export interface Call {
  readonly path: string
  readonly method: 'get' | 'post'
  readonly operationId: string
  readonly kind: CallKind
  readonly parameters: readonly string[]
  /** Schema of the answer: a building block, any message of the process, or nothing (204). */
  readonly answer: PartFile | 'message' | 'nothing'
  readonly headers: readonly string[]
  readonly summary: Text
  readonly description: Text
  readonly answerDescription: Text
}

/** The calls every party offers besides the commands. `C` is the collection of the process. */
export const calls: readonly Call[] = [
  {
    path: '/v1/C',
    method: 'get',
    operationId: 'listProcesses',
    kind: 'page',
    parameters: ['State', 'After', 'Limit'],
    answer: 'process-list.schema.json',
    headers: [],
    summary: { de: 'Vorgänge auflisten', en: 'List processes' },
    description: {
      de: 'Die Vorgänge, an denen die anfragende Stelle beteiligt ist, in der Reihenfolge ihrer Entstehung.',
      en: 'The processes the caller takes part in, in the order in which they were created.',
    },
    answerDescription: { de: 'Eine Seite der Liste.', en: 'One page of the list.' },
  },
  {
    path: '/v1/C/{processId}',
    method: 'get',
    operationId: 'readProcess',
    kind: 'process',
    parameters: ['ProcessId'],
    answer: 'process-metadata.schema.json',
    headers: ['ETag'],
    summary: { de: 'Einen Vorgang nachlesen', en: 'Read a process' },
    description: {
      de: 'Wo der Vorgang steht und was nun geschehen darf. Nie Angaben über die Person.',
      en: 'Where the process stands and what may happen next. Never anything about the person.',
    },
    answerDescription: { de: 'Der Stand des Vorgangs.', en: 'Where the process stands.' },
  },
  {
    path: '/v1/events',
    method: 'get',
    operationId: 'listEvents',
    kind: 'page',
    parameters: ['After', 'Limit'],
    answer: 'event-page.schema.json',
    headers: [],
    summary: { de: 'Ereignisse nachlesen', en: 'Replay events' },
    description: {
      de: 'Die Ereignisse aller Vorgänge, an denen die anfragende Stelle beteiligt ist, ab einer beliebigen Stelle.',
      en: 'The events of all processes the caller takes part in, from any cursor on.',
    },
    answerDescription: {
      de: 'Ereignisse der Reihe nach, mit der Stelle, an der es weitergeht.',
      en: 'Events in order, and the cursor to go on from.',
    },
  },
  {
    path: '/v1/mailbox',
    method: 'get',
    operationId: 'listMailbox',
    kind: 'page',
    parameters: ['After', 'Limit'],
    answer: 'mailbox-page.schema.json',
    headers: [],
    summary: { de: 'Postfach auflisten', en: 'List the mailbox' },
    description: {
      de: 'Nachrichten, die auf die anfragende Stelle warten, weil sie keine eigene Adresse hat.',
      en: 'Messages that wait for the caller because it has no address of its own.',
    },
    answerDescription: { de: 'Eine Seite des Postfachs.', en: 'One page of the mailbox.' },
  },
  {
    path: '/v1/mailbox/{messageId}',
    method: 'get',
    operationId: 'readMailboxMessage',
    kind: 'mailboxMessage',
    parameters: ['MessageId'],
    answer: 'message',
    headers: [],
    summary: { de: 'Eine Nachricht abholen', en: 'Pick up a message' },
    description: {
      de: 'Die Nachricht selbst. Sie bleibt im Postfach, bis sie bestätigt ist.',
      en: 'The message itself. It stays in the mailbox until it is acknowledged.',
    },
    answerDescription: { de: 'Die Nachricht.', en: 'The message.' },
  },
  {
    path: '/v1/mailbox/{messageId}/acknowledgement',
    method: 'post',
    operationId: 'acknowledgeMailboxMessage',
    kind: 'acknowledgement',
    parameters: ['MessageId'],
    answer: 'nothing',
    headers: [],
    summary: { de: 'Eine Nachricht bestätigen', en: 'Acknowledge a message' },
    description: {
      de: 'Nimmt die Nachricht aus der Liste und macht sie wirksam. Wiederholen schadet nicht.',
      en: 'Takes the message off the list and makes it effective. Repeating does no harm.',
    },
    answerDescription: { de: 'Bestätigt.', en: 'Acknowledged.' },
  },
]
