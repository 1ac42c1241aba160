import { isObject, type JsonObject } from '@fallnetz/core'
import { envelopeText } from './compose.ts'
import type { Conversation } from './conversation.ts'
import type { Kit } from './kit.ts'
import { pageOf } from './pages.ts'

/** Every entry of the stranger's mailbox, page by page. */
export async function listedLetters({ party }: Pick<Kit, 'party'>, limit = 100): Promise<JsonObject[]> {
  const entries: JsonObject[] = []
  let after: string | undefined
  for (let count = 0; count < 100; count += 1) {
    const page = pageOf(await party.mailbox({ limit, after }, { as: 'stranger' }))
    entries.push(...page.items)
    if (page.next === undefined) break
    after = page.next
  }
  return entries
}

/** Whether the envelope of a letter is addressed as it must be. */
export function isLetterTo(
  { chart, run }: Kit,
  letter: JsonObject,
  conversation: Conversation,
  messageId: string,
): boolean {
  const envelope = isObject(letter['envelope']) ? letter['envelope'] : {}
  const party = (name: string): JsonObject => (isObject(envelope[name]) ? envelope[name] : {})
  return (
    envelopeText(letter, 'messageId') === messageId &&
    envelopeText(letter, 'processId') === conversation.processId &&
    party('sender')['organisation'] === run.target.organisation &&
    party('sender')['role'] === chart.them &&
    party('recipient')['organisation'] === conversation.copy.organisation &&
    party('recipient')['role'] === chart.us &&
    envelope['testMessage'] === true
  )
}
