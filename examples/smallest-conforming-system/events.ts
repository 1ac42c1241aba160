import { type JsonObject, schemaId, type Transition } from '@fallnetz/core'
import { type Answer, isAnswer, json } from './answer.ts'
import { cursorFor, readPaging } from './paging.ts'
import { commonVersion, type Party } from './party.ts'
import type { Call } from './routes.ts'
import { type ProcessCopy, participantOf, type StoredEvent } from './store.ts'

/** What happened, as it stands in the feed beside the state. */
export interface Happening {
  readonly messageId: string
  readonly previousState: string | null
  readonly sequence: number
}

/** One transition as CloudEvents 1.0 writes it. It says that something happened, never anything about the person. */
export function eventOf(party: Party, copy: ProcessCopy, transition: Transition, happening: Happening): JsonObject {
  const { process, contract, organisation } = party
  const major = contract.version.split('.', 1)[0]
  return {
    specversion: '1.0',
    id: crypto.randomUUID(),
    source: organisation,
    type: `org.fallnetz.${process.id}.${transition.event}.v${major}`,
    subject: copy.id,
    time: copy.updatedAt,
    datacontenttype: 'application/json',
    dataschema: schemaId({ id: 'common', version: commonVersion(contract) }, 'event-data.schema.json'),
    data: { ...happening, state: copy.state, deadlines: [] },
  }
}

/** `GET /v1/events?after=&limit=`: everything again from any point, for whoever was away. */
export function listEvents(party: Party, call: Call): Answer {
  const { parts } = party
  const paging = readPaging(party, call.request.query, 'events')
  if (isAnswer(paging)) return paging
  const page = parts.pageOfEvents(parts.ownEvents(party, call.caller), paging, () => true)
  return json(200, {
    events: page.items.map(({ event }) => event),
    next: cursorFor('events', page.next),
    more: page.more,
  })
}

/** In the order in which they happened, which is the order in which everybody reads them. */
export function ownEvents({ store }: Party, caller: string): StoredEvent[] {
  return store.events.filter(({ copy }) => participantOf(copy, caller) !== undefined)
}
