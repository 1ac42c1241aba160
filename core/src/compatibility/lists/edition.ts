import { type EditionEntry, editionFromText } from '../../editions/edition.ts'
import type { JsonValue } from '../../json/value.ts'
import type { Change, Weight } from '../changes/change.ts'
import { note } from '../changes/note.ts'
import { paired } from '../changes/pairs.ts'
import { say } from '../changes/words.ts'
import { versionLies } from '../versions/bump.ts'

const groups = [
  ['contracts', 'Vertrag', 'contract'],
  ['rules', 'Regel', 'rule'],
  ['codelists', 'Codeliste', 'code list'],
] as const

/**
 * What changed between two editions, which name exact versions: whoever built for the old one relies on every one of them.
 * What a moved version means in detail, a comparison of the two versions says. Throws KnownError `edition-unreadable`.
 */
export function compareEditions(old: JsonValue, young: JsonValue): Change[] {
  const [before, after] = [old, young].map((value) => editionFromText(JSON.stringify(value), 'edition'))
  if (before === undefined || after === undefined) return []
  const lists = groups.flatMap(([group, de, en]) => [...entries(before[group], after[group], [group, de, en])])
  return [...lists, ...moved(before.matrix, after.matrix, '/matrix', say('Matrix', 'matrix'))]
}

function* entries(
  before: readonly EditionEntry[],
  after: readonly EditionEntry[],
  [group, de, en]: readonly [group: (typeof groups)[number][0], de: string, en: string],
): Generator<Change> {
  // An edition names several versions of a rule, and one of everything else.
  const keyOf = ({ id, version }: EditionEntry) => (group === 'rules' ? `${id}@${version}` : id)
  const byKey = (list: readonly EditionEntry[]) =>
    new Map(list.map((entry, index) => [keyOf(entry), { entry, at: `/${group}/${index}` }]))
  const { kept, removed, added } = paired(byKey(before), byKey(after))
  for (const { name, before: gone } of removed) {
    const text = say('gehört nicht mehr dazu', 'no longer belongs to it')
    const where = say(`${de} ${name}`, `${en} ${name}`)
    yield note({ code: 'entry-removed', severity: 'promise', breaks: 'both', old: gone.at, where, text })
  }
  for (const { name, after: come } of added) {
    const text = say('gehört jetzt dazu', 'now belongs to it')
    const where = say(`${de} ${name}`, `${en} ${name}`)
    yield note({ code: 'entry-added', severity: 'harmless', new: come.at, where, text })
  }
  for (const { name, before: was, after: now } of kept) {
    yield* moved(was.entry, now.entry, now.at, say(`${de} ${name}`, `${en} ${name}`), was.at)
  }
}

function* moved(
  was: EditionEntry,
  now: EditionEntry,
  at: string,
  where: Change['message'],
  old = at,
): Generator<Change> {
  const places = { old, new: at, where, breaks: 'both' } as const
  if (was.version !== now.version) {
    const text = say(`${now.version} statt ${was.version}`, `${now.version} instead of ${was.version}`)
    yield note({ ...places, code: 'entry-moved', severity: weightOf(was.version, now.version), text })
  } else if (was.digest !== now.digest) {
    const text = say('gleiche Version, anderer Inhalt', 'the same version, other content')
    yield note({ ...places, code: 'entry-altered', severity: 'promise', text })
  }
}

/** What a number promises: a new first number breaks, as does going back; others were held to break nobody. */
function weightOf(was: string, now: string): Weight {
  const [old, young] = [was, now].map((version) => /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number))
  // Lists of other publishers count in their own way; only a comparison of the lists tells.
  if (old === undefined || young === undefined) return 'warning'
  const index = old.findIndex((number, place) => number !== young[place])
  const rises = (young[index] ?? 0) > (old[index] ?? 0)
  // A step that would lie if something broke promises that nothing does.
  return rises && versionLies(was, now, 'major') ? 'harmless' : 'promise'
}
