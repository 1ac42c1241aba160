import { readFileSync } from 'node:fs'
import type { Text } from './text.ts'

/**
 * A public code and what it means. `error`: no answer was possible; `finding`: about a message; `check`: about a
 * contract; `change`: about two versions of one.
 */
export interface Code {
  readonly code: string
  readonly kind: 'error' | 'finding' | 'check' | 'change'
  readonly text: Text
}

/** Every code of the software, as docs/reference/errors.md lists them. */
export function allCodes(): Code[] {
  // A file of this package, held to this shape by docs/errors.test.ts.
  return JSON.parse(readFileSync(new URL('../codes.json', import.meta.url), 'utf8')) as Code[]
}
