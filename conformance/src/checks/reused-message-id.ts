import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { envelopeText } from '../kit/compose.ts'
import { bodyOf } from '../kit/exchange.ts'
import { ownSpots } from '../kit/spots.ts'

/** One identifier, one message: the same identifier with other content is a mistake of the sender. */
export const reusedMessageId: Check = {
  id: 'reused-message-id',
  title: { de: 'Eine messageId gehört zu einer Nachricht', en: 'One messageId belongs to one message' },
  requirements: ['IDM-02'],
  async run({ party, sender, steps, chart, claims }) {
    const conversation = await steps.begin()
    const messageId = envelopeText(conversation.start, 'messageId')
    const otherProcess = sender.opening(randomUUID(), 'source', { envelope: { messageId } })
    claims.refused('IDM-02', await party.start(otherProcess), 'message-id-reused', advice)
    claims.refused(
      'IDM-02',
      await party.read(envelopeText(otherProcess, 'processId')),
      'process-not-found',
      nothingBegun,
    )
    const otherTime = { envelope: { messageId, sentAt: '2026-01-01T00:00:00+00:00' } }
    const later = sender.opening(conversation.processId, 'source', { base: conversation.start, ...otherTime })
    claims.refused('IDM-02', await party.start(later), 'message-id-reused', advice)

    const spot = ownSpots(chart).find(({ state }) => state === conversation.copy.state)
    if (spot === undefined) return
    const message = sender.message(conversation, spot.command, { envelope: { messageId } })
    claims.refused('IDM-02', await sender.post(conversation, spot.command, message), 'message-id-reused', advice)
    const answer = await party.read(conversation.processId)
    claims.claim('IDM-02', bodyOf(answer)?.['state'] === conversation.copy.state, moved, answer)
  },
}

const advice: Text = {
  de: 'Vergleichen Sie bei bekannter messageId den Inhalt und lehnen Sie anderen ab.',
  en: 'When a messageId is known, compare the content and refuse other content.',
}
const nothingBegun: Text = {
  de: 'Eine abgewiesene Nachricht darf keinen Vorgang anlegen.',
  en: 'A refused message must not begin a process.',
}
const moved: Text = {
  de: 'GET {processId}: Eine Nachricht mit vergebener messageId hat den Vorgang bewegt. Lassen Sie ihn, wie er war.',
  en: 'GET {processId}: a message with a messageId already taken has moved the process. Leave it as it was.',
}
