import { existsSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Finding } from '@fallnetz/core'
import { readMatrix } from '@fallnetz/core/lawfulness'
import { checkRules, readRuleFiles } from '@fallnetz/core/rules'
import type { BesideCheck } from '../check-beside.ts'

/** The rules of law: their form, sources, versions and clocks, and that something carries each. */
export const rules: BesideCheck = function* ({ path, place, catalog }) {
  const folder = join(path, 'rules')
  if (!existsSync(folder)) return
  yield {
    source: 'rules',
    folder: place,
    findings: async () => {
      const matrix = existsSync(join(folder, 'transmission-matrix.json')) ? { matrix: readMatrix(path) } : {}
      return (await checkRules(readRuleFiles(folder), { catalog, ...matrix })).map(fromStandard)
    },
  }
}

/** Names the file from the folder of the standard; some findings are in a contract beside the rules. */
function fromStandard(finding: Finding): Finding {
  const [file = '', pointer = ''] = finding.at.split('#')
  return { ...finding, at: `${posix.normalize(`rules/${file}`)}#${pointer}` }
}
