import type { Clock, Rule } from '../../../rules/rule.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { paired } from '../../changes/pairs.ts'
import { say } from '../../changes/words.ts'
import { compared } from '../period.ts'
import { listed } from '../place.ts'

/**
 * The periods of one rule in two versions. A shorter one hurts whoever must keep it (`senders`), a longer one whoever
 * waits (`readers`).
 */
export function* deadlines(before: Rule, after: Rule): Generator<Change> {
  const { kept, removed, added } = paired(listed(before.clocks ?? [], '/clocks'), listed(after.clocks ?? [], '/clocks'))
  for (const { before: gone } of removed) {
    yield note({
      code: 'deadline-removed',
      severity: 'warning',
      breaks: 'readers',
      old: gone.at,
      where: nameOf(before, gone.value),
      text: say('diese Frist entfällt', 'this period is gone'),
    })
  }
  for (const { after: come } of added) {
    yield note({
      code: 'deadline-added',
      severity: 'breaking',
      new: come.at,
      where: nameOf(after, come.value),
      text: say('neue Frist', 'new period'),
    })
  }
  for (const { before: was, after: now } of kept) yield* clock(was, now, after)
}

function* clock(was: { value: Clock; at: string }, now: { value: Clock; at: string }, rule: Rule): Generator<Change> {
  const places = { old: was.at, new: now.at, where: nameOf(rule, now.value) }
  const [before, after] = [lengthOf(was.value), lengthOf(now.value)]
  const way = before === after ? 'same' : compared(before, after)
  const text = say(`bisher ${before}, jetzt ${after}`, `${before} before, ${after} now`)
  if (way === 'shorter') yield note({ ...places, code: 'deadline-shortened', severity: 'breaking', text })
  else if (way === 'longer')
    yield note({ ...places, code: 'deadline-extended', severity: 'warning', breaks: 'readers', text })
  else if (way === undefined)
    yield note({ ...places, code: 'deadline-changed', severity: 'breaking', breaks: 'both', text })
  if (was.value.starts.event !== now.value.starts.event) {
    const moved = say(
      `beginnt jetzt mit „${now.value.starts.event}“ statt mit „${was.value.starts.event}“`,
      `now starts with "${now.value.starts.event}" instead of "${was.value.starts.event}"`,
    )
    yield note({ ...places, code: 'deadline-start-changed', severity: 'breaking', breaks: 'both', text: moved })
  }
  const [outcome, other] = [was.value.consequence?.kind ?? 'none', now.value.consequence?.kind ?? 'none']
  if (outcome !== other) {
    const text = say(
      `wer sie versäumt, bei dem folgt jetzt „${other}“ statt „${outcome}“`,
      `missing it now leads to "${other}" instead of "${outcome}"`,
    )
    yield note({ ...places, code: 'deadline-consequence-changed', severity: 'breaking', breaks: 'both', text })
  }
}

function lengthOf({ runs }: Clock): string {
  if ('period' in runs) return runs.before === true ? `${runs.period} davor / before` : runs.period
  if ('immediate' in runs) return 'unverzüglich / immediately'
  return 'endOf' in runs ? `Tagesende / end of day + ${runs.after}` : 'von der Stelle gesetzt / set by the body'
}

function nameOf({ id }: Rule, { id: clock, title }: Clock) {
  return say(`Frist „${title.de}“ (${id}/${clock})`, `period "${title.en}" (${id}/${clock})`)
}
