import { randomUUID } from 'node:crypto'
import type { Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { isSameContent, shapeOf } from '../kit/same.ts'

/** To a stranger, a process of others looks exactly like one that does not exist. */
export const strangerReads: Check = {
  id: 'stranger-reads',
  title: { de: 'Fremde sehen einen Vorgang nicht', en: 'Strangers do not see a process' },
  requirements: ['ISO-01'],
  async run({ party, steps, claims }) {
    const { processId } = await steps.begin()
    const unknownId = randomUUID()
    const hidden = await party.read(processId, { as: 'stranger' })
    const unknown = await party.read(unknownId, { as: 'stranger' })
    claims.refused('ISO-01', hidden, 'process-not-found', advice)
    const same = isSameContent(shapeOf(hidden, processId), shapeOf(unknown, unknownId))
    claims.claim('ISO-01', same, distinguishable, hidden)
    const sameHeaders = hidden.answered.headers['etag'] === unknown.answered.headers['etag']
    claims.claim('ISO-01', sameHeaders, distinguishable, hidden)
  },
}

const advice: Text = {
  de: 'Antworten Sie Unbeteiligten wie bei einem Vorgang, den es nicht gibt.',
  en: 'Answer those who take no part as if the process did not exist.',
}
const distinguishable: Text = {
  de: 'GET {processId}: Unbeteiligte können an der Antwort erkennen, dass es den Vorgang gibt. Geben Sie dieselbe Antwort wie bei einem unbekannten Vorgang.',
  en: 'GET {processId}: those who take no part can tell from the answer that the process exists. Give the same answer as for an unknown process.',
}
