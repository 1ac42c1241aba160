import type { Language } from '@fallnetz/core'
import type { Report } from '../report.ts'

export type ReportFormat = 'text' | 'json' | 'junit' | 'html'

/** Writes a report down in one form, which is loaded for it. JSON holds both languages, whatever is asked for. */
export async function renderReport(report: Report, format: ReportFormat, language: Language): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text.ts')).textOf(report, language)
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`
    case 'junit':
      return (await import('./junit.ts')).junitOf(report, language)
    case 'html':
      return (await import('./html.ts')).htmlOf(report, language)
  }
}
