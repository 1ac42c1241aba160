import type { Entry, Selection } from '../matrix.ts'
import type { MatrixCheck, MatrixProblem } from './check.ts'

const kinds = ['labels', 'bases', 'recipients'] as const

/** The matrix speaks of every label, basis and recipient of the standard, of no others, and each rule is there. */
export const names: MatrixCheck = function* ({ matrix, known, rules }) {
  for (const kind of kinds) {
    yield* compared(kind, matrix[kind], known[kind])
    yield* twice(kind, matrix[kind])
  }
  for (const part of ['powers', 'restrictions'] as const) {
    for (const [index, row] of matrix[part].entries()) {
      const at = `/${part}/${index}`
      for (const kind of kinds) {
        const selection = kind in row ? (row as unknown as Record<string, Selection>)[kind] : undefined
        if (selection !== undefined) yield* unknownIn(`${at}/${kind}`, selection, matrix[kind])
      }
      for (const [place, rule] of row.rules.entries()) {
        if (!rules.has(rule)) yield ruleUnknown(`${at}/rules/${place}`, rule)
      }
    }
  }
}

function* compared(
  kind: string,
  entries: readonly Entry[],
  known: readonly string[] | undefined,
): Generator<MatrixProblem> {
  if (known === undefined) {
    yield listMissing(kind)
    return
  }
  for (const id of known) if (!entries.some((entry) => entry.id === id)) yield nameMissing(`/${kind}`, id)
  for (const [index, { id }] of entries.entries()) {
    if (!known.includes(id)) yield nameUnknown(`/${kind}/${index}/id`, id)
  }
}

function* twice(kind: string, entries: readonly Entry[]): Generator<MatrixProblem> {
  for (const [index, { id }] of entries.entries()) {
    if (entries.findIndex((entry) => entry.id === id) < index) yield nameTwice(`/${kind}/${index}/id`, id)
  }
}

function* unknownIn(at: string, selection: Selection, entries: readonly Entry[]): Generator<MatrixProblem> {
  if (selection === '*') return
  const [ids, place] = 'except' in selection ? [selection.except, `${at}/except`] : [selection, at]
  for (const [index, id] of ids.entries()) {
    if (!entries.some((entry) => entry.id === id)) yield nameUnknown(`${place}/${index}`, id)
  }
}

function nameUnknown(at: string, id: string): MatrixProblem {
  return {
    code: 'matrix-name-unknown',
    at,
    message: {
      de: `„${id}“ kennt der Standard hier nicht. Berichtigen Sie den Namen.`,
      en: `The standard does not know "${id}" here. Correct the name.`,
    },
  }
}

function nameMissing(at: string, id: string): MatrixProblem {
  return {
    code: 'matrix-name-missing',
    at,
    message: {
      de: `„${id}“ fehlt in der Matrix. Nehmen Sie den Namen auf und entscheiden Sie jede seiner Zellen.`,
      en: `"${id}" is missing from the matrix. Add the name and decide each of its cells.`,
    },
  }
}

function nameTwice(at: string, id: string): MatrixProblem {
  return {
    code: 'matrix-name-twice',
    at,
    message: { de: `„${id}“ steht zweimal da. Streichen Sie einen.`, en: `"${id}" stands there twice. Remove one.` },
  }
}

function listMissing(kind: string): MatrixProblem {
  return {
    code: 'matrix-names-missing',
    at: kind === 'bases' ? '/basisList' : `/${kind}`,
    message: {
      de: 'Die Liste im Standard, die diese Namen vorgibt, ist nicht da. Nennen Sie eine vorhandene Version oder legen Sie sie dazu.',
      en: 'The list of the standard that gives these names is not here. Name a version that is, or add it.',
    },
  }
}

function ruleUnknown(at: string, id: string): MatrixProblem {
  return {
    code: 'matrix-rule-unknown',
    at,
    message: {
      de: `Die Regel „${id}“ gibt es unter rules/ nicht. Berichtigen Sie die Nummer oder legen Sie die Regel an.`,
      en: `There is no rule "${id}" under rules/. Correct the number or add the rule.`,
    },
  }
}
