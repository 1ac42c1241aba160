import { KnownError } from '../errors.ts'
import { digestOfValue } from '../json/digest.ts'
import { parseJson } from '../json/parse.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import { isText, type Text } from '../text.ts'

/** `schemas/editions/2026-1.json`: exact versions that work together, each with its digest. What a tender cites. */
export interface Edition {
  readonly id: string
  /** A draft follows what it names; from `published` on nothing in it changes. */
  readonly status: 'draft' | 'published'
  readonly title: Text
  readonly description: Text
  readonly contracts: readonly EditionEntry[]
  /** Every version of every rule: which one holds depends on the day. */
  readonly rules: readonly EditionEntry[]
  readonly matrix: EditionEntry
  readonly codelists: readonly EditionEntry[]
  /** Over everything else in the file, whatever its spacing and order; from `published` on. */
  readonly digest?: string
}

export interface EditionEntry {
  readonly id: string
  /** Of code lists only. */
  readonly urn?: string
  readonly version: string
  readonly digest: string
}

/** Makes an edition of its text. Throws KnownError `edition-unreadable`; whether it is a good one, checkEdition says. */
export function editionFromText(text: string, name: string): Edition {
  const value = contentOf(text, name)
  const wrong = isObject(value) ? Object.keys(parts).find((part) => !parts[part]?.(value[part])) : 'the whole'
  // Enough to use it; everything else is held against the meta-schema by checkEdition.
  if (wrong === undefined) return value as unknown as Edition
  throw unreadable(name, {
    de: `„${wrong}“ fehlt oder hat eine andere Form`,
    en: `"${wrong}" is missing or has another form`,
  })
}

/** The digest of an edition: over everything in it but `digest` itself. */
export function editionDigest({ digest: _, ...content }: Edition): string {
  // An edition is read from JSON or written to it.
  return digestOfValue(content as unknown as JsonObject)
}

/** KnownError `edition-unreadable` with this reason. */
export function unreadable(name: string, reason: Text, cause?: unknown): KnownError {
  return new KnownError(
    'edition-unreadable',
    {
      de: `editions/${name}.json: Die Edition ist nicht lesbar (${reason.de}). Berichtigen Sie die Datei.`,
      en: `editions/${name}.json: the edition cannot be read (${reason.en}). Correct the file.`,
    },
    { cause },
  )
}

function contentOf(text: string, name: string): JsonValue {
  try {
    return parseJson(text)
  } catch (error) {
    if (error instanceof KnownError) throw unreadable(name, error.text, error)
    throw error
  }
}

type Shape = (value: JsonValue | undefined) => boolean

const isName: Shape = (value) => typeof value === 'string'
const isEntry: Shape = (value) => isObject(value) && ['id', 'version', 'digest'].every((name) => isName(value[name]))
const areEntries: Shape = (value) => Array.isArray(value) && value.every(isEntry)

const parts: Readonly<Record<string, Shape>> = {
  id: isName,
  status: (value) => value === 'draft' || value === 'published',
  ...{ title: isText, description: isText },
  ...{ contracts: areEntries, rules: areEntries, matrix: isEntry, codelists: areEntries },
}
