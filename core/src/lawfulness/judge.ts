import type { SchemaIndex } from '../contracts/schemas.ts'
import { KnownError } from '../errors.ts'
import type { Finding } from '../finding.ts'
import { valueAt } from '../json/pointer.ts'
import { isObject, type JsonValue } from '../json/value.ts'
import { type Cell, cellsOf, type Requirement } from './cells.ts'
import { isShown } from './evidence.ts'
import { labelGraph } from './label-graph.ts'
import { type Fits, type FoundLabel, labelsIn } from './labels.ts'
import type { CellVerdict, Matrix, MatrixRow } from './matrix.ts'
import { evidenceMissing, notInMatrix, transmissionForbidden } from './says.ts'

/** Whether the law allows what a message transmits. `needs-evidence`: it would, if the message showed what is missing. */
export interface Lawfulness {
  readonly verdict: CellVerdict
  /** Code of the basis, and kind of the recipient, as the message names them. */
  readonly basis: string
  readonly recipientKind: string
  /** Ids of the rules behind the verdict, of every label. */
  readonly rules: readonly string[]
  /** Every label that holds, in the order of the message. */
  readonly labels: readonly LabelVerdict[]
}

/** What the matrix says about one label, and where it holds. */
export interface LabelVerdict {
  readonly label: string
  readonly verdict: CellVerdict
  readonly rules: readonly string[]
  readonly places: readonly Omit<FoundLabel, 'label'>[]
}

/** The verdict, and what has to be done where it is not `allowed`. */
export interface Judgement {
  readonly lawfulness: Lawfulness
  readonly findings: readonly Finding[]
}

/**
 * Holds messages against the transmission matrix. Pure: the same message, the same answer. Give it valid messages; a
 * value without `envelope.transmission` is KnownError `transmission-missing`.
 */
export function lawfulnessWith(
  matrix: Matrix,
  index: SchemaIndex,
  fits: Fits,
): (message: JsonValue, schemaId: string) => Judgement {
  const cells = cellsOf(matrix)
  const rootOf = labelGraph(index)

  return (message, schemaId) => {
    const { basis, recipientKind } = transmissionOf(message)
    const found = grouped(labelsIn(rootOf(schemaId), message, fits))
    const judged = [...found].map(([label, places]) => {
      const cell = cells(label, basis, recipientKind)
      const missing = cell?.requirements.filter(({ anyOf }) => !anyOf.some((one) => isShown(one, message))) ?? []
      return { label, places, cell, missing, verdict: verdictOf(cell, missing) }
    })
    const labels = judged.map(({ label, places, cell, verdict }): LabelVerdict => {
      return { label, verdict, rules: cell?.rules ?? [], places: places.map(({ label: _, ...place }) => place) }
    })
    const rules = [...new Set(labels.flatMap((one) => one.rules))].sort()
    const said = { matrix, cells, basis, recipientKind, labels }
    const findings = [
      ...judged.filter(({ cell }) => cell === undefined).map(({ label, places }) => notInMatrix(said, label, places)),
      ...byRow(judged.map(({ cell, ...one }) => ({ ...one, because: cell?.forbiddenBy ?? [] }))).map(
        ({ because, ones }) => transmissionForbidden(said, because, ones),
      ),
      ...byRequirement(judged).map(({ because, ones }) => evidenceMissing(said, because, ones)),
    ]
    return { lawfulness: { verdict: strictest(labels), basis, recipientKind, rules, labels }, findings }
  }
}

/** A label with the places where it holds. */
export interface Labelled {
  readonly label: string
  readonly places: readonly FoundLabel[]
}

function transmissionOf(message: JsonValue): { readonly basis: string; readonly recipientKind: string } {
  const basis = valueAt(message, '/envelope/transmission/basis/code')
  const recipientKind = valueAt(message, '/envelope/transmission/recipientKind')
  if (isObject(message) && typeof basis === 'string' && typeof recipientKind === 'string')
    return { basis, recipientKind }
  throw new KnownError('transmission-missing', {
    de: 'Hier steht nicht, auf welcher Grundlage und an wen übermittelt wird (envelope.transmission). Ob das zulässig ist, lässt sich nur für ganze Nachrichten sagen.',
    en: 'This does not say on which basis and to whom it is transmitted (envelope.transmission). Whether that is lawful can be told of whole messages only.',
  })
}

function grouped(labels: readonly FoundLabel[]): Map<string, FoundLabel[]> {
  const groups = new Map<string, FoundLabel[]>()
  for (const one of labels) groups.set(one.label, [...(groups.get(one.label) ?? []), one])
  return groups
}

/** A cell the matrix does not have allows nothing. */
function verdictOf(cell: Cell | undefined, missing: readonly Requirement[]): CellVerdict {
  if (cell === undefined || cell.verdict === 'forbidden') return 'forbidden'
  return missing.length > 0 ? 'needs-evidence' : 'allowed'
}

/** Labels are a set: each is judged for itself, and the strictest verdict is that of the message. */
function strictest(labels: readonly LabelVerdict[]): CellVerdict {
  const order: readonly CellVerdict[] = ['forbidden', 'needs-evidence']
  return order.find((verdict) => labels.some((one) => one.verdict === verdict)) ?? 'allowed'
}

interface Group<T> {
  readonly because: T
  readonly ones: Labelled[]
}

/** One thing is said once, for all labels it concerns. */
function byRow(judged: readonly (Labelled & { readonly because: readonly MatrixRow[] })[]): Group<MatrixRow>[] {
  const groups = new Map<MatrixRow, Group<MatrixRow>>()
  for (const one of judged) {
    for (const row of one.because) {
      const group = groups.get(row) ?? { because: row, ones: [] }
      group.ones.push(one)
      groups.set(row, group)
    }
  }
  return [...groups.values()]
}

/** The same evidence asked for by several rows is asked for once, with the reason of the first. */
function byRequirement(
  judged: readonly (Labelled & { readonly missing: readonly Requirement[] })[],
): Group<Requirement>[] {
  const groups = new Map<string, Group<Requirement>>()
  for (const one of judged) {
    for (const requirement of one.missing) {
      const key = requirement.anyOf.map(({ id }) => id).join(' ')
      const group = groups.get(key) ?? { because: requirement, ones: [] }
      if (!group.ones.includes(one)) group.ones.push(one)
      groups.set(key, group)
    }
  }
  return [...groups.values()]
}
