import { randomUUID } from 'node:crypto'
import type { JsonObject, Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { placesIn, replaceAt } from '../generate/places.ts'

/** A date is a day that exists, an instant says its offset, an identifier is one. */
export const messageFormats: Check = {
  id: 'message-formats',
  title: { de: 'Datum, Zeitpunkt und Kennung sind echt', en: 'Dates, instants and identifiers are real' },
  requirements: ['MSG-09'],
  async run({ party, sender, steps, chart, claims, rulebook, generated }) {
    const base = rulebook.fullest(chart.start)
    const start = sender.opening(randomUUID(), 'source', base === undefined ? {} : { base })
    const startSchema = rulebook.messageSchema(chart.start)
    const formats = generated.violations(chart.start).filter(({ keyword }) => keyword === 'format')
    for (const message of [...formats.map((one) => one.message), ...unreal(start, '')]) {
      if (rulebook.accepts(message, startSchema)) continue
      claims.refused('MSG-09', await party.start(message, { meant: 'anything' }), 'invalid-message', advice)
    }
    const conversation = await steps.begin()
    const { processId, etag } = conversation
    for (const command of chart.commands) {
      for (const broken of unreal(sender.message(conversation, command), '/payload')) {
        if (rulebook.accepts(broken, rulebook.messageSchema(command))) continue
        const answer = await party.command(processId, command.command, broken, etag, { meant: 'anything' })
        claims.refused('MSG-09', answer, 'invalid-message', advice)
      }
    }
  },
}

/** The message once for every date, instant and identifier in it, with this one not what it looks like. */
function* unreal(message: JsonObject, within: string): Generator<JsonObject> {
  let turn = 0
  for (const { at, value } of placesIn(message)) {
    if (typeof value !== 'string' || !at.startsWith(within)) continue
    const versions = unrealVersionsOf(value)
    turn += 1
    const version = versions[turn % versions.length]
    if (version !== undefined) yield replaceAt(message, at, version)
  }
}

function unrealVersionsOf(value: string): string[] {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return ['2026-02-30', '2025-02-29', '2026-13-01', '30.02.2026']
  if (/^\d{4}-\d\d-\d\dT/.test(value)) {
    return ['2026-02-30T12:00:00+01:00', '2026-03-01T12:00:00', '2026-03-01T25:00:00+01:00']
  }
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-/.test(value)) {
    return ['00000000-0000-0000-0000-00000000000', 'g0000000-0000-4000-8000-000000000000']
  }
  return []
}

const advice: Text = {
  de: 'Prüfen Sie Formate wirklich: den 30. Februar gibt es nicht, und ein Zeitpunkt braucht seinen Versatz.',
  en: 'Really check formats: there is no 30 February, and an instant needs its offset.',
}
