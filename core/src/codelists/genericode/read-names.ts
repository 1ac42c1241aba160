import type { Text } from '../../text.ts'
import { childrenOf, kept, type Node, textOnly, type XmlElement } from './element.ts'
import type { Agency, Name } from './head.ts'
import { XmlError } from './xml-error.ts'

/** A short or long name, an identifier or an address. */
export function nameOf(text: string, node: Node): Name {
  const words = textOnly(text, node, ['xml:lang', 'Identifier', 'MimeType'])
  const { 'xml:lang': language, Identifier: identifier, MimeType: mediaType } = node.attributes
  return {
    text: words,
    ...(language !== undefined && { language }),
    ...(identifier !== undefined && { identifier }),
    ...(mediaType !== undefined && { mediaType }),
  }
}

/** The first name that says something, in German and, where there is one, in English; undefined where none does. */
export function wordsOf(names: readonly Name[]): Text | undefined {
  const told = names.filter((name) => name.text.trim() !== '')
  const de = told.find(({ language = 'de' }) => /^de\b/i.test(language)) ?? told[0]
  const en = told.find(({ language = '' }) => /^en\b/i.test(language)) ?? de
  return de && en && { de: de.text.trim(), en: en.text.trim() }
}

/** The names of an element by the property they become; what is not there is left out. */
export function namesIn(
  text: string,
  children: (name: string) => Node[],
): { shortName?: Name; longNames?: readonly Name[] } {
  const [short] = children('ShortName')
  const long = children('LongName').map((node) => nameOf(text, node))
  return { ...(short && { shortName: nameOf(text, short) }), ...(long.length > 0 && { longNames: long }) }
}

export function agencyOf(text: string, node: Node): Agency {
  const children = childrenOf(text, node, ['ShortName', 'LongName*', 'Identifier*'])
  const identifiers = children('Identifier').map((one) => nameOf(text, one))
  return { ...namesIn(text, children), ...(identifiers.length > 0 && { identifiers }) }
}

/** The two names every column, key and list may have beside its words. */
export function canonicalsIn(
  text: string,
  children: (name: string) => Node[],
): { canonicalUri?: string; canonicalVersionUri?: string } {
  const [uri] = children('CanonicalUri').map((node) => plain(text, node))
  const [versionUri] = children('CanonicalVersionUri').map((node) => plain(text, node))
  return { ...(uri && { canonicalUri: uri }), ...(versionUri && { canonicalVersionUri: versionUri }) }
}

/** The annotation, whatever it holds. */
export function annotationIn(children: (name: string) => Node[]): readonly XmlElement[] | undefined {
  const [annotation] = children('Annotation')
  return annotation === undefined ? undefined : (kept(annotation).children ?? [])
}

/** Text of an element that is a token: white space around it means nothing. */
export function plain(text: string, node: Node): string {
  return textOnly(text, node).trim()
}

/** The one element of this name. Throws XmlError `genericode-invalid` where it is missing. */
export function oneOf(text: string, parent: Node, children: (name: string) => Node[], name: string): Node {
  const [node] = children(name)
  if (node !== undefined) return node
  throw new XmlError('genericode-invalid', text, parent.at, {
    de: `In <${parent.name}> fehlt <${name}>. Ergänzen Sie es oder holen Sie die Datei noch einmal beim Herausgeber.`,
    en: `<${name}> is missing in <${parent.name}>. Add it or fetch the file from its publisher again.`,
  })
}
