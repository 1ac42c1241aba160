import type { Process } from '../../processes/process.ts'
import type { Rule } from '../../rules/rule.ts'
import type { Change } from '../changes/change.ts'
import { note } from '../changes/note.ts'
import { say } from '../changes/words.ts'
import { deadlines } from './rules/deadlines.ts'
import { roles } from './rules/roles.ts'
import { states } from './rules/states.ts'
import { transitions } from './rules/transitions.ts'

/** What changed between two versions of a process, and whom it breaks: who takes a step, or whom it reaches. */
export function compareProcesses(before: Process, after: Process): Change[] {
  return [...names(before, after), ...roles(before, after), ...states(before, after), ...transitions(before, after)]
}

/** What changed between the periods of two versions of a rule of law. */
export function compareDeadlines(before: Rule, after: Rule): Change[] {
  return [...deadlines(before, after)]
}

function* names(before: Process, after: Process): Generator<Change> {
  for (const [keyword, de, en] of [
    ['id', 'Name des Prozesses', 'name of the process'],
    ['collection', 'Wort im Pfad', 'word in the path'],
  ] as const) {
    if (before[keyword] === after[keyword]) continue
    const text = say(
      `jetzt „${after[keyword]}“ statt „${before[keyword]}“`,
      `now "${after[keyword]}" instead of "${before[keyword]}"`,
    )
    yield note({
      code: 'process-renamed',
      severity: 'breaking',
      breaks: 'both',
      old: `/${keyword}`,
      new: `/${keyword}`,
      where: say(de, en),
      text,
    })
  }
}
