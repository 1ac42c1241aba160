import { KnownError } from '../errors.ts'
import { digestOfValue } from '../json/digest.ts'
import type { JsonObject } from '../json/value.ts'

/** The digest of a list: over everything in codelist.json but `digest` itself, whatever its spacing and order. */
export function contentDigest({ digest: _, ...content }: JsonObject): string {
  return digestOfValue(content)
}

/** The content itself, held to the digest it names, if it names one. Throws KnownError `codelist-digest-mismatch`. */
export function matchingDigest(name: string, content: JsonObject): JsonObject {
  const { digest } = content
  const found = digest === undefined ? undefined : contentDigest(content)
  if (digest === found) return content
  throw new KnownError('codelist-digest-mismatch', {
    de: `Codeliste ${name}: Die Prüfsumme passt nicht zum Inhalt; jemand hat ihn geändert. Stellen Sie die Datei wieder her. Ist die Änderung gewollt, gehört ${found} nach digest.`,
    en: `Code list ${name}: the digest does not match the content; somebody has changed it. Restore the file. If the change is meant, ${found} belongs into digest.`,
  })
}
