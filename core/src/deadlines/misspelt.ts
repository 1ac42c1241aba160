import { editDistance } from '../validation/edit-distance.ts'
import { bare } from '../validation/near.ts'

/** Whether somebody who wrote a name meant another one, and which. */
export type Misspelt = (written: string) => string | undefined

/**
 * Knows a name again that is written almost as one of these. Names of one's own may stand beside a question, so only what
 * nobody writes but by mistake is taken for one: other capitals or separators, a letter more, less, wrong or swapped in a
 * long word, or what an option of the command is called (`aliases`).
 */
export function misspeltAmong(names: readonly string[], aliases: Readonly<Record<string, string>> = {}): Misspelt {
  const meant = new Map([...names.map((name) => [bare(name), name] as const), ...Object.entries(aliases)])
  const long = names.filter((name) => name.length >= longWord)
  return (written) => {
    const plain = bare(written)
    return meant.get(plain) ?? long.find((name) => editDistance(plain, bare(name), 1) !== undefined)
  }
}

/** Shorter words lie too close together: `lang` is not `land`. */
const longWord = 6
