import { type ChangesVerdict, verdictOf } from '../changes/change.ts'
import type { CompareOptions, Semantics } from '../changes/options.ts'
import type { Mode } from '../modes.ts'
import { type Bump, nextVersion, requiredBump } from './bump.ts'
import type { Direction, VersionChange } from './change.ts'
import { compareSides } from './compare-sides.ts'
import type { Side } from './side.ts'

export interface ComparisonOptions extends CompareOptions {
  /** `backward` unless told. */
  readonly mode?: Mode
}

/** The answer to "may this version follow that one?". */
export interface Comparison {
  readonly old: string
  readonly new: string
  readonly mode: Mode
  readonly semantics: Semantics
  readonly verdict: ChangesVerdict
  /** What breaks comes first, then what is open, then the rest; each in the order of the files. */
  readonly changes: readonly VersionChange[]
  /** The part of the version number that has to rise; `open` where it cannot be told. */
  readonly bump: Bump | 'open'
  /** The number that follows the old one, where it has one. */
  readonly next?: string
}

/**
 * Compares the last of the versions before, or all of them where the mode is transitive, with the next one: one
 * comparison each, oldest first. Throws KnownErrors of their files.
 */
export function compareAll(before: readonly Side[], next: Side, options: ComparisonOptions = {}): Comparison[] {
  const far = options.mode?.endsWith('-transitive') ? 0 : -1
  return before.slice(far).map((old) => compare(old, next, options))
}

/** Compares two versions, each a schema, an interface, or everything in a folder. Throws KnownErrors of its files. */
export function compare(old: Side, young: Side, options: ComparisonOptions = {}): Comparison {
  const { mode = 'backward', semantics = 'closed-world' } = options
  const changes = directionsOf(mode).flatMap((direction) => compareSides(old, young, direction, options))
  const sorted = told(changes).toSorted((one, other) => rank(one) - rank(other))
  const bump = requiredBump(sorted)
  const next = old.version === undefined || bump === 'open' ? undefined : nextVersion(old.version, bump)
  return {
    ...{ old: old.name, new: young.name, mode, semantics, verdict: verdictOf(sorted), changes: sorted, bump },
    ...(next !== undefined && { next }),
  }
}

function directionsOf(mode: Mode): readonly Direction[] {
  return (['backward', 'forward'] as const).filter((one) => mode.startsWith(one) || mode.startsWith('full'))
}

/** What is harmless both ways is told once. */
function told(changes: readonly VersionChange[]): VersionChange[] {
  const key = ({ file, code, at }: VersionChange) => [file, code, at.old, at.new].join(' ')
  const first = new Set(changes.filter(({ direction }) => direction === 'backward').map(key))
  return changes.filter((change) => {
    const again = change.direction === 'forward' && first.has(key(change))
    return !again || change.severity === 'breaking' || change.severity === 'undecided'
  })
}

function rank({ severity }: VersionChange): number {
  return ['breaking', 'undecided', 'warning', 'harmless'].indexOf(severity)
}
