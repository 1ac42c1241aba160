import { catalogOf, dependenciesOf, latest, versionsOf } from '../contracts/catalog.ts'
import type { Catalog } from '../contracts/contract.ts'
import { schemaId } from '../contracts/schemas.ts'
import { KnownError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import type { JsonValue } from '../json/value.ts'
import { createValidator } from '../validation/validator.ts'

/** The forms that the contract `meta` gives the files of the standard; a form is a schema: `edition.schema.json`. */
export interface Forms {
  /** What is wrong with the form of a file; `at` is `path#/json/pointer`. Throws what validateText of a Validator throws. */
  ofText(form: string, path: string, text: string): Finding[]
  /** The same for a file that was read already; findings have no line and column. */
  ofValue(form: string, path: string, value: JsonValue): Finding[]
}

/** The newest forms of a catalogue. Throws KnownError `meta-schemas-missing`. */
export async function formsOf(catalog: Catalog): Promise<Forms> {
  const meta = latest(versionsOf(catalog, 'meta'))
  if (meta === undefined) throw metaMissing()
  // What else there is does not matter here: it may be in the midst of a change, and then nothing of it is compiled.
  const validator = await createValidator(catalogOf([meta, ...dependenciesOf(catalog, meta)]))
  const schema = (form: string) => ({ schema: schemaId(meta, form) })
  return {
    ofText: (form, path, text) => inFile(path, validator.validateText(text, schema(form)).findings),
    ofValue: (form, path, value) => inFile(path, validator.validateValue(value, schema(form)).findings),
  }
}

function inFile(path: string, findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, at: `${path}#${finding.at}` }))
}

function metaMissing(): KnownError {
  return new KnownError('meta-schemas-missing', {
    de: 'Der Vertrag „meta“ fehlt, nach dem hier geprüft wird. Nehmen Sie ihn aus dem Paket @fallnetz/schemas dazu.',
    en: 'The contract "meta", which everything here is checked by, is missing. Add it from the package @fallnetz/schemas.',
  })
}
