import type { Process } from '../../../processes/process.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { paired } from '../../changes/pairs.ts'
import { say } from '../../changes/words.ts'
import { listed } from '../place.ts'

/** Where a process can stand: whoever stands in a state that is gone has nowhere to go. */
export function* states(before: Process, after: Process): Generator<Change> {
  const { kept, removed, added } = paired(listed(before.states, '/states'), listed(after.states, '/states'))
  for (const { before: gone } of removed) {
    const text = say('gibt es nicht mehr; was dort steht, geht nicht weiter', 'is gone; what stands there cannot go on')
    yield note({
      code: 'state-removed',
      severity: 'breaking',
      breaks: 'both',
      old: gone.at,
      where: nameOf(gone.value),
      text,
    })
  }
  for (const { after: come } of added) {
    const text = say(
      'kommt neu hinzu; wer den Stand anzeigt, muss ihn kennen',
      'is new; whoever shows where things stand must know it',
    )
    yield note({
      code: 'state-added',
      severity: 'warning',
      breaks: 'readers',
      new: come.at,
      where: nameOf(come.value),
      text,
    })
  }
  for (const { before: was, after: now } of kept) {
    if (was.value.final === now.value.final) continue
    const text = now.value.final
      ? say('ist jetzt ein Ende', 'is now an end')
      : say('ist kein Ende mehr', 'is no longer an end')
    const places = { old: was.at, new: now.at, where: nameOf(now.value), breaks: 'both' } as const
    yield note({
      ...places,
      code: now.value.final ? 'state-became-final' : 'state-became-open',
      severity: 'warning',
      text,
    })
  }
}

function nameOf({ id, title }: Process['states'][number]) {
  return say(`Zustand „${title.de}“ (${id})`, `state "${title.en}" (${id})`)
}
