import type { Change } from './change.ts'

/** A building block that many calls use changed once: the first place where it shows speaks for all. */
export function onceEach(changes: Iterable<Change>): Change[] {
  const found = new Map<string, Change>()
  for (const change of changes) {
    const key = [change.code, change.severity, change.breaks, change.at.old, change.at.new, ...change.ruleIds].join(' ')
    if (!found.has(key)) found.set(key, change)
  }
  return [...found.values()]
}
