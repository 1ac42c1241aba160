import { isObject, type JsonObject, type JsonValue } from '../../../../json/value.ts'
import { listed, say } from '../../words.ts'
import { differs, type KeywordRule } from '../difference.ts'

/**
 * The vocabularies of a schema about schemas. A program that does not know one that is marked `true` must refuse to go on
 * (JSON Schema 2020-12, 8.1.2).
 */
export const vocabularies: KeywordRule = function* (pair) {
  const was = needed(pair.before['$vocabulary'])
  const come = needed(pair.after['$vocabulary']).filter((name) => !was.includes(name))
  if (come.length === 0) return
  const names = listed(come)
  const text = say(`verlangt jetzt, dass man ${names.de} versteht`, `now asks everybody to understand ${names.en}`)
  yield differs(pair, 'dialect-changed', text, [], {}, { under: '/$vocabulary', atLeast: () => 'promise' })
}

function needed(value: JsonValue | undefined): string[] {
  const vocabularies: JsonObject = isObject(value) ? value : {}
  return Object.keys(vocabularies).filter((name) => vocabularies[name] === true)
}
