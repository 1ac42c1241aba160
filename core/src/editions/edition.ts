import { KnownError } from '../errors.ts'
import { digestOfValue } from '../json/digest.ts'
import { all, each, shaped, string, text, word } from '../json/shape.ts'
import type { JsonObject } from '../json/value.ts'
import type { Text } from '../text.ts'

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
export function editionFromText(content: string, name: string): Edition {
  // Enough to use it; everything else is held against the meta-schema by checkEdition.
  return shaped(content, editionForm, (reason, cause) => unreadable(name, reason, cause)) as unknown as Edition
}

/** The digest of an edition: over everything in it but `digest` itself. */
export function editionDigest({ digest: _, ...content }: Edition): string {
  // An edition is read from JSON or written to it.
  return digestOfValue(content as unknown as JsonObject)
}

/** KnownError `edition-unreadable` with this reason. */
function unreadable(name: string, reason: Text, cause?: unknown): KnownError {
  return new KnownError(
    'edition-unreadable',
    {
      de: `editions/${name}.json: Die Edition ist nicht lesbar (${reason.de}). Berichtigen Sie die Datei.`,
      en: `editions/${name}.json: the edition cannot be read (${reason.en}). Correct the file.`,
    },
    { cause },
  )
}

const entry = all({ id: string, version: string, digest: string })

const editionForm = all({
  id: string,
  status: word('draft', 'published'),
  ...{ title: text, description: text },
  ...{ contracts: each(entry), rules: each(entry), matrix: entry, codelists: each(entry) },
})
