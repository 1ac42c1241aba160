import type { CodelistContent, Row } from '../codelist.ts'
import { genericodeName, type XmlElement } from './element.ts'
import type { Agency, Genericode, GenericodeColumn, Key, Name } from './head.ts'
import { headOf } from './own-head.ts'
import { writeXml } from './write-xml.ts'

/**
 * Writes a list as genericode 1.0 (OASIS): an imported one as its publisher had it, one of ours with what XÖV asks for.
 * Throws KnownError `genericode-character`.
 */
export function exportGenericode(list: CodelistContent): string {
  const head = list.genericode ?? headOf(list)
  const { attributes, annotation, rowsAnnotation } = head
  const [prefix, namespaces] = withOurs(head.namespaces)
  const declared = Object.entries(namespaces).map(([name, uri]) => [`xmlns:${name}`, uri])
  return writeXml({
    name: `${prefix}:CodeList`,
    attributes: { ...Object.fromEntries(declared), ...attributes },
    children: [
      ...annotated(annotation),
      identification(list, head),
      columnSet(list, head),
      { name: 'SimpleCodeList', children: [...annotated(rowsAnnotation), ...rows(list, head)] },
    ],
  })
}

/** The prefix of genericode itself, and all there are; a file that used it without one gets `gc`. */
function withOurs(namespaces: Genericode['namespaces']): [prefix: string, namespaces: Genericode['namespaces']] {
  const known = Object.keys(namespaces).find((prefix) => namespaces[prefix] === genericodeName)
  if (known !== undefined) return [known, namespaces]
  let prefix = 'gc'
  while (prefix in namespaces) prefix += '1'
  return [prefix, { [prefix]: genericodeName, ...namespaces }]
}

function identification({ urn, version }: CodelistContent, { identification }: Genericode): XmlElement {
  const { canonicalVersionUri, locations = [], alternateFormats = [], agency } = identification
  return {
    name: 'Identification',
    children: [
      ...names(identification),
      { name: 'Version', text: version },
      { name: 'CanonicalUri', text: urn },
      { name: 'CanonicalVersionUri', text: canonicalVersionUri },
      ...locations.map((text) => ({ name: 'LocationUri', text })),
      ...alternateFormats.map((one) => named('AlternateFormatLocationUri', one)),
      ...(agency === undefined ? [] : [agencyElement(agency)]),
    ],
  }
}

function agencyElement(agency: Agency): XmlElement {
  const identifiers = (agency.identifiers ?? []).map((one) => named('Identifier', one))
  return { name: 'Agency', children: [...names(agency), ...identifiers] }
}

function columnSet({ columns }: CodelistContent, { columnSet: set }: Genericode): XmlElement {
  const { datatypeLibrary, annotation, keys } = set
  return {
    name: 'ColumnSet',
    attributes: given({ DatatypeLibrary: datatypeLibrary }),
    children: [
      ...annotated(annotation),
      ...columns.map((column) => columnElement(column, set.columns[column.id] ?? { shortName: { text: column.id } })),
      ...keys.map(keyElement),
    ],
  }
}

function columnElement(
  { id, required, type = 'string', language }: CodelistContent['columns'][number],
  detail: GenericodeColumn,
): XmlElement {
  const { annotation, datatypeLibrary, data = [] } = detail
  const dataAttributes = given({ Type: type, DatatypeLibrary: datatypeLibrary, Lang: language })
  return {
    name: 'Column',
    attributes: { Id: id, Use: required ? 'required' : 'optional' },
    children: [
      ...annotated(annotation),
      ...names(detail),
      ...canonicals(detail),
      { name: 'Data', attributes: dataAttributes, children: data },
    ],
  }
}

function keyElement(key: Key): XmlElement {
  const references = key.columns.map((column) => ({ name: 'ColumnRef', attributes: { Ref: column } }))
  return {
    name: 'Key',
    attributes: { Id: key.id },
    children: [...annotated(key.annotation), ...names(key), ...canonicals(key), ...references],
  }
}

function rows({ columns, rows }: CodelistContent, { emptyCells }: Genericode): XmlElement[] {
  const ids = columns.map(({ id }) => id)
  return rows.map((row) => ({
    name: 'Row',
    children: ids.filter((id) => emptyCells === 'written' || row[id] !== undefined).map((id) => cell(row, id)),
  }))
}

function cell(row: Row, id: string): XmlElement {
  const text = row[id]
  const attributes = { ColumnRef: id }
  return text === undefined
    ? { name: 'Value', attributes }
    : { name: 'Value', attributes, children: [text === '' ? { name: 'SimpleValue' } : { name: 'SimpleValue', text }] }
}

function annotated(children: readonly XmlElement[] | undefined): XmlElement[] {
  return children === undefined ? [] : [{ name: 'Annotation', children }]
}

function names({ shortName, longNames = [] }: Pick<Agency, 'shortName' | 'longNames'>): XmlElement[] {
  const long = longNames.map((one) => named('LongName', one))
  return shortName === undefined ? long : [named('ShortName', shortName), ...long]
}

function named(name: string, { text, language, identifier, mediaType }: Name): XmlElement {
  const attributes = given({ 'xml:lang': language, Identifier: identifier, MimeType: mediaType })
  return text === '' ? { name, attributes } : { name, attributes, text }
}

function canonicals({ canonicalUri, canonicalVersionUri }: GenericodeColumn | Key): XmlElement[] {
  return Object.entries(given({ CanonicalUri: canonicalUri, CanonicalVersionUri: canonicalVersionUri })).map(
    ([name, text]) => ({ name, text }),
  )
}

function given(attributes: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}
