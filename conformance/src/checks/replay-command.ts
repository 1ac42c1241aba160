import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { bodyOf, etagOf } from '../kit/exchange.ts'
import { difference } from '../kit/same.ts'
import { ownSpot } from '../kit/spots.ts'

/** A repeated command gets its first answer, although the state has moved on and the tag is old. */
export const replayCommand: Check = {
  id: 'replay-command',
  title: { de: 'Wiederholte Nachricht wirkt nur einmal', en: 'A repeated command takes effect only once' },
  requirements: ['IDM-01'],
  async run(kit) {
    const { party, sender, steps, claims } = kit
    const { state, command } = ownSpot(kit)
    const conversation = await steps.reach(state)
    const oldTag = conversation.etag
    const message = sender.message(conversation, command)
    const first = await sender.post(conversation, command, message)
    if (!claims.accepted('IDM-01', first, advice)) return
    const after = etagOf(await party.read(conversation.processId))

    for (const ifMatch of [oldTag, undefined, '"never-seen"']) {
      const again = await party.command(conversation.processId, command.command, message, ifMatch)
      const unlike = difference(first, again)
      claims.claim('IDM-01', unlike === undefined, unlike ?? advice, again)
    }
    const start = await party.start(conversation.start)
    const unlikeAtFirst = difference(conversation.opened, start)
    claims.claim('IDM-01', unlikeAtFirst === undefined, unlikeAtFirst ?? advice, start)

    const answer = await party.read(conversation.processId)
    const untouched = etagOf(answer) === after && bodyOf(answer)?.['state'] === conversation.copy.state
    claims.claim('IDM-01', untouched, moved, answer)
    const events = await steps.events(conversation, conversation.history.length)
    claims.claim('IDM-01', events.length === conversation.history.length, twice)
  },
}

const advice: Text = {
  de: 'Erkennen Sie eine Wiederholung, bevor Sie If-Match und Zustand ansehen, und geben Sie die erste Antwort wieder.',
  en: 'Recognise a repetition before you look at If-Match and state, and give the first answer again.',
}
const moved: Text = {
  de: 'GET {processId}: Eine wiederholte Nachricht hat ETag oder Zustand verändert. Führen Sie sie nicht noch einmal aus.',
  en: 'GET {processId}: a repeated message has changed ETag or state. Do not carry it out again.',
}
const twice: Text = {
  de: 'GET /v1/events: Nach der Wiederholung gibt es mehr Ereignisse als Übergänge. Führen Sie eine wiederholte Nachricht nicht noch einmal aus.',
  en: 'GET /v1/events: after the repetition there are more events than transitions. Do not carry out a repeated message again.',
}
