import type { Text } from '../../text.ts'
import type { Affected, Change, Ground } from './change.ts'
import { followedBy, say, sentence } from './words.ts'

const refused: Readonly<Record<Affected, Text>> = {
  senders: say('Wer wie bisher sendet, wird abgewiesen.', 'Whoever sends as before is turned away.'),
  readers: say('Wer wie bisher liest, kommt damit nicht zurecht.', 'Whoever reads as before cannot cope with it.'),
  both: say(
    'Wer sich an die bisherige Fassung hält, kommt damit nicht zurecht.',
    'Whoever keeps to the old version cannot cope with it.',
  ),
  nobody: say('', ''),
}

const others: Readonly<Record<Exclude<Ground, 'refused'>, Text>> = {
  promise: say(
    'Abgewiesen wird niemand, aber darauf kann sich niemand mehr verlassen.',
    'Nobody is turned away, but nobody can rely on it any more.',
  ),
  wording: say(
    'So hat die Regel keine Wirkung; wer sie trotzdem befolgt, kommt damit nicht zurecht.',
    'As it stands the rule has no effect; whoever heeds it all the same cannot cope with it.',
  ),
}

/** What it means for somebody when a change breaks; ends the message of a change. */
export function consequenceOf({ severity, ground = 'refused', breaks }: Outcome): Text {
  if (severity !== 'breaking') return say('', '')
  return ground === 'refused' ? refused[breaks] : others[ground]
}

/** The same change where it breaks nobody after all: without the ground, the message and the words that showed it. */
export function lessened(change: Change, severity: 'harmless' | 'warning'): Change {
  const { ground: _, witness: __, because: ___, ...rest } = change
  const what = onlyWhat(change)
  return severity === 'harmless'
    ? { ...rest, severity, breaks: 'nobody', message: what }
    : { ...rest, severity, message: followedBy(what, advice.relied) }
}

/** What a person should look at where nobody is turned away. */
export const advice = {
  inert: say(
    'So hat die Regel keine Wirkung; prüfen Sie, ob sie anders gemeint ist.',
    'As it stands the rule has no effect; check whether it was meant differently.',
  ),
  relied: say(
    'Niemand wird abgewiesen; prüfen Sie, ob sich jemand darauf verließ.',
    'Nobody is turned away; check whether anybody relied on it.',
  ),
} as const

/** The message of a change without what it means for somebody. */
export function withoutOwnConsequence(change: Pick<Change, 'message'> & Outcome): Text {
  return withoutEnd(change.message, consequenceOf(change))
}

/** The message of a change without any advice either: only where and what. */
export function onlyWhat(change: Pick<Change, 'message'> & Outcome): Text {
  return Object.values(advice).reduce(withoutEnd, withoutOwnConsequence(change))
}

function withoutEnd(text: Text, end: Text): Text {
  const cut = (one: string, last: string) =>
    last !== '' && one.endsWith(` ${last}`) ? one.slice(0, -last.length - 1) : one
  return say(cut(text.de, end.de), cut(text.en, end.en))
}

/** A sentence with a place, a change and, where it breaks somebody, what that means. */
export function message(where: Text, what: Text, outcome: Outcome): Text {
  const full = sentence(where, say(`${what.de}.`, `${what.en}.`))
  const consequence = consequenceOf(outcome)
  return consequence.de === '' ? full : followedBy(full, consequence)
}

type Outcome = Pick<Change, 'severity' | 'ground' | 'breaks'>
