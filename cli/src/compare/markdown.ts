import type { Language } from '@fallnetz/core'
import { type Comparison, sentenceOf, type VersionChange } from '@fallnetz/core/compatibility'
import { visible } from '@fallnetz/core/visible'
import { reasonsOf } from './reasons.ts'
import { type CompareFormat, placeOf } from './report.ts'
import { witnessText } from './witness.ts'
import { conclusionOf, questionOf, severities, sideBySide, sumOf, words } from './words.ts'

/** For discussions and release notes: Markdown in which nothing from a file can become a link, an image or a heading. */
export const markdown: CompareFormat = (report, language) => {
  const parts = report.comparisons.map((comparison) => comparisonText(comparison, language))
  const beside = sideBySide(report, language)
  const sums = [sumOf(report, language), ...(beside === undefined ? [] : [beside])].map(escaped).join('\n\n')
  return `${parts.join('\n')}\n${sums}\n\n**${escaped(conclusionOf(report, language))}**\n`
}

function comparisonText(comparison: Comparison, language: Language): string {
  const { old, new: young, changes } = comparison
  const head = `## ${escaped(old)} → ${escaped(young)}\n\n${escaped(questionOf(comparison, language))}\n`
  const body = changes.map((change) => changeText(change, language)).join('\n')
  return `${head}\n${body === '' ? `${words.nothing[language]}\n` : body}`
}

function changeText(change: VersionChange, language: Language): string {
  const { code, severity, direction, ruleIds, witness } = change
  const turned = direction === 'forward' ? `, ${words.onward[language]}` : ''
  const also = ruleIds.map((id) => `; ${words.alsoCalled[language]} ${codeSpan(id)}`).join('')
  const sentence = sentenceOf(change)[language]
  const lines = [
    `- **${severities[severity][language]}${turned}:** ${escaped(sentence)}`,
    `  ${words.place[language]}: ${codeSpan(placeOf(change))}; ${words.rule[language]}: ${codeSpan(code)}${also}`,
    ...reasonsOf(change, sentence, language).map((reason) => `  ${words.because[language]}: ${escaped(reason)}`),
  ]
  if (witness === undefined) return `${lines.join('  \n')}\n`
  const proof = witnessText(witness, language).split('\n')
  const fence = '`'.repeat(Math.max(3, longestRun(proof.join('\n')) + 1))
  const block = [`${words.witness[language]}:`, '', `${fence}json`, ...proof, fence].map((line) =>
    line === '' ? '' : `  ${line}`,
  )
  return `${lines.join('  \n')}\n\n${block.join('\n')}\n`
}

/** Nothing begins markup, a mention or a link by itself. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\\`*_{}[\]|~]/g, '\\$&')
    .replace(/[<>&@#]|:(?=\/\/)|(?<=\bwww)\./gi, (character) => `&#${character.charCodeAt(0)};`)
}

/** A span of code that its content cannot end. */
function codeSpan(text: string): string {
  const plain = visible(text)
  const ticks = '`'.repeat(longestRun(plain) + 1)
  const space = /^`|`$|^ .* $/.test(plain) || plain === '' ? ' ' : ''
  return `${ticks}${space}${plain}${space}${ticks}`
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
}
