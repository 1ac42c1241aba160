import { type Codelist, languages } from '@fallnetz/core'
import type { GeneratedFile } from '../../target.ts'
import { codelistPage } from './codelist-page.ts'
import { type ListContent, readList } from './list-content.ts'
import { heading, link, md, page, paragraph, table } from './markdown.ts'
import { speak } from './page-words.ts'

/** One page per code list and language with all its versions, and an index: `codelists/urgency.de.md`. */
export function codelistPages(input: {
  readonly codelists: readonly Codelist[]
  readonly schemas: string
}): GeneratedFile[] {
  const lists = [...Map.groupBy(input.codelists.map(readList), ({ id }) => id)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, versions]) => ({ id, versions: versions.sort(newestFirst) }))
  return [
    { path: 'codelists/README.md', text: indexOf(lists) },
    ...lists.flatMap(({ id, versions }) =>
      languages.map((language) => ({
        path: `codelists/${id}.${language}.md`,
        text: codelistPage(versions, { language, schemas: `../${input.schemas}` }),
      })),
    ),
  ]
}

/** As publishers count: `2.0` before `10`, `2024-08-01` by date. */
function newestFirst(a: ListContent, b: ListContent): number {
  return b.version.localeCompare(a.version, 'en', { numeric: true })
}

function indexOf(lists: readonly { readonly id: string; readonly versions: readonly ListContent[] }[]): string {
  const parts = languages.flatMap((language) => {
    const word = speak(words, language)
    return [
      heading(2, md`${word.lists}`),
      paragraph(md`${word.about}`),
      table(
        [word.list, word.versions, word.publisher].map((name) => md`${name}`),
        lists.map(({ id, versions }) => {
          const [newest] = versions
          return [
            link(md`${newest?.title[language] ?? id}`, `${id}.${language}.md`),
            md`${versions.map(({ version }) => version).join(', ')}`,
            md`${newest?.publisher ?? ''}`,
          ]
        }),
      ),
    ]
  })
  return page(md`Codelisten · Code lists`, 'schemas/codelists', parts)
}

const words = {
  lists: { de: 'Codelisten', en: 'Code lists' },
  list: { de: 'Liste', en: 'List' },
  versions: { de: 'Versionen', en: 'Versions' },
  publisher: { de: 'Herausgeber', en: 'Publisher' },
  about: {
    de: 'Die Listen, aus denen Codes in Nachrichten stammen. Eine Nachricht nennt die URN der Liste, ihre Version und den Code.',
    en: 'The lists from which codes in messages come. A message names the URN of the list, its version and the code.',
  },
}
