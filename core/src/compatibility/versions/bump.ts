import type { VersionChange } from './change.ts'

/** The part of a version number that rises; `none` where nothing changed. */
export type Bump = 'none' | 'patch' | 'minor' | 'major'

const order = ['none', 'patch', 'minor', 'open', 'major'] as const

/**
 * What the changes ask of the version number: `major` where something breaks, `minor` where something is new and breaks
 * nobody, `patch` where only words changed. `open` where we could not tell whether something breaks.
 */
export function requiredBump(changes: readonly Pick<VersionChange, 'asks'>[]): Bump | 'open' {
  return order[Math.max(0, ...changes.map(({ asks }) => order.indexOf(asks)))] ?? 'none'
}

/** The number that follows `1.2.3` after such a change. Before 1.0.0 the second number stands for the first. */
export function nextVersion(version: string, bump: Bump): string | undefined {
  const numbers = numbersOf(version)
  if (numbers === undefined) return undefined
  const [major, minor, patch] = numbers
  switch (bumpAt(major, bump)) {
    case 'major':
      return `${major + 1}.0.0`
    case 'minor':
      return `${major}.${minor + 1}.0`
    case 'patch':
      return `${major}.${minor}.${patch + 1}`
    case 'none':
      return version
  }
}

/**
 * Whether the step from one number to the next promises more than the changes keep. What is open is no lie: nobody has
 * proven it. Numbers that are not written `1.2.3` or do not rise promise nothing.
 */
export function versionLies(old: string, young: string, required: Bump | 'open'): boolean {
  const [was, now] = [numbersOf(old), numbersOf(young)]
  if (was === undefined || now === undefined || required === 'open') return false
  const taken = stepBetween(was, now)
  return taken !== 'none' && order.indexOf(taken) < order.indexOf(bumpAt(was[0], required))
}

function stepBetween(was: Numbers, now: Numbers): Bump {
  const index = was.findIndex((number, place) => number !== now[place])
  if (index === -1 || (now[index] ?? 0) < (was[index] ?? 0)) return 'none'
  return (['major', 'minor', 'patch'] as const)[index] ?? 'none'
}

/** Semantic Versioning 2.0.0, §4: nothing is promised yet; as everybody does, what breaks raises the second number. */
function bumpAt(major: number, bump: Bump): Bump {
  if (major > 0) return bump
  return bump === 'major' ? 'minor' : bump === 'minor' ? 'patch' : bump
}

type Numbers = readonly [major: number, minor: number, patch: number]

function numbersOf(version: string): Numbers | undefined {
  const [, major, minor, patch] = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(version) ?? []
  return patch === undefined ? undefined : [Number(major), Number(minor), Number(patch)]
}
