import type { Codelist } from '../contracts/contract.ts'
import type { JsonValue } from '../json/value.ts'
import { type CodeBook, codeBookOf, isKnown } from './code-book.ts'
import type { CodePlaces } from './code-places.ts'
import { type Code, type EveryCode, everyCodeOf } from './codes-in.ts'

/** Whether anything at all is to be said about the codes of a message. */
export interface KnownCodes {
  /** True where each code is one of its list, and the list is not retired. */
  all(schema: string, value: JsonValue): boolean
  /** The lists, opened as messages name them. */
  book(): CodeBook
}

export interface CodeSources {
  /** Where codes stand in messages of a schema. */
  readonly places: (schema: string) => CodePlaces
  /** Asked for when the first code comes by: they may have to be read. */
  readonly codelists: () => Iterable<Codelist>
}

/** Throws KnownError `codelist-unreadable` or `codelist-digest-mismatch` where a list that a message names is damaged. */
export function knownCodes({ places, codelists }: CodeSources): KnownCodes {
  let made: CodeBook | undefined
  const book = () => (made ??= codeBookOf(codelists()))
  const passes = (code: Code) => isKnown(book(), code)
  const known = new Map<string, EveryCode>()
  return {
    all(schema, value) {
      const everyCode = known.get(schema) ?? everyCodeOf(places(schema))
      known.set(schema, everyCode)
      return everyCode(value, passes)
    },
    book,
  }
}
