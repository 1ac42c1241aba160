import type { Finding } from '../../../finding.ts'
import { valueAt } from '../../../json/pointer.ts'
import type { JsonObject } from '../../../json/value.ts'
import { problem } from '../../rule.ts'
import { aboutProcess, repeated, wrong } from './process-rule.ts'

const messageType = '/properties/envelope/properties/messageType'
const schemaVersion = '/properties/envelope/properties/schemaVersion'

/** Every command that is a message has one schema of its own, and that schema takes this type and version only. */
export const messages = aboutProcess(function* (process, { contract, schemas }) {
  const sent = process.transitions.flatMap(({ command, message }, index) => {
    return message === undefined ? [] : [{ command, message, at: `/transitions/${index}/message` }]
  })
  for (const { command, message, at } of sent) {
    const schema = schemas.get(message)
    if (schema === undefined) yield missing(at, message)
    else {
      yield* fixes(message, schema, messageType, `${process.id}.${command}`)
      yield* fixes(message, schema, schemaVersion, contract.version)
    }
  }
  for (const index of repeated(sent, (one) => one.message))
    yield shared(sent[index]?.at ?? '', sent[index]?.message ?? '')
  for (const [index, { from, message }] of process.transitions.entries()) {
    if (from.length === 0 && message === undefined) yield silentStart(index)
  }
})

function* fixes(path: string, schema: JsonObject, at: string, value: string): Generator<Finding> {
  if (valueAt(schema, `${at}/const`) !== value) yield open(path, at, value)
}

function missing(at: string, message: string): Finding {
  return wrong('message-schema-missing', at, {
    de: `Die Datei „${message}“ gibt es nicht. Legen Sie das Schema der Nachricht an oder berichtigen Sie den Namen.`,
    en: `There is no file "${message}". Add the schema of the message or correct the name.`,
  })
}

function shared(at: string, message: string): Finding {
  return wrong('message-schema-shared', at, {
    de: `„${message}“ gehört schon zu einem anderen Befehl. Jede Nachricht hat ihr eigenes Schema.`,
    en: `"${message}" already belongs to another command. Each message has a schema of its own.`,
  })
}

function silentStart(index: number): Finding {
  return wrong('start-without-message', `/transitions/${index}`, {
    de: 'Der erste Befehl muss eine Nachricht sein, sonst erfährt niemand vom Beginn. Ergänzen Sie „message“.',
    en: 'The first command must be a message, or nobody learns of the start. Add "message".',
  })
}

function open(path: string, at: string, value: string): Finding {
  return problem('message-not-fixed', path, at, {
    de: `Eine Nachricht erkennt man an ihrem Umschlag. Schreiben Sie an dieser Stelle "const": "${value}".`,
    en: `A message is known by its envelope. Write "const": "${value}" in this place.`,
  })
}
