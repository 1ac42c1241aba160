import type { Column, Row } from '../codelist.ts'
import {
  type Budget,
  genericodeName,
  kept,
  type Node,
  textIn,
  treeOf,
  unexpectedElement,
  unexpectedText,
  unsupported,
} from './element.ts'
import type { Genericode } from './head.ts'
import { type Columns, columnSetOf } from './read-columns.ts'
import { identificationOf } from './read-identification.ts'
import { type Rows, rowsOf } from './read-rows.ts'
import { type Listener, readXml, type Tag } from './read-xml.ts'
import { XmlError } from './xml-error.ts'

/** A genericode file, read whole. */
export interface GenericodeFile {
  readonly urn: string
  readonly version: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Index of each row in the text. */
  readonly places: readonly number[]
  readonly head: Genericode
  /** Index in the text, where the file says its CanonicalVersionUri. */
  readonly versionUriAt?: number
  /** Elements of the annotation with their text, for what XÖV says there. */
  readonly said: ReadonlyMap<string, string>
}

/**
 * Reads a genericode 1.0 file (OASIS, simple code lists) and nothing beside it. Throws XmlError `xml-…` or
 * `genericode-…` with line and column.
 */
export function readGenericode(text: string): GenericodeFile {
  const parts = new Map<string, Node>()
  const rows: Rows = { rows: [], places: [], emptyCells: false }
  const budget: Budget = { left: mostElements, exceeded: (tag) => tooMany(text, tag) }
  let root: Tag | undefined
  let columns: Columns | undefined

  const partOf = (name: string): Node => {
    const node = parts.get(name)
    if (node === undefined) throw missing(text, root, name)
    return node
  }
  const inCodeList: Listener = {
    open(tag) {
      if (external.has(tag.local)) throw unsupported(text, tag, elsewhere)
      if (tag.local === 'SimpleCodeList' && columns === undefined) {
        columns = columnSetOf(text, partOf('ColumnSet'))
        return rowsOf(text, tag, columns.columns, rows, budget)
      }
      const known = heads.includes(tag.local) && !parts.has(tag.local) && columns === undefined
      if (!known) throw unexpectedElement(text, tag, 'CodeList', [...heads, 'SimpleCodeList'])
      return treeOf(tag, budget, (node) => void parts.set(tag.local, node))
    },
    text(part) {
      if (part.trim() !== '') throw unexpectedText(text, root?.at ?? 0, 'CodeList')
    },
    close: () => undefined,
  }
  readXml(text, {
    open(tag) {
      root = rootIn(text, tag)
      return inCodeList
    },
    text: () => undefined,
    close: () => undefined,
  })

  const { names, ...identified } = identificationOf(text, partOf('Identification'))
  if (columns === undefined) throw missing(text, root, 'SimpleCodeList')
  const annotation = parts.get('Annotation')
  const head: Genericode = {
    ...rootAttributes(root),
    ...(annotation && { annotation: kept(annotation).children ?? [] }),
    identification: names,
    columnSet: columns.set,
    ...(rows.annotation && { rowsAnnotation: rows.annotation }),
    ...(rows.emptyCells && { emptyCells: 'written' as const }),
  }
  const { rows: found, places } = rows
  return { ...identified, columns: columns.columns, rows: found, places, head, said: saidIn(annotation) }
}

/** Elements beside the rows; the largest official list has two hundred. */
const mostElements = 10_000

const heads = ['Annotation', 'Identification', 'ColumnSet']
const external: ReadonlySet<string> = new Set(['ColumnSetRef', 'CodeListRef', 'CodeListSetRef'])
const elsewhere = {
  de: 'Verweist auf eine andere Datei. fallnetz liest nur, was in der Datei selbst steht. Fügen Sie den Inhalt ein.',
  en: 'Refers to another file. fallnetz reads only what stands in the file itself. Put the content in.',
}

function rootIn(text: string, tag: Tag): Tag {
  if (tag.local === 'CodeList' && tag.uri === genericodeName) return tag
  throw new XmlError('genericode-invalid', text, tag.at, {
    de: `Das ist keine Codeliste in genericode 1.0: Die Datei beginnt mit <${tag.name}> statt mit <CodeList> aus ${genericodeName}.`,
    en: `This is no code list in genericode 1.0: the file begins with <${tag.name}> instead of <CodeList> of ${genericodeName}.`,
  })
}

function rootAttributes(root: Tag | undefined): Pick<Genericode, 'namespaces' | 'attributes'> {
  const all = Object.entries(root?.attributes ?? {})
  // The usual prefix of genericode itself goes without saying.
  const prefixes = all.filter(([name, uri]) => /^xmlns:/.test(name) && !(name === 'xmlns:gc' && uri === genericodeName))
  const others = all.filter(([name]) => !/^xmlns(:|$)/.test(name))
  const namespaces = Object.fromEntries(prefixes.map(([name, uri]) => [name.slice('xmlns:'.length), uri]))
  return { namespaces, ...(others.length > 0 && { attributes: Object.fromEntries(others) }) }
}

function saidIn(annotation: Node | undefined): Map<string, string> {
  const said = new Map<string, string>()
  const look = (node: Node) => {
    said.set(node.local, textIn(node).trim().replace(/\s+/g, ' '))
    for (const inner of node.content) if (typeof inner !== 'string') look(inner)
  }
  if (annotation !== undefined) look(annotation)
  return said
}

function missing(text: string, root: Tag | undefined, name: string): XmlError {
  return new XmlError('genericode-invalid', text, root?.at ?? 0, {
    de: `<${name}> fehlt oder kommt zu spät. Genericode hat der Reihe nach Annotation, Identification, ColumnSet und SimpleCodeList.`,
    en: `<${name}> is missing or comes too late. Genericode has Annotation, Identification, ColumnSet and SimpleCodeList in this order.`,
  })
}

function tooMany(text: string, tag: Tag): never {
  throw new XmlError('xml-too-large', text, tag.at, {
    de: `Neben den Zeilen hat die Datei mehr als ${mostElements} Elemente. So viel sagt kein Herausgeber über eine Liste.`,
    en: `Beside the rows the file has more than ${mostElements} elements. No publisher says so much about a list.`,
  })
}
