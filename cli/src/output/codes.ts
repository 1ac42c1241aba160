import type { Language } from '@fallnetz/core'
import { visible } from '@fallnetz/core/visible'
import type { Judged } from './report.ts'

/** The codes of a message with what they mean, one on a line; nothing where nobody asked. */
export function codesText({ codes = [] }: Pick<Judged, 'codes'>, language: Language): string {
  return codes
    .map(({ at, code, list, version, meaning, title }) => {
      const name = title === undefined ? list : title[language]
      return `  ${visible(at)}: ${visible(code)} – ${visible(meaning?.[language] ?? unknown[language])} (${visible(name)} ${visible(version)})\n`
    })
    .join('')
}

const unknown = { de: 'unbekannt', en: 'unknown' }
