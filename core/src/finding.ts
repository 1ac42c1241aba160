import type { Language, Text } from './text.ts'

export type Severity = 'error' | 'warning'

/** An answer about a message, a contract or a system: what is wrong, where, and what to do about it. */
export interface Finding {
  /** Kebab-case, public and permanent; listed in docs/reference/errors.md. */
  readonly code: string
  readonly severity: Severity
  /** JSON Pointer (RFC 6901) into the message or file; `""` is the whole of it. */
  readonly at: string
  /** Line and column, counted from 1, where the text was at hand. */
  readonly line?: number
  readonly column?: number
  readonly message: Text
}

/** A finding in one language, as it is printed, sent and stored. */
export type PrintedFinding = Omit<Finding, 'message'> & { readonly message: string }

/** Picks one language; everything else stays as it is. */
export function inLanguage(finding: Finding, language: Language): PrintedFinding {
  return { ...finding, message: finding.message[language] }
}

/** Warnings are advice; only an error makes the answer "no". */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error')
}
