import type { Finding } from '../../../finding.ts'
import { aboutProcess, repeated, wrong } from './process-rule.ts'

/** Every role that is named exists, nobody writes to itself, and the order of precedence names each role once. */
export const roles = aboutProcess(function* (process) {
  const known = new Set(process.roles.map((role) => role.id))
  for (const index of repeated(process.roles, (role) => role.id)) yield twice(index, process.roles[index]?.id ?? '')
  for (const [index, { trigger, receivers }] of process.transitions.entries()) {
    if (!known.has(trigger)) yield unknownRole(`/transitions/${index}/trigger`, trigger)
    for (const [position, receiver] of receivers.entries()) {
      const at = `/transitions/${index}/receivers/${position}`
      if (!known.has(receiver)) yield unknownRole(at, receiver)
      else if (receiver === trigger) yield toItself(at, receiver)
    }
  }
  for (const [index, role] of process.precedence.entries()) {
    if (!known.has(role)) yield unknownRole(`/precedence/${index}`, role)
  }
  for (const role of known) if (!process.precedence.includes(role)) yield withoutPrecedence(role)
})

function twice(index: number, id: string): Finding {
  return wrong('role-twice', `/roles/${index}/id`, {
    de: `Die Rolle „${id}“ steht schon weiter oben. Geben Sie ihr einen anderen Namen oder streichen Sie sie.`,
    en: `The role "${id}" already stands above. Give it another name or remove it.`,
  })
}

function unknownRole(at: string, role: string): Finding {
  return wrong('role-unknown', at, {
    de: `Die Rolle „${role}“ gibt es nicht. Berichtigen Sie den Namen oder ergänzen Sie sie unter „roles“.`,
    en: `There is no role "${role}". Correct the name or add it under "roles".`,
  })
}

function toItself(at: string, role: string): Finding {
  return wrong('role-writes-to-itself', at, {
    de: `„${role}“ löst den Befehl aus und soll ihn auch empfangen. Nennen Sie die anderen Rollen.`,
    en: `"${role}" triggers the command and is to receive it too. Name the other roles.`,
  })
}

function withoutPrecedence(role: string): Finding {
  return wrong('precedence-incomplete', '/precedence', {
    de: `Für „${role}“ ist nicht gesagt, wer vorgeht, wenn sich zwei Befehle kreuzen. Ergänzen Sie die Rolle an ihrer Stelle.`,
    en: `For "${role}" it is not said who goes first when two commands cross. Add the role in its place.`,
  })
}
