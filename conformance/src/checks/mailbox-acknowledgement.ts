import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { listedLetters } from '../kit/letters.ts'
import { pageOf } from '../kit/pages.ts'
import { theirSpot } from '../kit/spots.ts'

/** What is acknowledged is taken away, and acknowledging again does no harm. */
export const mailboxAcknowledgement: Check = {
  id: 'mailbox-acknowledgement',
  title: { de: 'Quittiertes verlässt das Postfach', en: 'What is acknowledged leaves the mailbox' },
  requirements: ['MBX-02', 'MBX-04', 'LST-02', 'LST-05'],
  needs: 'driver',
  async run(kit) {
    const { party, steps, claims } = kit
    const as = 'stranger' as const
    const { state, command } = theirSpot(kit)
    const waiting: string[] = []
    for (const conversation of [
      await steps.reach(state, as),
      await steps.reach(state, as),
      await steps.reach(state, as),
    ]) {
      const driven = await steps.drive(conversation, command)
      if (driven.kind === 'refused') return kit.blocked(driven.exchange)
      if ((await steps.waitingLetter(conversation, driven.messageId)) === undefined) return kit.blocked(driven.exchange)
      waiting.push(driven.messageId)
    }
    const paged = (await listedLetters(kit, 2)).map((entry) => entry['messageId'])
    claims.claim(
      'MBX-02',
      waiting.every((id) => paged.filter((one) => one === id).length === 1),
      notAllOnce,
    )

    const [first = '', ...others] = waiting
    for (const repetition of ['first', 'second']) {
      const answer = await party.acknowledge(first, { as })
      claims.accepted(
        'MBX-02',
        answer,
        advice,
        { de: repetition === 'first' ? 'beim ersten Mal' : 'beim zweiten Mal', en: `the ${repetition} time` },
        204,
      )
    }
    claims.refused('MBX-04', await party.letter(first, { as }), 'message-not-found', adviceOnGone)
    const left = (await listedLetters(kit)).map((entry) => entry['messageId'])
    claims.claim('MBX-02', !left.includes(first), stillThere)
    claims.claim(
      'MBX-02',
      others.every((id) => left.includes(id)),
      tooManyGone,
    )
    // Page by page, picking up as one goes: what is taken away must not push others out of sight.
    const before = left
    const seen: unknown[] = []
    let after: string | undefined
    do {
      const page = pageOf(await party.mailbox({ limit: 1, after }, { as }))
      const ids = page.items.map((entry) => String(entry['messageId']))
      claims.claim('LST-02', ids.length <= 1, tooMany, page.answer)
      seen.push(...ids)
      for (const id of ids.filter((one) => others.includes(one))) await party.acknowledge(id, { as })
      after = page.next
    } while (after !== undefined && seen.length < 1000)
    const still = (await listedLetters(kit)).map((entry) => entry['messageId'])
    const expectedOnce = [...others, ...still.filter((id) => before.includes(id))]
    claims.claim(
      'LST-05',
      expectedOnce.every((id) => seen.filter((one) => one === id).length === 1),
      shifted,
    )
    claims.refused('MBX-02', await party.acknowledge(randomUUID(), { as }), 'message-not-found', adviceOnUnknown)
  },
}

const advice: Text = {
  de: 'Antworten Sie auf eine Quittung mit 204, auch wenn sie wiederholt wird.',
  en: 'Answer an acknowledgement with 204, also when it is repeated.',
}
const adviceOnUnknown: Text = {
  de: 'Sagen Sie, wenn es die Nachricht nicht gibt.',
  en: 'Say so when there is no such message.',
}
const adviceOnGone: Text = {
  de: 'Geben Sie eine bestätigte Nachricht nicht noch einmal heraus.',
  en: 'Do not hand out an acknowledged message again.',
}
const stillThere: Text = {
  de: 'GET /v1/mailbox: Die quittierte Nachricht steht noch da. Nehmen Sie sie heraus.',
  en: 'GET /v1/mailbox: the acknowledged message is still there. Take it out.',
}
const tooManyGone: Text = {
  de: 'GET /v1/mailbox: Mit einer Quittung verschwanden auch andere Nachrichten. Nehmen Sie nur die quittierte heraus.',
  en: 'GET /v1/mailbox: with one acknowledgement other messages vanished too. Take out the acknowledged one only.',
}
const notAllOnce: Text = {
  de: 'GET /v1/mailbox mit limit=2: Beim Blättern kam eine wartende Nachricht gar nicht oder mehrmals. Zeigen Sie jede genau einmal.',
  en: 'GET /v1/mailbox with limit=2: turning pages, a waiting message came not at all or several times. Show each exactly once.',
}
const shifted: Text = {
  de: 'GET /v1/mailbox mit limit=1: Während des Blätterns wurden Nachrichten bestätigt, und eine andere kam nicht oder zweimal. Merken Sie sich in der Seitenmarke den letzten Eintrag, nicht seine Nummer.',
  en: 'GET /v1/mailbox with limit=1: while pages were turned, messages were acknowledged, and another one came not at all or twice. Keep the last entry in the cursor, not its number.',
}
const tooMany: Text = {
  de: 'GET /v1/mailbox mit limit=1: Es kamen mehrere Einträge. Geben Sie höchstens so viele wie verlangt.',
  en: 'GET /v1/mailbox with limit=1: several entries came. Give at most as many as asked for.',
}
