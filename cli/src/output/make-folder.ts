import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { notWritten } from './write-file.ts'

/** Makes a folder and those above it. Throws KnownError `output-not-written`. */
export function makeFolder(path: string): void {
  try {
    make(path)
  } catch (cause) {
    throw notWritten(path, cause)
  }
}

// Node's own "recursive" goes round for ever where a folder is there but takes no new one, as /proc and some network drives do.
function make(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return
  if (dirname(path) !== path) make(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error
  }
}
