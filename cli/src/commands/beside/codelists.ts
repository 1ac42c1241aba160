import { join } from 'node:path'
import { readFolder } from '@fallnetz/core'
import { checkCodelists } from '@fallnetz/core/codelists'
import type { BesideCheck } from '../check-beside.ts'

/** The code lists of the folder itself: their form, their columns, and that messages can carry every code. */
export const codelists: BesideCheck = function* ({ path, place, catalog }) {
  const { codelists: own } = readFolder(path)
  if (own.size === 0) return
  yield {
    source: 'codelists',
    folder: join(place, 'codelists'),
    findings: () => checkCodelists({ ...catalog, codelists: own }),
  }
}
