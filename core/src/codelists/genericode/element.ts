import type { Text } from '../../text.ts'
import type { Listener, Tag } from './read-xml.ts'
import { XmlError } from './xml-error.ts'

/**
 * An element as a list keeps it: the annotations of a publisher may hold any. Text without a name stands between
 * elements.
 */
export interface XmlElement {
  /** As written, with its prefix: `xoev-cl-4:shortName`. */
  readonly name?: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly text?: string
  readonly children?: readonly XmlElement[]
}

/** An element while a file is read: it knows where it stands. */
export interface Node extends Tag {
  readonly content: (string | Node)[]
}

/** How many elements may still be kept in trees; rows are not among them. */
export interface Budget {
  left: number
  /** Called when it is used up; throws. */
  readonly exceeded: (tag: Tag) => never
}

/** Builds the tree of one element; `done` is called at its end. */
export function treeOf(tag: Tag, budget: Budget, done: (node: Node) => void): Listener {
  const node: Node = { ...tag, content: [] }
  budget.left -= 1
  if (budget.left < 0) budget.exceeded(tag)
  return {
    open: (inner) => treeOf(inner, budget, (child) => void node.content.push(child)),
    text: (text) => void node.content.push(text),
    close: () => done(node),
  }
}

function elementsIn({ content }: Node): Node[] {
  return content.filter((one) => typeof one !== 'string')
}

export function textIn({ content }: Node): string {
  return content.filter((one) => typeof one === 'string').join('')
}

/** The element as it is kept. White space between elements is only layout. */
export function kept(node: Node): XmlElement {
  const { name, attributes } = node
  const named = { name, ...(Object.keys(attributes).length > 0 && { attributes }) }
  const elements = elementsIn(node)
  const text = textIn(node)
  if (elements.length === 0) return text === '' ? named : { ...named, text }
  const mixed = text.trim() !== ''
  const children = mixed
    ? node.content.map((one) => (typeof one === 'string' ? { text: one } : kept(one)))
    : elements.map(kept)
  return { ...named, children }
}

/**
 * The children of an element by name, in their order; `LongName*` may stand more than once. Throws XmlError
 * `genericode-invalid` for a child or an attribute that genericode does not have there.
 */
export function childrenOf(
  text: string,
  node: Node,
  names: readonly string[],
  attributes: readonly string[] = [],
): (name: string) => Node[] {
  onlyAttributes(text, node, attributes)
  const elements = elementsIn(node)
  const seen = new Set<string>()
  for (const element of elements) {
    const { local, uri } = element
    const once = names.includes(local)
    if (!(once || names.includes(`${local}*`)) || !isOurs(uri)) {
      throw unexpectedElement(text, element, node.local, names)
    }
    if (once && seen.has(local)) throw repeated(text, element)
    seen.add(local)
  }
  if (textIn(node).trim() !== '') throw unexpectedText(text, node.at, node.local)
  return (name) => elements.filter(({ local }) => local === name)
}

/** The text of an element that holds nothing else. Throws XmlError `genericode-invalid`. */
export function textOnly(text: string, node: Node, attributes: readonly string[] = []): string {
  onlyAttributes(text, node, attributes)
  const [child] = elementsIn(node)
  if (child !== undefined) throw unexpectedElement(text, child, node.local, [])
  return textIn(node)
}

/** Genericode names its root in its namespace and everything inside in none; some publishers use it throughout. */
export function isOurs(uri: string): boolean {
  return uri === '' || uri === genericodeName
}

export const genericodeName = 'http://docs.oasis-open.org/codelist/ns/genericode/1.0/'

/** Throws XmlError `genericode-invalid` for any other attribute; one that is lost silently helps nobody. */
export function onlyAttributes(text: string, { at, name, attributes }: Tag, allowed: readonly string[]): void {
  const other = Object.keys(attributes).find((one) => !allowed.includes(one) && !/^xmlns(:|$)/.test(one))
  if (other === undefined) return
  throw new XmlError('genericode-invalid', text, at, {
    de: `<${name}> hat das Attribut „${other}“, das es in genericode dort nicht gibt. Entfernen Sie es.`,
    en: `<${name}> has the attribute "${other}", which genericode does not have there. Remove it.`,
  })
}

export function unexpectedElement(text: string, { at, name }: Tag, inside: string, names: readonly string[]): XmlError {
  const list = names.map((one) => one.replace('*', '')).join(', ')
  const [de, en] = [list === '' ? 'nur Text' : list, list === '' ? 'text only' : list]
  return new XmlError('genericode-invalid', text, at, {
    de: `<${name}> hat in <${inside}> nichts zu suchen. Möglich sind dort: ${de}.`,
    en: `<${name}> does not belong into <${inside}>. Possible there: ${en}.`,
  })
}

function repeated(text: string, { at, name }: Tag): XmlError {
  return new XmlError('genericode-invalid', text, at, {
    de: `<${name}> steht hier ein zweites Mal. Behalten Sie eines.`,
    en: `<${name}> stands here a second time. Keep one.`,
  })
}

/** `at` is the nearest place known; text itself has none. */
export function unexpectedText(text: string, at: number, inside: string): XmlError {
  return new XmlError('genericode-invalid', text, at, {
    de: `In <${inside}> steht Text, wo genericode nur Elemente hat. Prüfen Sie die Datei.`,
    en: `There is text in <${inside}>, where genericode has elements only. Check the file.`,
  })
}

/** An element that refers to another file or holds what our lists cannot hold. */
export function unsupported(text: string, { at, name }: Tag, why: Text): XmlError {
  return new XmlError('genericode-unsupported', text, at, {
    de: `<${name}>: ${why.de}`,
    en: `<${name}>: ${why.en}`,
  })
}
