import { isObject, type JsonValue } from '../json/value.ts'
import { isText } from '../text.ts'

/**
 * The first part of a matrix that is not shaped as everybody who reads it relies on; undefined where all is. Enough to
 * use it; everything else is held against the meta-schema by checkMatrix, once, not at every start.
 */
export function misshapenIn(matrix: JsonValue): string | undefined {
  if (!isObject(matrix)) return 'the whole'
  const parts: Readonly<Record<string, (value: JsonValue | undefined) => boolean>> = {
    version: isName,
    basisList: (value) => isObject(value) && isName(value['urn']) && isName(value['version']),
    ...{ labels: listOf(isEntry), bases: listOf(isEntry), recipients: listOf(isEntry) },
    evidence: listOf(isEvidence),
    ...{ powers: listOf(isRow), restrictions: listOf(isRow) },
  }
  return Object.keys(parts).find((name) => !parts[name]?.(matrix[name]))
}

function isEntry(value: JsonValue | undefined): boolean {
  return isObject(value) && isName(value['id']) && isText(value['title'])
}

function isEvidence(value: JsonValue | undefined): boolean {
  if (!isObject(value) || !isEntry(value)) return false
  const { at, add, conditions = [], withinMonths = 1 } = value
  return isName(at) && isText(add) && listOf(isCondition)(conditions) && typeof withinMonths === 'number'
}

function isCondition(value: JsonValue | undefined): boolean {
  if (!isObject(value)) return false
  const { member = '', values = [] } = value
  return isName(member) && Array.isArray(values)
}

function isRow(value: JsonValue | undefined): boolean {
  if (!isObject(value)) return false
  const { labels = '*', bases, recipients, verdict, evidence = [], rules, sources, reason } = value
  if (![labels, bases, recipients].every(isSelection) || !isText(reason)) return false
  if (!['allowed', 'needs-evidence', 'forbidden'].some((one) => one === verdict)) return false
  return listOf(listOf(isName))(evidence) && listOf(isName)(rules) && listOf(isSource)(sources)
}

function isSelection(value: JsonValue | undefined): boolean {
  return value === '*' || listOf(isName)(value) || (isObject(value) && listOf(isName)(value['except']))
}

function isSource(value: JsonValue | undefined): boolean {
  return isObject(value) && isName(value['law']) && isName(value['norm'])
}

function isName(value: JsonValue | undefined): boolean {
  return typeof value === 'string'
}

function listOf(isOne: (value: JsonValue | undefined) => boolean): (value: JsonValue | undefined) => boolean {
  return (value) => Array.isArray(value) && value.every(isOne)
}
