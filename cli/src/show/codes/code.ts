import type { Text } from '@fallnetz/core'

/** What a code means, and what to do about it; in one or two sentences each. */
export type Codes = Readonly<Record<string, Text>>

/** One line of such a table: German, then English. */
export function means(de: string, en: string): Text {
  return { de, en }
}
