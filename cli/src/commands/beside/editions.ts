import { join } from 'node:path'
import { checkEdition, editionNames, readEditionFile } from '@fallnetz/core/editions'
import { matrixText } from '@fallnetz/core/lawfulness'
import { readRuleFiles } from '@fallnetz/core/rules'
import type { BesideCheck } from '../check-beside.ts'

/**
 * The editions: that everything in them is there with its digest, and nothing depends on what is not in them. What is
 * installed elsewhere does not count as there: whoever gets the folder does not get that.
 */
export const editions: BesideCheck = function* ({ path, place, catalog, own }) {
  for (const name of editionNames(path)) {
    yield {
      source: `edition ${name}`,
      folder: join(place, 'editions'),
      findings: () => {
        const parts = { catalog: own, rules: readRuleFiles(join(path, 'rules')), matrix: matrixText(path) }
        return checkEdition(readEditionFile(path, name), parts, catalog)
      },
    }
  }
}
