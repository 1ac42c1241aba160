import type { Column } from '../codelist.ts'
import { childrenOf, kept, type Node, unsupported } from './element.ts'
import type { ColumnSet, GenericodeColumn, Key } from './head.ts'
import { annotationIn, canonicalsIn, nameOf, namesIn, oneOf, wordsOf } from './read-names.ts'
import { XmlError } from './xml-error.ts'

/** What a ColumnSet says: the columns in their order, and all else. */
export interface Columns {
  readonly columns: readonly Column[]
  readonly set: ColumnSet
}

/** Throws XmlError `genericode-invalid` or `genericode-unsupported`. */
export function columnSetOf(text: string, node: Node): Columns {
  const names = ['Annotation', 'Column*', 'ColumnRef*', 'Key*', 'KeyRef*']
  const children = childrenOf(text, node, names, ['DatatypeLibrary'])
  for (const reference of [...children('ColumnRef'), ...children('KeyRef')]) throw elsewhere(text, reference)
  const nodes = children('Column')
  if (nodes.length === 0) oneOf(text, node, children, 'Column')
  if (nodes.length > mostColumns) throw tooMany(text, node)
  const columns = nodes.map((one) => columnOf(text, one))
  const details = Object.fromEntries(nodes.map((one, at) => [columns[at]?.id ?? '', detailsOf(text, one)]))
  const repeated = columns.findIndex(({ id }, at) => columns.findIndex((one) => one.id === id) < at)
  if (repeated >= 0) throw twice(text, nodes[repeated] ?? node, columns[repeated]?.id ?? '')
  const known = new Set(columns.map(({ id }) => id))
  const keys = children('Key').map((one) => keyOf(text, one, known))
  const again = keys.findIndex(({ id }, at) => keys.findIndex((one) => one.id === id) < at)
  if (again >= 0) throw keyTwice(text, children('Key')[again] ?? node, keys[again]?.id ?? '')
  const annotation = annotationIn(children)
  const { DatatypeLibrary: datatypeLibrary } = node.attributes
  const set = {
    ...(datatypeLibrary !== undefined && { datatypeLibrary }),
    ...(annotation && { annotation }),
    columns: details,
    keys,
  }
  return { columns, set }
}

const mostColumns = 50
const parts = ['Annotation', 'ShortName', 'LongName*', 'CanonicalUri', 'CanonicalVersionUri', 'Data']

function columnOf(text: string, node: Node): Column {
  const children = childrenOf(text, node, parts, ['Id', 'Use'])
  const data = oneOf(text, node, children, 'Data')
  childrenOf(text, data, ['Annotation', 'Parameter*'], ['Type', 'DatatypeLibrary', 'Lang'])
  const id = node.attributes['Id'] ?? ''
  // A column called like something every object has would be found in rows that do not have it.
  if (!/^[A-Za-z_À-ɏ][A-Za-z0-9_.À-ɏ-]{0,99}$/.test(id) || id in Object.prototype) throw noId(text, node, id)
  const { Type: type = 'string', Lang: language } = data.attributes
  return {
    id,
    title: titleOf(text, node),
    required: node.attributes['Use'] === 'required',
    type,
    ...(language !== undefined && { language }),
  }
}

/** A long name that says something, or else the short one. */
function titleOf(text: string, node: Node): Column['title'] {
  const children = childrenOf(text, node, parts, ['Id', 'Use'])
  const words = [...children('LongName'), oneOf(text, node, children, 'ShortName')].map((one) => nameOf(text, one))
  const id = node.attributes['Id'] ?? ''
  return wordsOf(words) ?? { de: id, en: id }
}

function detailsOf(text: string, node: Node): GenericodeColumn {
  const children = childrenOf(text, node, parts, ['Id', 'Use'])
  const [dataNode] = children('Data')
  const data = dataNode === undefined ? [] : (kept(dataNode).children ?? [])
  const annotation = annotationIn(children)
  const library = dataNode?.attributes['DatatypeLibrary']
  return {
    ...namesIn(text, children),
    shortName: nameOf(text, oneOf(text, node, children, 'ShortName')),
    ...canonicalsIn(text, children),
    ...(annotation && { annotation }),
    ...(library !== undefined && { datatypeLibrary: library }),
    ...(data.length > 0 && { data }),
  }
}

function keyOf(text: string, node: Node, known: ReadonlySet<string>): Key {
  const children = childrenOf(text, node, [...parts.slice(0, 5), 'ColumnRef*'], ['Id'])
  const columns = children('ColumnRef').map((one) => {
    childrenOf(text, one, ['Annotation'], ['Ref', 'ExternalRef'])
    const column = one.attributes['Ref'] ?? ''
    if (one.attributes['ExternalRef'] !== undefined) throw elsewhere(text, one)
    if (!known.has(column)) throw unknownColumn(text, one.at, column, known)
    return column
  })
  if (columns.length === 0) oneOf(text, node, children, 'ColumnRef')
  const annotation = annotationIn(children)
  return {
    id: node.attributes['Id'] ?? '',
    ...namesIn(text, children),
    shortName: nameOf(text, oneOf(text, node, children, 'ShortName')),
    ...canonicalsIn(text, children),
    columns,
    ...(annotation && { annotation }),
  }
}

/** A name no column of the list has, where it is used. */
export function unknownColumn(text: string, at: number, column: string, known: Iterable<string>): XmlError {
  const names = [...known].slice(0, 20).join(', ')
  return new XmlError('genericode-column-unknown', text, at, {
    de: `Die Spalte „${column}“ gibt es nicht. Vorhanden: ${names}. Berichtigen Sie den Namen oder ergänzen Sie die Spalte.`,
    en: `There is no column "${column}". Available: ${names}. Correct the name or add the column.`,
  })
}

function elsewhere(text: string, node: Node): XmlError {
  const name = node.attributes['ExternalRef'] || node.attributes['Id'] || ''
  return unsupported(text, node, {
    de: `Verweist auf Spalten einer anderen Datei (${name}). fallnetz liest nur, was in der Datei selbst steht. Fügen Sie die Spalten ein.`,
    en: `Refers to columns of another file (${name}). fallnetz reads only what stands in the file itself. Put the columns in.`,
  })
}

function noId(text: string, node: Node, id: string): XmlError {
  return new XmlError('genericode-invalid', text, node.at, {
    de: `Die Spalte braucht eine Id aus Buchstaben, Ziffern, Punkt, Unter- und Bindestrich, die kein Wort von JavaScript ist; hier steht „${id.slice(0, 60)}“.`,
    en: `The column needs an Id of letters, digits, dot, underscore and hyphen that is no word of JavaScript; here is "${id.slice(0, 60)}".`,
  })
}

function twice(text: string, node: Node, id: string): XmlError {
  return new XmlError('genericode-invalid', text, node.at, {
    de: `Die Spalte „${id}“ gibt es zweimal. Behalten Sie eine von beiden.`,
    en: `The column "${id}" exists twice. Keep one of the two.`,
  })
}

function keyTwice(text: string, node: Node, id: string): XmlError {
  return new XmlError('genericode-invalid', text, node.at, {
    de: `Den Schlüssel „${id}“ gibt es zweimal. Geben Sie einem von beiden eine andere Id.`,
    en: `The key "${id}" exists twice. Give one of the two another Id.`,
  })
}

function tooMany(text: string, node: Node): XmlError {
  return new XmlError('genericode-invalid', text, node.at, {
    de: `Die Liste hat mehr als ${mostColumns} Spalten. So viele nimmt fallnetz nicht; teilen Sie die Liste.`,
    en: `The list has more than ${mostColumns} columns. fallnetz does not take so many; split the list.`,
  })
}
