import { KnownError } from '@fallnetz/core'
import type { FastifyInstance } from 'fastify'
import { type Config, readConfig } from './config.ts'
import { help } from './help.ts'
import { languageOf } from './http/language.ts'
import { listen } from './listen.ts'
import { createLog, describeError, type Log } from './log.ts'
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
  // Loaded now and not before, so that help and wrong options answer at once.
  const { createRegistry } = await import('./server.ts')
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

async function openStore({ data, database }: Config): Promise<Store> {
  if (database === undefined) return (await import('./store/sqlite.ts')).openSqliteStore(data)
  return (await import('./store/postgres.ts')).openPostgresStore(database)
}

async function load(store: Store, folder: string, log: Log): Promise<void> {
  const { loadFolder } = await import('./publishing/load-folder.ts')
  for (const { name, outcome } of await loadFolder(store, folder)) {
    log(outcome === 'kept' ? 'warn' : 'info', 'loaded', { name, outcome })
  }
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
