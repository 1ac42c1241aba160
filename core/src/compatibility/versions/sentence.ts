import type { Text } from '../../text.ts'
import { withoutOwnConsequence } from '../changes/consequences.ts'
import { say } from '../changes/words.ts'
import type { VersionChange } from './change.ts'

/** One sentence on a change: what it does to somebody first, then where and what. */
export function sentenceOf(change: VersionChange): Text {
  // The consequence ends the sentence of a change; here it begins it.
  const what = withoutOwnConsequence(change)
  const start = startOf(change)
  return start === undefined ? what : say(`${start.de} ${what.de}`, `${start.en} ${what.en}`)
}

function startOf({ severity, ground, breaks, kind, witness }: VersionChange): Text | undefined {
  if (severity === 'undecided') return say('Nicht entschieden:', 'Not decided:')
  if (severity !== 'breaking') return undefined
  if (ground === 'promise') return say('Darauf war bisher Verlass:', 'This could be relied on so far:')
  if (ground === 'wording')
    return say('Eine Regel ohne Wirkung, die doch jemand befolgt:', 'A rule without effect that somebody may heed:')
  const isMessage = kind === 'schema' || witness !== undefined
  if (isMessage && breaks === 'senders')
    return say('Eine bisher gültige Meldung würde abgelehnt:', 'A message that was fine so far would be refused:')
  if (isMessage && breaks === 'readers')
    return say(
      'Eine neue Meldung passt nicht zu dem, was bisher gelesen wird:',
      'A new message does not suit those who read as before:',
    )
  if (breaks === 'senders') return say('Was bisher ging, würde abgewiesen:', 'What worked so far would be turned away:')
  if (breaks === 'readers')
    return say('Wer wie bisher liest, käme nicht zurecht:', 'Whoever reads as before could not cope:')
  return say(
    'Wer sich an die bisherige Fassung hält, käme nicht zurecht:',
    'Whoever keeps to the old version could not cope:',
  )
}
