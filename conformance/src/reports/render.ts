import type { Language } from '@fallnetz/core'
import type { Report } from '../report.ts'
import { htmlOf } from './html.ts'
import { junitOf } from './junit.ts'
import { textOf } from './text.ts'

export type ReportFormat = 'text' | 'json' | 'junit' | 'html'

/** Writes a report down in one form. JSON holds both languages, whatever is asked for. */
export function renderReport(report: Report, format: ReportFormat, language: Language): string {
  switch (format) {
    case 'text':
      return textOf(report, language)
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`
    case 'junit':
      return junitOf(report, language)
    case 'html':
      return htmlOf(report, language)
  }
}
