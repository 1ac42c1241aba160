import { isObject, parseJson, type Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { sendsInto } from '../kit/deliveries.ts'

/** A test stays a test: nobody must take the answer to a made-up person for a real one. */
export const sendsTestMark: Check = {
  id: 'sends-test-mark',
  title: { de: 'Antworten auf Testnachrichten sind Testnachrichten', en: 'Replies to test messages are test messages' },
  requirements: ['SND-08'],
  needs: 'driver',
  async run(kit) {
    const sent = await sendsInto(kit, [])
    const arrival = await sent.arrived(1, kit.run.limits.answerWithinMs)
    if (arrival === undefined) return kit.blocked(await kit.party.read(sent.conversation.processId))
    const message = parseJson(arrival.exchange.asked.body)
    const envelope = isObject(message) ? message['envelope'] : undefined
    const marked = isObject(envelope) && envelope['testMessage'] === true
    kit.claims.claim('SND-08', marked, unmarked, arrival.exchange)
  },
}

const unmarked: Text = {
  de: 'envelope/testMessage fehlt oder ist nicht true, obwohl der Vorgang als Test begann. Übernehmen Sie die Kennzeichnung in jede Nachricht.',
  en: 'envelope/testMessage is missing or not true although the process began as a test. Take the mark over into every message.',
}
