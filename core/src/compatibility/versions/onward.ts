import type { Affected, Change } from '../changes/change.ts'
import type { ChangeCode } from '../changes/codes.ts'
import { consequenceOf, onlyWhat } from '../changes/consequences.ts'
import { followedBy, say } from '../changes/words.ts'

/**
 * What new senders mean to old readers is what old senders mean to new readers, read the other way round. `there` says
 * what changed from old to new, in the words people expect; `back` was asked from new to old and says what it does.
 */
export function onward(there: readonly Change[], back: readonly Change[]): Change[] {
  const left = new Map(Map.groupBy(there, placeOf))
  return back.map((change) => {
    const at = turnedPlace(change)
    const known = left.get(placeOf({ at }))
    const codes = turnedCodes(change.code)
    const same = known?.find(({ code }) => codes.has(code))
    if (same !== undefined) left.set(placeOf({ at }), known?.filter((one) => one !== same) ?? [])
    return told({ ...advised(change), at, breaks: turnedAffected[change.breaks] }, same, onlyWhat(change))
  })
}

/** Those who keep to the old version were never promised what is new: only what they refuse breaks. */
function advised({ ground, ...change }: Change): Change {
  if (ground === undefined) return change
  return ground === 'refused' ? { ...change, ground } : { ...change, severity: 'warning' }
}

/** The change in the words of the one that was looked at from old to new; where there is none, in its own. */
function told(change: Change, same: Change | undefined, own: Change['message']): Change {
  const backwards = say(
    `Von der neuen Fassung zur alten gelesen: ${own.de}`,
    `Read from the new version to the old: ${own.en}`,
  )
  const what = same === undefined ? backwards : onlyWhat(same)
  const consequence = consequenceOf(change)
  const message = consequence.de === '' ? what : followedBy(what, consequence)
  return { ...change, message, ...(same !== undefined && { code: same.code, ruleIds: same.ruleIds }) }
}

function turnedPlace({ at: { old, new: young } }: Change): Change['at'] {
  return { ...(young !== undefined && { old: young }), ...(old !== undefined && { new: old }) }
}

/** Whoever sends in the new version is read by those who keep to the old one. */
const turnedAffected: Readonly<Record<Affected, Affected>> = {
  senders: 'readers',
  readers: 'senders',
  both: 'both',
  nobody: 'nobody',
}

function placeOf({ at }: Pick<Change, 'at'>): string {
  return `${at.old ?? '-'} ${at.new ?? '-'}`
}

const opposites: readonly (readonly [string, string])[] = [
  ['added', 'removed'],
  ['required', 'optional'],
  ['widened', 'narrowed'],
  ['tightened', 'loosened'],
  ['limit-set', 'limit-removed'],
  ['listed', 'unlisted'],
  ['introduced', 'dropped'],
  ['rest-allowed', 'rest-forbidden'],
  ['rest-allowed', 'rest-restricted'],
  ['null-allowed', 'null-forbidden'],
  ['empty-value-allowed', 'empty-value-forbidden'],
  ['direction-opened', 'direction-restricted'],
  ['content-described', 'content-undescribed'],
  ['extended', 'shortened'],
  ['final', 'open'],
  ['stricter', 'weaker'],
  ['increased', 'decreased'],
  ['required-field-added', 'field-removed'],
  ['optional-field-added', 'field-removed'],
  ['required-parameter-added', 'parameter-removed'],
  ['optional-parameter-added', 'parameter-removed'],
  ['path-parameter-added', 'parameter-removed'],
]

/** `header-removed` is `header-added` the other way round; what changed stays changed. */
function turnedCodes(code: ChangeCode): ReadonlySet<string> {
  const turned = [...opposites, ...opposites.map(([one, other]) => [other, one] as const)]
    .filter(([end]) => code.endsWith(end))
    .map(([end, other]) => code.slice(0, -end.length) + other)
  return new Set([code, ...turned])
}
