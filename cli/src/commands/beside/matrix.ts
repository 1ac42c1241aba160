import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkMatrix, matrixPath, matrixText } from '@fallnetz/core/lawfulness'
import { readRules } from '@fallnetz/core/rules'
import type { BesideCheck } from '../check-beside.ts'

/** The transmission matrix: that each cell stands in exactly one row and every name in it leads somewhere. */
export const matrix: BesideCheck = function* ({ path, place, catalog }) {
  if (!existsSync(join(path, matrixPath))) return
  yield {
    source: 'transmission-matrix',
    folder: join(place, 'rules'),
    findings: () => {
      const rules = new Set(readRules(join(path, 'rules')).rules.keys())
      return checkMatrix(matrixText(path), { catalog, rules })
    },
  }
}
