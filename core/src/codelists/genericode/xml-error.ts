import { KnownError } from '../../errors.ts'
import { lineAndColumn } from '../../json/positions.ts'
import type { Text } from '../../text.ts'

/** XML that cannot or must not be read further; says where. */
export class XmlError extends KnownError {
  readonly line: number
  readonly column: number

  /** `at` is an index of the text. */
  constructor(code: string, text: string, at: number, reason: Text) {
    const { line, column } = lineAndColumn(text, at)
    super(code, {
      de: `Zeile ${line}, Spalte ${column}: ${reason.de}`,
      en: `Line ${line}, column ${column}: ${reason.en}`,
    })
    this.line = line
    this.column = column
  }
}
