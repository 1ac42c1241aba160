import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'

/** Whoever does not say who he is learns nothing and changes nothing. */
export const credentialsMissing: Check = {
  id: 'credentials-missing',
  title: { de: 'Ohne Zugangsdaten geht nichts', en: 'Nothing works without credentials' },
  requirements: ['AUT-01'],
  async run({ party, sender, steps, chart, claims }) {
    const conversation = await steps.begin()
    const { processId } = conversation
    const base = `/v1/${chart.process.collection}`
    const as = 'nobody'
    const anything = { as, meant: 'anything' } as const
    const answers = [
      await party.start(sender.opening(randomUUID()), { as }),
      await party.read(processId, { as }),
      await party.list({}, { as }),
      await party.events({}, { as }),
      await party.mailbox({}, { as }),
      await party.letter(randomUUID(), { as }),
      await party.acknowledge(randomUUID(), { as }),
      await party.other('GET', '/v1/no-such-thing', { as }),
      await party.other('DELETE', '/v1/events', { as }),
      await party.start({}, { as, raw: '{' }),
    ]
    for (const command of chart.commands) {
      const message = sender.message(conversation, command)
      answers.push(await party.command(processId, command.command, message, conversation.etag, anything))
    }
    for (const answer of answers) claims.refused('AUT-01', answer, 'not-authenticated', advice)
    // Whoever only asks whether something is there has asked. Such an answer has no body, so the status must say it all.
    for (const path of [base, `${base}/${processId}`, '/v1/events', '/v1/mailbox']) {
      claims.accepted('AUT-01', await party.other('HEAD', path, { as }), advice, undefined, 401)
    }
  },
}

const advice: Text = {
  de: 'Prüfen Sie zuerst, wer anfragt, vor allem anderen.',
  en: 'First find out who is asking, before anything else.',
}
