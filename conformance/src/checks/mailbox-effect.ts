import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { bodyOf, etagOf } from '../kit/exchange.ts'
import { theirSpot } from '../kit/spots.ts'

/** A message takes effect when it is acknowledged: not before, and then for good. */
export const mailboxEffect: Check = {
  id: 'mailbox-effect',
  title: { de: 'Quittiert heißt wirksam', en: 'Acknowledged means effective' },
  requirements: ['MBX-03'],
  needs: 'driver',
  async run(kit) {
    const { party, steps, claims, chart } = kit
    const as = 'stranger' as const
    const { state, command } = theirSpot(kit)
    const conversation = await steps.reach(state, as)
    const driven = await steps.drive(conversation, command)
    if (driven.kind === 'refused') return kit.blocked(driven.exchange)
    if ((await steps.waitingLetter(conversation, driven.messageId)) === undefined) return kit.blocked(driven.exchange)

    const before = await party.read(conversation.processId, { as })
    const unmoved = bodyOf(before)?.['state'] === state && etagOf(before) === conversation.etag
    claims.claim('MBX-03', unmoved, tooEarly, before)

    await party.acknowledge(driven.messageId, { as })
    const wanted = chart.settle(command.to)
    const { answer, reached } = await steps.settled(conversation, wanted)
    if (!claims.claim('MBX-03', reached, notEffective(command.command, wanted), answer)) return
    conversation.history.push(...chart.follow(command))
    const tag = etagOf(answer)

    await party.acknowledge(driven.messageId, { as })
    const after = await party.read(conversation.processId, { as })
    claims.claim('MBX-03', etagOf(after) === tag, twice, after)
    const events = await steps.events(conversation, conversation.history.length)
    claims.claim('MBX-03', events.length === conversation.history.length, twice)
  },
}

function notEffective(command: string, state: string): Text {
  return {
    de: `GET {processId}: Nach der Quittung von „${command}“ steht der Vorgang nicht in „${state}“. Führen Sie den Übergang mit der Quittung aus.`,
    en: `GET {processId}: after the acknowledgement of "${command}" the process is not in "${state}". Do the transition with the acknowledgement.`,
  }
}

const tooEarly: Text = {
  de: 'GET {processId}: Der Vorgang hat sich bewegt, bevor die Nachricht quittiert war. Warten Sie auf die Quittung.',
  en: 'GET {processId}: the process has moved before the message was acknowledged. Wait for the acknowledgement.',
}
const twice: Text = {
  de: 'GET {processId} oder /v1/events: Die wiederholte Quittung hat noch einmal gewirkt. Sie darf nichts mehr ändern.',
  en: 'GET {processId} or /v1/events: the repeated acknowledgement has taken effect again. It must change nothing more.',
}
