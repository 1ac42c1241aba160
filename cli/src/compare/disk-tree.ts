import { readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { about } from '../inputs/about.ts'
import { unreadable } from '../inputs/find.ts'
import { textOfFile } from '../inputs/read.ts'
import { tooManyFiles } from './refusals.ts'
import { isComparable, mostFiles, type Tree } from './tree.ts'

/** The files of this computer; links to folders are not followed inside a folder. */
export const diskTree: Tree = {
  kind: (path) => {
    const stats = statsOf(path)
    return stats === undefined ? undefined : stats.isDirectory() ? 'folder' : 'file'
  },
  under: (folder) => {
    const found = [...filesIn(folder)].filter(isComparable).sort()
    if (found.length > mostFiles) throw tooManyFiles(folder)
    return found
  },
  texts: (folder, paths) =>
    paths.map((path) => {
      try {
        return textOfFile(join(folder, path))
      } catch (error) {
        throw about(path, error)
      }
    }),
}

function statsOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (cause) {
    throw about(path, unreadable(cause))
  }
}

function filesIn(folder: string): string[] {
  const found: string[] = []
  const waiting = [folder]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (found.length > 20 * mostFiles) throw tooManyFiles(folder)
    for (const entry of entriesIn(next)) {
      const path = join(next, entry.name)
      if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules') waiting.push(path)
      if (entry.isFile()) found.push(relative(folder, path).split(sep).join('/'))
    }
  }
  return found
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (cause) {
    throw unreadable(cause)
  }
}
