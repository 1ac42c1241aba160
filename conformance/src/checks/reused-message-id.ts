import { randomUUID } from 'node:crypto'
import { isObject, type JsonObject, type Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Command } from '../kit/chart.ts'
import { envelopeText } from '../kit/compose.ts'
import { bodyOf } from '../kit/exchange.ts'
import type { Kit } from '../kit/kit.ts'
import { isSameContent } from '../kit/same.ts'
import { ownSpots } from '../kit/spots.ts'

/** One identifier, one message: the same identifier with other content is a mistake of the sender. */
export const reusedMessageId: Check = {
  id: 'reused-message-id',
  title: { de: 'Eine messageId gehört zu einer Nachricht', en: 'One messageId belongs to one message' },
  requirements: ['IDM-02'],
  async run(kit) {
    const { party, sender, steps, chart, claims } = kit
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

    const otherPayload = withOtherPayload(kit, chart.start, conversation.start)
    if (otherPayload !== undefined)
      claims.refused('IDM-02', await party.start(otherPayload), 'message-id-reused', advice)

    const spot = ownSpots(chart).find(({ state }) => state === conversation.copy.state)
    if (spot === undefined) return
    const message = sender.message(conversation, spot.command, { envelope: { messageId } })
    claims.refused('IDM-02', await sender.post(conversation, spot.command, message), 'message-id-reused', advice)
    const answer = await party.read(conversation.processId)
    claims.claim('IDM-02', bodyOf(answer)?.['state'] === conversation.copy.state, moved, answer)

    // A command that was taken, and then again under the same identifier with something else in it.
    const taken = sender.message(conversation, spot.command)
    const before = conversation.etag
    if ((await sender.post(conversation, spot.command, taken)).answered.status !== 202) return
    for (const other of [withOtherTime(taken), withOtherPayload(kit, spot.command, taken)]) {
      if (other === undefined) continue
      const again = await party.command(conversation.processId, spot.command.command, other, before)
      claims.refused('IDM-02', again, 'message-id-reused', advice)
    }
  },
}

function withOtherTime(message: JsonObject): JsonObject {
  const envelope = isObject(message['envelope']) ? message['envelope'] : {}
  return { ...message, envelope: { ...envelope, sentAt: '2026-01-01T00:00:00+00:00' } }
}

/** The same envelope around something else, still valid; undefined where nothing else comes to mind. */
function withOtherPayload(kit: Kit, command: Command, message: JsonObject): JsonObject | undefined {
  const { rulebook, generated, random } = kit
  return [...rulebook.examples(command), ...generated.values(command, random.seed(), 8)]
    .filter((one) => !isSameContent(one['payload'] ?? null, message['payload'] ?? null))
    .map((one) => ({ ...message, payload: one['payload'] ?? null }))
    .find((one) => rulebook.accepts(one, rulebook.messageSchema(command)))
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
