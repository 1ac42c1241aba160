import {
  baseUri,
  type Finding,
  inLanguage,
  KnownError,
  type Language,
  type PrintedFinding,
  type Text,
} from '@fallnetz/core'

/** One way in which the registry says no. */
export interface Problem {
  readonly status: number
  readonly title: Text
}

const problem = (status: number, de: string, en: string): Problem => ({ status, title: { de, en } })

/** Every way in which the registry says no: code → status. Codes are public and permanent. */
export const problems = {
  'malformed-json': problem(400, 'Kein gültiges JSON', 'Not valid JSON'),
  'nesting-too-deep': problem(400, 'Zu tief verschachtelt', 'Nested too deeply'),
  'duplicate-name': problem(400, 'Ein Name steht zweimal', 'A name stands twice'),
  'invalid-parameter': problem(400, 'Eine Angabe der Anfrage passt nicht', 'A part of the request does not fit'),
  'not-authenticated': problem(401, 'Nicht angemeldet', 'Not authenticated'),
  'not-permitted': problem(403, 'Dafür reicht der Zugang nicht', 'The token does not permit this'),
  'path-not-found': problem(404, 'Diese Adresse gibt es nicht', 'There is no such address'),
  'contract-not-found': problem(404, 'Diesen Vertrag gibt es nicht', 'There is no such contract'),
  'version-not-found': problem(404, 'Diese Version gibt es nicht', 'There is no such version'),
  'file-not-found': problem(404, 'Diese Datei gibt es nicht', 'There is no such file'),
  'codelist-not-found': problem(404, 'Diese Codeliste gibt es nicht', 'There is no such code list'),
  'method-not-allowed': problem(405, 'Diese Methode gibt es hier nicht', 'This method is not offered here'),
  'request-timeout': problem(408, 'Die Anfrage kam zu langsam', 'The request came too slowly'),
  'immutable-version': problem(409, 'Veröffentlicht und unveränderlich', 'Published and unchangeable'),
  'reference-unresolved': problem(409, 'Ein Verweis führt ins Leere', 'A reference leads nowhere'),
  'precondition-failed': problem(412, 'Die Bedingung trifft nicht zu', 'The condition does not hold'),
  'message-too-large': problem(413, 'Zu groß', 'Too large'),
  'unsupported-media-type': problem(415, 'Dieses Format nehmen wir nicht an', 'We do not accept this format'),
  'expectation-failed': problem(417, 'Diese Erwartung erfüllen wir nicht', 'We do not meet this expectation'),
  'contract-rejected': problem(422, 'Der Vertrag hat Mängel', 'The contract has defects'),
  'contract-unreadable': problem(422, 'Der Vertragsordner ist nicht lesbar', 'The contract folder cannot be read'),
  'name-mismatch': problem(422, 'Adresse und Inhalt nennen Verschiedenes', 'Address and content disagree'),
  'schema-not-found': problem(422, 'Dieses Schema gibt es nicht', 'There is no such schema'),
  'schema-unusable': problem(422, 'Dieses Schema ist nicht verwendbar', 'This schema cannot be used'),
  'message-type-unknown': problem(422, 'Diese Nachrichtenart kennen wir nicht', 'We do not know this message type'),
  'schema-version-unknown': problem(422, 'Diese Version kennen wir nicht', 'We do not know this version'),
  'validation-timeout': problem(422, 'Die Prüfung dauerte zu lange', 'The validation took too long'),
  'validation-out-of-memory': problem(
    422,
    'Die Prüfung brauchte zu viel Speicher',
    'The validation needed too much memory',
  ),
  'too-many-requests': problem(429, 'Zu viele Anfragen', 'Too many requests'),
  'headers-too-large': problem(431, 'Die Kopfzeilen sind zu groß', 'The headers are too large'),
  'internal-error': problem(500, 'Ein Fehler auf unserer Seite', 'An error on our side'),
  'method-unknown': problem(501, 'Diese Methode kennen wir nicht', 'We do not know this method'),
  'transfer-encoding-unknown': problem(501, 'Diese Kodierung kennen wir nicht', 'We do not know this transfer coding'),
  'temporarily-unavailable': problem(503, 'Zurzeit nicht erreichbar', 'Temporarily unavailable'),
  'disk-full': problem(507, 'Der Datenträger ist voll', 'The disk is full'),
} satisfies Record<string, Problem>

export type ProblemCode = keyof typeof problems

/** Errors of core and of the store that are a problem under another name here. */
const aliases: Readonly<Record<string, ProblemCode>> = {
  'json-syntax': 'malformed-json',
  'json-too-deep': 'nesting-too-deep',
  'json-too-large': 'message-too-large',
  'json-duplicate-name': 'duplicate-name',
  'not-utf8': 'malformed-json',
  'pattern-unsafe': 'schema-unusable',
  'reference-foreign': 'reference-unresolved',
  'schema-unreadable': 'contract-unreadable',
  'process-unreadable': 'contract-unreadable',
  'validator-busy': 'temporarily-unavailable',
  'validator-closed': 'temporarily-unavailable',
  'store-unavailable': 'temporarily-unavailable',
  'store-damaged': 'temporarily-unavailable',
}

/** A no with everything that belongs to it. Throw it in a route; the edge turns it into an answer. */
export class Refusal extends KnownError {
  readonly problem: ProblemCode
  readonly findings: readonly Finding[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    code: ProblemCode,
    text: Text,
    more: { readonly findings?: readonly Finding[]; readonly headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(code, text, { cause: more.cause })
    this.problem = code
    this.findings = more.findings ?? []
    this.headers = more.headers ?? {}
  }
}

/** The refusal that tells of this error; undefined for what is no KnownError of ours: a bug, told as `internal-error`. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error
  if (!(error instanceof KnownError)) return undefined
  const code = isProblemCode(error.code) ? error.code : aliases[error.code]
  if (code === undefined) return undefined
  const headers: Record<string, string> = code === 'temporarily-unavailable' ? { 'Retry-After': '5' } : {}
  return new Refusal(code, error.text, { headers, cause: error })
}

/** RFC 9457, with our code and findings, in one language. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly code: ProblemCode
  readonly detail: string
  readonly findings?: readonly PrintedFinding[]
}

export function problemBody({ problem: code, text, findings }: Refusal, language: Language): ProblemBody {
  const { status, title } = problems[code]
  const printed = findings.map((finding) => inLanguage(finding, language))
  return {
    type: `${baseUri}problems/${code}`,
    title: title[language],
    status,
    code,
    detail: text[language],
    ...(printed.length > 0 ? { findings: printed } : {}),
  }
}

/** The answer to a bug of ours: says little, because whatever went wrong may hold anything. */
export function internalError(cause: unknown): Refusal {
  return new Refusal(
    'internal-error',
    {
      de: 'Das hätte nicht geschehen dürfen. Versuchen Sie es noch einmal; bleibt es dabei, melden Sie sich bei der Stelle, die dieses Register betreibt.',
      en: 'This should not have happened. Try again; if it stays like this, tell the body that runs this registry.',
    },
    { cause },
  )
}

function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(problems, code)
}
