import type { Process } from '../../../processes/process.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { paired } from '../../changes/pairs.ts'
import { listed as inWords, say, shown } from '../../changes/words.ts'
import { type LawfulTransition, type Listed, transitionsOf } from '../place.ts'
import { guards } from './guards.ts'

type Step = Listed<LawfulTransition>

/** The steps of a process. `senders` are those who take a step, `readers` those whom it reaches. */
export function* transitions(before: Process, after: Process): Generator<Change> {
  const { kept, removed, added } = paired(transitionsOf(before), transitionsOf(after))
  for (const { before: gone } of removed) {
    yield note({
      code: 'transition-removed',
      severity: 'breaking',
      old: gone.at,
      where: nameOf(gone),
      text: say('gibt es nicht mehr', 'is gone'),
    })
  }
  for (const { after: come } of added) {
    const text = say(
      'neuer Schritt; wen er erreicht, der muss ihn verstehen',
      'new step; whomever it reaches must understand it',
    )
    yield note({
      code: 'transition-added',
      severity: 'warning',
      breaks: 'readers',
      new: come.at,
      where: nameOf(come),
      text,
    })
  }
  for (const { before: was, after: now } of kept) {
    yield* roleChanges(was, now)
    yield* stateChanges(was, now)
    yield* messageChanges(was, now)
    yield* guards(was, now, nameOf(now))
  }
}

function* roleChanges(was: Step, now: Step): Generator<Change> {
  const places = { old: was.at, new: now.at, where: nameOf(now) }
  if (was.value.trigger !== now.value.trigger) {
    const text = say(
      `geht jetzt „${now.value.trigger}“ statt „${was.value.trigger}“`,
      `is now taken by "${now.value.trigger}" instead of "${was.value.trigger}"`,
    )
    yield note({ ...places, code: 'trigger-changed', severity: 'breaking', breaks: 'both', text })
  }
  const [gone, come] = [
    beyond(was.value.receivers, now.value.receivers),
    beyond(now.value.receivers, was.value.receivers),
  ]
  if (gone.length > 0) {
    const names = inWords(gone)
    yield note({
      ...places,
      code: 'receiver-removed',
      severity: 'breaking',
      breaks: 'readers',
      text: say(`erreicht ${names.de} nicht mehr`, `no longer reaches ${names.en}`),
    })
  }
  if (come.length > 0) {
    const names = inWords(come)
    yield note({
      ...places,
      code: 'receiver-added',
      severity: 'warning',
      breaks: 'readers',
      text: say(`erreicht jetzt auch ${names.de}`, `now reaches ${names.en} too`),
    })
  }
}

function* stateChanges(was: Step, now: Step): Generator<Change> {
  const places = { old: was.at, new: now.at, where: nameOf(now) }
  const [gone, come] = [beyond(was.value.from, now.value.from), beyond(now.value.from, was.value.from)]
  if (gone.length > 0) {
    const names = inWords(gone)
    yield note({
      ...places,
      code: 'start-removed',
      severity: 'breaking',
      text: say(`ist aus ${names.de} nicht mehr möglich`, `is no longer possible from ${names.en}`),
    })
  }
  if (come.length > 0) {
    const names = inWords(come)
    const text = say(`ist jetzt auch aus ${names.de} möglich`, `is now possible from ${names.en} too`)
    yield note({ ...places, code: 'start-added', severity: 'warning', breaks: 'readers', text })
  }
  if (was.value.to !== now.value.to) {
    const text = say(
      `führt jetzt zu „${now.value.to}“ statt zu „${was.value.to}“`,
      `now leads to "${now.value.to}" instead of "${was.value.to}"`,
    )
    yield note({ ...places, code: 'target-changed', severity: 'breaking', breaks: 'both', text })
  }
}

function* messageChanges(was: Step, now: Step): Generator<Change> {
  const places = { old: was.at, new: now.at, where: nameOf(now) }
  const [message, other] = [was.value.message, now.value.message]
  if (message === undefined && other !== undefined) {
    yield note({
      ...places,
      code: 'message-added',
      severity: 'breaking',
      text: say('braucht jetzt eine Nachricht', 'now needs a message'),
    })
  } else if (message !== undefined && other === undefined) {
    yield note({
      ...places,
      code: 'message-removed',
      severity: 'breaking',
      breaks: 'readers',
      text: say('kommt jetzt ohne Nachricht', 'now comes without a message'),
    })
  } else if (message !== other) {
    const text = say(
      `Datei der Nachricht: bisher ${shown(message)}, jetzt ${shown(other)}; verglichen wird ihr Inhalt`,
      `file of the message: ${shown(message)} before, ${shown(other)} now; what counts is its content`,
    )
    yield note({ ...places, code: 'message-file-changed', severity: 'warning', breaks: 'both', text })
  }
  if (was.value.event !== now.value.event) {
    const text = say(
      `das Ereignis heißt jetzt „${now.value.event}“ statt „${was.value.event}“`,
      `the event is now called "${now.value.event}" instead of "${was.value.event}"`,
    )
    yield note({ ...places, code: 'event-renamed', severity: 'breaking', breaks: 'readers', text })
  }
}

function nameOf({ value: { command, title } }: Step) {
  return say(`Schritt „${title.de}“ (${command})`, `step "${title.en}" (${command})`)
}

function beyond(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name))
}
