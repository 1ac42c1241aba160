import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Codelist, codelistFromText, digestOfFiles, isObject, type JsonObject } from '@fallnetz/core/validation'

/**
 * The code lists that the index of the installed package names, each read when somebody looks into it: a message names
 * a few of many, and one of them is as large as all contracts together.
 */
export function installedLists(folder: string): Map<string, Codelist> {
  return new Map(
    listsInIndex(folder).map((entry) => {
      const file = join(folder, 'codelists', entry.id, entry.version, 'codelist.json')
      return [`${entry.id}@${entry.version}`, unread(entry, file)]
    }),
  )
}

type Entry = Pick<Codelist, 'id' | 'version' | 'urn' | 'title' | 'digest'>

function unread(entry: Entry, file: string): Codelist {
  let list: Codelist | undefined
  let content: JsonObject | undefined
  const read = () => {
    list ??= codelistFromText(entry.id, entry.version, readFileSync(file, 'utf8'))
    return list
  }
  return {
    ...entry,
    get text() {
      return read().text
    },
    get content() {
      content ??= contentFrom(readFileSync(file, 'utf8'), entry) ?? read().content
      return content
    },
  }
}

// The very bytes that the index was made from: their content has been held to its digest then, which takes long to repeat.
function contentFrom(text: string, { digest }: Entry): JsonObject | undefined {
  return digestOfFiles(new Map([['codelist.json', text]])) === digest ? (JSON.parse(text) as JsonObject) : undefined
}

/** What `catalog.json` says of code lists; generated with the package, so that its form is certain. */
function listsInIndex(folder: string): readonly Entry[] {
  const index: unknown = JSON.parse(readFileSync(join(folder, 'catalog.json'), 'utf8'))
  return isObject(index) && Array.isArray(index['codelists']) ? (index['codelists'] as unknown as Entry[]) : []
}
