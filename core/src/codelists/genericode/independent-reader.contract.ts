import { XMLParser } from 'fast-xml-parser'

/** Name, attributes and content of an element, as a parser other people wrote reads them. */
export interface Seen {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly Seen[]
}

/**
 * Every element of an XML file but its rows, and every cell: what a round trip must give back. White space between
 * elements and comments are layout; a cell without a value is the same whether it is written or not.
 */
export function seenIn(xml: string): {
  readonly head: readonly Seen[]
  readonly rows: readonly Record<string, string>[]
} {
  const nodes = parser.parse(xml.replaceAll('&#13;', '\u{e000}').replaceAll('&#xD;', '\u{e000}')) as readonly Raw[]
  const root = seen(nodes).find(({ name }) => name.endsWith('CodeList'))
  if (root === undefined) throw new Error('no code list')
  const list = root.children.find(({ name }) => name === 'SimpleCodeList')
  const columns = root.children
    .find(({ name }) => name === 'ColumnSet')
    ?.children.filter(({ name }) => name === 'Column')
  const ids = (columns ?? []).map(({ attributes }) => attributes['Id'] ?? '')
  const rows = list?.children.filter(({ name }) => name === 'Row') ?? []
  const { 'xmlns:gc': _, xmlns: __, ...attributes } = root.attributes
  const annotations = list?.children.filter(({ name }) => name === 'Annotation') ?? []
  const head = [{ ...root, name: 'root', attributes, children: [] }, ...root.children.filter((one) => one !== list)]
  return { head: [...head, ...annotations], rows: rows.map((row) => cellsOf(row, ids)) }
}

type Raw = Readonly<Record<string, unknown>>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
})

function seen(nodes: readonly Raw[]): Seen[] {
  return nodes.flatMap((node) => {
    const [name] = Object.keys(node).filter((key) => key !== ':@')
    if (name === undefined || name === '#text' || name.startsWith('?')) return []
    const content = node[name] as readonly Raw[]
    const children = seen(content)
    const text = content.map((part) => String(part['#text'] ?? '')).join('')
    const attributes = (node[':@'] ?? {}) as Record<string, string>
    return [{ name, attributes, text: children.length > 0 && text.trim() === '' ? '' : text, children }]
  })
}

function cellsOf(row: Seen, ids: readonly string[]): Record<string, string> {
  const cells: Record<string, string> = {}
  let column = ''
  for (const { attributes, children } of row.children) {
    column = attributes['ColumnRef'] ?? ids[ids.indexOf(column) + 1] ?? ''
    const [value] = children
    if (value !== undefined) cells[column] = value.text
  }
  return cells
}
