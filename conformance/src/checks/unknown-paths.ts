import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'

/** What is not part of the interface does not exist. */
export const unknownPaths: Check = {
  id: 'unknown-paths',
  title: { de: 'Unbekannte Pfade gibt es nicht', en: 'Unknown paths do not exist' },
  requirements: ['PRO-03'],
  async run({ party, sender, steps, chart, claims }) {
    const conversation = await steps.begin()
    const { processId } = conversation
    const base = `/v1/${chart.process.collection}`
    const paths = [
      '/v1/no-such-thing',
      '/v2/events',
      `${base}/${processId}/nonsense/deeper`,
      `/v1/mailbox/x/y/z`,
      '/v1/../v1/none',
      '/V1/events',
      `/v1/${chart.process.collection.toUpperCase()}`,
      `${base}/${processId}/`,
    ]
    for (const path of paths) claims.refused('PRO-03', await party.other('GET', path), 'path-not-found', advice)

    // Silent transitions and the start have no path of their own below a process.
    const silent = chart.process.transitions.filter((one) => one.message === undefined || one === chart.start)
    for (const name of ['nonsense', ...silent.map((one) => one.command)]) {
      const answer = await party.other('POST', `${base}/${processId}/${name}`, {
        headers: { 'content-type': 'application/json', 'if-match': conversation.etag },
        raw: JSON.stringify(sender.opening(processId)),
      })
      claims.refused('PRO-03', answer, 'path-not-found', advice)
    }
  },
}

const advice: Text = {
  de: 'Antworten Sie auf alles, was nicht zur Schnittstelle gehört, mit 404 path-not-found.',
  en: 'Answer everything that is not part of the interface with 404 path-not-found.',
}
