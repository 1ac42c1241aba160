import { type Finding, isObject, type JsonValue, type Text } from '@fallnetz/core'
import { anywhere, type CallKind, type Promised, promised } from './calls.ts'
import { type Answered, bodyOf, type Exchange, problemCode } from './kit/exchange.ts'
import type { Breach } from './kit/ledger.ts'
import type { Rulebook } from './rulebook.ts'

/**
 * The contract is always on: whatever a check is about, every answer is held against what the contract says about
 * this call. Pure: gives what is wrong, and under which requirement.
 */
export function breachesOf(rulebook: Rulebook, kind: CallKind, exchange: Exchange): Breach[] {
  const { answered } = exchange
  if (answered === undefined) return []
  const promise = promised[kind]
  const found: [requirement: string, text: Text][] = []
  if (answered.status === promise.success) found.push(...successBreaches(rulebook, promise, answered))
  else if (answered.status >= 400) found.push(...problemBreaches(rulebook, kind, promise, exchange))
  else found.push([answered.status >= 300 ? 'PRO-01' : promise.requirement, unexpected(answered.status, promise)])
  return found.map(([requirement, text]) => ({ requirement, text: at(exchange, text), exchange }))
}

function* successBreaches(rulebook: Rulebook, promise: Promised, answered: Answered): Generator<[string, Text]> {
  if (promise.etag && !isStrongTag(answered.headers['etag'])) yield ['CON-01', noTag]
  if (promise.schema === undefined) return
  if (!isMedia(answered, 'application/json')) yield [promise.requirement, wrongMedia(answered, 'application/json')]
  if (answered.json === undefined) {
    yield [promise.requirement, notJson]
    return
  }
  for (const finding of errorsIn(rulebook, answered.json, rulebook.common(promise.schema))) {
    yield [requirementOf(promise, finding), misshapen(finding)]
  }
}

// More than the closed schema names is more than the other side may learn.
function requirementOf(promise: Promised, finding: Finding): string {
  if (!/additional|unknown|unevaluated/i.test(finding.code)) return promise.requirement
  if (promise.schema === 'event-page') return 'EVT-04'
  return promise.schema === 'process-metadata' || promise.schema === 'process-list' ? 'PRV-01' : promise.requirement
}

function* problemBreaches(
  rulebook: Rulebook,
  kind: CallKind,
  promise: Promised,
  exchange: Exchange & { readonly answered?: Answered },
): Generator<[string, Text]> {
  const { answered } = exchange
  if (answered === undefined) return
  const { status, json } = answered
  if (![...promise.refusals, ...anywhere].includes(status)) yield ['PRO-01', unexpected(status, promise)]
  if (!isMedia(answered, 'application/problem+json')) yield ['PRO-01', wrongMedia(answered, 'application/problem+json')]
  if (status === 401 && !/\bBearer\b/i.test(answered.headers['www-authenticate'] ?? '')) yield ['AUT-01', noChallenge]
  if (status === 405 && (answered.headers['allow'] ?? '') === '') yield ['PRO-02', noAllow]
  // The answer to HEAD has no body, whatever it says.
  if (exchange.asked.method === 'HEAD') return
  if (!isObject(json)) {
    yield ['PRO-01', notJson]
    return
  }
  for (const finding of errorsIn(rulebook, json, rulebook.common('problem'))) yield ['PRO-01', misshapen(finding)]
  const code = problemCode(exchange) ?? '–'
  if (json['status'] !== status) yield ['PRO-01', wrongStatusInside(json['status'], status)]
  if (rulebook.problems.get(code)?.status !== status) yield ['PRO-01', unknownCode(code, status)]
  if (typeof json['type'] !== 'string' || !json['type'].endsWith(`/problems/${code}`)) yield ['PRO-01', wrongType(code)]
  if (revealsInternals(answered.body)) yield ['PRO-04', internals]
  yield* tooLittleSaid(kind, code, exchange)
}

function* tooLittleSaid(kind: CallKind, code: string, exchange: Exchange): Generator<[string, Text]> {
  const body = bodyOf(exchange)
  if (code === 'illegal-transition' && kind === 'command') {
    if (typeof body?.['state'] !== 'string' || !Array.isArray(body['permitted'])) yield ['STA-02', noState]
  }
  if (code === 'invalid-message' && (!Array.isArray(body?.['findings']) || body['findings'].length === 0)) {
    yield ['MSG-01', noFindings]
  }
}

/** Findings of severity error; what cannot be judged at all counts as one. */
export function errorsIn(rulebook: Rulebook, value: JsonValue, schema: string): Finding[] {
  return rulebook.validator.validateValue(value, { schema }).findings.filter((finding) => finding.severity === 'error')
}

/** True for `"…"`, false for weak (`W/"…"`) or unquoted tags (RFC 9110 §8.8.3). */
export function isStrongTag(tag: string | undefined): boolean {
  return tag !== undefined && /^"[\x21\x23-\x7e\x80-\xff]*"$/.test(tag)
}

function isMedia(answered: Answered, media: string): boolean {
  return (answered.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() === media
}

// Traces of programs, machines and databases have no place in an answer to another organisation.
const internalMarks = [
  /\bat \S+ \(?\S+:\d+:\d+\)?/,
  /\bnode:internal\b|\bnode_modules\b/,
  /\.(?:ts|js|mjs|java|kt|py|cs|php|rb|go):\d+/,
  /\b(?:SELECT|INSERT INTO|UPDATE|DELETE FROM)\b.+\b(?:FROM|VALUES|SET|WHERE)\b/,
  /\bSQLITE_|\bSQLSTATE|\bORA-\d{5}|\bPSQLException/,
  /\bTraceback \(most recent|\bException in thread|\b(?:Type|Reference|Range)Error:/,
  /(?:^|[\s"'(])(?:\/home\/|\/usr\/|\/var\/|\/opt\/|\/tmp\/|[A-Z]:\\\\)/,
]

function revealsInternals(body: string): boolean {
  return internalMarks.some((mark) => mark.test(body))
}

function at(exchange: Exchange, text: Text): Text {
  return { de: `${exchange.call}: ${text.de}`, en: `${exchange.call}: ${text.en}` }
}

function unexpected(status: number, promise: Promised): Text {
  const declared = [...(promise.success === undefined ? [] : [promise.success]), ...promise.refusals, ...anywhere].join(
    ', ',
  )
  return {
    de: `Der Status ${status} ist für diesen Aufruf nicht vorgesehen. Antworten Sie mit einem von ${declared}.`,
    en: `The status ${status} is not declared for this call. Answer with one of ${declared}.`,
  }
}

function wrongMedia(answered: Answered, media: string): Text {
  const given = answered.headers['content-type'] ?? '–'
  return {
    de: `Der Content-Type ist „${given}“. Senden Sie ${media}.`,
    en: `The Content-Type is "${given}". Send ${media}.`,
  }
}

function misshapen(finding: Finding): Text {
  const where = finding.at === '' ? '/' : finding.at
  return {
    de: `Der Inhalt der Antwort entspricht nicht dem Schema, ${where}: ${finding.message.de}`,
    en: `The body of the answer does not fit its schema, ${where}: ${finding.message.en}`,
  }
}

function wrongStatusInside(inside: JsonValue | undefined, status: number): Text {
  const given = inside === undefined ? '–' : JSON.stringify(inside).slice(0, 40)
  return {
    de: `Im Problem steht status ${given}, die Antwort hat ${status}. Schreiben Sie beide Male dieselbe Zahl.`,
    en: `The problem says status ${given}, the answer has ${status}. Write the same number in both.`,
  }
}

function unknownCode(code: string, status: number): Text {
  return {
    de: `Den Problemcode „${code}“ gibt es nicht mit Status ${status}. Nehmen Sie einen Code aus problems.json.`,
    en: `There is no problem code "${code}" with status ${status}. Use a code from problems.json.`,
  }
}

function wrongType(code: string): Text {
  return {
    de: `„type“ gehört nicht zum Code „${code}“. Schreiben Sie https://w3id.org/fallnetz/problems/${code}.`,
    en: `"type" does not belong to the code "${code}". Write https://w3id.org/fallnetz/problems/${code}.`,
  }
}

const noTag: Text = {
  de: 'Es fehlt ein starkes ETag. Senden Sie eines in Anführungszeichen, ohne W/ davor.',
  en: 'A strong ETag is missing. Send one in quotes, without W/ before it.',
}
const notJson: Text = {
  de: 'Der Inhalt der Antwort ist kein JSON-Objekt. Senden Sie eines.',
  en: 'The body of the answer is not a JSON object. Send one.',
}
const noChallenge: Text = {
  de: 'WWW-Authenticate fehlt oder nennt Bearer nicht. Fügen Sie „WWW-Authenticate: Bearer“ hinzu.',
  en: 'WWW-Authenticate is missing or does not name Bearer. Add "WWW-Authenticate: Bearer".',
}
const noAllow: Text = {
  de: 'Allow fehlt. Nennen Sie darin die Methoden, die dieser Pfad kennt.',
  en: 'Allow is missing. Name in it the methods this path knows.',
}
const noState: Text = {
  de: 'Die Ablehnung nennt state oder permitted nicht. Nennen Sie den jetzigen Zustand und was nun erlaubt ist.',
  en: 'The refusal does not name state or permitted. Name the present state and what may follow.',
}
const noFindings: Text = {
  de: 'Die Ablehnung nennt keine Fundstelle. Nennen Sie in findings mindestens eine, mit code und at.',
  en: 'The refusal names no place. Name at least one in findings, with code and at.',
}
const internals: Text = {
  de: 'Die Antwort verrät Inneres des Systems (Programmstelle, Datenbank oder Dateipfad). Lassen Sie das weg; schreiben Sie es ins eigene Protokoll.',
  en: 'The answer reveals internals of the system (code position, database or file path). Leave them out; write them to your own log.',
}
