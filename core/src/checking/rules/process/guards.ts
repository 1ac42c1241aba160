import type { Finding } from '../../../finding.ts'
import { requirementsOf } from '../requirements.ts'
import { aboutProcess, wrong } from './process-rule.ts'

/** Every condition beyond schema and state is written down as a requirement, or nobody would test it. */
export const guards = aboutProcess(function* (process, subject) {
  const known = new Set(requirementsOf(subject).map((requirement) => requirement.id))
  for (const [index, transition] of process.transitions.entries()) {
    for (const [position, { requirement }] of transition.guards.entries()) {
      if (!known.has(requirement)) yield unknown(`/transitions/${index}/guards/${position}/requirement`, requirement)
    }
  }
})

function unknown(at: string, requirement: string): Finding {
  return wrong('requirement-unknown', at, {
    de: `Die Anforderung ${requirement} steht nicht in requirements.json. Ergänzen Sie sie oder berichtigen Sie die Kennung.`,
    en: `The requirement ${requirement} is not in requirements.json. Add it or correct its id.`,
  })
}
