import type { Language } from '@fallnetz/core'
import { markup } from '@fallnetz/core/markup'
import type { CheckReport, CheckVerdict, Reason, Report } from '../report.ts'
import { style } from './style.ts'
import { againOf, outcomes, requirementOutcomes, seconds, tally, verdicts, words } from './words.ts'

/** One page that needs nothing else: no script, no font, no picture from elsewhere. In one language, with its twin named. */
export function htmlOf(report: Report, language: Language): string {
  const say = (name: keyof typeof words): string => markup(words[name][language])
  const { name, meaning } = outcomes[report.outcome]
  const title = `${words.title[language]}: ${report.system.name} ${report.system.version}`
  const failing = report.checks.filter((check) => check.verdict === 'fail')
  const open = report.checks.filter((check) => check.verdict !== 'fail' && check.verdict !== 'pass')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${markup(title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#result">${say('result')}</a>
<header><h1>${markup(title)}</h1></header>
<nav aria-label="${say('contents')}"><ul>
<li><a href="#result">${say('result')}</a></li>
<li><a href="#failures">${say('failures')}</a> (${failing.length})</li>
<li><a href="#open">${say('open')}</a> (${open.length})</li>
<li><a href="#requirements">${say('requirements')}</a> (${report.requirements.length})</li>
<li><a href="#checks">${say('checks')}</a> (${report.checks.length})</li>
</ul></nav>
<main>
<section>
<h2 id="result">${say('result')}</h2>
<p class="verdict ${report.outcome}"><strong>${markup(name[language])}</strong>. ${markup(meaning[language])}</p>
${factsOf(report, language)}
${summaryOf(report, language)}
</section>
<section><h2 id="failures">${say('failures')}</h2>
${failing.map((check) => articleOf(report, check, language)).join('\n') || `<p>${say('nothing')}</p>`}
</section>
<section><h2 id="open">${say('open')}</h2>
${open.map((check) => articleOf(report, check, language)).join('\n') || `<p>${say('nothing')}</p>`}
</section>
<section><h2 id="requirements">${say('requirements')}</h2>
${requirementTable(report, language)}
</section>
<section><h2 id="checks">${say('checks')}</h2>
${checkTable(report, language)}
</section>
</main>
<footer><p lang="${language === 'de' ? 'en' : 'de'}">${say('other')}</p></footer>
</body>
</html>
`
}

function factsOf(report: Report, language: Language): string {
  const started = new Date(report.startedAt).toLocaleString(language, {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: 'Europe/Berlin',
  })
  const facts: [name: keyof typeof words, value: string | undefined][] = [
    ['system', `${report.system.name} ${report.system.version}`],
    ['operator', report.system.operator],
    ['contract', `${report.contract} (${report.contractDigest})`],
    ['role', report.role],
    ['address', report.url],
    ['environment', report.environment],
    ['suite', `@fallnetz/conformance ${report.suiteVersion}`],
    ['seed', String(report.seed)],
    ['selection', report.only?.join(', ')],
    ['started', started],
    ['duration', seconds(report.durationMs, language)],
    ['exchanges', String(report.exchanges)],
  ]
  const rows = facts.flatMap(([name, value]) =>
    value === undefined ? [] : [`<dt>${markup(words[name][language])}</dt><dd>${markup(value)}</dd>`],
  )
  return `<dl>\n${rows.join('\n')}\n</dl>`
}

function summaryOf(report: Report, language: Language): string {
  const names = ['passed', 'failed', 'incomplete', 'untested'] as const
  const rows = tally(
    names,
    report.requirements.map((one) => one.outcome),
  ).map(
    ({ name, count }) =>
      `<tr><th scope="row" class="${name}">${markup(requirementOutcomes[name][language])}</th><td>${count}</td></tr>`,
  )
  const [outcome, count] = [words.outcome[language], words.count[language]]
  return table(words.summary[language], [outcome, count], rows)
}

function articleOf(report: Report, check: CheckReport, language: Language): string {
  const again =
    check.verdict === 'blocked' || check.verdict === 'not-applicable'
      ? ''
      : `<pre>${markup(againOf(report, check.id))}</pre>`
  return `<article id="check-${markup(check.id)}">
<h3>${markup(check.title[language])} <span class="outcome ${check.verdict}">${markup(verdicts[check.verdict][language])}</span></h3>
<ul>
${check.reasons.map((reason) => `<li>${reasonOf(reason, language)}</li>`).join('\n')}
</ul>
${again === '' ? '' : `<p>${markup(words.reproduce[language])}:</p>\n${again}`}
</article>`
}

function reasonOf({ requirement, text, evidence }: Reason, language: Language): string {
  const sentence = `<a href="#${markup(requirement)}">${markup(requirement)}</a>: ${markup(text[language])}`
  if (evidence === undefined) return sentence
  const { request, response } = evidence
  const asked = [`${request.method} ${request.url}`, ...headerLines(request.headers), '', request.body].join('\n')
  const answered =
    response === undefined
      ? words.noResponse[language]
      : [String(response.status), ...headerLines(response.headers), '', response.body].join('\n')
  const command =
    evidence.reproduce === undefined
      ? ''
      : `<p>${markup(words.reproduce[language])}:</p><pre>${markup(evidence.reproduce)}</pre>`
  return `${sentence}
<details><summary>${markup(words.request[language])} / ${markup(words.response[language])}: ${markup(evidence.call)}, ${markup(evidence.at)}</summary>
<p>${markup(words.request[language])}:</p><pre>${markup(asked)}</pre>
<p>${markup(words.response[language])}:</p><pre>${markup(answered)}</pre>
${command}</details>`
}

function headerLines(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
}

function requirementTable(report: Report, language: Language): string {
  const rows = report.requirements.map(({ id, level, text, outcome, checks, reason }) => {
    const why = reason === undefined ? '' : ` ${markup(reason[language])}`
    const links = checks.map((check) => `<a href="#row-${markup(check)}">${markup(check)}</a>`).join(', ')
    const result = `<span class="outcome ${outcome}">${markup(requirementOutcomes[outcome][language])}</span>${why}`
    return `<tr id="${markup(id)}"><th scope="row">${markup(id)}</th><td>${level}</td><td>${markup(text[language])}</td><td>${links || '–'}</td><td>${result}</td></tr>`
  })
  const heads = [words.requirement, words.level, words.text, words.checks, words.outcome].map((word) => word[language])
  return table(words.requirements[language], heads, rows)
}

function checkTable(report: Report, language: Language): string {
  const rows = report.checks.map(({ id, title, requirements, verdict, durationMs }) => {
    const links = requirements.map((one) => `<a href="#${markup(one)}">${markup(one)}</a>`).join(', ')
    const shown = `<span class="outcome ${verdict satisfies CheckVerdict}">${markup(verdicts[verdict][language])}</span>`
    return `<tr id="row-${markup(id)}"><th scope="row">${markup(id)}</th><td>${markup(title[language])}</td><td>${links || '–'}</td><td>${shown}</td><td>${seconds(durationMs, language)}</td></tr>`
  })
  const heads = [words.check, words.text, words.requirements, words.outcome, words.duration].map(
    (word) => word[language],
  )
  return table(words.checks[language], heads, rows)
}

// A wide table scrolls inside its own frame, which the keyboard must reach as well.
function table(caption: string, heads: readonly string[], rows: readonly string[]): string {
  return `<div class="scroll" role="region" aria-label="${markup(caption)}" tabindex="0"><table>
<caption>${markup(caption)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${markup(head)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>`
}
