import { all, each, either, number, string, text, word } from '../json/shape.ts'

const names = each(string)
const entry = { id: string, title: text }
const condition = all({}, { member: string, values: each(() => undefined) })
const evidence = all({ ...entry, at: string, add: text }, { conditions: each(condition), withinMonths: number })
const selection = either(word('*'), names, all({ except: names }))

const row = all(
  {
    ...{ bases: selection, recipients: selection },
    verdict: word('allowed', 'needs-evidence', 'forbidden'),
    ...{ rules: names, sources: each(all({ law: string, norm: string })), reason: text },
  },
  { labels: selection, evidence: each(names) },
)

/** What everybody who reads a matrix relies on; checkMatrix holds it against the meta-schema, once, not at every start. */
export const matrixForm = all({
  version: string,
  basisList: all({ urn: string, version: string }),
  ...{ labels: each(all(entry)), bases: each(all(entry)), recipients: each(all(entry)) },
  evidence: each(evidence),
  ...{ powers: each(row), restrictions: each(row) },
})
