import type { JsonObject, Process, Text } from '@fallnetz/core'
import { said } from '../../model/said.ts'

/** Everything a call can be told in its path, its query and its headers. */
export function parameterComponents(process: Process): JsonObject {
  const states = process.states.map((state) => state.id)
  return {
    ProcessId: inPath('processId', {
      de: 'Kennung des Vorgangs, gewählt von der Stelle, die ihn begonnen hat.',
      en: 'The process, by the identifier that the body which started it has chosen.',
    }),
    MessageId: inPath('messageId', {
      de: 'Kennung der Nachricht, wie sie in ihrem Umschlag steht.',
      en: 'The message, by the identifier in its envelope.',
    }),
    After: inQuery('after', cursor, {
      de: 'Wo es weitergeht: der Wert „next“ der vorigen Seite. Ohne ihn beginnt die Liste von vorn.',
      en: 'Where to go on: the "next" of the page before. Without it the list starts at its beginning.',
    }),
    Limit: inQuery(
      'limit',
      { type: 'integer', minimum: 1, maximum: 100, default: 20 },
      { de: 'Wie viele Einträge eine Seite höchstens hat.', en: 'How many entries a page has at most.' },
    ),
    State: inQuery(
      'state',
      { type: 'string', enum: states },
      {
        de: 'Nur Vorgänge in diesem Zustand.',
        en: 'Only processes in this state.',
      },
    ),
    IfMatch: {
      name: 'If-Match',
      in: 'header',
      required: true,
      ...said({
        description: {
          de: 'Der ETag des Vorgangs, wie ihn die empfangende Stelle zuletzt genannt hat.',
          en: "The process's ETag as the receiver last stated it.",
        },
      }),
      schema: entityTag,
    },
  }
}

/** The headers that answers carry. */
export function headerComponents(): JsonObject {
  return {
    ETag: header(entityTag, {
      de: 'Ändert sich mit jedem Übergang des Vorgangs und nur dann.',
      en: 'Changes with every transition of the process and only then.',
    }),
    Location: header(
      { type: 'string', format: 'uri-reference', maxLength: 500 },
      { de: 'Wo der Vorgang nachzulesen ist.', en: 'Where the process can be read.' },
    ),
    'Retry-After': header(
      { type: 'string', pattern: '^[0-9A-Za-z ,:]+$', maxLength: 40 },
      {
        de: 'Nach wie vielen Sekunden oder wann der Versuch wiederholt werden kann.',
        en: 'After how many seconds, or when, to try again.',
      },
    ),
    'WWW-Authenticate': header(
      { type: 'string', maxLength: 500 },
      { de: 'Wie man sich ausweist: „Bearer“.', en: 'How to authenticate: "Bearer".' },
    ),
    Allow: header(
      { type: 'string', maxLength: 100 },
      { de: 'Welche Methoden es unter dieser Adresse gibt.', en: 'Which methods this address offers.' },
    ),
  }
}

const entityTag: JsonObject = { type: 'string', pattern: '^"[!#-~]+"$', maxLength: 200 }
const cursor: JsonObject = { type: 'string', minLength: 1, maxLength: 500 }

function inPath(name: string, description: Text): JsonObject {
  return { name, in: 'path', required: true, ...said({ description }), schema: { type: 'string', format: 'uuid' } }
}

function inQuery(name: string, schema: JsonObject, description: Text): JsonObject {
  return { name, in: 'query', required: false, ...said({ description }), schema }
}

function header(schema: JsonObject, description: Text): JsonObject {
  return { ...said({ description }), required: true, schema }
}
