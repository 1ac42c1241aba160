import type { Language } from '@fallnetz/core'
import { type Comparison, sentenceOf, type VersionChange } from '@fallnetz/core/compatibility'
import { visible, visibleLines } from '@fallnetz/core/visible'
import { reasonsOf } from './reasons.ts'
import { type CompareFormat, placeOf } from './report.ts'
import { witnessText } from './witness.ts'
import { conclusionOf, questionOf, severities, sideBySide, sumOf, words } from './words.ts'

/** For people: each change in one sentence with its place and its proof, then the verdict. */
export const text: CompareFormat = (report, language) => {
  const parts = report.comparisons.map((comparison) => comparisonText(comparison, language))
  const beside = sideBySide(report, language)
  const end = [sumOf(report, language), ...(beside === undefined ? [] : [beside]), conclusionOf(report, language)]
  return `${parts.join('\n')}\n${end.join('\n')}\n`
}

function comparisonText(comparison: Comparison, language: Language): string {
  const { old, new: young, changes } = comparison
  const head = `${visible(old)} → ${visible(young)}\n${questionOf(comparison, language)}\n`
  const body = changes.map((change) => changeText(change, language)).join('\n')
  return `${head}\n${body === '' ? `${words.nothing[language]}\n` : body}`
}

function changeText(change: VersionChange, language: Language): string {
  const { code, severity, direction, ruleIds, witness } = change
  const turned = direction === 'forward' ? `, ${words.onward[language]}` : ''
  const also = ruleIds.length === 0 ? '' : `; ${words.alsoCalled[language]} ${ruleIds.map(visible).join(', ')}`
  const sentence = sentenceOf(change)[language]
  const lines = [
    visible(sentence),
    `  ${visible(placeOf(change))} – ${severities[severity][language]}${turned} [${code}${also}]`,
    ...reasonsOf(change, sentence, language).map((reason) => `  ${words.because[language]}: ${visible(reason)}`),
  ]
  if (witness !== undefined) {
    const proof = visibleLines(witnessText(witness, language)).split('\n')
    lines.push(`  ${words.witness[language]}:`, ...proof.map((line) => `    ${line}`))
  }
  return `${lines.join('\n')}\n`
}
