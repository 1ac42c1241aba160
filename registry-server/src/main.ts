import { KnownError, type Language, type Text } from '@fallnetz/core'
import type { FastifyInstance } from 'fastify'
import { type Config, options, readConfig } from './config.ts'
import { languageOf } from './http/language.ts'
import { createLog, describeError, type Log } from './log.ts'
import { loadFolder } from './publishing/load-folder.ts'
import { createRegistry } from './server.ts'
import { openPostgresStore } from './store/postgres.ts'
import { openSqliteStore } from './store/sqlite.ts'
import type { Store } from './store/store.ts'
import { newToken } from './tokens.ts'

/** Seconds that running requests get to finish before the process ends all the same. */
const graceSeconds = 15

const { argv, env } = process
const language = languageOf(env['FALLNETZ_LANG'], (env['LC_ALL'] ?? env['LANG'])?.replace('_', '-'))
try {
  await run(argv.slice(2))
} catch (error) {
  // A KnownError says what to do; anything else is our bug and shown whole.
  const words = error instanceof KnownError ? `${error.code}: ${error.text[language]}` : describeError(error)['error']
  process.stderr.write(`${words}\n`)
  process.exitCode = 2
}

async function run(args: readonly string[]): Promise<void> {
  const [first, second] = args
  if (args.includes('--help') || first === 'help') return print(help[language])
  if (first === 'token') return printToken(second ?? 'redaktion')
  const config = readConfig(args, env)
  await start(config, createLog(config.logLevel))
}

async function start(config: Config, log: Log): Promise<void> {
  const { tokens, trustProxy, contracts } = config
  const store = await openStore(config)
  let app: FastifyInstance | undefined
  try {
    if (contracts !== undefined) await load(store, contracts, log)
    app = await createRegistry({ store, tokens, log, ...(trustProxy !== undefined && { trustProxy }) })
    await listen(app, config)
  } catch (error) {
    await (app ?? store).close()
    throw error
  }
  endOn(['SIGTERM', 'SIGINT'], app, log)
  log('info', 'ready', { origin: app.listeningOrigin, tokens: tokens.length })
  print(`${{ de: 'Das Register antwortet unter', en: 'The registry answers at' }[language]} ${app.listeningOrigin}`)
}

function openStore({ data, database }: Config): Promise<Store> {
  return database === undefined ? openSqliteStore(data) : openPostgresStore(database)
}

async function load(store: Store, folder: string, log: Log): Promise<void> {
  for (const { name, outcome } of await loadFolder(store, folder)) {
    log(outcome === 'kept' ? 'warn' : 'info', 'loaded', { name, outcome })
  }
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port })
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
    const why = refusedListens[code]
    if (why === undefined) throw cause
    throw new KnownError(why.code, why.text(host, port), { cause })
  }
}

const refusedListens: Readonly<Record<string, { code: string; text: (host: string, port: number) => Text }>> = {
  EADDRINUSE: {
    code: 'port-busy',
    text: (host, port) => ({
      de: `Auf ${host}:${port} läuft schon etwas. Beenden Sie es oder wählen Sie mit --port einen anderen Anschluss.`,
      en: `Something runs on ${host}:${port} already. End it, or choose another port with --port.`,
    }),
  },
  EACCES: {
    code: 'port-forbidden',
    text: (_, port) => ({
      de: `Anschluss ${port} darf dieses Konto nicht benutzen. Wählen Sie mit --port einen ab 1024.`,
      en: `This account may not use port ${port}. Choose one from 1024 with --port.`,
    }),
  },
  ...Object.fromEntries(
    ['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN'].map((code) => [
      code,
      {
        code: 'host-unknown',
        text: (host: string) => ({
          de: `Die Adresse ${host} gehört nicht zu diesem Rechner. Berichtigen Sie --host.`,
          en: `The address ${host} does not belong to this machine. Correct --host.`,
        }),
      },
    ]),
  ),
}

/** Lets running requests finish, then closes the store; a second signal, or too long a wait, ends it at once. */
function endOn(signals: readonly NodeJS.Signals[], app: FastifyInstance, log: Log): void {
  let ending = false
  const end = async (signal: string) => {
    if (ending) process.exit(1)
    ending = true
    log('info', 'ending', { signal })
    setTimeout(() => process.exit(1), graceSeconds * 1000).unref()
    await app.close()
    log('info', 'ended')
  }
  for (const signal of signals) process.on(signal, () => void end(signal))
}

function printToken(name: string): void {
  const { token, entry } = newToken(name)
  const words = {
    de: [
      'Das Token, nur jetzt zu sehen. Geben Sie es der veröffentlichenden Stelle',
      'Der Eintrag für die Datei mit den Zugängen',
    ],
    en: ['The token, to be seen only now. Give it to the publishing body', 'The entry for the file of tokens'],
  }[language]
  print(`${words[0]}:\n  ${token}\n${words[1]}:\n  ${JSON.stringify(entry)}`)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

const table = Object.entries(options)
  .map(([name, { variable, usual }]) => `  --${name.padEnd(12)} ${variable.padEnd(22)} ${usual ?? ''}`)
  .join('\n')

const help: Readonly<Record<Language, string>> = {
  de: `fallnetz-registry: veröffentlicht Verträge des Standards und bietet sie über HTTP an.

  fallnetz-registry --contracts schemas --port 8080
  fallnetz-registry --database postgresql://fallnetz@db/registry --tokens tokens.json
  fallnetz-registry token NAME          macht ein Token zum Veröffentlichen

Angaben, je mit Umgebungsvariable und üblichem Wert:
${table}`,
  en: `fallnetz-registry: publishes contracts of the standard and offers them over HTTP.

  fallnetz-registry --contracts schemas --port 8080
  fallnetz-registry --database postgresql://fallnetz@db/registry --tokens tokens.json
  fallnetz-registry token NAME          makes a token for publishing

Options, each with its environment variable and usual value:
${table}`,
}
