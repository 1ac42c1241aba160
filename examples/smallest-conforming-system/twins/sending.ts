import { isObject, type JsonObject, parseJson } from '@fallnetz/core'
import type { Parts } from '../parts.ts'
import { eachText, type Twin } from './twin.ts'

export const sending: readonly Twin[] = [
  {
    id: 'sends-local-times',
    caughtBy: 'SND-01',
    title: {
      de: 'Gesendete Nachrichten nennen die Zeit ohne Zeitzone.',
      en: 'Messages are sent with a time that has no offset.',
    },
    change: (parts) => ({ post: writing(parts, () => ({ sentAt: '2026-11-22T09:30:00' })) }),
  },
  {
    id: 'sends-the-wrong-type',
    caughtBy: 'SND-01',
    title: {
      de: 'Gesendete Nachrichten tragen immer dieselbe Art.',
      en: 'Messages are always sent under the same type.',
    },
    change: (parts) => ({
      post: writing(parts, ({ messageType }) => ({ messageType: `${String(messageType).split('.')[0]}.request` })),
    }),
  },
  {
    id: 'addresses-itself',
    caughtBy: 'SND-01',
    title: {
      de: 'Als Empfänger steht das System selbst im Umschlag.',
      en: 'The envelope names the system itself as recipient.',
    },
    change: (parts) => ({ post: writing(parts, ({ sender }) => ({ recipient: sender ?? null })) }),
  },
  {
    id: 'does-not-proofread',
    caughtBy: 'SND-01',
    title: { de: 'Auch Unvollständiges wird abgeschickt.', en: 'Even what is incomplete is sent.' },
    change: () => ({ proofread: () => [] }),
  },
  {
    id: 'sends-short-texts-only',
    caughtBy: 'SND-01',
    title: { de: 'Beim Senden enden Texte nach 255 Zeichen.', en: 'When sent, texts end after 255 characters.' },
    change: ({ post }) => ({
      post: (party, url, partner, text, tag) => {
        const message = parseJson(text)
        if (!isObject(message)) return post(party, url, partner, text, tag)
        const payload = eachText(message['payload'], (long) => Array.from(long).slice(0, 255).join(''))
        return post(party, url, partner, JSON.stringify({ ...message, payload }), tag)
      },
    }),
  },
  {
    id: 'sends-without-precondition',
    caughtBy: 'SND-02',
    title: { de: 'Schritte gehen ohne If-Match hinaus.', en: 'Commands go out without If-Match.' },
    change: () => ({
      post: (party, url, partner, body) =>
        party.parts.send(party, url, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${partner.token}` },
          body,
        }),
    }),
  },
  {
    id: 'sends-with-any-tag',
    caughtBy: 'SND-02',
    title: { de: 'Schritte gehen mit If-Match: * hinaus.', en: 'Commands go out with If-Match: *.' },
    change: ({ post }) => ({ post: (party, url, partner, text) => post(party, url, partner, text, '*') }),
  },
  {
    id: 'tries-only-once',
    caughtBy: 'SND-03',
    title: { de: 'Nach 503 oder Stille wird nicht wiederholt.', en: 'After 503 or silence nothing is repeated.' },
    change: ({ meaningOf }) => ({
      meaningOf: (reply) => (reply.status === 412 || meaningOf(reply) !== 'again' ? meaningOf(reply) : 'refused'),
    }),
  },
  {
    id: 'gives-up-on-silence',
    caughtBy: 'SND-03',
    title: { de: 'Nach Stille wird nicht wiederholt.', en: 'After silence nothing is repeated.' },
    change: ({ meaningOf }) => ({ meaningOf: (reply) => (reply.status === 0 ? 'refused' : meaningOf(reply)) }),
  },
  {
    id: 'new-message-each-try',
    caughtBy: 'SND-03',
    title: { de: 'Jeder Versuch ist eine neue Nachricht.', en: 'Every attempt is a new message.' },
    change: (parts) => ({ post: writing(parts, () => ({ messageId: crypto.randomUUID() })) }),
  },
  {
    id: 'ignores-retry-after',
    caughtBy: 'SND-03',
    title: { de: 'Retry-After wird nicht beachtet.', en: 'Retry-After is ignored.' },
    change: ({ pauseBefore }) => ({ pauseBefore: (party, attempt) => pauseBefore(party, attempt, { status: 0 }) }),
  },
  {
    id: 'reads-seconds-only',
    caughtBy: 'SND-03',
    title: {
      de: 'Ein Zeitpunkt in Retry-After wird nicht verstanden.',
      en: 'A date in Retry-After is not understood.',
    },
    change: ({ send }) => ({
      send: async (party, url, init) => {
        const response = await send(party, url, init)
        const after = response?.headers.get('retry-after') ?? '0'
        if (response === undefined || /^\d+$/.test(after)) return response
        return new Response(response.body, { status: response.status })
      },
    }),
  },
  {
    id: 'moves-before-the-answer',
    caughtBy: 'SND-04',
    title: { de: 'Der eigene Zustand ändert sich vor der Antwort.', en: 'The own state changes before the answer.' },
    change: ({ dispatch }) => ({
      dispatch: (party, copy, message) => {
        dispatch(party, copy, message)
        if (party.partners.get(message.envelope.recipient.organisation)?.baseUrl === undefined) return
        party.parts.takeEffect(party, copy, message)
        copy.inFlight = message
      },
    }),
  },
  {
    id: 'moves-although-refused',
    caughtBy: 'SND-04',
    title: {
      de: 'Der eigene Zustand ändert sich auch nach einer Absage.',
      en: 'The own state changes even after a refusal.',
    },
    change: ({ conclude }) => ({ conclude: (party, copy, message) => conclude(party, copy, message, 'effective') }),
  },
  {
    id: 'gives-up-after-412',
    caughtBy: 'SND-05',
    title: { de: 'Nach 412 wird aufgegeben.', en: 'After 412 it gives up.' },
    change: ({ meaningOf }) => ({ meaningOf: (reply) => (reply.status === 412 ? 'refused' : meaningOf(reply)) }),
  },
  {
    id: 'never-reads-again',
    caughtBy: 'SND-05',
    title: { de: 'Nach 412 wird mit demselben ETag wiederholt.', en: 'After 412 it repeats with the same ETag.' },
    change: ({ attempt, look }) => {
      const first = new Map<string, ReturnType<Parts['look']>>()
      return {
        attempt: (party, copy, text, message, partner, last) =>
          attempt(party, copy, text, message, partner, { ...last, status: 0 }),
        look: (party, url, partner) => {
          const seen = first.get(url) ?? look(party, url, partner)
          first.set(url, seen)
          return seen
        },
      }
    },
  },
  {
    id: 'follows-redirects',
    caughtBy: 'SND-06',
    title: {
      de: 'Umleitungen wird mit Inhalt und Zugangsdaten gefolgt.',
      en: 'Redirects are followed with content and credentials.',
    },
    change: ({ send }) => ({
      send: async (party, url, init) => {
        const response = await send(party, url, init)
        const location = response?.headers.get('location')
        const elsewhere = response !== undefined && response.status >= 300 && response.status < 400
        return elsewhere && location ? send(party, new URL(location, url).href, init) : response
      },
    }),
  },
  {
    id: 'does-not-count',
    caughtBy: 'SND-07',
    title: { de: 'Jede gesendete Nachricht trägt die Nummer 0.', en: 'Every message sent bears the number 0.' },
    change: (parts) => ({ compose: enveloping(parts, { sequence: 0 }) }),
  },
  {
    id: 'makes-tests-real',
    caughtBy: 'SND-08',
    title: { de: 'Antworten auf Testnachrichten gelten als echt.', en: 'Replies to test messages pass for real ones.' },
    change: (parts) => ({ compose: enveloping(parts, { testMessage: false }) }),
  },
  {
    id: 'sends-from-another-zone',
    caughtBy: 'TIM-01',
    title: { de: 'sentAt liegt zwei Stunden daneben.', en: 'sentAt is two hours off.' },
    change: ({ compose }) => ({
      compose: (...question) => {
        const message = compose(...question)
        const sentAt = new Date(Date.now() + 7_200_000).toISOString()
        return { ...message, envelope: { ...message.envelope, sentAt } }
      },
    }),
  },
  {
    id: 'forgets-the-label',
    caughtBy: 'SND-09',
    title: { de: 'Antworten gelten als ohne Schutzbedarf.', en: 'Replies pass for nothing to protect.' },
    change: (parts) => ({ compose: enveloping(parts, { sensitivity: ['none'] }) }),
  },
]

// Changes what goes over the wire; what we keep stays right.
function writing({ post }: Parts, change: (envelope: JsonObject) => JsonObject): Parts['post'] {
  return (party, url, partner, text, tag) => {
    const message = parseJson(text)
    if (!isObject(message) || !isObject(message['envelope'])) return post(party, url, partner, text, tag)
    const envelope = { ...message['envelope'], ...change(message['envelope']) }
    return post(party, url, partner, JSON.stringify({ ...message, envelope }), tag)
  }
}

function enveloping({ compose }: Parts, change: JsonObject): Parts['compose'] {
  return (...question) => {
    const message = compose(...question)
    return { ...message, envelope: { ...message.envelope, ...change } }
  }
}
