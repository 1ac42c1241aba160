import { KnownError } from '../errors.ts'
import type { JsonValue } from './value.ts'

/** Reads JSON text. Throws KnownError `json-syntax`. */
export function parseJson(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue
  } catch (cause) {
    throw new KnownError('json-syntax', { de: 'Das ist kein gültiges JSON.', en: 'This is not valid JSON.' }, { cause })
  }
}
