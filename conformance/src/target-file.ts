import { isObject, type JsonObject, type JsonValue, KnownError } from '@fallnetz/core'

/** How one party proves who it is towards the system under test. */
export type Auth =
  | { readonly kind: 'bearer'; readonly token: string }
  | {
      readonly kind: 'oauth2-client-credentials'
      readonly tokenUrl: string
      readonly clientId: string
      readonly clientSecret: string
      readonly scope?: string
    }

/** One of the parties the suite plays. */
export interface ActorEntry {
  readonly organisation: string
  readonly auth: Auth
}

/** What a tester writes down about the system under test; `target-file.schema.json` is the same in JSON Schema. */
export interface TargetFile {
  readonly system: { readonly name: string; readonly version: string; readonly operator?: string }
  readonly environment: 'test' | 'staging'
  /** URN of the organisation whose system is tested. */
  readonly organisation: string
  readonly actors: {
    readonly source: ActorEntry
    readonly target: { readonly organisation: string; readonly auth?: Auth }
    readonly stranger: ActorEntry
  }
  readonly driver?: { readonly url: string; readonly token: string }
  /** Where the suite listens for what the system sends; without it a free port on 127.0.0.1. */
  readonly listen?: { readonly host: string; readonly port: number; readonly publicUrl?: string }
  readonly limits?: {
    readonly requestsPerSecond?: number
    /** How long the suite waits for the system: for answers, deliveries and states. Milliseconds. */
    readonly answerWithinMs?: number
    /** After how long the system itself gives up waiting for a partner in test mode. Milliseconds. */
    readonly requestTimeoutMs?: number
  }
}

/** Holds a target file to its shape. Throws KnownError `target-file-invalid` naming the place. */
export function readTargetFile(value: JsonValue): TargetFile {
  const file = object(value, '', ['system', 'environment', 'organisation', 'actors', 'driver', 'listen', 'limits'])
  const target: TargetFile = {
    system: systemOf(file['system']),
    environment: environmentOf(file['environment']),
    organisation: organisation(file['organisation'], '/organisation'),
    actors: actorsOf(file['actors']),
    ...(file['driver'] === undefined ? {} : { driver: driverOf(file['driver']) }),
    ...(file['listen'] === undefined ? {} : { listen: listenOf(file['listen']) }),
    ...(file['limits'] === undefined ? {} : { limits: limitsOf(file['limits']) }),
  }
  return consistent(target)
}

function consistent(target: TargetFile): TargetFile {
  const { source, target: tested, stranger } = target.actors
  if (tested.organisation !== target.organisation) {
    throw invalid(
      '/actors/target/organisation',
      'Das ist nicht die Organisation des geprüften Systems. Tragen Sie denselben Wert ein wie bei „organisation“.',
      'This is not the organisation of the system under test. Use the same value as in "organisation".',
    )
  }
  if (new Set([source.organisation, tested.organisation, stranger.organisation]).size < 3) {
    throw invalid(
      '/actors',
      'Die drei Beteiligten brauchen drei verschiedene Organisationen. Legen Sie für jede eine eigene an.',
      'The three parties need three different organisations. Create one for each.',
    )
  }
  return target
}

function systemOf(value: JsonValue | undefined): TargetFile['system'] {
  const system = object(value, '/system', ['name', 'version', 'operator'])
  return {
    name: string(system['name'], '/system/name'),
    version: string(system['version'], '/system/version'),
    ...(system['operator'] === undefined ? {} : { operator: string(system['operator'], '/system/operator') }),
  }
}

function environmentOf(value: JsonValue | undefined): TargetFile['environment'] {
  if (value === 'test' || value === 'staging') return value
  if (value === 'production') {
    throw invalid(
      '/environment',
      'Ein Echtsystem wird nicht geprüft: Die Prüfung legt Vorgänge an und stört absichtlich. Nehmen Sie ein Testsystem.',
      'A live system is not tested: the suite creates processes and disturbs on purpose. Use a test system.',
    )
  }
  throw invalid('/environment', 'Schreiben Sie „test“ oder „staging“.', 'Write "test" or "staging".')
}

function actorsOf(value: JsonValue | undefined): TargetFile['actors'] {
  const actors = object(value, '/actors', ['source', 'target', 'stranger'])
  const tested = object(actors['target'], '/actors/target', ['organisation', 'auth'])
  return {
    source: actorOf(actors['source'], '/actors/source'),
    target: {
      organisation: organisation(tested['organisation'], '/actors/target/organisation'),
      ...(tested['auth'] === undefined ? {} : { auth: authOf(tested['auth'], '/actors/target/auth') }),
    },
    stranger: actorOf(actors['stranger'], '/actors/stranger'),
  }
}

function actorOf(value: JsonValue | undefined, at: string): ActorEntry {
  const actor = object(value, at, ['organisation', 'auth'])
  return {
    organisation: organisation(actor['organisation'], `${at}/organisation`),
    auth: authOf(actor['auth'], `${at}/auth`),
  }
}

function authOf(value: JsonValue | undefined, at: string): Auth {
  const kind = isObject(value) ? value['kind'] : undefined
  if (kind === 'bearer') {
    return { kind, token: token(object(value, at, ['kind', 'token'])['token'], `${at}/token`) }
  }
  if (kind === 'oauth2-client-credentials') {
    const auth = object(value, at, ['kind', 'tokenUrl', 'clientId', 'clientSecret', 'scope'])
    return {
      kind,
      tokenUrl: url(auth['tokenUrl'], `${at}/tokenUrl`),
      clientId: string(auth['clientId'], `${at}/clientId`),
      clientSecret: string(auth['clientSecret'], `${at}/clientSecret`),
      ...(auth['scope'] === undefined ? {} : { scope: string(auth['scope'], `${at}/scope`) }),
    }
  }
  throw invalid(
    `${at}/kind`,
    'Schreiben Sie „bearer“ oder „oauth2-client-credentials“.',
    'Write "bearer" or "oauth2-client-credentials".',
  )
}

function driverOf(value: JsonValue): NonNullable<TargetFile['driver']> {
  const driver = object(value, '/driver', ['url', 'token'])
  return { url: url(driver['url'], '/driver/url'), token: token(driver['token'], '/driver/token') }
}

function listenOf(value: JsonValue): NonNullable<TargetFile['listen']> {
  const listen = object(value, '/listen', ['host', 'port', 'publicUrl'])
  return {
    host: string(listen['host'], '/listen/host'),
    port: number(listen['port'], '/listen/port', 0, 65_535),
    ...(listen['publicUrl'] === undefined ? {} : { publicUrl: url(listen['publicUrl'], '/listen/publicUrl') }),
  }
}

function limitsOf(value: JsonValue): NonNullable<TargetFile['limits']> {
  const limits = object(value, '/limits', ['requestsPerSecond', 'answerWithinMs', 'requestTimeoutMs'])
  const range = {
    requestsPerSecond: [1, 10_000],
    answerWithinMs: [100, 60_000],
    requestTimeoutMs: [100, 60_000],
  } as const
  const entries = Object.entries(range).flatMap(([name, [low, high]]) => {
    const given = limits[name]
    return given === undefined ? [] : [[name, number(given, `/limits/${name}`, low, high)]]
  })
  return Object.fromEntries(entries)
}

function object(value: JsonValue | undefined, at: string, names: readonly string[]): JsonObject {
  if (!isObject(value)) {
    const known = names.join(', ')
    throw invalid(at, `Hier fehlt ein Objekt mit ${known}.`, `An object with ${known} is missing here.`)
  }
  const unknown = Object.keys(value).find((name) => !names.includes(name))
  if (unknown === undefined) return value
  throw invalid(
    `${at}/${unknown}`,
    `Diese Angabe gibt es nicht. Möglich sind: ${names.join(', ')}.`,
    `There is no such entry. Possible are: ${names.join(', ')}.`,
  )
}

function string(value: JsonValue | undefined, at: string): string {
  if (typeof value === 'string' && value.length > 0 && value.length <= 4096) {
    if (!value.startsWith('env:')) return value
    throw invalid(
      at,
      `Die Umgebungsvariable ${value.slice(4)} wurde nicht eingesetzt. Setzen Sie sie, bevor Sie die Prüfung starten.`,
      `The environment variable ${value.slice(4)} was not filled in. Set it before you start the suite.`,
    )
  }
  throw invalid(at, 'Hier fehlt ein Text.', 'A text is missing here.')
}

// It goes into a header as it is; what cannot would look like a system that does not answer.
function token(value: JsonValue | undefined, at: string): string {
  const text = string(value, at)
  if (/^[\x21-\x7e]+$/.test(text)) return text
  throw invalid(
    at,
    'Hier stehen Zeichen, die kein Zugangswort hat: Leerzeichen, Zeilenenden oder Umlaute. Tragen Sie nur das Zugangswort ein.',
    'There are characters here that no token has: spaces, line ends or letters beyond ASCII. Enter nothing but the token.',
  )
}

function organisation(value: JsonValue | undefined, at: string): string {
  const urn = string(value, at)
  if (/^urn:[a-z0-9][a-z0-9-]{0,31}:test:\S+$/.test(urn)) return urn
  throw invalid(
    at,
    'Geprüft wird nur mit erfundenen Organisationen. Schreiben Sie zum Beispiel urn:fallnetz:test:organisation:musterstadt.',
    'Only made-up organisations take part in a test. Write for example urn:fallnetz:test:organisation:musterstadt.',
  )
}

function url(value: JsonValue | undefined, at: string): string {
  const text = string(value, at)
  const parsed = URL.canParse(text) ? new URL(text) : undefined
  if (parsed !== undefined && /^https?:$/.test(parsed.protocol) && parsed.username === '' && parsed.hash === '')
    return text
  throw invalid(
    at,
    'Das ist keine Web-Adresse. Schreiben Sie sie mit https:// (oder http:// im eigenen Netz), ohne Kennwort darin.',
    'This is not a web address. Write it with https:// (or http:// inside your own network), with no password in it.',
  )
}

function number(value: JsonValue | undefined, at: string, low: number, high: number): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high) return value
  throw invalid(
    at,
    `Schreiben Sie eine ganze Zahl von ${low} bis ${high}.`,
    `Write a whole number from ${low} to ${high}.`,
  )
}

function invalid(at: string, de: string, en: string): KnownError {
  const where = at === '' ? '/' : at
  return new KnownError('target-file-invalid', {
    de: `Target-Datei, ${where}: ${de}`,
    en: `Target file, ${where}: ${en}`,
  })
}
