import type { Finding } from '../../finding.ts'
import { nearest } from '../../validation/near.ts'
import { isCitation, knownLaws, signOf } from '../citation.ts'
import type { RuleSource } from '../rule.ts'
import { type PlacedRule, type RulesCheck, wrong } from './subject.ts'

/** Every source names a law we know and a place in it, written as lawyers cite it. */
export const citations: RulesCheck = function* ({ rules }) {
  for (const placed of rules) {
    for (const [index, source] of placed.rule.sources.entries()) yield* troubleWith(placed, index, source)
  }
}

function* troubleWith(placed: PlacedRule, index: number, { law, norm }: RuleSource): Generator<Finding> {
  const sign = signOf(law)
  if (sign === undefined) yield unknownLaw(placed, index, law)
  else if (!isCitation(norm) || norm.startsWith('§') !== (sign === '§')) yield badForm(placed, index, norm, sign)
}

function unknownLaw(placed: PlacedRule, index: number, law: string): Finding {
  const meant = nearest(law, knownLaws)
  return wrong('law-unknown', placed, `/sources/${index}/law`, {
    de: `Das Gesetz „${law}“ kennt die Prüfung nicht. ${meant === undefined ? 'Berichtigen Sie die Abkürzung oder nehmen Sie es in core/src/rules/citation.ts auf.' : `Meinten Sie „${meant}“?`}`,
    en: `The check knows no law "${law}". ${meant === undefined ? 'Correct the short name or add it to core/src/rules/citation.ts.' : `Did you mean "${meant}"?`}`,
  })
}

function badForm(placed: PlacedRule, index: number, norm: string, sign: '§' | 'Art.'): Finding {
  const example = sign === '§' ? '§ 14 Abs. 2 Satz 4' : 'Art. 6 Abs. 1 Buchst. b'
  return wrong('citation-invalid', placed, `/sources/${index}/norm`, {
    de: `„${norm}“ ist keine Fundstelle dieses Gesetzes. Schreiben Sie eine Stelle je Quelle, so: ${example}.`,
    en: `"${norm}" is no place in this law. Write one place per source, like this: ${example}.`,
  })
}
