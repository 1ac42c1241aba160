import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { isStrongTag } from '../contract.ts'
import { etagOf } from '../kit/exchange.ts'

/** Receipt and metadata carry the tag that the next message has to name. */
export const etagGiven: Check = {
  id: 'etag-given',
  title: { de: 'Quittung und Metadaten tragen ein ETag', en: 'Receipt and metadata carry an ETag' },
  requirements: ['CON-01'],
  async run({ party, sender, claims }) {
    const { conversation, answer } = await sender.open(sender.opening(randomUUID()))
    if (!claims.accepted('CON-01', answer, advice)) return
    const read = await party.read(conversation.processId)
    for (const one of [answer, read]) claims.claim('CON-01', isStrongTag(etagOf(one)), missing, one)
    claims.claim('CON-01', etagOf(answer) === etagOf(read), unequal, read)
  },
}

const advice: Text = {
  de: 'Nehmen Sie den Anstoß an und senden Sie sein ETag mit.',
  en: 'Accept the start and send its ETag along.',
}
const missing: Text = {
  de: 'Quittung oder GET {processId}: Es fehlt ein starkes ETag in Anführungszeichen. Senden Sie es bei beiden.',
  en: 'Receipt or GET {processId}: a strong ETag in quotes is missing. Send it with both.',
}
const unequal: Text = {
  de: 'GET {processId}: Das ETag ist ein anderes als das der Quittung, obwohl nichts geschehen ist. Beide nennen denselben Stand.',
  en: 'GET {processId}: the ETag differs from that of the receipt although nothing has happened. Both name the same state.',
}
