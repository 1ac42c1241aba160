import type { Language } from '@fallnetz/core'
import { type Comparison, sentenceOf, type VersionChange } from '@fallnetz/core/compatibility'
import { markup } from '@fallnetz/core/markup'
import { visible } from '@fallnetz/core/visible'
import { reasonsOf } from './reasons.ts'
import { type CompareFormat, type CompareReport, placeOf, verdictOf } from './report.ts'
import { style } from './style.ts'
import { witnessText } from './witness.ts'
import { conclusionOf, questionOf, severities, sideBySide, sumOf, words } from './words.ts'

/** One page that needs nothing else: no script, no font, no picture from elsewhere. */
export const html: CompareFormat = (report, language) => {
  const names = report.comparisons.map(({ old, new: young }) => `${old} → ${young}`).join(', ')
  const title = `${words.title[language]}: ${names}`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#result">${words.result[language]}</a>
<header><h1>${words.title[language]}</h1></header>
<main>
${resultOf(report, language)}
${report.comparisons.map((comparison) => sectionOf(comparison, language)).join('\n')}
</main>
<footer><p>${escaped(words.explained[language])}</p></footer>
</body>
</html>
`
}

function resultOf(report: CompareReport, language: Language): string {
  const beside = sideBySide(report, language)
  return `<section aria-labelledby="result">
<h2 id="result">${words.result[language]}</h2>
<p class="verdict ${verdictOf(report)}"><strong>${escaped(conclusionOf(report, language))}</strong></p>
<p>${escaped(sumOf(report, language))}</p>${beside === undefined ? '' : `\n<p>${escaped(beside)}</p>`}
</section>`
}

function sectionOf(comparison: Comparison, language: Language): string {
  const { old, new: young, changes } = comparison
  const body = changes.map((change) => changeOf(change, language)).join('\n')
  return `<section>
<h2><bdi>${escaped(old)}</bdi> → <bdi>${escaped(young)}</bdi></h2>
<p>${escaped(questionOf(comparison, language))}</p>
${body === '' ? `<p>${words.nothing[language]}</p>` : `<ol>\n${body}\n</ol>`}
</section>`
}

function changeOf(change: VersionChange, language: Language): string {
  const { code, severity, direction, ruleIds, witness } = change
  const turned = direction === 'forward' ? `, ${words.onward[language]}` : ''
  const also = ruleIds.map((id) => `, ${words.alsoCalled[language]} <code lang="en">${escaped(id)}</code>`).join('')
  const sentence = sentenceOf(change)[language]
  const reasons = reasonsOf(change, sentence, language).map(
    (one) => `<p>${words.because[language]}: ${escaped(one)}</p>\n`,
  )
  const proof =
    witness === undefined
      ? ''
      : `<details${severity === 'breaking' ? ' open' : ''}><summary>${words.witness[language]}</summary>
<pre tabindex="0">${markup(witnessText(witness, language))}</pre></details>\n`
  return `<li class="${severity}">
<p><span class="severity">${severities[severity][language]}${turned}</span> ${escaped(sentence)}</p>
<p class="place">${words.place[language]}: <code>${escaped(placeOf(change))}</code>. ${words.rule[language]}: <code lang="en">${escaped(code)}</code>${also}</p>
${reasons.join('')}${proof}</li>`
}

// On one line, wherever the text comes from.
function escaped(text: string): string {
  return markup(visible(text))
}
