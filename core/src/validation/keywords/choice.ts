import type { JsonValue } from '../../json/value.ts'
import type { Text } from '../../text.ts'
import { contentKey } from '../content-key.ts'
import { nearest } from '../near.ts'
import { listOf } from '../quote.ts'
import type { Keyword } from './keyword.ts'

export const constant: Keyword = (wanted, { value, at }, { quote }) => {
  if (contentKey(value) === contentKey(wanted)) return []
  return [{ code: 'const', at, says: notPossible(quote(value), value, [wanted]) }]
}

export const enumeration: Keyword = (wanted, { value, at }, { quote }) => {
  const possible = Array.isArray(wanted) ? wanted : [wanted]
  if (possible.some((one) => contentKey(one) === contentKey(value))) return []
  return [{ code: 'enum', at, says: notPossible(quote(value), value, possible) }]
}

/** Says that a value is none of the possible ones, which they are, and which of them was probably meant. */
export function notPossible(quoted: Text, value: JsonValue, possible: readonly JsonValue[]): Text {
  const words = possible.filter((one) => typeof one === 'string')
  const meant = typeof value === 'string' ? nearest(value, words) : undefined
  const list = listOf(possible)
  if (possible.length === 1) {
    return {
      de: `${quoted.de} ist hier nicht möglich. Geben Sie ${list.de} an.`,
      en: `${quoted.en} is not possible here. Give ${list.en}.`,
    }
  }
  const guess = meant === undefined ? undefined : listOf([meant])
  return {
    de: `${quoted.de} ist hier nicht möglich. ${guess ? `Meinten Sie ${guess.de}? ` : ''}Möglich ist ${list.de}.`,
    en: `${quoted.en} is not possible here. ${guess ? `Did you mean ${guess.en}? ` : ''}Possible: ${list.en}.`,
  }
}
