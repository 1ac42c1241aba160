import { parse, stringify } from 'yaml'
import { KnownError } from '../errors.ts'
import type { JsonValue } from './value.ts'

/** Reads YAML 1.2 as data: no custom tags, at most 100 aliases. Throws KnownError `yaml-syntax`. */
export function parseYaml(text: string): JsonValue {
  try {
    return parse(text, { maxAliasCount: 100, customTags: [] }) as JsonValue
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n', 1)[0] : ''
    throw new KnownError(
      'yaml-syntax',
      { de: `Das ist kein gültiges YAML: ${reason}`, en: `This is not valid YAML: ${reason}` },
      { cause },
    )
  }
}

/** Writes YAML a person can read: long lines stay whole, nothing is an alias, and readers of YAML 1.1 see the same. */
export function writeYaml(value: JsonValue): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, compat: 'yaml-1.1' })
}
