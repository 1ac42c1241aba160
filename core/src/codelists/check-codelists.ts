import { formsOf } from '../checking/forms.ts'
import { legalBasisFindings } from '../checking/legal-basis.ts'
import { problem } from '../checking/rule.ts'
import type { Catalog, Codelist } from '../contracts/contract.ts'
import type { Finding } from '../finding.ts'
import { escapeStep } from '../json/pointer.ts'
import { lineAndColumn, placesOf } from '../json/positions.ts'
import type { Text } from '../text.ts'
import { type CodelistContent, contentOf } from './codelist.ts'
import { findingsInList } from './row-findings.ts'

/**
 * Everything that must be right with the code lists of a catalogue: their form, their columns, their legal basis, and that
 * messages can carry every code. `at` is `urgency/1.0.0/codelist.json#/json/pointer`. Throws KnownError `codelist-digest-mismatch`
 * for a list that was changed and `meta-schemas-missing`.
 */
export async function checkCodelists(catalog: Catalog): Promise<Finding[]> {
  const forms = await formsOf(catalog)
  return [...catalog.codelists.values()].flatMap((list) => {
    // First the digest: about a list that was changed nothing else need be said.
    const { content, text } = list
    const ofForm = forms.ofText('codelist.schema.json', fileOf(list), text)
    const ofContent = content['digest'] === undefined || ofForm.length > 0 ? [] : foundIn(list)
    return [...ofForm, ...ofContent]
  })
}

function foundIn(list: Codelist): Finding[] {
  const content = contentOf(list)
  const found = [
    ...rowsOf(list, content),
    ...unsayable(list, content),
    ...headOf(list, content),
    ...legalBasisFindings(fileOf(list), '/legalBasis', content.legalBasis),
  ]
  const pointerOf = ({ at }: Finding) => at.slice(at.indexOf('#') + 1)
  const places = found.length === 0 ? new Map() : placesOf(list.text, new Set(found.map(pointerOf)))
  return found.map((finding) => {
    const place = places.get(pointerOf(finding))
    return place === undefined ? finding : { ...finding, ...lineAndColumn(list.text, place.value) }
  })
}

function rowsOf(list: Codelist, content: CodelistContent): Finding[] {
  const keys = (content.genericode?.columnSet.keys ?? []).map(({ columns }) => columns)
  return findingsInList({ ...content, keys }).map(({ code, severity, row, column, message }) => {
    const at = `/rows/${row}${column === undefined ? '' : `/${escapeStep(column)}`}`
    return problem(code, fileOf(list), at, message, severity)
  })
}

/** The form common/code.schema.json gives codes in messages. */
const sayable = /^[A-Za-z0-9ÄÖÜäöüß][A-Za-z0-9ÄÖÜäöüß._-]{0,63}$/

function* unsayable(list: Codelist, { rows, keyColumn }: CodelistContent): Generator<Finding> {
  for (const [row, cells] of rows.entries()) {
    const code = cells[keyColumn] ?? ''
    if (code === '' || sayable.test(code)) continue
    yield problem('code-unsayable', fileOf(list), `/rows/${row}/${escapeStep(keyColumn)}`, {
      de: `Der Code „${code.slice(0, 60)}“ passt in keine Nachricht: Möglich sind bis zu 64 Buchstaben, Ziffern, Punkt, Unter- und Bindestrich. Wählen Sie eine andere Schlüsselspalte.`,
      en: `The code "${code.slice(0, 60)}" fits into no message: possible are up to 64 letters, digits, dot, underscore and hyphen. Choose another key column.`,
    })
  }
}

/** What was taken over from genericode must speak of the same columns, or the export would be another list. */
function* headOf(list: Codelist, { columns, genericode }: CodelistContent): Generator<Finding> {
  if (genericode === undefined) return
  const own = columns.map(({ id }) => id)
  const theirs = Object.keys(genericode.columnSet.columns)
  const apart = [...own.filter((id) => !theirs.includes(id)), ...theirs.filter((id) => !own.includes(id))]
  if (apart.length === 0) return
  const says: Text = {
    de: `columns und genericode nennen verschiedene Spalten: ${apart.join(', ')}. Gleichen Sie beides an oder importieren Sie die Liste neu.`,
    en: `columns and genericode name different columns: ${apart.join(', ')}. Bring both into line or import the list again.`,
  }
  yield problem('codelist-head-differs', fileOf(list), '/genericode/columnSet/columns', says)
}

function fileOf({ id, version }: Codelist): string {
  return `${id}/${version}/codelist.json`
}
