import { SaxesParser, type SaxesTagNS } from 'saxes'
import type { Text } from '../../text.ts'
import { XmlError } from './xml-error.ts'

/** The start of an element, in the namespaces it stands in. */
export interface Tag {
  /** As written: `gc:CodeList`. */
  readonly name: string
  readonly local: string
  readonly uri: string
  /** As written: `xml:lang` → `de-DE`. */
  readonly attributes: Readonly<Record<string, string>>
  /** Index of its `<` in the text. */
  readonly at: number
}

/** Told of everything directly inside one element; what it throws ends the reading. */
export interface Listener {
  /** An element begins; says who is told of what is inside. */
  open(tag: Tag): Listener
  text(text: string): void
  /** The element ends. */
  close(): void
}

/** Elements inside elements: as JSON, what is kept of them must still be readable. Ours need eight. */
export const maxXmlDepth = 24
const mostAttributes = 50

/**
 * Reads XML 1.0 with namespaces, strictly and without ever looking anywhere else: what could make it do so is refused.
 * Throws XmlError `xml-syntax`, `xml-unsafe`, `xml-encoding`, `xml-too-deep` or `xml-too-large`, and what
 * a listener throws.
 */
export function readXml(text: string, whole: Listener): void {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const refuse = (code: string, at: number, reason: Text): never => {
    throw new XmlError(code, text, at, reason)
  }
  const startOfTag = () => Math.max(0, text.lastIndexOf('<', parser.position - 1))
  const listeners = [whole]
  let innermost = whole
  parser.on('error', ({ message }) =>
    refuse('xml-syntax', Math.min(parser.position, text.length), notWellFormed(message.replace(/\.$/, ''))),
  )
  parser.on('doctype', () => refuse('xml-unsafe', text.lastIndexOf('<!DOCTYPE', parser.position), doctype))
  parser.on('processinginstruction', () => refuse('xml-unsafe', startOfTag(), instruction))
  parser.on('xmldecl', ({ encoding }) => {
    if (encoding !== undefined && !/^(utf-8|us-ascii)$/i.test(encoding)) {
      refuse('xml-encoding', startOfTag(), otherEncoding(encoding))
    }
  })
  let attributes = 0
  parser.on('opentagstart', () => {
    attributes = 0
  })
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > mostAttributes) refuse('xml-too-large', startOfTag(), tooManyAttributes)
  })
  parser.on('opentag', (tag) => {
    const at = startOfTag()
    if (tag.uri === 'http://www.w3.org/2001/XInclude') refuse('xml-unsafe', at, inclusion)
    if (listeners.length > maxXmlDepth) refuse('xml-too-deep', at, tooDeep)
    innermost = innermost.open(asTag(tag, at))
    listeners.push(innermost)
  })
  parser.on('text', (part) => innermost.text(part))
  parser.on('cdata', (part) => innermost.text(part))
  parser.on('closetag', () => {
    innermost.close()
    listeners.pop()
    innermost = listeners.at(-1) ?? whole
  })
  parser.write(text).close()
}

function asTag({ name, local, uri, attributes }: SaxesTagNS, at: number): Tag {
  let plain: Record<string, string> | undefined
  for (const attribute in attributes) {
    plain ??= {}
    plain[attribute] = attributes[attribute]?.value ?? ''
  }
  return { name, local, uri, attributes: plain ?? none, at }
}

const none = {}

function notWellFormed(reason: string): Text {
  return {
    de: `Das ist kein wohlgeformtes XML (${reason}). Berichtigen Sie die Datei oder holen Sie sie noch einmal beim Herausgeber.`,
    en: `This is not well-formed XML (${reason}). Correct the file or fetch it from its publisher again.`,
  }
}

const doctype: Text = {
  de: 'Die Datei hat eine DOCTYPE-Angabe. Damit lassen sich fremde Dateien einbinden und Programme lahmlegen; Codelisten brauchen keine. Entfernen Sie sie.',
  en: 'The file has a DOCTYPE. It can pull in foreign files and bring programs to a halt; code lists need none. Remove it.',
}

const instruction: Text = {
  de: 'Die Datei hat eine Verarbeitungsanweisung (<?…?>). Sie kann auf Fremdes verweisen, und Codelisten brauchen keine. Entfernen Sie sie.',
  en: 'The file has a processing instruction (<?…?>). It can refer to foreign things, and code lists need none. Remove it.',
}

const inclusion: Text = {
  de: 'Die Datei bindet eine andere ein (XInclude). fallnetz liest nur, was in der Datei selbst steht. Fügen Sie den Inhalt ein.',
  en: 'The file includes another one (XInclude). fallnetz reads only what stands in the file itself. Put the content in.',
}

const tooDeep: Text = {
  de: `Elemente sind tiefer als ${maxXmlDepth} Ebenen verschachtelt. So tief ist keine Codeliste.`,
  en: `Elements nest deeper than ${maxXmlDepth} levels. No code list is that deep.`,
}

const tooManyAttributes: Text = {
  de: `Das Element hat mehr als ${mostAttributes} Attribute. So viele hat in Genericode keines.`,
  en: `The element has more than ${mostAttributes} attributes. None in genericode has so many.`,
}

function otherEncoding(encoding: string): Text {
  return {
    de: `Die Datei nennt die Kodierung „${encoding}“. Speichern Sie sie als UTF-8 und nennen Sie das in der ersten Zeile.`,
    en: `The file names the encoding "${encoding}". Save it as UTF-8 and say so in its first line.`,
  }
}
