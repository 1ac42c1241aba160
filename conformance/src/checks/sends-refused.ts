import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { cameAgainMeanwhile, sendsInto } from '../kit/deliveries.ts'
import { bodyOf, etagOf } from '../kit/exchange.ts'
import type { Kit } from '../kit/kit.ts'

/** What the other side refuses has not happened, on either side. */
export const sendsRefused: Check = {
  id: 'sends-refused',
  title: { de: 'Abgewiesenes wirkt auch beim Absender nicht', en: 'What is refused has no effect at the sender' },
  requirements: ['SND-04'],
  needs: 'driver',
  patient: true,
  async run(kit) {
    await Promise.all(
      ['illegal-transition', 'sender-mismatch', 'invalid-message'].map((code) => refusedWith(kit, code)),
    )
  },
}

/** So long held up, we may have refused too late for a sender that waits a second or so. */
const lateMs = 200

async function refusedWith(kit: Kit, code: string): Promise<void> {
  const { claims, party, steps, run, pause } = kit
  const heldUp = run.patience.watch()
  const sent = await sendsInto(kit, [{ on: 'message', kind: 'refuse', code }])
  const { conversation, command } = sent
  if ((await sent.arrived(1, run.limits.answerWithinMs)) === undefined)
    return kit.blocked(await party.read(conversation.processId))
  // Long enough for a repetition that must not come.
  await pause(1_100)
  if (cameAgainMeanwhile(kit, sent.arrivals()) && heldUp() > lateMs) return kit.tooBusy()
  claims.claim('SND-04', sent.arrivals().length === 1, insists(code), sent.arrivals()[1]?.exchange)
  const read = await party.read(conversation.processId)
  const unmoved = bodyOf(read)?.['state'] === conversation.copy.state && etagOf(read) === conversation.etag
  claims.claim('SND-04', unmoved, movedAnyway(code), read)
  const events = await steps.events(conversation, conversation.history.length)
  claims.claim('SND-04', events.length === conversation.history.length, movedAnyway(code))

  // A refusal is no dead end: the same step may be tried again later.
  const retry = await steps.deliver(conversation, command)
  if (retry.done) claims.claim('SND-04', true, stuck)
  else claims.claim('SND-04', false, stuck, retry.exchange)
}

function insists(code: string): Text {
  return {
    de: `Die mit ${code} abgewiesene Nachricht kam noch einmal. Wiederholen Sie nur nach 412, 429, 5xx oder ohne Antwort.`,
    en: `The message refused with ${code} came again. Repeat only after 412, 429, 5xx or no answer.`,
  }
}

function movedAnyway(code: string): Text {
  return {
    de: `GET {processId} oder /v1/events: Obwohl der Empfänger mit ${code} ablehnte, hat das System den Übergang ausgeführt. Führen Sie ihn erst nach 2xx aus.`,
    en: `GET {processId} or /v1/events: although the recipient refused with ${code}, the system has done the transition. Do it only after 2xx.`,
  }
}

const stuck: Text = {
  de: 'Nach einer Ablehnung ließ sich derselbe Schritt nicht noch einmal auslösen. Der Vorgang steht, wo er stand; lassen Sie den Schritt wieder zu.',
  en: 'After a refusal the same step could not be triggered again. The process stands where it stood; allow the step again.',
}
