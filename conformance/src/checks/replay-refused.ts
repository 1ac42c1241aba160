import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { ownSpot } from '../kit/spots.ts'

/** A refused message has not happened: with the right tag it may come again. */
export const replayRefused: Check = {
  id: 'replay-refused',
  title: { de: 'Eine abgewiesene Nachricht darf noch einmal kommen', en: 'A refused message may come again' },
  requirements: ['IDM-01'],
  async run(kit) {
    const { party, sender, steps, claims } = kit
    const { state, command } = ownSpot(kit)
    const conversation = await steps.reach(state)
    const message = sender.message(conversation, command)
    const { processId } = conversation
    await party.command(processId, command.command, message)
    await party.command(processId, command.command, message, '"never-seen"')
    claims.accepted('IDM-01', await sender.post(conversation, command, message), advice)
  },
}

const advice: Text = {
  de: 'Merken Sie sich nur angenommene Nachrichten; wer 412 oder 428 bekam, sendet dieselbe mit neuem ETag.',
  en: 'Remember accepted messages only; whoever got 412 or 428 sends the same one with a new ETag.',
}
