import type { Text } from '../../text.ts'
import type { MatrixCheck, MatrixProblem } from './check.ts'

/** A row says one thing: it asks for evidence or does not, and has labels where labels belong. */
export const rows: MatrixCheck = function* ({ matrix }) {
  for (const [index, row] of matrix.powers.entries()) {
    if ('labels' in row || 'withoutPower' in row) yield unclear(`/powers/${index}`, noLabels)
  }
  for (const [index, row] of matrix.restrictions.entries()) {
    if (row.labels === undefined) yield unclear(`/restrictions/${index}`, labels)
    if (row.withoutPower && row.verdict !== 'allowed') yield unclear(`/restrictions/${index}/withoutPower`, free)
  }
  for (const part of ['powers', 'restrictions'] as const) {
    for (const [index, row] of matrix[part].entries()) {
      const asks = (row.evidence ?? []).length > 0
      if (asks !== (row.verdict === 'needs-evidence')) yield unclear(`/${part}/${index}/verdict`, evidence)
    }
  }
}

const noLabels: Text = {
  de: 'Ein „power“ spricht von Grundlage und Empfänger, nicht von Kennzeichen. Streichen Sie „labels“ und „withoutPower“.',
  en: 'A power speaks of basis and recipient, not of labels. Remove "labels" and "withoutPower".',
}
const labels: Text = {
  de: 'Eine „restriction“ sagt, für welche Kennzeichen sie gilt. Ergänzen Sie „labels“.',
  en: 'A restriction says for which labels it holds. Add "labels".',
}
const free: Text = {
  de: 'Ohne Befugnis darf nur gehen, was erlaubt ist. Streichen Sie „withoutPower“ oder setzen Sie „verdict“ auf „allowed“.',
  en: 'Without a power only what is allowed may go. Remove "withoutPower" or set "verdict" to "allowed".',
}
const evidence: Text = {
  de: 'Nachweise gehören genau zu „needs-evidence“. Nennen Sie welche oder ändern Sie „verdict“.',
  en: 'Evidence belongs to "needs-evidence" and to nothing else. Name some or change "verdict".',
}

function unclear(at: string, message: Text): MatrixProblem {
  return { code: 'matrix-row-unclear', at, message }
}
