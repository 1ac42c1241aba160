import type { JsonObject, Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import type { Command } from '../kit/chart.ts'
import { compose } from '../kit/compose.ts'
import type { Conversation } from '../kit/conversation.ts'
import type { Kit } from '../kit/kit.ts'

/** The process names conditions of its own; a message that does not meet them is refused, whoever sends it. */
export const guards: Check = {
  id: 'guards',
  title: { de: 'Bedingungen des Ablaufs werden geprüft', en: 'Conditions of the process are checked' },
  requirements: ['GRD-*'],
  async run(kit) {
    const { party, steps, chart, claims, rulebook } = kit
    const conversation = await steps.begin()
    const wrong = [chart.start, ...chart.commands].flatMap((command) =>
      command.guards.flatMap(({ requirement, text }) => {
        const suffix = rulebook.suffixOf(requirement)
        const messages = suffix === undefined ? [] : wrongMessages(kit, conversation, command, requirement)
        return messages.map((message) => ({ command, suffix: suffix ?? '', message, text }))
      }),
    )
    if (wrong.length === 0) kit.notApplicable(none)
    for (const { command, suffix, message, text } of wrong) {
      const answer =
        command === chart.start
          ? await party.start(message, { meant: 'anything' })
          : await party.command(conversation.processId, command.command, message, conversation.etag, {
              meant: 'anything',
            })
      claims.refused(suffix, answer, 'invalid-message', advice(text))
    }
  },
}

/** The contract's own wrong examples for this guard, put into our exchange. */
function wrongMessages(
  { rulebook, sender, chart, run }: Kit,
  conversation: Conversation,
  command: Command,
  requirement: string,
): JsonObject[] {
  const begins = command === chart.start
  const frame = {
    processId: begins ? crypto.randomUUID() : conversation.processId,
    sender: { organisation: run.target.actors.source.organisation, role: chart.us },
    recipient: { organisation: run.target.organisation, role: chart.them },
    sequence: begins ? 0 : conversation.sequence,
    ...(begins ? {} : { expectedState: conversation.copy.state }),
  }
  const ordinary = begins ? sender.opening(frame.processId) : sender.message(conversation, command)
  return rulebook
    .counterexamples(requirement)
    .filter((one) => one.command === command)
    .map(({ message }) => compose(rulebook, command, { ...ordinary, ...message }, frame))
    .filter((message) => !rulebook.accepts(message, rulebook.messageSchema(command)))
}

function advice(guard: Text): Text {
  return {
    de: `Prüfen Sie die Bedingung: ${guard.de}`,
    en: `Check the condition: ${guard.en}`,
  }
}

const none: Text = {
  de: 'Der Vertrag zeigt keine Nachricht, die eine Bedingung dieses Prozesses verletzt.',
  en: 'The contract shows no message that breaks a condition of this process.',
}
