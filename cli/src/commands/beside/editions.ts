import { join } from 'node:path'
import { checkEdition, readEditionFiles } from '@fallnetz/core/editions'
import { matrixText } from '@fallnetz/core/lawfulness'
import { readRuleFiles } from '@fallnetz/core/rules'
import type { BesideCheck } from '../check-beside.ts'

/** The editions: that everything in them is there with its digest, and nothing depends on what is not in them. */
export const editions: BesideCheck = function* ({ path, place, catalog }) {
  for (const file of readEditionFiles(path)) {
    yield {
      source: `edition ${file.name}`,
      folder: join(place, 'editions'),
      findings: () => {
        return checkEdition(file, { catalog, rules: readRuleFiles(join(path, 'rules')), matrix: matrixText(path) })
      },
    }
  }
}
