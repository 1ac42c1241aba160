import type { CodelistContent } from '../codelist.ts'
import type { XmlElement } from './element.ts'
import type { Genericode, Name } from './head.ts'
import { ownName } from './own-words.ts'

/** The head of a list that was never read from genericode: what XÖV asks for, and our own words on status and rights. */
export function headOf(list: CodelistContent): Genericode {
  const { urn, version, title, description, publisher, validFrom, keyColumn, columns } = list
  const shortName = { text: urn.slice(urn.lastIndexOf(':') + 1) }
  const xoev = (name: string, text: string | undefined): XmlElement[] =>
    text === undefined ? [] : [{ name: `xoev-cl-4:${name}`, text }]
  const ours = (name: string, { de, en }: CodelistContent['source']): XmlElement[] => [
    { name: `fallnetz:${name}`, attributes: { 'xml:lang': 'de' }, text: de },
    { name: `fallnetz:${name}`, attributes: { 'xml:lang': 'en' }, text: en },
  ]
  return {
    namespaces: {
      'xoev-cl-4': 'http://xoev.de/schemata/genericode/4',
      fallnetz: ownName,
    },
    annotation: [
      {
        name: 'Description',
        children: [
          ...xoev('shortName', title.de),
          ...xoev('codelistDescription', description.de),
          ...xoev('agencyShortName', publisher),
          ...xoev('validFrom', validFrom),
        ],
      },
      {
        name: 'AppInfo',
        children: [
          { name: 'fallnetz:status', text: list.status },
          ...ours('source', list.source),
          ...ours('licenceNote', list.licenceNote),
        ],
      },
    ],
    identification: {
      shortName,
      longNames: inBoth(title),
      canonicalVersionUri: `${urn}_${version}`,
      agency: { longNames: [{ text: publisher }] },
    },
    columnSet: {
      columns: Object.fromEntries(
        columns.map((column) => [column.id, { shortName: { text: column.id }, longNames: inBoth(column.title) }]),
      ),
      keys: [
        {
          id: `${keyColumn}Key`,
          shortName: { text: `${keyColumn}Key` },
          columns: [keyColumn],
          annotation: [{ name: 'AppInfo', children: [{ name: 'xoev-cl-4:recommendedKeyColumn' }] }],
        },
      ],
    },
  }
}

function inBoth({ de, en }: CodelistContent['title']): Name[] {
  return [
    { text: de, language: 'de' },
    { text: en, language: 'en' },
  ]
}
