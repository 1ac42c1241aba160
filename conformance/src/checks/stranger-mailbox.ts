import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { bodyOf } from '../kit/exchange.ts'
import { listedLetters } from '../kit/letters.ts'
import { pageOf } from '../kit/pages.ts'
import { theirSpot } from '../kit/spots.ts'

/** A mailbox opens for its owner only. */
export const strangerMailbox: Check = {
  id: 'stranger-mailbox',
  title: { de: 'Postfächer sind getrennt', en: 'Mailboxes are separate' },
  requirements: ['ISO-06'],
  needs: 'driver',
  async run(kit) {
    const { party, steps, claims } = kit
    const { state, command } = theirSpot(kit)
    const conversation = await steps.reach(state, 'stranger')
    const driven = await steps.drive(conversation, command)
    if (driven.kind === 'refused') return kit.blocked(driven.exchange)
    const { messageId } = driven
    if ((await steps.waitingLetter(conversation, messageId)) === undefined) return kit.blocked(driven.exchange)

    const listed = await party.mailbox({ limit: 100 }, { as: 'source' })
    const leaked = pageOf(listed).items.some((entry) => entry['messageId'] === messageId)
    claims.claim('ISO-06', !leaked, foreign, listed)

    // Where the owner goes on turning pages, nobody else gets in.
    const second = await steps.reach(state, 'stranger')
    const drivenToo = await steps.drive(second, command)
    if (drivenToo.kind === 'refused') return kit.blocked(drivenToo.exchange)
    await steps.waitingLetter(second, drivenToo.messageId)
    const { next } = pageOf(await party.mailbox({ limit: 1 }, { as: 'stranger' }))
    const turned = await party.mailbox({ after: next, limit: 100 }, { as: 'source' })
    const theirs = new Set((await listedLetters(kit)).map((entry) => entry['messageId']))
    claims.claim('ISO-06', !pageOf(turned).items.some((entry) => theirs.has(entry['messageId'])), foreign, turned)

    claims.refused('ISO-06', await party.letter(messageId, { as: 'source' }), 'message-not-found', advice)
    claims.refused('ISO-06', await party.acknowledge(messageId, { as: 'source' }), 'message-not-found', advice)

    const still = await party.letter(messageId, { as: 'stranger' })
    claims.accepted('ISO-06', still, adviceOnLoss, undefined, 200)
    const read = await party.read(conversation.processId, { as: 'stranger' })
    claims.claim('ISO-06', bodyOf(read)?.['state'] === state, moved, read)
  },
}

const advice: Text = {
  de: 'Behandeln Sie Nachrichten in fremden Postfächern, als gäbe es sie nicht.',
  en: 'Treat messages in the mailboxes of others as if they did not exist.',
}
const adviceOnLoss: Text = {
  de: 'Nur die Empfängerin darf eine Nachricht quittieren; lassen Sie sie bis dahin im Postfach.',
  en: 'Only its recipient may acknowledge a message; leave it in the mailbox until then.',
}
const foreign: Text = {
  de: 'GET /v1/mailbox: Das Postfach zeigt eine Nachricht an eine andere Organisation. Zeigen Sie nur eigene.',
  en: 'GET /v1/mailbox: the mailbox shows a message to another organisation. Show own ones only.',
}
const moved: Text = {
  de: 'GET {processId}: Die Quittung einer Unbeteiligten hat den Vorgang bewegt. Lassen Sie ihn, wie er war.',
  en: 'GET {processId}: the acknowledgement of one who takes no part has moved the process. Leave it as it was.',
}
