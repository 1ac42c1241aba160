import type { Text } from '../../../text.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { paired } from '../../changes/pairs.ts'
import { say } from '../../changes/words.ts'
import type { LawfulTransition, Listed } from '../place.ts'

type Step = Listed<LawfulTransition>

/** Conditions of a step, and the rules of law it carries: a new one turns away who did not know it. */
export function* guards(was: Step, now: Step, where: Text): Generator<Change> {
  const { kept, removed, added } = paired(conditionsOf(was), conditionsOf(now))
  for (const { name, after: come } of added) {
    const text = say(`neue Bedingung ${name}: ${come.text.de}`, `new condition ${name}: ${come.text.en}`)
    yield note({ code: 'guard-added', severity: 'breaking', old: was.at, new: come.at, where, text: trimmed(text) })
  }
  for (const { name, before: gone } of removed) {
    const text = say(
      `die Bedingung ${name} entfällt; wer sich darauf verließ, muss das wissen`,
      `the condition ${name} is gone; whoever relied on it must know`,
    )
    yield note({
      code: 'guard-removed',
      severity: 'warning',
      breaks: 'readers',
      old: gone.at,
      new: now.at,
      where,
      text,
    })
  }
  for (const { name, before: one, after: other } of kept) {
    if (one.text.de === other.text.de && one.text.en === other.text.en) continue
    const text = say(
      `die Bedingung ${name} ist anders beschrieben: ${other.text.de}`,
      `the condition ${name} is described differently: ${other.text.en}`,
    )
    yield note({
      code: 'guard-reworded',
      severity: 'warning',
      breaks: 'both',
      old: one.at,
      new: other.at,
      where,
      text: trimmed(text),
    })
  }
  const rules = new Set(was.value.rules ?? [])
  for (const [index, rule] of (now.value.rules ?? []).entries()) {
    if (rules.delete(rule)) continue
    const text = say(`trägt jetzt die Regel ${rule}`, `now carries the rule ${rule}`)
    yield note({ code: 'law-added', severity: 'breaking', old: was.at, new: `${now.at}/rules/${index}`, where, text })
  }
  for (const rule of rules) {
    const text = say(`trägt die Regel ${rule} nicht mehr`, `no longer carries the rule ${rule}`)
    yield note({
      code: 'law-removed',
      severity: 'warning',
      breaks: 'readers',
      old: `${was.at}/rules`,
      new: now.at,
      where,
      text,
    })
  }
}

function conditionsOf({ value, at }: Step): Map<string, { readonly text: Text; readonly at: string }> {
  return new Map(
    value.guards.map(({ requirement, text }, index) => [requirement, { text, at: `${at}/guards/${index}` }]),
  )
}

/** The sentence that follows brings its own full stop. */
function trimmed({ de, en }: Text): Text {
  return say(de.replace(/\.$/, ''), en.replace(/\.$/, ''))
}
