import type { Finding } from '../../finding.ts'
import { escapeStep } from '../../json/pointer.ts'
import { lineAndColumn, type Position } from '../../json/positions.ts'
import { shown } from '../../validation/quote.ts'
import { findingsInList } from '../row-findings.ts'
import type { GenericodeFile } from './read-file.ts'

/** What is wrong with the rows, each with the line of the file its row begins in. */
export function findingsInRows(text: string, { columns, rows, places, head }: GenericodeFile, key: string): Finding[] {
  const lines = linesOf(text, places)
  const keys = head.columnSet.keys.map((one) => one.columns)
  return findingsInList({ columns, rows, keyColumn: key, keys }).map(({ row, column, ...finding }) => {
    const at = `/rows/${row}${column === undefined ? '' : `/${escapeStep(column)}`}`
    const { code, severity, message } = finding
    return { code, severity, at, ...lines[row], message }
  })
}

/**
 * What is wrong with the names of a list. Genericode leaves the form of a CanonicalVersionUri to the publisher, so that one
 * of another form says nothing; one that goes on from the CanonicalUri with another version says that one of the two is old.
 */
export function findingsInNames(text: string, { urn, version, head, versionUriAt }: GenericodeFile): Finding[] {
  const { canonicalVersionUri } = head.identification
  const [, named] = canonicalVersionUri.startsWith(urn)
    ? (/^[_:#/-](.+)$/.exec(canonicalVersionUri.slice(urn.length)) ?? [])
    : []
  if (versionUriAt === undefined || named === undefined || named === version) return []
  const [uri, own] = [shown(named), shown(version)]
  return [
    {
      code: 'genericode-version-differs',
      severity: 'warning',
      at: '/genericode/identification/canonicalVersionUri',
      ...lineAndColumn(text, versionUriAt),
      message: {
        de: `<Version> sagt „${own}“, <CanonicalVersionUri> „${uri}“. Übernommen ist „${own}“; fragen Sie den Herausgeber, was gilt.`,
        en: `<Version> says "${own}", <CanonicalVersionUri> "${uri}". "${own}" is taken; ask the publisher which holds.`,
      },
    },
  ]
}

/** Places in rising order → line and column, in one pass. */
function linesOf(text: string, places: readonly number[]): Position[] {
  let line = 1
  let start = 0
  return places.map((place) => {
    for (let end = text.indexOf('\n', start); end >= 0 && end < place; end = text.indexOf('\n', start)) {
      line += 1
      start = end + 1
    }
    return { line, column: place - start + 1 }
  })
}
