import type { Finding } from '../../finding.ts'
import { type PlacedRule, type RulesCheck, wrong } from './subject.ts'

/** On each day at most one version of a rule is in force, and between the first and the last exactly one. */
export const versions: RulesCheck = function* ({ rules }) {
  for (const placed of rules) if (endsBeforeItBegins(placed)) yield reversed(placed)
  const inOrder = rules.toSorted((a, b) => (from(a) < from(b) ? -1 : from(a) > from(b) ? 1 : 0))
  for (const [index, later] of inOrder.entries()) {
    const earlier = inOrder.findLast((one, before) => before < index && one.rule.id === later.rule.id)
    if (earlier !== undefined) yield* between(earlier, later)
  }
}

function* between(earlier: PlacedRule, later: PlacedRule): Generator<Finding> {
  const end = earlier.rule.validTo
  if (end === undefined || from(later) <= end) yield overlap(earlier, later)
  else if (from(later) !== dayAfter(end)) yield gap(earlier, later)
}

function from({ rule }: PlacedRule): string {
  return rule.validFrom ?? ''
}

function endsBeforeItBegins({ rule: { validFrom = '', validTo } }: PlacedRule): boolean {
  return validTo !== undefined && validTo < validFrom
}

// Calendar days without a clock: UTC has no summer time.
function dayAfter(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}

function reversed(placed: PlacedRule): Finding {
  return wrong('rule-validity-reversed', placed, '/validTo', {
    de: `Die Regel endet am ${placed.rule.validTo}, vor ihrem Beginn am ${placed.rule.validFrom}. Tauschen oder berichtigen Sie die Tage.`,
    en: `The rule ends on ${placed.rule.validTo}, before it begins on ${placed.rule.validFrom}. Swap or correct the days.`,
  })
}

function overlap(earlier: PlacedRule, later: PlacedRule): Finding {
  const { version, validTo } = earlier.rule
  const until = { de: validTo ?? 'auf Weiteres', en: validTo ?? 'further notice' }
  return wrong('rule-versions-overlap', later, later.rule.validFrom === undefined ? '' : '/validFrom', {
    de: `An manchen Tagen gilt auch Version ${version} (bis ${until.de}). Geben Sie der früheren ein „validTo“ und dieser ein „validFrom“ am Tag danach.`,
    en: `On some days version ${version} is in force too (until ${until.en}). Give the earlier one a "validTo" and this one a "validFrom" on the day after.`,
  })
}

function gap(earlier: PlacedRule, later: PlacedRule): Finding {
  return wrong('rule-versions-gap', later, '/validFrom', {
    de: `Nach dem ${earlier.rule.validTo} gilt bis zum ${later.rule.validFrom} keine Version. Schließen Sie die Lücke oder geben Sie der neuen Regel eine eigene Kennung.`,
    en: `After ${earlier.rule.validTo} no version is in force until ${later.rule.validFrom}. Close the gap or give the new rule an identifier of its own.`,
  })
}
