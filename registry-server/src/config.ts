import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { parseArgs } from 'node:util'
import { isObject, KnownError, parseJson } from '@fallnetz/core'
import { type LogLevel, logLevels } from './log.ts'
import type { PublishToken } from './tokens.ts'

/** Everything an operator decides. */
export interface Config {
  readonly host: string
  readonly port: number
  /** Folder of the embedded store; not used when `database` is given. */
  readonly data: string
  /** Address of a PostgreSQL database. */
  readonly database?: string
  readonly tokens: readonly PublishToken[]
  /** Folder of contracts to load at the start. */
  readonly contracts?: string
  readonly logLevel: LogLevel
  readonly trustProxy?: string[]
}

/** Every option with its environment variable; a flag wins over the environment. */
export const options = {
  host: { variable: 'FALLNETZ_HOST', usual: '127.0.0.1' },
  port: { variable: 'FALLNETZ_PORT', usual: '8080' },
  data: { variable: 'FALLNETZ_DATA', usual: '.fallnetz/registry' },
  database: { variable: 'FALLNETZ_DATABASE', usual: undefined },
  tokens: { variable: 'FALLNETZ_TOKENS', usual: undefined },
  contracts: { variable: 'FALLNETZ_CONTRACTS', usual: undefined },
  'log-level': { variable: 'FALLNETZ_LOG_LEVEL', usual: 'info' },
  'trust-proxy': { variable: 'FALLNETZ_TRUST_PROXY', usual: undefined },
} as const

type Option = keyof typeof options

/** Reads flags and environment. Throws KnownError `option-invalid` or `tokens-unreadable`. */
export function readConfig(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Config {
  const flags = readFlags(args)
  // A variable that is set to nothing, as containers like to do, says nothing.
  const value = (name: Option) => flags[name] ?? (environment[options[name].variable] || options[name].usual)
  const [database, tokens, contracts, proxies] = (['database', 'tokens', 'contracts', 'trust-proxy'] as const).map(
    value,
  )
  return {
    host: value('host') ?? '',
    port: readPort(value('port') ?? ''),
    data: value('data') ?? '',
    tokens: tokens === undefined ? [] : readTokens(tokens),
    logLevel: readLevel(value('log-level')),
    ...(database !== undefined && { database }),
    ...(contracts !== undefined && { contracts }),
    ...(proxies !== undefined && { trustProxy: readProxies(proxies) }),
  }
}

function readFlags(args: readonly string[]): Partial<Record<Option, string>> {
  const names = Object.keys(options).map((name) => [name, { type: 'string' as const }])
  // What does not fit is told in our own words, so nothing is refused here.
  const { tokens } = parseArgs({
    ...{ args: [...args], options: Object.fromEntries(names) },
    ...{ strict: false, allowPositionals: true, tokens: true },
  })
  const flags: Partial<Record<Option, string>> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') throw invalid(harmless(token.value), 'fallnetz-registry --help')
    if (token.kind !== 'option') continue
    if (!isOption(token.name)) throw invalid(token.rawName, 'fallnetz-registry --help')
    if (!token.value || token.value.startsWith('--')) throw invalid(token.rawName, `${token.rawName} …`)
    flags[token.name] = token.value
  }
  return flags
}

// A word in the wrong place may be an address with a password.
function harmless(word: string): string {
  return /^[\w./-]{1,60}$/.test(word) ? `“${word}”` : '…'
}

function isOption(name: string): name is Option {
  return Object.hasOwn(options, name)
}

/** Addresses and networks, as Fastify takes them. */
function readProxies(text: string): string[] {
  const proxies = text.split(',').map((one) => one.trim())
  if (proxies.every(isProxy)) return proxies
  throw invalid(`trust-proxy: ${text}`, '192.0.2.1, 10.0.0.0/8, 2001:db8::/32, loopback, linklocal, uniquelocal')
}

function isProxy(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/')
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0
  return most > 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= most))
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw invalid(`port: ${text}`, '0–65535')
}

function readLevel(text: string | undefined): LogLevel {
  const level = logLevels.find((one) => one === text)
  if (level !== undefined) return level
  throw invalid(`log-level: ${text}`, logLevels.join(', '))
}

/** The file of tokens: `[{"name": "redaktion", "sha256": "…", "contracts": ["referral"]}]`. */
function readTokens(file: string): PublishToken[] {
  const value = parsedFile(file)
  if (Array.isArray(value) && value.every(isToken)) return value
  throw tokensUnreadable(file)
}

function parsedFile(file: string): unknown {
  try {
    return parseJson(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw tokensUnreadable(file, cause)
  }
}

function isToken(value: unknown): value is PublishToken {
  if (!isObject(value)) return false
  const { name, sha256, contracts = [] } = value
  const isName = typeof name === 'string' && /^[\w.@-]{1,100}$/.test(name)
  const isDigest = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)
  return isName && isDigest && Array.isArray(contracts) && contracts.every((one) => typeof one === 'string')
}

function tokensUnreadable(file: string, cause?: unknown): KnownError {
  return new KnownError(
    'tokens-unreadable',
    {
      de: `Die Datei mit den Zugängen „${file}“ ist nicht lesbar. Erwartet wird eine Liste aus name, sha256 (64 Hexadezimalziffern) und wahlweise contracts. „fallnetz-registry token NAME“ macht einen Eintrag.`,
      en: `The file of tokens "${file}" cannot be read. Expected is a list of name, sha256 (64 hex digits) and, if wanted, contracts. "fallnetz-registry token NAME" makes an entry.`,
    },
    { cause },
  )
}

function invalid(what: string, expected: string): KnownError {
  return new KnownError('option-invalid', {
    de: `Diese Angabe verstehen wir nicht: ${what}. Möglich: ${expected}.`,
    en: `We do not understand this option: ${what}. Possible: ${expected}.`,
  })
}
