import { randomUUID } from 'node:crypto'
import { digestOfValue, isObject, type JsonObject, KnownError, type Text } from '@fallnetz/core'
import type { Rulebook } from '../rulebook.ts'
import { type Copy, tagOf } from './copy.ts'
import type { Exchange } from './exchange.ts'
import type { Breach } from './ledger.ts'

/** How the counterpart answers. */
export interface Reply {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: string
}

/** Who may talk to us, and how. */
export interface Expected {
  readonly rulebook: Rulebook
  readonly organisation: string
}

/**
 * Takes in a message of the system as a conforming partner does, in the order of checks of the interface, and writes
 * down every breach. The transition happens here, on our copy, when the answer is 202.
 */
export function judgeIncoming(expected: Expected, copy: Copy, name: string, exchange: Exchange, at: string): Reply {
  const { rulebook } = expected
  const blame = (requirement: string, text: Text): void => {
    copy.ledger.breaches.push({ requirement, text: placed(exchange, text), exchange } satisfies Breach)
  }
  const { chart } = rulebook
  const command = chart.commands.find((one) => one.command === name)
  if (command === undefined || command.trigger !== chart.them) {
    blame('SND-01', notTheirs(name))
    return refusal(rulebook, 'path-not-found')
  }
  if (!/^application\/json\b/i.test(exchange.asked.headers['content-type'] ?? '')) {
    blame('SND-01', wrongMedia)
    return refusal(rulebook, 'unsupported-media-type')
  }
  const findings = findingsIn(rulebook, exchange.asked.body, rulebook.messageSchema(command))
  if (findings.length > 0) {
    for (const text of findings.slice(0, 3)) blame('SND-01', text)
    return refusal(rulebook, 'invalid-message')
  }
  const message = JSON.parse(exchange.asked.body) as JsonObject
  const envelope = isObject(message['envelope']) ? message['envelope'] : {}
  const messageId = String(envelope['messageId'])
  const digest = digestOfValue(message)
  const before = copy.accepted.get(messageId)
  if (before !== undefined) {
    if (before.digest === digest) return { status: 202, headers: before.headers, body: before.body }
    blame('SND-03', changedContent)
    return refusal(rulebook, 'message-id-reused')
  }
  for (const [requirement, text] of addressBreaches(expected, copy, envelope)) blame(requirement, text)

  const ifMatch = exchange.asked.headers['if-match']
  if (ifMatch === undefined) {
    blame('SND-02', noIfMatch)
    return refusal(rulebook, 'precondition-required')
  }
  if (ifMatch !== tagOf(copy)) {
    if (ifMatch !== copy.handedOut) blame('SND-02', strangeIfMatch(ifMatch))
    return refusal(rulebook, 'precondition-failed')
  }
  if (envelope['expectedState'] !== copy.state || !command.from.includes(copy.state)) {
    blame('STA-08', forbidden(name, String(envelope['expectedState']), copy.state))
    return refusal(rulebook, 'illegal-transition', { state: copy.state, permitted: chart.permitted(copy.state) })
  }
  copy.state = chart.settle(command.to)
  copy.tag += 1
  copy.theirMessages += 1
  copy.messageIds.add(messageId)
  copy.handedOut = tagOf(copy)
  const receipt = {
    receiptId: randomUUID(),
    level: 'technical',
    messageId,
    processId: copy.processId,
    receivedAt: at,
    state: copy.state,
  }
  const headers = { 'content-type': 'application/json', etag: tagOf(copy) }
  copy.accepted.set(messageId, { digest, headers, body: JSON.stringify(receipt) })
  return { status: 202, headers, body: JSON.stringify(receipt) }
}

/** A problem as every party sends it; `more` goes into its body. */
export function refusal(rulebook: Rulebook, code: string, more: JsonObject = {}): Reply {
  const problem = rulebook.problems.get(code)
  const status = problem?.status ?? 500
  const type = `https://w3id.org/fallnetz/problems/${code}`
  const body = JSON.stringify({ type, title: problem?.title.de ?? code, status, code, ...more })
  return { status, headers: { 'content-type': 'application/problem+json' }, body }
}

function findingsIn(rulebook: Rulebook, body: string, schema: string): Text[] {
  try {
    return rulebook.validator
      .validateText(body, { schema })
      .findings.filter((finding) => finding.severity === 'error')
      .map((finding) => ({
        de: `Die Nachricht entspricht nicht dem Schema, ${finding.at || '/'}: ${finding.message.de}`,
        en: `The message does not fit its schema, ${finding.at || '/'}: ${finding.message.en}`,
      }))
  } catch (error) {
    if (error instanceof KnownError) return [error.text]
    throw error
  }
}

function* addressBreaches(
  { rulebook, organisation }: Expected,
  copy: Copy,
  envelope: JsonObject,
): Generator<[requirement: string, text: Text]> {
  const { chart, contract } = rulebook
  const claims: [requirement: string, place: string, given: unknown, wanted: unknown][] = [
    ['SND-01', 'sender/organisation', inside(envelope, 'sender', 'organisation'), organisation],
    ['SND-01', 'sender/role', inside(envelope, 'sender', 'role'), chart.them],
    ['SND-01', 'recipient/organisation', inside(envelope, 'recipient', 'organisation'), copy.organisation],
    ['SND-01', 'recipient/role', inside(envelope, 'recipient', 'role'), chart.us],
    ['SND-01', 'processId', envelope['processId'], copy.processId],
    ['SND-01', 'schemaVersion', envelope['schemaVersion'], contract.version],
    ['SND-07', 'sequence', envelope['sequence'], copy.theirMessages],
    ['SND-08', 'testMessage', envelope['testMessage'], true],
  ]
  for (const [requirement, place, given, wanted] of claims) {
    if (given !== wanted) yield [requirement, wrongValue(place, given, wanted)]
  }
  const answered = envelope['inReplyTo']
  if (typeof answered === 'string' && !copy.messageIds.has(answered)) yield ['SND-01', wrongReply]
}

function inside(envelope: JsonObject, part: string, name: string): unknown {
  const value = envelope[part]
  return isObject(value) ? value[name] : undefined
}

function placed(exchange: Exchange, text: Text): Text {
  return {
    de: `${exchange.call} (gesendet vom System): ${text.de}`,
    en: `${exchange.call} (sent by the system): ${text.en}`,
  }
}

function wrongValue(place: string, given: unknown, wanted: unknown): Text {
  const shown = given === undefined ? '–' : JSON.stringify(given).slice(0, 80)
  return {
    de: `/envelope/${place} ist ${shown}. Hier gehört ${JSON.stringify(wanted)} hin.`,
    en: `/envelope/${place} is ${shown}. It must be ${JSON.stringify(wanted)}.`,
  }
}

function notTheirs(name: string): Text {
  return {
    de: `„${name}“ ist keine Nachricht, die diese Rolle sendet. Senden Sie nur eigene Nachrichten.`,
    en: `"${name}" is not a message this role sends. Send your own messages only.`,
  }
}

function strangeIfMatch(given: string): Text {
  return {
    de: `If-Match ist ${given}, das zuletzt gelesene ETag ist ein anderes. Lesen Sie den Vorgang, bevor Sie senden, und übernehmen Sie sein ETag unverändert.`,
    en: `If-Match is ${given}, which is not the ETag last read. Read the process before you send and take over its ETag unchanged.`,
  }
}

function forbidden(name: string, expected: string, state: string): Text {
  return {
    de: `„${name}“ mit expectedState „${expected}“ passt nicht zum Zustand „${state}“. Senden Sie nur, was der Zustand erlaubt.`,
    en: `"${name}" with expectedState "${expected}" does not fit the state "${state}". Send only what the state permits.`,
  }
}

const wrongMedia: Text = {
  de: 'Der Content-Type ist nicht application/json. Senden Sie Nachrichten als application/json.',
  en: 'The Content-Type is not application/json. Send messages as application/json.',
}
const changedContent: Text = {
  de: 'Dieselbe messageId kam mit anderem Inhalt. Wiederholen Sie eine Nachricht Byte für Byte.',
  en: 'The same messageId came with other content. Repeat a message byte for byte.',
}
const noIfMatch: Text = {
  de: 'If-Match fehlt. Lesen Sie den Vorgang beim Empfänger und senden Sie sein ETag als If-Match.',
  en: 'If-Match is missing. Read the process at the recipient and send its ETag as If-Match.',
}
const wrongReply: Text = {
  de: '/envelope/inReplyTo nennt keine Nachricht dieses Vorgangs. Nennen Sie die beantwortete Nachricht oder lassen Sie die Angabe weg.',
  en: '/envelope/inReplyTo names no message of this process. Name the message answered or leave the entry out.',
}
