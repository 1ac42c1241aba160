import type { Finding } from '../finding.ts'
import { isObject, type JsonValue } from '../json/value.ts'
import { troubleWith } from '../rules/citation.ts'
import { problem } from './rule.ts'

/** What is wrong with the norms something rests on: they are cited as in rules of law, a law and one place in it. */
export function* legalBasisFindings(path: string, at: string, bases: JsonValue | undefined): Generator<Finding> {
  if (!Array.isArray(bases)) return
  for (const [index, basis] of bases.entries()) yield* judged(path, `${at}/${index}`, basis)
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
