import type { Finding, Language, Text } from '@fallnetz/core'
import { visible } from '@fallnetz/core/visible'
import { codesText } from './codes.ts'
import { lawfulnessText } from './lawfulness.ts'
import { countsOf, type Format, type Judged, placeOf, type Report } from './report.ts'

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
  const more = input.omitted > 0 ? `${source}: ${omitted(input.omitted)[language]}\n` : ''
  if (input.error !== undefined) {
    return `${more}${source}\n  ${word.unjudged}: ${visible(input.error.text[language])} [${visible(input.error.code)}]\n`
  }
  if (input.invalid > 0 || input.valid === 0)
    return more + law(input, `${source}: `, language) + codesText(input, language)
  if (input.folder !== undefined) return `${more}${source}: ${word.inOrder}\n`
  if (input.schema === undefined) return `${more}${source}: ${word.allValid(input.valid)}\n`
  return `${more}${source}: ${word.validFor} ${visible(input.schema)}\n${law(input, '  ', language)}${codesText(input, language)}`
}

function law(input: Judged, before: string, language: Language): string {
  const text = lawfulnessText(input, language)
  return text === '' ? '' : `${before}${visible(text)}\n`
}

/** What is said of findings that were only counted. */
export function omitted(count: number): Text {
  if (count === 1) return { de: 'und ein weiterer Befund', en: 'and one more finding' }
  return { de: `und ${number(count, 'de')} weitere Befunde`, en: `and ${number(count, 'en')} more findings` }
}

function sumText(report: Report, language: Language): string {
  const { valid, invalid, unjudged } = countsOf(report)
  // One message that is good or could not be judged has been told already; everything else is summed up.
  if (report.inputs.length === 1 && (valid + invalid === 0 || (valid === 1 && invalid === 0))) return ''
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
    sum: {
      messages: (valid: number, invalid: number, unjudged: number) =>
        `\nNachrichten: ${number(valid, 'de')} gültig, ${number(invalid, 'de')} ungültig${unjudged === 0 ? '' : `. Eingaben, die nicht beurteilt werden konnten: ${number(unjudged, 'de')}`}.`,
      contracts: (valid: number, invalid: number, unjudged: number) =>
        `\nGeprüft: ${number(valid, 'de')} in Ordnung, ${number(invalid, 'de')} mit Fehlern${unjudged === 0 ? '' : `, ${number(unjudged, 'de')} nicht beurteilt`}.`,
    },
  },
  en: {
    stdin: 'standard input',
    warning: '(advice)',
    unjudged: 'Not judged',
    validFor: 'valid against',
    inOrder: 'in order',
    allValid: (count: number) => `${number(count, 'en')} ${count === 1 ? 'message' : 'messages'}, all valid`,
    sum: {
      messages: (valid: number, invalid: number, unjudged: number) =>
        `\nMessages: ${number(valid, 'en')} valid, ${number(invalid, 'en')} not valid${unjudged === 0 ? '' : `. Inputs that could not be judged: ${number(unjudged, 'en')}`}.`,
      contracts: (valid: number, invalid: number, unjudged: number) =>
        `\nChecked: ${number(valid, 'en')} in order, ${number(invalid, 'en')} with errors${unjudged === 0 ? '' : `, ${number(unjudged, 'en')} not judged`}.`,
    },
  },
} as const

// Intl takes long to load; all we need is a mark between thousands.
function number(value: number, language: Language): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, language === 'de' ? '.' : ',')
}
