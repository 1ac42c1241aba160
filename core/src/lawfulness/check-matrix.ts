import { problem } from '../checking/rule.ts'
import { latest, versionsOf } from '../contracts/catalog.ts'
import type { Catalog } from '../contracts/contract.ts'
import { schemaFilesOf, schemaId } from '../contracts/schemas.ts'
import { KnownError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { valueAt } from '../json/pointer.ts'
import { lineAndColumn, placesOf } from '../json/positions.ts'
import type { JsonValue } from '../json/value.ts'
import { createValidator } from '../validation/validator.ts'
import { coverage } from './check/coverage.ts'
import { evidence } from './check/evidence.ts'
import { names } from './check/names.ts'
import { rows } from './check/rows.ts'
import { namesIn } from './label-graph.ts'
import { type Matrix, matrixFromText } from './matrix.ts'

/** What a matrix is held against. */
export interface MatrixSurroundings {
  /** The standard it belongs to: its code lists, the labels and kinds of recipients of `common`, and `meta`. */
  readonly catalog: Catalog
  /** The ids of the rules of law there are. */
  readonly rules: ReadonlySet<string>
}

/** A matrix with everything a check needs to know. */
export interface MatrixSubject extends MatrixSurroundings {
  readonly matrix: Matrix
  /** The names there are, by kind: `undefined` where the standard does not say. */
  readonly known: Readonly<Record<'labels' | 'bases' | 'recipients', readonly string[] | undefined>>
}

const file = 'transmission-matrix.json'
const checks = [names, coverage, rows, evidence]

/**
 * Everything that must be right with a transmission matrix: its form, that each cell stands in exactly one row, and that
 * every name in it leads somewhere. `at` is `transmission-matrix.json#/json/pointer`. Throws KnownError
 * `matrix-unreadable` or `meta-schemas-missing`.
 */
export async function checkMatrix(text: string, around: MatrixSurroundings): Promise<Finding[]> {
  const ofForm = await formOf(text, around.catalog)
  if (ofForm.length > 0) return placed(text, ofForm)
  const matrix = matrixFromText(text)
  const subject: MatrixSubject = { ...around, matrix, known: knownNames(around.catalog, matrix) }
  return placed(
    text,
    checks.flatMap((check) => [...check(subject)]).map(({ code, at, message }) => problem(code, file, at, message)),
  )
}

async function formOf(text: string, catalog: Catalog): Promise<Finding[]> {
  matrixFromText(text)
  const meta = latest(versionsOf(catalog, 'meta'))
  if (meta === undefined) throw metaMissing()
  const schema = schemaId(meta, 'transmission-matrix.schema.json')
  const { findings } = (await createValidator(catalog)).validateText(text, { schema })
  return findings.map((finding) => ({ ...finding, at: `${file}#${finding.at}` }))
}

function knownNames(catalog: Catalog, { basisList }: Matrix): MatrixSubject['known'] {
  const common = latest(versionsOf(catalog, 'common'))
  const files = common === undefined ? [] : schemaFilesOf(common)
  const values = (path: string) => {
    const found = files.find((one) => one.path === path)?.schema['enum']
    return found === undefined ? undefined : namesIn(found)
  }
  const list = [...catalog.codelists.values()].find(
    ({ urn, version }) => urn === basisList.urn && version === basisList.version,
  )
  return {
    labels: values('sensitivity-label.schema.json'),
    recipients: values('recipient-kind.schema.json'),
    bases: list === undefined ? undefined : codesOf(list.content),
  }
}

function codesOf(list: JsonValue): string[] {
  const rows = valueAt(list, '/rows')
  const key = String(valueAt(list, '/keyColumn'))
  return Array.isArray(rows) ? rows.flatMap((row) => namesIn(valueAt(row, `/${key}`))) : []
}

function placed(text: string, findings: readonly Finding[]): Finding[] {
  const pointers = findings.map(({ at }) => at.slice(file.length + 1))
  const places = placesOf(text, pointers)
  return findings.map((finding, index) => {
    const place = places.get(pointers[index] ?? '')
    return { ...finding, ...lineAndColumn(text, place?.name ?? place?.value ?? 0) }
  })
}

function metaMissing(): KnownError {
  return new KnownError('meta-schemas-missing', {
    de: 'Der Vertrag „meta“ fehlt, nach dem die Matrix geprüft wird. Nehmen Sie ihn aus dem Paket @fallnetz/schemas dazu.',
    en: 'The contract "meta", by which the matrix is checked, is missing. Add it from the package @fallnetz/schemas.',
  })
}
