import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { errorsIn } from '../contract.ts'
import { envelopeText } from '../kit/compose.ts'
import { isLetterTo, listedLetters } from '../kit/letters.ts'
import { theirSpot } from '../kit/spots.ts'

/** Who has no server of their own finds what is meant for them in the mailbox. */
export const mailboxWaits: Check = {
  id: 'mailbox-waits',
  title: { de: 'Nachrichten warten im Postfach', en: 'Messages wait in the mailbox' },
  requirements: ['MBX-01'],
  needs: 'driver',
  async run(kit) {
    const { steps, claims, rulebook } = kit
    const { state, command } = theirSpot(kit)
    const conversation = await steps.reach(state, 'stranger')
    const driven = await steps.drive(conversation, command)
    if (driven.kind === 'refused') return kit.blocked(driven.exchange)
    const letter = await steps.waitingLetter(conversation, driven.messageId)
    if (!claims.claim('MBX-01', letter !== undefined, missing) || letter === undefined) return

    const [finding] = errorsIn(rulebook, letter, rulebook.messageSchema(command))
    claims.claim('MBX-01', finding === undefined, {
      de: `GET /v1/mailbox/{messageId}: Die Nachricht entspricht nicht dem Schema, ${finding?.at || '/'}: ${finding?.message.de ?? ''}`,
      en: `GET /v1/mailbox/{messageId}: the message does not fit its schema, ${finding?.at || '/'}: ${finding?.message.en ?? ''}`,
    })
    claims.claim('MBX-01', isLetterTo(kit, letter, conversation, driven.messageId), wrongAddress)
    const entry = (await listedLetters(kit)).find((one) => one['messageId'] === driven.messageId)
    const named =
      entry?.['messageType'] === rulebook.messageType(command) &&
      entry['processId'] === conversation.processId &&
      entry['sentAt'] === envelopeText(letter, 'sentAt')
    claims.claim('MBX-01', named, wrongEntry)
  },
}

const missing: Text = {
  de: 'GET /v1/mailbox/{messageId}: Die Nachricht an eine Beteiligte ohne eigenen Server ist nicht im Postfach. Legen Sie sie dort ab.',
  en: 'GET /v1/mailbox/{messageId}: the message to a party without a server is not in the mailbox. Put it there.',
}
const wrongAddress: Text = {
  de: 'GET /v1/mailbox/{messageId}: Absender, Empfänger, Vorgang, Nachrichtenart oder testMessage im Umschlag stimmen nicht. Adressieren Sie wie beim Senden.',
  en: 'GET /v1/mailbox/{messageId}: sender, recipient, process, message type or testMessage in the envelope are wrong. Address it as when sending.',
}
const wrongEntry: Text = {
  de: 'GET /v1/mailbox: Der Eintrag der wartenden Nachricht fehlt oder nennt messageType, processId oder sentAt nicht wie die Nachricht. Nehmen Sie beides aus ihr.',
  en: 'GET /v1/mailbox: the entry of the waiting message is missing or does not name messageType, processId or sentAt as the message does. Take them from it.',
}
