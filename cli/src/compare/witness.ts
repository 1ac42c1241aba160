import type { JsonValue, Language } from '@fallnetz/core'
import { visibleJson } from '@fallnetz/core/visible'
import { words } from './words.ts'

const mostLines = 40

/** A message that proves a break, laid out for people; very long ones are cut, which is said. */
export function witnessText(witness: JsonValue, language: Language): string {
  const lines = visibleJson(witness).trimEnd().split('\n').map(shortened)
  if (lines.length <= mostLines) return lines.join('\n')
  return [...lines.slice(0, mostLines), `… (${words.shortened[language]})`].join('\n')
}

function shortened(line: string): string {
  return line.length <= 400 ? line : `${line.slice(0, 400)}…`
}
