import type { Process } from '../../../processes/process.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { paired } from '../../changes/pairs.ts'
import { say } from '../../changes/words.ts'
import { listed } from '../place.ts'

/** Who takes part, and whose step counts when two cross. */
export function* roles(before: Process, after: Process): Generator<Change> {
  const { removed, added } = paired(listed(before.roles, '/roles'), listed(after.roles, '/roles'))
  for (const { before: gone } of removed) {
    yield note({
      code: 'role-removed',
      severity: 'breaking',
      breaks: 'both',
      old: gone.at,
      where: nameOf(gone.value),
      text: say('nimmt nicht mehr teil', 'no longer takes part'),
    })
  }
  for (const { after: come } of added) {
    yield note({
      code: 'role-added',
      severity: 'harmless',
      new: come.at,
      where: nameOf(come.value),
      text: say('nimmt jetzt teil', 'now takes part'),
    })
  }
  // Only the order among roles that stay decides anything new.
  const common = new Set(before.precedence.filter((role) => after.precedence.includes(role)))
  const [was, now] = [
    before.precedence.filter((role) => common.has(role)),
    after.precedence.filter((role) => common.has(role)),
  ]
  if (was.join() === now.join()) return
  const text = say(
    `wenn sich zwei Schritte kreuzen, gilt jetzt ${now.join(' vor ')} statt ${was.join(' vor ')}`,
    `when two steps cross, ${now.join(' before ')} now holds instead of ${was.join(' before ')}`,
  )
  yield note({
    code: 'precedence-changed',
    severity: 'breaking',
    breaks: 'both',
    old: '/precedence',
    new: '/precedence',
    where: say('Vorrang', 'precedence'),
    text,
  })
}

function nameOf({ id, title }: Process['roles'][number]) {
  return say(`Rolle „${title.de}“ (${id})`, `role "${title.en}" (${id})`)
}
