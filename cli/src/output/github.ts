import type { Finding, Language } from '@fallnetz/core'
import { visible } from '@fallnetz/core/visible'
import { type Format, fileOf, type Judged, type Place, placeOf } from './report.ts'
import { omitted, text } from './text.ts'

/** For GitHub Actions: one annotation per line ("workflow commands"), then the sum for people. */
export const github: Format = {
  finding: (input, finding, language) => annotation(placeOf(input, finding), finding, language),
  input: (input, language) => inputText(input, language),
  end: (report, language) => text.end(report, language),
}

function annotation(place: Place, finding: Finding, language: Language): string {
  const message = place.pointer === '' ? finding.message[language] : `${place.pointer}: ${finding.message[language]}`
  return command(finding.severity, place, finding.code, message)
}

// Nothing is said of what is good: a file called "::error::" must not begin a line.
function inputText(input: Judged, language: Language): string {
  const file = fileOf(input.source)
  const more = omitted(input.omitted)[language]
  const rest = input.omitted > 0 ? command('notice', { ...file, pointer: '' }, 'fallnetz', more) : ''
  if (input.error === undefined) return rest
  const { code, text: message, line, column } = input.error
  const position = { ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }
  return rest + command('error', { ...file, pointer: '', ...position }, code, message[language])
}

function command(
  kind: 'error' | 'warning' | 'notice',
  { file, line, column }: Place,
  title: string,
  message: string,
): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${property(title)}`,
  ]
  return `::${kind} ${properties.join(',')}::${data(message)}\n`
}

// The escapes of GitHub's own toolkit; whatever else could break out of the line is made visible.
function data(value: string): string {
  return visible(value).replaceAll('%', '%25')
}

function property(value: string): string {
  return data(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
