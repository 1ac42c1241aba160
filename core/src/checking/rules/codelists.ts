import type { Finding } from '../../finding.ts'
import { problem, type Rule } from '../rule.ts'
import { spotsOf } from '../spots.ts'

/** A code list that a schema names is there. */
export const codelists: Rule = function* ({ catalog, schemas }) {
  const known = new Set([...catalog.codelists.values()].map((list) => list.urn))
  for (const [path, root] of schemas) {
    for (const { at, schema } of spotsOf(path, root)) {
      const urn = schema['x-codelist']
      if (typeof urn === 'string' && !known.has(urn)) yield unknownList(path, `${at}/x-codelist`, urn)
    }
  }
}

function unknownList(path: string, at: string, urn: string): Finding {
  return problem('codelist-unknown', path, at, {
    de: `Die Codeliste ${urn} gibt es hier nicht. Berichtigen Sie den Namen oder legen Sie die Liste unter codelists/ an.`,
    en: `The code list ${urn} is not here. Correct the name or add the list under codelists/.`,
  })
}
