import { isAnswer } from '../answer.ts'
import type { Parts } from '../parts.ts'
import { someText, type Twin } from './twin.ts'

export const messages: readonly Twin[] = [
  {
    id: 'never-looks-inside',
    caughtBy: 'MSG-01',
    title: { de: 'Der Inhalt wird nicht gegen das Schema geprüft.', en: 'The payload is not held against the schema.' },
    change: (parts) => ({ validate: overlooking(parts, ({ at }) => at.startsWith('/payload')) }),
  },
  {
    id: 'misses-what-is-missing',
    caughtBy: 'MSG-01',
    title: { de: 'Fehlende Pflichtangaben fallen nicht auf.', en: 'Missing required properties go unnoticed.' },
    change: (parts) => ({ validate: overlooking(parts, ({ code, at }) => code === 'required' && at !== '') }),
  },
  {
    id: 'finds-without-saying-where',
    caughtBy: 'MSG-01',
    title: { de: 'Befunde nennen keine Stelle.', en: 'Findings name no place.' },
    change: ({ problem }) => ({
      problem: (party, code, details = {}) => {
        const findings = details.findings?.map((finding) => ({ ...finding, at: '' }))
        return problem(party, code, findings === undefined ? details : { ...details, findings })
      },
    }),
  },
  {
    id: 'chokes-on-broken-json',
    caughtBy: 'MSG-02',
    title: { de: 'Unlesbares JSON führt zu 500.', en: 'Unreadable JSON leads to 500.' },
    change: (parts) => ({ validate: choking(parts, 'malformed-json') }),
  },
  {
    id: 'tolerates-the-unknown',
    caughtBy: 'MSG-03',
    title: {
      de: 'Unbekannte Angaben werden stillschweigend angenommen.',
      en: 'Unknown properties are silently accepted.',
    },
    change: (parts) => ({ validate: overlooking(parts, ({ code }) => code === 'additional-properties') }),
  },
  {
    id: 'chokes-on-the-unknown',
    caughtBy: 'MSG-03',
    title: { de: 'Unbekannte Angaben führen zu 500.', en: 'Unknown properties lead to 500.' },
    change: ({ validate }) => ({
      validate: (party, text, transition) => {
        const findings = validate(party, text, transition)
        if (isAnswer(findings) || !findings.some(({ code }) => code === 'additional-properties')) return findings
        throw new Error('Unrecognised column')
      },
    }),
  },
  {
    id: 'swallows-anything',
    caughtBy: 'MSG-04',
    title: { de: 'Es gibt keine Obergrenze für die Größe.', en: 'There is no limit on size.' },
    change: (parts) => ({ readText: swallowing(parts) }),
  },
  {
    id: 'believes-the-announced-length',
    caughtBy: 'MSG-04',
    title: {
      de: 'Nur die angekündigte Größe zählt; was in Stücken kommt, darf beliebig groß sein.',
      en: 'Only the announced size counts; what comes in chunks may be of any size.',
    },
    change: (parts) => ({
      readText: (party, request, mediaType) => {
        const read = request.headers['content-length'] === undefined ? swallowing(parts) : parts.readText
        return read(party, request, mediaType)
      },
    }),
  },
  {
    id: 'stumbles-over-chunks',
    caughtBy: 'MSG-04',
    title: {
      de: 'Zu Großes, das in Stücken kommt, führt zu 500.',
      en: 'What is too large and comes in chunks leads to 500.',
    },
    change: ({ readText }) => ({
      readText: async (party, request, mediaType) => {
        const judged = await readText(party, request, mediaType)
        const announced = request.headers['content-length'] !== undefined
        if (!announced && isAnswer(judged)) throw new RangeError('Premature close')
        return judged
      },
    }),
  },
  {
    id: 'drowns-in-depth',
    caughtBy: 'MSG-04',
    title: { de: 'Tiefe Verschachtelung führt zu 500.', en: 'Deep nesting leads to 500.' },
    change: (parts) => ({ validate: choking(parts, 'nesting-too-deep') }),
  },
  {
    id: 'cannot-bear-long-texts',
    caughtBy: 'MSG-05',
    title: { de: 'Erlaubte, aber lange Texte führen zu 500.', en: 'Texts that are long but allowed lead to 500.' },
    change: (parts) => ({ readMessage: choosy(parts, (text) => text.length > 1000) }),
  },
  {
    id: 'cannot-bear-one-letter',
    caughtBy: 'MSG-05',
    title: { de: 'Namen aus einem Buchstaben führen zu 500.', en: 'Names of one letter lead to 500.' },
    change: (parts) => ({ readMessage: choosy(parts, (text) => text.length === 1) }),
  },
  {
    id: 'insists-on-the-optional',
    caughtBy: 'MSG-05',
    title: { de: 'Was fehlen darf, darf hier nicht fehlen.', en: 'What may be absent may not be absent here.' },
    change: ({ readMessage }) => ({
      readMessage: (party, ...rest) => {
        const message = readMessage(party, ...rest)
        const lacking = !isAnswer(message) && rest[2] === undefined && Object.keys(message.payload).length < 6
        return lacking ? party.parts.problem(party, 'invalid-message') : message
      },
    }),
  },
  {
    id: 'reads-any-media-type',
    caughtBy: 'MSG-07',
    title: { de: 'Der Medientyp wird nicht beachtet.', en: 'The media type is not looked at.' },
    change: ({ readText }) => ({
      readText: (party, request, mediaType) =>
        readText(party, { ...request, headers: { ...request.headers, 'content-type': mediaType } }, mediaType),
    }),
  },
  {
    id: 'last-name-wins',
    caughtBy: 'MSG-08',
    title: { de: 'Von zwei gleichen Namen gilt der letzte.', en: 'Of two equal names the last one counts.' },
    change: (parts) => ({ validate: overlooking(parts, ({ code }) => code === 'duplicate-name') }),
  },
  {
    id: 'looks-for-doubles-outside-only',
    caughtBy: 'MSG-08',
    title: {
      de: 'Gleiche Namen fallen nur in den äußeren Objekten auf.',
      en: 'Equal names are noticed in the outer objects only.',
    },
    change: (parts) => ({
      validate: overlooking(parts, ({ code, at }) => code === 'duplicate-name' && at.split('/').length > 3),
    }),
  },
  {
    id: 'takes-any-date',
    caughtBy: 'MSG-09',
    title: { de: 'Datum, Zeitpunkt und Kennung werden nicht geprüft.', en: 'Dates, instants and ids are not checked.' },
    change: (parts) => ({ validate: overlooking(parts, ({ code }) => code === 'format') }),
  },
  {
    id: 'believes-the-message-type',
    caughtBy: 'MSG-10',
    title: {
      de: 'Die Nachrichtenart im Umschlag entscheidet, nicht der Pfad.',
      en: 'The message type in the envelope decides, not the path.',
    },
    change: ({ receive }) => ({
      receive: async (party, call, transition) => {
        const body = await party.parts.readText(party, call.request, 'application/json')
        if (isAnswer(body)) return body
        const named = party.process.transitions.find(
          ({ command, message }) => message !== undefined && body.text.includes(`"${party.process.id}.${command}"`),
        )
        const request = { ...call.request, body: once(Buffer.from(body.text)) }
        return receive(party, { ...call, request }, named ?? transition)
      },
    }),
  },
  {
    id: 'believes-the-process-id',
    caughtBy: 'MSG-11',
    title: {
      de: 'Pfad und Umschlag dürfen verschiedene Vorgänge nennen.',
      en: 'Path and envelope may name different processes.',
    },
    change: () => ({ comparePath: () => [] }),
  },
  {
    id: 'reads-quotes-away',
    caughtBy: 'MSG-01',
    title: {
      de: 'Zahlen und Ja-Nein-Angaben im Umschlag dürfen in Anführungszeichen stehen.',
      en: 'Numbers and yes-or-no details in the envelope may stand in quotes.',
    },
    change: ({ validate }) => ({
      validate: (party, text, transition) =>
        validate(party, text.replace(/"(sequence|testMessage)":"(\d+|true|false)"/g, '"$1":$2'), transition),
    }),
  },
]

type Finding = { readonly code: string; readonly at: string }

function overlooking({ validate }: Parts, blind: (finding: Finding) => boolean): Parts['validate'] {
  return (...question) => {
    const findings = validate(...question)
    return isAnswer(findings) ? findings : findings.filter((finding) => !blind(finding))
  }
}

function choking({ validate }: Parts, code: string): Parts['validate'] {
  return (...question) => {
    const answer = validate(...question)
    if (isAnswer(answer) && JSON.stringify(answer.body).includes(code)) throw new SyntaxError('Unexpected token')
    return answer
  }
}

function choosy({ readMessage }: Parts, offended: (text: string) => boolean): Parts['readMessage'] {
  return (...question) => {
    const message = readMessage(...question)
    if (!isAnswer(message) && someText(message.payload, offended)) throw new RangeError('value out of range')
    return message
  }
}

function swallowing({ readText }: Parts): Parts['readText'] {
  return async (party, request, mediaType) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request.body) chunks.push(chunk)
    const bytes = Buffer.concat(chunks)
    const start = bytes.subarray(0, 1024 * 1024)
    const judged = await readText(party, { ...request, body: once(start) }, mediaType)
    return isAnswer(judged) ? judged : { text: bytes.toString('utf8') }
  }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
