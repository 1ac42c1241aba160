import { isObject, type JsonValue } from '../json/value.ts'
import type { Text } from '../text.ts'
import { visible } from '../visible.ts'

/** A value of a message as people may read it: short, in quotes, with everything invisible made visible. */
export function quote(value: JsonValue): Text {
  if (value === '') return { de: 'Der leere Text', en: 'The empty text' }
  if (typeof value === 'string') return inQuotes(shown(value))
  if (Array.isArray(value)) return { de: 'Diese Liste', en: 'This list' }
  if (isObject(value)) return { de: 'Dieses Objekt', en: 'This object' }
  return { de: String(value), en: String(value) }
}

/** Stands for the value where findings must not repeat it. */
export function withoutValue(value: JsonValue): Text {
  return isObject(value) || Array.isArray(value) ? quote(value) : { de: 'Der Wert', en: 'The value' }
}

/** A name or value in the quotes of each language. */
export function inQuotes(text: string): Text {
  return { de: `„${text}“`, en: `"${text}"` }
}

/** At most 60 characters; those nobody sees as their number. */
export function shown(text: string): string {
  const start = [...text.slice(0, 122)]
  const short = start.length > 60 ? `${start.slice(0, 59).join('')}…` : text
  return visible(short)
}

/** "a, b or c", in the quotes and words of each language; ten at most. */
export function listOf(values: readonly JsonValue[], word: Text = { de: 'oder', en: 'or' }): Text {
  return { de: joined(values, 'de', word.de), en: joined(values, 'en', word.en) }
}

function joined(values: readonly JsonValue[], language: 'de' | 'en', word: string): string {
  const quoted = values.slice(0, 10).map((value) => {
    return typeof value === 'string' ? inQuotes(shown(value))[language] : shown(JSON.stringify(value))
  })
  if (values.length > 10) return `${quoted.join(', ')} ${language === 'de' ? 'und weitere' : 'and others'}`
  const last = quoted.pop() ?? ''
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${word} ${last}`
}
