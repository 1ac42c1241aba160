import type { Finding, Language } from '@fallnetz/core'
import { countsOf, type Format, type Judged, placeOf, type Report } from './report.ts'
import { visible } from './visible.ts'

/** For people: where, what, what to do; one finding after the other, then the sum. */
export const text: Format = {
  finding: (input, finding, language) => findingText(input, finding, language),
  input: (input, language) => inputText(input, language),
  end: (report, language) => sumText(report, language),
}

function findingText(input: Pick<Judged, 'source' | 'folder'>, finding: Finding, language: Language): string {
  const { file, pointer, line, column } = placeOf(input, finding)
  const position = line === undefined ? '' : column === undefined ? `:${line}` : `:${line}:${column}`
  const where = `${visible(file ?? words[language].stdin)}${position}`
  const warning = finding.severity === 'warning' ? ` ${words[language].warning}` : ''
  const at = pointer === '' ? '' : ` ${visible(pointer)}`
  return `${where}${at}${warning}\n  ${visible(finding.message[language])} [${visible(finding.code)}]\n`
}

function inputText(input: Judged, language: Language): string {
  const word = words[language]
  const source = visible(input.source === '-' ? word.stdin : input.source)
  const omitted = input.omitted > 0 ? `${source}: ${word.omitted(input.omitted)}\n` : ''
  if (input.error !== undefined) {
    return `${omitted}${source}\n  ${word.unjudged}: ${visible(input.error.text[language])} [${visible(input.error.code)}]\n`
  }
  if (input.invalid > 0 || input.valid === 0) return omitted
  if (input.folder !== undefined) return `${omitted}${source}: ${word.inOrder}\n`
  if (input.schema === undefined) return `${omitted}${source}: ${word.allValid(input.valid)}\n`
  return `${omitted}${source}: ${word.validFor} ${visible(input.schema)}\n`
}

function sumText(report: Report, language: Language): string {
  const { valid, invalid, unjudged } = countsOf(report)
  // One good message has been told; everything else is summed up.
  if (report.inputs.length === 1 && valid + invalid + unjudged <= 1 && invalid + unjudged === 0) return ''
  return `${words[language].sum[report.subject](valid, invalid, unjudged)}\n`
}

const words = {
  de: {
    stdin: 'Standardeingabe',
    warning: '(Hinweis)',
    unjudged: 'Nicht beurteilt',
    validFor: 'gültig nach',
    inOrder: 'in Ordnung',
    allValid: (count: number) => `${number(count, 'de')} ${count === 1 ? 'Nachricht' : 'Nachrichten'}, alle gültig`,
    omitted: (count: number) => `und ${number(count, 'de')} weitere Befunde, die nicht einzeln genannt sind`,
    sum: {
      messages: (valid: number, invalid: number, unjudged: number) =>
        `\nNachrichten: ${number(valid, 'de')} gültig, ${number(invalid, 'de')} ungültig${unjudged === 0 ? '' : `. Eingaben, die nicht beurteilt werden konnten: ${number(unjudged, 'de')}`}.`,
      contracts: (valid: number, invalid: number, unjudged: number) =>
        `\nVerträge: ${number(valid, 'de')} in Ordnung, ${number(invalid, 'de')} mit Fehlern${unjudged === 0 ? '' : `, ${number(unjudged, 'de')} nicht beurteilt`}.`,
    },
  },
  en: {
    stdin: 'standard input',
    warning: '(advice)',
    unjudged: 'Not judged',
    validFor: 'valid against',
    inOrder: 'in order',
    allValid: (count: number) => `${number(count, 'en')} ${count === 1 ? 'message' : 'messages'}, all valid`,
    omitted: (count: number) => `and ${number(count, 'en')} more findings, not told one by one`,
    sum: {
      messages: (valid: number, invalid: number, unjudged: number) =>
        `\nMessages: ${number(valid, 'en')} valid, ${number(invalid, 'en')} not valid${unjudged === 0 ? '' : `. Inputs that could not be judged: ${number(unjudged, 'en')}`}.`,
      contracts: (valid: number, invalid: number, unjudged: number) =>
        `\nContracts: ${number(valid, 'en')} in order, ${number(invalid, 'en')} with errors${unjudged === 0 ? '' : `, ${number(unjudged, 'en')} not judged`}.`,
    },
  },
} as const

// Intl takes long to load; all we need is a mark between thousands.
function number(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',')
}
