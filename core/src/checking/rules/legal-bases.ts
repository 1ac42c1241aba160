import { isObject } from '../../json/value.ts'
import { legalBasisFindings } from '../legal-basis.ts'
import type { Rule } from '../rule.ts'
import { spotsOf } from '../spots.ts'

/** The norms a contract and its schemas rest on are cited as in rules of law. */
export const legalBases: Rule = function* ({ json, schemas }) {
  const manifest = json.get('contract.json')
  if (isObject(manifest)) yield* legalBasisFindings('contract.json', '/legalBasis', manifest['legalBasis'])
  for (const [path, root] of schemas) {
    for (const { at, schema } of spotsOf(path, root)) {
      yield* legalBasisFindings(path, `${at}/x-legal-basis`, schema['x-legal-basis'])
    }
  }
}
