import type { Text } from './text.ts'

/**
 * We could not answer: something needed for the answer is missing, unreadable or out of bounds.
 * Everything that is not a KnownError is a bug of ours and flies to the edge.
 */
export class KnownError extends Error {
  override readonly name = 'KnownError'
  /** Kebab-case, public and permanent; listed in docs/reference/errors.md. */
  readonly code: string
  readonly text: Text

  constructor(code: string, text: Text, options?: ErrorOptions) {
    super(text.en, options)
    this.code = code
    this.text = text
  }
}
