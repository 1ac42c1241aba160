import type { Language } from '@fallnetz/core'
import { visible } from '@fallnetz/core/visible'
import { leftOut } from '../plan.ts'
import type { CheckReport, CheckVerdict, Report } from '../report.ts'
import { againOf, outcomes, requirementOutcomes, seconds, tally, verdicts, words } from './words.ts'

/** The report for a terminal: what is wrong first, the verdict last, where the eye stays. */
export function textOf(report: Report, language: Language): string {
  const failing = report.checks.filter((check) => check.verdict === 'fail')
  const open = report.checks.filter((check) => !['pass', 'fail', 'not-applicable'].includes(check.verdict))
  const notApplicable = report.checks.filter((check) => check.verdict === 'not-applicable')
  const untested = report.requirements.filter((one) => one.outcome === 'untested')
  return [
    `${words.title[language]}: ${report.system.name} ${report.system.version}, ${report.contract}, ${words.role[language]} ${report.role}`,
    ...failing.flatMap((check) => ['', ...checkLines(report, check, language)]),
    ...open
      .filter((check) => check.verdict !== 'blocked')
      .flatMap((check) => ['', ...checkLines(report, check, language)]),
    ...blockedLines(open, language),
    ...(notApplicable.length === 0 ? [] : ['', ...notApplicable.map((check) => quietLine(check, language))]),
    ...untested.map(
      (one) =>
        `– ${one.id} ${requirementOutcomes.untested[language]}${one.reason === undefined ? '' : `: ${one.reason[language]}`}`,
    ),
    '',
    ...(report.only === undefined ? [] : [`${words.selection[language]}: ${report.only.join(', ')}`]),
    `${words.requirements[language]}: ${requirementLine(report, language)}`,
    `${words.checks[language]}: ${checkLine(report, language)}`,
    `${words.exchanges[language]}: ${report.exchanges} · ${words.duration[language]}: ${seconds(report.durationMs, language)} · ${words.seed[language]}: ${report.seed}`,
    `${words.result[language]}: ${outcomes[report.outcome].name[language]}. ${outcomes[report.outcome].meaning[language]}`,
    '',
  ]
    .map(visible)
    .join('\n')
}

function checkLines(report: Report, check: CheckReport, language: Language): string[] {
  const mark = check.verdict === 'fail' ? '✗' : '?'
  return [
    `${mark} ${check.title[language]} (${check.id}): ${verdicts[check.verdict][language]}`,
    ...check.reasons.flatMap(({ requirement, text, evidence }) => [
      `    ${requirement}  ${text[language]}`,
      ...(evidence?.reproduce === undefined ? [] : [`        ${evidence.reproduce.slice(0, 400)}`]),
    ]),
    `    ${words.reproduce[language]}: ${againOf(report, check.id)}`,
  ]
}

/** One missing thing often blocks many checks: it is told once. */
function blockedLines(checks: readonly CheckReport[], language: Language): string[] {
  const byReason = new Map<string, string[]>()
  for (const check of checks.filter(({ verdict }) => verdict === 'blocked')) {
    const reason = check.reasons[0]?.text[language] ?? ''
    byReason.set(reason, [...(byReason.get(reason) ?? []), check.id])
  }
  return [...byReason].flatMap(([reason, ids]) => [
    '',
    `? ${verdicts.blocked[language]} (${ids.length}): ${reason}`,
    ...(reason === leftOut[language] ? [] : [`    ${ids.join(', ')}`]),
  ])
}

function quietLine(check: CheckReport, language: Language): string {
  return `– ${check.title[language]} (${check.id}): ${verdicts['not-applicable'][language]}. ${check.reasons[0]?.text[language] ?? ''}`
}

function requirementLine({ requirements }: Report, language: Language): string {
  const names = ['passed', 'failed', 'incomplete', 'untested'] as const
  const counts = tally(
    names,
    requirements.map((one) => one.outcome),
  )
  return counts.map(({ name, count }) => `${count} ${requirementOutcomes[name][language]}`).join(', ')
}

function checkLine({ checks }: Report, language: Language): string {
  const names = Object.keys(verdicts) as CheckVerdict[]
  const counts = tally(
    names,
    checks.map((one) => one.verdict),
  )
  return counts
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${count} ${verdicts[name][language]}`)
    .join(', ')
}
