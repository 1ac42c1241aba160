import { problem } from '../checking/rule.ts'
import { latest, versionsOf } from '../contracts/catalog.ts'
import { schemaId } from '../contracts/schemas.ts'
import { KnownError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { lineAndColumn, placesOf } from '../json/positions.ts'
import type { Text } from '../text.ts'
import { createValidator } from '../validation/validator.ts'
import { entries } from './check/entries.ts'
import { outside } from './check/outside.ts'
import { published } from './check/published.ts'
import { type Edition, editionFromText } from './edition.ts'
import type { EditionParts } from './make-edition.ts'
import type { EditionFile } from './read-editions.ts'

/** An edition and the standard it names. */
export interface EditionSubject {
  readonly edition: Edition
  readonly name: string
  readonly parts: EditionParts
}

/** What is wrong at a place of an edition. */
export interface EditionProblem {
  readonly code: string
  /** JSON Pointer into the file. */
  readonly at: string
  readonly message: Text
}

const checks = [entries, outside, published]

/**
 * Everything that must be right with an edition: its form, that everything in it exists with that digest, that nothing
 * in it depends on something outside, and that what is published has not changed. `at` is `2026-1.json#/json/pointer`.
 * Throws KnownError `edition-unreadable` or `meta-schemas-missing`.
 */
export async function checkEdition({ name, text }: EditionFile, parts: EditionParts): Promise<Finding[]> {
  const edition = editionFromText(text, name)
  const file = `${name}.json`
  const ofForm = await formOf(text, file, parts)
  if (ofForm.length > 0) return placed(text, file, ofForm)
  const found = checks.flatMap((check) => [...check({ edition, name, parts })])
  return placed(
    text,
    file,
    found.map(({ code, at, message }) => problem(code, file, at, message)),
  )
}

async function formOf(text: string, file: string, { catalog }: EditionParts): Promise<Finding[]> {
  const meta = latest(versionsOf(catalog, 'meta'))
  if (meta === undefined) throw metaMissing()
  const { findings } = (await createValidator(catalog)).validateText(text, {
    schema: schemaId(meta, 'edition.schema.json'),
  })
  return findings.map((finding) => ({ ...finding, at: `${file}#${finding.at}` }))
}

function placed(text: string, file: string, findings: readonly Finding[]): Finding[] {
  const pointers = findings.map(({ at }) => at.slice(file.length + 1))
  const places = placesOf(text, pointers)
  return findings.map((finding, index) => {
    const place = places.get(pointers[index] ?? '')
    return { ...finding, ...lineAndColumn(text, place?.name ?? place?.value ?? 0) }
  })
}

function metaMissing(): KnownError {
  return new KnownError('meta-schemas-missing', {
    de: 'Der Vertrag „meta“ fehlt, nach dem Editionen geprüft werden. Nehmen Sie ihn aus dem Paket @fallnetz/schemas dazu.',
    en: 'The contract "meta", by which editions are checked, is missing. Add it from the package @fallnetz/schemas.',
  })
}
