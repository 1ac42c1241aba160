import { KnownError } from '../errors.ts'
import type { Text } from '../text.ts'
import { parseJson } from './parse.ts'
import { isObject, type JsonValue } from './value.ts'

/**
 * Undefined where a value has the form, or else the JSON Pointer from it to the first thing that has not. For whoever
 * reads a file of the standard: enough to rely on while using it; a validator tells more and takes longer to start.
 */
export type Form = (value: JsonValue | undefined) => string | undefined

export const string: Form = (value) => (typeof value === 'string' ? undefined : '')

export const number: Form = (value) => (typeof value === 'number' ? undefined : '')

/** An object with all of the first and, where they are there, the second of these members. */
export function all(needed: Readonly<Record<string, Form>>, optional: Readonly<Record<string, Form>> = {}): Form {
  return (value) => {
    if (!isObject(value)) return ''
    for (const [name, form] of Object.entries(needed)) {
      const wrong = form(value[name])
      if (wrong !== undefined) return `/${name}${wrong}`
    }
    for (const [name, form] of Object.entries(optional)) {
      const wrong = value[name] === undefined ? undefined : form(value[name])
      if (wrong !== undefined) return `/${name}${wrong}`
    }
    return undefined
  }
}

/** A list of things of one form. */
export function each(form: Form): Form {
  return (value) => {
    if (!Array.isArray(value)) return ''
    for (const [index, one] of value.entries()) {
      const wrong = form(one)
      if (wrong !== undefined) return `/${index}${wrong}`
    }
    return undefined
  }
}

/** One of these words. */
export function word(...words: readonly string[]): Form {
  return (value) => (words.some((one) => one === value) ? undefined : '')
}

/** Whatever has one of these forms. */
export function either(...forms: readonly Form[]): Form {
  return (value) => (forms.some((form) => form(value) === undefined) ? undefined : '')
}

/** A text in German and English. */
export const text = all({ de: string, en: string })

/** How a reader says that it cannot read: with the reason, as part of a sentence. */
type Refuse = (reason: Text, cause?: unknown) => KnownError

/** The content of a JSON file that has this form. Throws what `refuse` makes of the reason. */
export function shaped(content: string, form: Form, refuse: Refuse): JsonValue {
  const value = parsed(content, refuse)
  const wrong = form(value)
  if (wrong === undefined) return value
  throw refuse(wrong === '' ? nothing : misshapen(wrong))
}

/** The content of a JSON file, whatever its form. Throws what `refuse` makes of the reason. */
export function parsed(content: string, refuse: Refuse): JsonValue {
  try {
    return parseJson(content)
  } catch (error) {
    if (error instanceof KnownError) throw refuse(error.text, error)
    throw error
  }
}

const nothing: Text = { de: 'sie ist kein JSON-Objekt', en: 'it is no JSON object' }

function misshapen(at: string): Text {
  return { de: `„${at}“ fehlt oder hat eine andere Form`, en: `"${at}" is missing or has another form` }
}
