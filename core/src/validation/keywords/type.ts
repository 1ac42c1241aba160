import { isObject, type JsonValue } from '../../json/value.ts'
import type { Text } from '../../text.ts'
import type { Keyword } from './keyword.ts'

export const type: Keyword = (wanted, { value, at }) => {
  const types = (Array.isArray(wanted) ? wanted : [wanted]).filter((one) => typeof one === 'string')
  if (types.some((one) => isOfType(value, one))) return []
  const [expected, found, todo] = [typeNames(types), foundOf(value), remedy(value, types)]
  return [
    {
      code: 'type',
      at,
      says: {
        de: `Hier wird ${expected.de} erwartet, angegeben ist ${found.de}. ${todo.de}`,
        en: `Expected here: ${expected.en}; given: ${found.en}. ${todo.en}`,
      },
    },
  ]
}

/** "a text or a number", for the types of JSON Schema. */
export function typeNames(types: readonly string[]): Text {
  const names = types.map((one) => nouns[one] ?? { de: one, en: one })
  return { de: names.map((one) => one.de).join(' oder '), en: names.map((one) => one.en).join(' or ') }
}

function isOfType(value: JsonValue, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isObject(value)
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return Number.isFinite(value)
    default:
      return typeof value === type
  }
}

const nouns: Readonly<Record<string, Text>> = {
  string: { de: 'ein Text', en: 'a text' },
  number: { de: 'eine Zahl', en: 'a number' },
  integer: { de: 'eine ganze Zahl', en: 'a whole number' },
  boolean: { de: 'true oder false', en: 'true or false' },
  object: { de: 'ein Objekt', en: 'an object' },
  array: { de: 'eine Liste', en: 'a list' },
  null: { de: 'null', en: 'null' },
}

function foundOf(value: JsonValue): Text {
  if (value === null) return { de: 'null', en: 'null' }
  if (Array.isArray(value)) return { de: 'eine Liste', en: 'a list' }
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { de: 'eine Zahl, die zu groß ist', en: 'a number that is too large' }
  }
  if (typeof value === 'number' && !Number.isInteger(value)) {
    return { de: 'eine Zahl mit Nachkommastellen', en: 'a number with a fraction' }
  }
  return nouns[typeof value] ?? { de: 'etwas anderes', en: 'something else' }
}

function remedy(value: JsonValue, types: readonly string[]): Text {
  const wants = (type: string) => types.includes(type)
  if (value === null) {
    return { de: 'Lassen Sie die Angabe weg, wenn es keinen Wert gibt.', en: 'Leave it out where there is no value.' }
  }
  if (typeof value === 'string' && (wants('number') || wants('integer')) && /^-?\d+([.,]\d+)?$/.test(value)) {
    return { de: 'Schreiben Sie die Zahl ohne Anführungszeichen.', en: 'Write the number without quotes.' }
  }
  if (typeof value === 'string' && wants('boolean')) {
    return { de: 'Schreiben Sie true oder false ohne Anführungszeichen.', en: 'Write true or false without quotes.' }
  }
  if (typeof value === 'number' && wants('integer')) {
    return { de: 'Geben Sie eine ganze Zahl an.', en: 'Give a whole number.' }
  }
  if ((typeof value === 'number' || typeof value === 'boolean') && wants('string')) {
    return { de: 'Setzen Sie den Wert in Anführungszeichen.', en: 'Put the value in quotes.' }
  }
  if (wants('array')) return { de: 'Setzen Sie den Wert in eckige Klammern.', en: 'Put the value in square brackets.' }
  if (wants('object')) {
    return { de: 'Setzen Sie die Angaben in geschweifte Klammern.', en: 'Put the properties in curly brackets.' }
  }
  return giveOne(types)
}

/** "Give a text or a number." */
export function giveOne(types: readonly string[]): Text {
  const { de, en } = typeNames(types)
  // Only the text is masculine: "einen Text".
  return { de: `Geben Sie ${de.replace('ein Text', 'einen Text')} an.`, en: `Give ${en}.` }
}
