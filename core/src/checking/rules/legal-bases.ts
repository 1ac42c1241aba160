import type { Finding } from '../../finding.ts'
import { isObject, type JsonValue } from '../../json/value.ts'
import { troubleWith } from '../../rules/citation.ts'
import { problem, type Rule } from '../rule.ts'
import { spotsOf } from '../spots.ts'

/** The norms a schema rests on are cited as in rules of law: a law we know, and one place in it. */
export const legalBases: Rule = function* ({ schemas }) {
  for (const [path, root] of schemas) {
    for (const { at, schema } of spotsOf(path, root)) {
      const bases = schema['x-legal-basis']
      if (!Array.isArray(bases)) continue
      for (const [index, basis] of bases.entries()) yield* judged(path, `${at}/x-legal-basis/${index}`, basis)
    }
  }
}

function* judged(path: string, at: string, basis: JsonValue): Generator<Finding> {
  // Whether it has the form at all, the meta-schemas say.
  if (!isObject(basis)) return
  const { law, norm } = basis
  if (typeof law !== 'string' || typeof norm !== 'string') return
  const trouble = troubleWith({ law, norm })
  if (trouble === undefined) return
  // Others may rest on laws we have not met: of a Land, of a municipality. That keeps nobody from publishing.
  const severity = trouble.code === 'law-unknown' ? 'warning' : 'error'
  yield problem(trouble.code, path, `${at}/${trouble.part}`, trouble.message, severity)
}
