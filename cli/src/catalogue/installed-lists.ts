import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Codelist, codelistFromText, isObject } from '@fallnetz/core'

/**
 * The installed code lists, each read when somebody looks into it: a message names a few of many, and one of them is
 * as large as all contracts together. What the index of the package does not know yet is read at once.
 */
export function installedLists(folder: string): Map<string, Codelist> {
  const root = join(folder, 'codelists')
  const indexed = listsInIndex(folder)
  const lists = new Map<string, Codelist>()
  for (const id of namesIn(root)) {
    for (const version of namesIn(join(root, id))) {
      const file = join(root, id, version, 'codelist.json')
      const name = `${id}@${version}`
      const entry = indexed.get(name)
      if (entry !== undefined) lists.set(name, unread(entry, file))
      else if (existsSync(file)) lists.set(name, codelistFromText(id, version, readFileSync(file, 'utf8')))
    }
  }
  return lists
}

type Entry = Pick<Codelist, 'id' | 'version' | 'urn' | 'title' | 'digest'>

function unread(entry: Entry, file: string): Codelist {
  let list: Codelist | undefined
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
      return read().content
    },
  }
}

/** What `catalog.json` says of code lists; generated with the package, so that its form is certain. */
function listsInIndex(folder: string): Map<string, Entry> {
  const file = join(folder, 'catalog.json')
  const index: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const entries = isObject(index) && Array.isArray(index['codelists']) ? (index['codelists'] as unknown as Entry[]) : []
  return new Map(entries.map((entry) => [`${entry.id}@${entry.version}`, entry]))
}

function namesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}
