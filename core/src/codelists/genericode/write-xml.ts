import { KnownError } from '../../errors.ts'
import type { XmlElement } from './element.ts'

/**
 * An XML 1.0 document in UTF-8, indented by three spaces as XÖV publishes lists. Reading it gives the same elements,
 * attributes and texts again, carriage returns included. Throws KnownError `genericode-character` for a character that
 * no XML can carry.
 */
export function writeXml(root: XmlElement): string {
  const parts: string[] = ['<?xml version="1.0" encoding="UTF-8"?>\n']
  write(root, '', parts)
  return parts.join('')
}

function write({ name = '', attributes = {}, text, children = [] }: XmlElement, indent: string, parts: string[]): void {
  parts.push(indent, '<', name)
  for (const attribute in attributes) parts.push(' ', attribute, '="', inAttribute(attributes[attribute] ?? ''), '"')
  if (text === undefined && children.length === 0) parts.push('/>\n')
  else if (children.length === 0) parts.push('>', inText(text ?? ''), '</', name, '>\n')
  else if (children.every((child) => child.name !== undefined)) {
    parts.push('>\n')
    for (const child of children) write(child, `${indent}   `, parts)
    parts.push(indent, '</', name, '>\n')
  } else {
    // Where text stands between elements, layout would become part of it.
    parts.push('>')
    for (const child of children) {
      if (child.name === undefined) parts.push(inText(child.text ?? ''))
      else parts.push(inLine(child))
    }
    parts.push('</', name, '>\n')
  }
}

function inLine(element: XmlElement): string {
  const parts: string[] = []
  write({ ...element, children: element.children?.length ? [...element.children, { text: '' }] : [] }, '', parts)
  return parts.join('').slice(0, -1)
}

function inText(text: string): string {
  return /[&<>\r]|[^\t\n -~]/.test(text) ? mustFit(text).replace(/[&<>\r]/g, escaped) : text
}

function inAttribute(text: string): string {
  return mustFit(text).replace(/[&<>"\t\n\r]/g, escaped)
}

function escaped(character: string): string {
  return entities.get(character) ?? `&#${character.charCodeAt(0)};`
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])

// XML 1.0 (fifth edition), production 2: not even an escape can carry these.
const impossible = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u

function mustFit(text: string): string {
  const found = impossible.exec(text)
  if (found === null) return text
  const number = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  throw new KnownError('genericode-character', {
    de: `„${text.slice(0, 60)}“ enthält das Zeichen U+${number}, das es in XML nicht gibt. Entfernen Sie es aus der Liste.`,
    en: `"${text.slice(0, 60)}" contains the character U+${number}, which XML does not have. Remove it from the list.`,
  })
}
