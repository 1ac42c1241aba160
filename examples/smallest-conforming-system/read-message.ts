import { type Finding, hasErrors, KnownError, parseJson, schemaId, type Transition } from '@fallnetz/core'
import { type Answer, isAnswer } from './answer.ts'
import type { Message } from './message.ts'
import type { Party } from './party.ts'

/** The text as a message that fits this command and this process, or the reason why it is none. */
export function readMessage(
  party: Party,
  text: string,
  transition: Transition,
  processId: string | undefined,
): Message | Answer {
  const findings = party.parts.validate(party, text, transition)
  if (isAnswer(findings)) return findings
  if (findings.some((one) => one.code === 'duplicate-name'))
    return party.parts.problem(party, 'duplicate-name', { findings })
  // What is only advice, as on a list of codes that is retired, turns nobody away.
  if (hasErrors(findings)) return party.parts.problem(party, 'invalid-message', { findings })
  // The validator has just proved the shape.
  const message = parseJson(text) as Message
  const strays = party.parts.comparePath(message, processId)
  return strays.length > 0 ? party.parts.problem(party, 'invalid-message', { findings: strays }) : message
}

/** The command in the path chooses the schema; that schema allows only the message type of the command. */
export function validate(party: Party, text: string, transition: Transition): readonly Finding[] | Answer {
  try {
    const schema = schemaId(party.contract, transition.message ?? '')
    return party.validator.validateText(text, { schema }).findings
  } catch (error) {
    const code = error instanceof KnownError ? unreadable[error.code] : undefined
    if (code === undefined) throw error
    return party.parts.problem(party, code)
  }
}

// What the validator could not read → what we answer.
const unreadable: Readonly<Record<string, string>> = {
  'json-syntax': 'malformed-json',
  'json-too-deep': 'nesting-too-deep',
  'json-too-large': 'message-too-large',
}

/** A message sent to the path of another process must touch neither. */
export function comparePath({ envelope }: Message, processId: string | undefined): Finding[] {
  if (processId === undefined || processId === envelope.processId) return []
  return [
    {
      code: 'process-id-mismatch',
      severity: 'error',
      at: '/envelope/processId',
      message: {
        de: 'Der Pfad nennt einen anderen Vorgang als die Nachricht. Senden Sie sie an den Pfad ihres Vorgangs.',
        en: 'The path names another process than the message. Send it to the path of its process.',
      },
    },
  ]
}
