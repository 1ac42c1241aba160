import type { CellVerdict, Entry, Evidence, Matrix, MatrixRow, RestrictionRow, Selection } from './matrix.ts'

/** One of the pieces of evidence is asked for, by this row. */
export interface Requirement {
  readonly anyOf: readonly Evidence[]
  readonly row: MatrixRow
}

/** What the matrix says about one label on one basis to one kind of recipient. */
export interface Cell {
  readonly verdict: CellVerdict
  /** All of these must be met. */
  readonly requirements: readonly Requirement[]
  /** The rows that forbid it. */
  readonly forbiddenBy: readonly MatrixRow[]
  /** Ids of the rules behind it, without repetition. */
  readonly rules: readonly string[]
}

/** Looks up cells; undefined where the matrix does not know one of the names or leaves the cell out. */
export type Cells = (label: string, basis: string, recipient: string) => Cell | undefined

/** The matrix as a look-up. The stricter of power and restriction holds, and evidence adds up. */
export function cellsOf(matrix: Matrix): Cells {
  const evidence = new Map(matrix.evidence.map((one) => [one.id, one]))
  const powers = new Map<string, MatrixRow>()
  for (const row of matrix.powers) for (const key of pairsOf(matrix, row)) powers.set(key, row)
  const restrictions = new Map<string, RestrictionRow>()
  for (const row of matrix.restrictions) {
    for (const key of triplesOf(matrix, row)) restrictions.set(key, row)
  }
  const made = new Map<string, Cell | undefined>()

  function make(label: string, pair: string): Cell | undefined {
    const restriction = restrictions.get(`${label} ${pair}`)
    const power = powers.get(pair)
    if (restriction === undefined || power === undefined) return undefined
    return together(restriction.withoutPower ? [restriction] : [power, restriction])
  }

  function together(rows: readonly MatrixRow[]): Cell {
    const forbiddenBy = rows.filter(({ verdict }) => verdict === 'forbidden')
    const requirements = forbiddenBy.length > 0 ? [] : rows.flatMap(requirementsOf)
    const verdict = forbiddenBy.length > 0 ? 'forbidden' : requirements.length > 0 ? 'needs-evidence' : 'allowed'
    const behind = forbiddenBy.length > 0 ? forbiddenBy : rows
    return { verdict, requirements, forbiddenBy, rules: [...new Set(behind.flatMap(({ rules }) => rules))] }
  }

  function requirementsOf(row: MatrixRow): Requirement[] {
    return (row.evidence ?? []).map((names) => ({
      anyOf: names.flatMap((name) => evidence.get(name) ?? []),
      row,
    }))
  }

  return (label, basis, recipient) => {
    const key = `${label} ${basis} ${recipient}`
    if (!made.has(key)) made.set(key, make(label, `${basis} ${recipient}`))
    return made.get(key)
  }
}

/** `basis recipient` for every pair a row speaks of. */
export function pairsOf({ bases, recipients }: Matrix, row: MatrixRow): string[] {
  return selected(row.bases, bases).flatMap((basis) =>
    selected(row.recipients, recipients).map((recipient) => `${basis} ${recipient}`),
  )
}

/** `label basis recipient` for every cell a row speaks of. */
export function triplesOf(matrix: Matrix, row: RestrictionRow): string[] {
  const pairs = pairsOf(matrix, row)
  return selected(row.labels, matrix.labels).flatMap((label) => pairs.map((pair) => `${label} ${pair}`))
}

function selected(selection: Selection, entries: readonly Entry[]): readonly string[] {
  const ids = entries.map(({ id }) => id)
  if (selection === '*') return ids
  return 'except' in selection ? ids.filter((id) => !selection.except.includes(id)) : selection
}
