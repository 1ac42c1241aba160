import { KnownError } from '../../errors.ts'
import { isObject, type JsonValue } from '../../json/value.ts'
import type { Text } from '../../text.ts'
import type { Change, ChangeSeverity } from '../changes/change.ts'
import { note } from '../changes/note.ts'
import { paired } from '../changes/pairs.ts'
import { say } from '../changes/words.ts'

/** What a requirement asks, as far as it can be compared. */
interface Requirement {
  readonly at: string
  readonly id: string
  readonly level: string
  readonly words: Text
}

/**
 * What changed between two versions of requirements.json. Who fulfilled every requirement so far fulfils neither a new
 * MUST nor one that has become stricter. What other words ask nobody but a person can say: that is a warning.
 * Throws KnownError `requirements-unreadable`.
 */
export function compareRequirements(old: JsonValue, young: JsonValue): Change[] {
  const { kept, removed, added } = paired(requirementsIn(old), requirementsIn(young))
  return [
    ...removed.map(({ before }) => gone(before)),
    ...added.map(({ after }) => come(after)),
    ...kept.flatMap(({ before, after }) => changed(before, after)),
  ]
}

function gone({ at, id, level }: Requirement): Change {
  const severity: ChangeSeverity = strengthOf(level) === 0 ? 'harmless' : 'warning'
  const text = say(
    `wird nicht mehr verlangt (${level}); darauf kann sich niemand mehr verlassen`,
    `is no longer asked for (${level}); nobody can rely on it any more`,
  )
  return note({ code: 'requirement-removed', severity, breaks: 'readers', old: at, where: nameOf(id), text })
}

function come({ at, id, level }: Requirement): Change {
  const severity: ChangeSeverity = isBinding(level) ? 'breaking' : 'harmless'
  const text = say(`wird neu verlangt (${level})`, `is asked for from now on (${level})`)
  return note({ code: 'requirement-added', severity, breaks: 'both', new: at, where: nameOf(id), text })
}

function changed(was: Requirement, now: Requirement): Change[] {
  const places = { old: was.at, new: now.at, where: nameOf(now.id), breaks: 'both' } as const
  const found: Change[] = []
  if (was.level !== now.level) {
    const stricter = strengthOf(now.level) > strengthOf(was.level)
    const severity: ChangeSeverity = stricter && isBinding(now.level) ? 'breaking' : stricter ? 'harmless' : 'warning'
    const code = stricter ? 'requirement-stricter' : 'requirement-weaker'
    const text = say(`jetzt ${now.level} statt ${was.level}`, `now ${now.level} instead of ${was.level}`)
    found.push(note({ ...places, code, severity, text }))
  }
  if (was.words.de !== now.words.de || was.words.en !== now.words.en) {
    const text = say('anders ausgedrückt; bitte lesen', 'put differently; please read')
    found.push(note({ ...places, code: 'requirement-reworded', severity: 'warning', text }))
  }
  return found
}

function nameOf(id: string): Text {
  return say(`Anforderung ${id}`, `requirement ${id}`)
}

/** RFC 2119. */
function strengthOf(level: string): number {
  return ['MAY', 'SHOULD', 'SHOULD NOT', 'MUST', 'MUST NOT'].indexOf(level) < 1 ? 0 : isBinding(level) ? 2 : 1
}

function isBinding(level: string): boolean {
  return level.startsWith('MUST')
}

function requirementsIn(value: JsonValue): Map<string, Requirement> {
  const found = new Map<string, Requirement>()
  for (const [index, entry] of (Array.isArray(value) ? value : []).entries()) {
    const requirement = requirementIn(entry, `/${index}`)
    if (requirement === undefined) throw unreadable(`/${index}`)
    found.set(requirement.id, requirement)
  }
  if (!Array.isArray(value)) throw unreadable('')
  return found
}

function requirementIn(entry: JsonValue, at: string): Requirement | undefined {
  if (!isObject(entry)) return undefined
  const { id, level, text } = entry
  if (typeof id !== 'string' || typeof level !== 'string' || !isObject(text)) return undefined
  const { de, en } = text
  return typeof de === 'string' && typeof en === 'string' ? { at, id, level, words: { de, en } } : undefined
}

function unreadable(at: string): KnownError {
  return new KnownError('requirements-unreadable', {
    de: `Das ist keine lesbare requirements.json${at === '' ? '' : `: ${at}`}. Jede Anforderung braucht id, level und text (de, en).`,
    en: `This is no readable requirements.json${at === '' ? '' : `: ${at}`}. Each requirement needs id, level and text (de, en).`,
  })
}
