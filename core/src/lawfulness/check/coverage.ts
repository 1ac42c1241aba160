import { pairsOf, triplesOf } from '../cells.ts'
import type { MatrixCheck, MatrixProblem } from './check.ts'

/** Each pair of basis and recipient stands in exactly one power, each cell in exactly one restriction. */
export const coverage: MatrixCheck = function* ({ matrix }) {
  const [labels, bases, recipients] = [matrix.labels, matrix.bases, matrix.recipients].map((list) =>
    list.map(({ id }) => id),
  ) as [string[], string[], string[]]
  const pairs = bases.flatMap((basis) => recipients.map((recipient) => `${basis} ${recipient}`))
  yield* exactlyOnce(
    '/powers',
    pairs,
    matrix.powers.map((row) => pairsOf(matrix, row)),
  )
  const cells = labels.flatMap((label) => pairs.map((pair) => `${label} ${pair}`))
  yield* exactlyOnce(
    '/restrictions',
    cells,
    matrix.restrictions.map((row) => triplesOf(matrix, row)),
  )
}

function* exactlyOnce(at: string, wanted: readonly string[], rows: readonly string[][]): Generator<MatrixProblem> {
  const covered = new Map<string, number>()
  for (const [index, keys] of rows.entries()) {
    // One row says it once for all of its cells that stand elsewhere too.
    const again = keys.filter((key) => covered.has(key))
    const [first] = again
    if (first !== undefined) yield cellTwice(`${at}/${index}`, again, covered.get(first) ?? 0)
    for (const key of keys) if (!covered.has(key)) covered.set(key, index)
  }
  const missing = wanted.filter((key) => !covered.has(key))
  if (missing.length > 0) yield cellMissing(at, missing)
}

function cellMissing(at: string, cells: readonly string[]): MatrixProblem {
  const list = listed(cells)
  return {
    code: 'matrix-cell-missing',
    at,
    message: {
      de: `Keine Zeile sagt etwas zu: ${list.de}. Ergänzen Sie eine Zeile: Was nicht entschieden ist, darf nicht erlaubt sein.`,
      en: `No row speaks of: ${list.en}. Add a row: what is not decided must not be allowed.`,
    },
  }
}

function cellTwice(at: string, cells: readonly string[], other: number): MatrixProblem {
  const list = listed(cells)
  return {
    code: 'matrix-cell-twice',
    at,
    message: {
      de: `Das steht schon in Zeile ${other}: ${list.de}. Jede Zelle steht in genau einer Zeile; kürzen Sie eine von beiden.`,
      en: `Row ${other} speaks of this already: ${list.en}. Each cell stands in exactly one row; shorten one of the two.`,
    },
  }
}

function listed(cells: readonly string[]): { readonly de: string; readonly en: string } {
  const told = cells
    .slice(0, 5)
    .map((cell) => cell.replaceAll(' ', ' × '))
    .join(', ')
  const more = cells.length - 5
  return { de: `${told}${more > 0 ? ` und ${more} weitere` : ''}`, en: `${told}${more > 0 ? ` and ${more} more` : ''}` }
}
