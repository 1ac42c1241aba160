import { randomUUID } from 'node:crypto'
import type { JsonObject, Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Sending } from '../kit/party.ts'
import { ownSpot } from '../kit/spots.ts'

/** Where several things are wrong at once, every party names the same one: a sender can act on it. */
export const refusalOrder: Check = {
  id: 'refusal-order',
  title: { de: 'Von mehreren Fehlern wird der erste genannt', en: 'Of several mistakes the first is named' },
  requirements: ['PRO-05'],
  async run(kit) {
    const { party, sender, steps, chart, claims, run } = kit
    const { state, command } = ownSpot(kit)
    const conversation = await steps.reach(state)
    const { processId, etag } = conversation
    const foreign = { sender: { organisation: run.target.actors.stranger.organisation, role: chart.us } }
    const theirs = chart.commands.find(({ trigger }) => trigger !== chart.us)
    const possible = chart.allowed(state, chart.us)
    const impossible = chart.commands.find((one) => one.trigger === chart.us && !possible.includes(one))

    async function expectFirst(
      code: string,
      [id, name, message]: readonly [id: string, name: string, message: JsonObject],
      ifMatch: string | undefined,
      sending: Sending = {},
    ): Promise<void> {
      const answer = await party.command(id, name, message, ifMatch, { meant: 'anything', ...sending })
      claims.refused('PRO-05', answer, code, advice)
    }

    const name = command.command
    const text = { headers: { 'content-type': 'text/plain' }, raw: '{' }
    await expectFirst('process-not-found', [randomUUID(), name, {}], etag, { raw: '{' })
    await expectFirst('unsupported-media-type', [processId, name, {}], etag, text)
    await expectFirst('malformed-json', [processId, name, {}], undefined, { raw: '{' })
    await expectFirst('invalid-message', [processId, name, {}], undefined)
    const byOther = sender.message(conversation, command, { envelope: foreign })
    await expectFirst('sender-mismatch', [processId, name, byOther], '"never-seen"')
    if (theirs !== undefined) {
      const wrongRole = sender.message(conversation, theirs)
      await expectFirst('wrong-role', [processId, theirs.command, wrongRole], '"never-seen"')
      await expectFirst('wrong-role', [processId, theirs.command, wrongRole], undefined)
      const both = sender.message(conversation, theirs, { envelope: foreign })
      await expectFirst('sender-mismatch', [processId, theirs.command, both], etag)
    }
    if (impossible !== undefined) {
      const tooEarly = sender.message(conversation, impossible)
      await expectFirst('precondition-required', [processId, impossible.command, tooEarly], undefined)
      await expectFirst('precondition-failed', [processId, impossible.command, tooEarly], '"never-seen"')
    }
  },
}

const advice: Text = {
  de: 'Prüfen Sie in der Reihenfolge, die docs/reference/party-interface.md nennt, und antworten Sie mit dem ersten Fehler.',
  en: 'Check in the order docs/reference/party-interface.md names, and answer with the first mistake.',
}
