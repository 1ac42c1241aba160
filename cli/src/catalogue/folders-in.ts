import { readdirSync } from 'node:fs'

/** The names of the folders in a folder, without hidden ones. */
export function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).map(({ name }) => name)
}
