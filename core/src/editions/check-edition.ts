import { formsOf } from '../checking/forms.ts'
import { placedIn } from '../checking/positions.ts'
import { problem } from '../checking/rule.ts'
import type { Catalog } from '../contracts/contract.ts'
import type { Finding } from '../finding.ts'
import type { Text } from '../text.ts'
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
 * in it depends on something outside, and that what is published has not changed. `judges` holds the meta-schemas.
 * `at` is `2026-1.json#/json/pointer`. Throws KnownError `edition-unreadable` or `meta-schemas-missing`.
 */
export async function checkEdition(
  { name, text }: EditionFile,
  parts: EditionParts,
  judges: Catalog = parts.catalog,
): Promise<Finding[]> {
  const edition = editionFromText(text, name)
  const file = `${name}.json`
  const ofForm = (await formsOf(judges)).ofText('edition.schema.json', file, text)
  const found = ofForm.length > 0 ? ofForm : checks.flatMap((check) => [...check({ edition, name, parts })].map(inFile))
  return placedIn(new Map([[file, text]]), found)

  function inFile({ code, at, message }: EditionProblem): Finding {
    return problem(code, file, at, message)
  }
}
