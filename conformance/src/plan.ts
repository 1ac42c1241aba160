import type { Text } from '@fallnetz/core'
import type { Check } from './check.ts'
import type { Requirement } from './requirements.ts'
import type { Rulebook } from './rulebook.ts'

/** One check with the requirements it is about in this contract. */
export interface PlannedCheck {
  readonly check: Check
  readonly requirements: readonly Requirement[]
  /** False when a selection leaves it out. */
  readonly selected: boolean
}

/** Why a check that was not selected says nothing. */
export const leftOut: Text = {
  de: 'Nicht ausgeführt: Die Auswahl lässt diese Prüfung aus.',
  en: 'Not run: the selection leaves this check out.',
}

/**
 * Which checks belong to this contract and role. `only` picks checks by id and by requirement, full or as suffix;
 * a `*` at the end stands for anything.
 */
export function planOf(suite: readonly Check[], rulebook: Rulebook, only: readonly string[] = []): PlannedCheck[] {
  return suite.map((check) => {
    const requirements = check.requirements.flatMap((suffix) => resolved(suffix, rulebook))
    const names = [check.id, ...requirements.flatMap(({ id, suffix }) => [id, suffix])]
    const selected = only.length === 0 || only.some((pattern) => names.some((name) => matches(pattern, name)))
    return { check, requirements: [...new Set(requirements)], selected }
  })
}

/** Patterns that pick nothing: usually a typing mistake. */
export function unknownPatterns(plan: readonly PlannedCheck[], only: readonly string[]): string[] {
  const names = plan.flatMap(({ check, requirements }) => [
    check.id,
    ...requirements.flatMap(({ id, suffix }) => [id, suffix]),
  ])
  return only.filter((pattern) => !names.some((name) => matches(pattern, name)))
}

function resolved(suffix: string, { chart, requirements, suffixOf }: Rulebook): Requirement[] {
  const guards = (): string[] =>
    [chart.start, ...chart.commands].flatMap((one) => one.guards.map((guard) => suffixOf(guard.requirement) ?? ''))
  const wanted = suffix === 'GRD-*' ? guards() : [suffix]
  return wanted.flatMap((one) => requirements.get(one) ?? [])
}

function matches(pattern: string, name: string): boolean {
  const [wanted, given] = [pattern.toLowerCase(), name.toLowerCase()]
  return wanted.endsWith('*') ? given.startsWith(wanted.slice(0, -1)) : given === wanted
}
