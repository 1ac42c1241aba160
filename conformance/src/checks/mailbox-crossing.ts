import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { bodyOf } from '../kit/exchange.ts'
import { listedLetters } from '../kit/letters.ts'
import { crossingSpot } from '../kit/spots.ts'

/** A waiting message that was overtaken is void; nobody must find it later and believe it. */
export const mailboxCrossing: Check = {
  id: 'mailbox-crossing',
  title: { de: 'Überholte Nachrichten verlassen das Postfach', en: 'Overtaken messages leave the mailbox' },
  requirements: ['CON-06'],
  needs: 'driver',
  async run(kit) {
    const { party, sender, steps, chart, claims } = kit
    const { precedence } = chart.process
    if (precedence.indexOf(chart.us) > precedence.indexOf(chart.them)) kit.notApplicable(theyWin)
    const as = 'stranger' as const
    const { state, ours, theirs } = crossingSpot(kit)
    const conversation = await steps.reach(state, as)
    const driven = await steps.drive(conversation, theirs)
    if (driven.kind === 'refused') return kit.blocked(driven.exchange)
    if ((await steps.waitingLetter(conversation, driven.messageId)) === undefined) return kit.blocked(driven.exchange)

    const answer = await sender.post(conversation, ours)
    if (!claims.accepted('CON-06', answer, adviceOnHigher)) return
    const left = (await listedLetters(kit)).map((entry) => entry['messageId'])
    claims.claim('CON-06', !left.includes(driven.messageId), stillThere)
    await party.acknowledge(driven.messageId, { as })
    const read = await party.read(conversation.processId, { as })
    claims.claim('CON-06', bodyOf(read)?.['state'] === conversation.copy.state, revived, read)
  },
}

const theyWin: Text = {
  de: 'In diesem Prozess hat die geprüfte Rolle Vorrang.',
  en: 'In this process the tested role has precedence.',
}
const adviceOnHigher: Text = {
  de: 'Solange eine eigene Nachricht im Postfach wartet, nehmen Sie die einer Rolle an, die in precedence früher steht.',
  en: 'While an own message waits in the mailbox, accept one of a role that stands earlier in precedence.',
}
const stillThere: Text = {
  de: 'GET /v1/mailbox: Eine überholte Nachricht wartet noch. Nehmen Sie sie heraus.',
  en: 'GET /v1/mailbox: an overtaken message still waits. Take it out.',
}
const revived: Text = {
  de: 'GET {processId}: Die Quittung einer überholten Nachricht hat den Vorgang bewegt. Sie ist hinfällig.',
  en: 'GET {processId}: the acknowledgement of an overtaken message has moved the process. It is void.',
}
