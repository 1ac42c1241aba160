import { randomUUID } from 'node:crypto'
import { isObject, type JsonObject, type Text } from '@fallnetz/core'
import type { Check } from '../check.ts'
import { placesIn, replaceAt } from '../generate/places.ts'

/** What the contract does not name does not travel, wherever in the message it stands. */
export const messageUnknownProperty: Check = {
  id: 'message-unknown-property',
  title: { de: 'Unbekannte Angaben werden abgewiesen', en: 'Unknown properties are refused' },
  requirements: ['MSG-03'],
  async run({ party, sender, steps, chart, claims, rulebook, random }) {
    const isInvalid = (message: JsonObject, schema: string): boolean => !rulebook.accepts(message, schema)
    const start = sender.opening(randomUUID())
    for (const [at, message] of extended(start)) {
      if (!isInvalid(message, rulebook.messageSchema(chart.start))) continue
      claims.refused('MSG-03', await party.start(message, { meant: 'anything' }), 'invalid-message', advice, here(at))
    }
    for (const raw of hostileNames(JSON.stringify(start))) {
      claims.refused('MSG-03', await party.start({}, { raw }), 'invalid-message', advice, here('__proto__'))
    }
    const { envelope } = start
    const processId = isObject(envelope) ? String(envelope['processId']) : ''
    claims.refused('MSG-03', await party.read(processId), 'process-not-found', nothingBegun)

    const conversation = await steps.begin()
    for (const command of chart.commands) {
      const [whole, ...inner] = [...extended(sender.message(conversation, command))].filter(([at, message]) => {
        return at.startsWith('/payload') && isInvalid(message, rulebook.messageSchema(command))
      })
      // Of what lies deeper two places are drawn: mostly they are of types that the start has shown above.
      for (const [at, message] of [...(whole === undefined ? [] : [whole]), ...random.spread(inner, 2, ([at]) => at)]) {
        const answer = await party.command(conversation.processId, command.command, message, conversation.etag, {
          meant: 'anything',
        })
        claims.refused('MSG-03', answer, 'invalid-message', advice, here(at))
      }
    }
  },
}

/** The message once for every object in it, with one property more in this object. */
function* extended(message: JsonObject): Generator<[at: string, message: JsonObject]> {
  for (const { at, value } of placesIn(message)) {
    if (isObject(value)) yield [at, replaceAt(message, at, { ...value, unbekannt: 'x' })]
  }
}

// Names that mean something to careless programs must not slip through as if they were not there.
function hostileNames(valid: string): string[] {
  return ['__proto__', 'constructor', 'toString'].map((name) => valid.replace('{', `{${JSON.stringify(name)}:{"x":1},`))
}

function here(at: string): Text {
  return { de: `zusätzlich in ${at || '/'}`, en: `added in ${at || '/'}` }
}

const advice: Text = {
  de: 'Lehnen Sie Nachrichten mit unbekannten Angaben ab, statt sie zu überlesen.',
  en: 'Refuse messages with unknown properties instead of overlooking them.',
}
const nothingBegun: Text = {
  de: 'Eine abgewiesene Nachricht darf keinen Vorgang anlegen.',
  en: 'A refused message must not begin a process.',
}
