import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { envelopeText } from '../kit/compose.ts'
import { bodyOf, etagOf } from '../kit/exchange.ts'
import type { Kit } from '../kit/kit.ts'
import { isSameContent, shapeOf } from '../kit/same.ts'

/** A stranger can neither move a process of others nor learn from trying. */
export const strangerCommands: Check = {
  id: 'stranger-commands',
  title: { de: 'Fremde bewegen keinen Vorgang', en: 'Strangers move no process' },
  requirements: ['ISO-04'],
  async run(kit) {
    const { party, sender, steps, chart, claims } = kit
    const conversation = await steps.begin('source')
    const { processId } = conversation
    const disguised = { ...conversation, as: 'stranger' as const }
    for (const command of chart.commands) {
      const message = sender.message(disguised, command)
      const answer = await party.command(processId, command.command, message, conversation.etag, { as: 'stranger' })
      claims.refused('ISO-04', answer, 'process-not-found', advice)
    }
    await looksUnknown(kit, processId)

    // Beginning a process under an identifier that is taken must not tell the stranger what stands behind it.
    const start = sender.opening(processId, 'stranger')
    const answer = await party.start(start, { as: 'stranger' })
    const body = bodyOf(answer)
    const silent = answer.answered.status >= 400 && body?.['state'] === undefined && body?.['permitted'] === undefined
    claims.claim('ISO-04', silent, talkative, answer)

    // The same message identifier in another organisation is another message.
    const own = sender.opening(randomUUID(), 'stranger', {
      envelope: { messageId: envelopeText(conversation.start, 'messageId') },
    })
    claims.accepted('ISO-04', await party.start(own, { as: 'stranger' }), adviceOnIds)

    const after = await party.read(processId)
    const untouched = bodyOf(after)?.['state'] === conversation.copy.state && etagOf(after) === conversation.etag
    claims.claim('ISO-04', untouched, moved, after)
  },
}

/** Whatever a stranger sends to it, right or wrong: the answer is that of a process that does not exist. */
async function looksUnknown({ party, chart, claims }: Kit, processId: string): Promise<void> {
  const [command] = chart.commands
  if (command === undefined) return
  const unknownId = randomUUID()
  for (const raw of ['{}', '{']) {
    const ask = (id: string) => party.command(id, command.command, {}, '"1"', { as: 'stranger', raw })
    const [hidden, unknown] = [await ask(processId), await ask(unknownId)]
    claims.refused('ISO-04', hidden, 'process-not-found', advice)
    const same = isSameContent(shapeOf(hidden, processId), shapeOf(unknown, unknownId))
    claims.claim('ISO-04', same && etagOf(hidden) === etagOf(unknown), distinguishable, hidden)
  }
}

const distinguishable: Text = {
  de: 'POST eines Schritts: Unbeteiligte können an der Antwort erkennen, dass es den Vorgang gibt. Geben Sie dieselbe Antwort wie bei einem unbekannten Vorgang.',
  en: 'POST of a command: those who take no part can tell from the answer that the process exists. Give the same answer as for an unknown process.',
}
const advice: Text = {
  de: 'Antworten Sie Unbeteiligten wie bei einem Vorgang, den es nicht gibt.',
  en: 'Answer those who take no part as if the process did not exist.',
}
const adviceOnIds: Text = {
  de: 'Merken Sie sich messageId je sendender Organisation; zwei Organisationen wissen nichts voneinander.',
  en: 'Remember messageId per sending organisation; two organisations know nothing of each other.',
}
const talkative: Text = {
  de: 'POST des Anstoßes mit vergebener processId: Die Antwort an eine unbeteiligte Organisation nennt Zustand oder erlaubte Schritte. Lehnen Sie ab, ohne etwas über den Vorgang zu sagen.',
  en: 'POST of the start with a processId that is taken: the answer to an organisation that takes no part names state or permitted steps. Refuse without saying anything about the process.',
}
const moved: Text = {
  de: 'GET {processId}: Nachrichten einer unbeteiligten Organisation haben den Vorgang verändert. Lassen Sie ihn, wie er war.',
  en: 'GET {processId}: messages of an organisation that takes no part have changed the process. Leave it as it was.',
}
