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
  const long = names.filter((name) => name.length >= longWord).map((name) => ({ name, plain: bare(name) }))
  const shortest = Math.min(longWord - 1, ...[...meant.keys()].map(({ length }) => length))
  return (written) => {
    // Most names of one's own are `id`, and a long stream has one in every line.
    if (written.length < shortest) return undefined
    const plain = bare(written)
    return meant.get(plain) ?? long.find((one) => editDistance(plain, one.plain, 1) !== undefined)?.name
  }
}

/** Shorter words lie too close together: `lang` is not `land`. */
const longWord = 6
