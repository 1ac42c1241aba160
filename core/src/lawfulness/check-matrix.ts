import { formsOf } from '../checking/forms.ts'
import { placedIn } from '../checking/positions.ts'
import { problem } from '../checking/rule.ts'
import { latest, versionsOf } from '../contracts/catalog.ts'
import type { Catalog } from '../contracts/contract.ts'
import { schemaFilesOf } from '../contracts/schemas.ts'
import type { Finding } from '../finding.ts'
import { valueAt } from '../json/pointer.ts'
import type { JsonValue } from '../json/value.ts'
import { citations } from './check/citations.ts'
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
const checks = [names, coverage, rows, evidence, citations]

/**
 * Everything that must be right with a transmission matrix: its form, that each cell stands in exactly one row, that
 * every name in it leads somewhere, and that its sources are written as lawyers cite them. `at` is
 * `transmission-matrix.json#/json/pointer`. Throws KnownError `matrix-unreadable` or `meta-schemas-missing`.
 */
export async function checkMatrix(text: string, around: MatrixSurroundings): Promise<Finding[]> {
  const matrix = matrixFromText(text)
  const ofForm = (await formsOf(around.catalog)).ofText('transmission-matrix.schema.json', file, text)
  return placedIn(new Map([[file, text]]), ofForm.length > 0 ? ofForm : foundIn(matrix, around))
}

function foundIn(matrix: Matrix, around: MatrixSurroundings): Finding[] {
  const subject: MatrixSubject = { ...around, matrix, known: knownNames(around.catalog, matrix) }
  return checks.flatMap((check) => [...check(subject)]).map(({ code, at, message }) => problem(code, file, at, message))
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
