import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'

/** Only the role the process names may begin it. */
export const wrongRoleStart: Check = {
  id: 'wrong-role-start',
  title: { de: 'Nur die richtige Rolle stößt an', en: 'Only the right role starts' },
  requirements: ['STA-03'],
  async run({ party, sender, chart, claims, rulebook, run, notApplicable }) {
    const { organisation } = run.target.actors.source
    const others = chart.process.roles.map((role) => role.id).filter((role) => role !== chart.us)
    const starts = others
      .map((role) => sender.opening(randomUUID(), 'source', { envelope: { sender: { organisation, role } } }))
      .filter((message) => rulebook.accepts(message, rulebook.messageSchema(chart.start)))
    if (starts.length === 0) notApplicable(bySchema)
    for (const start of starts) claims.refused('STA-03', await party.start(start), 'wrong-role', advice)
  },
}

const bySchema: Text = {
  de: 'Das Schema lässt im Anstoß keine andere Rolle zu.',
  en: 'The schema allows no other role in the start.',
}
const advice: Text = {
  de: 'Lassen Sie den Anstoß nur von der Rolle zu, die process.json nennt.',
  en: 'Allow the start only from the role process.json names.',
}
