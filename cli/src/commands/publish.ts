import { resolve } from 'node:path'
import {
  type Finding,
  isObject,
  type JsonObject,
  KnownError,
  type Language,
  parseJson,
  readContractFolder,
  type Text,
} from '@fallnetz/core'
import { visible } from '@fallnetz/core/visible'
import type { Input } from '../arguments/input.ts'
import { secretNamed, withoutSecrets } from '../arguments/secrets.ts'
import { timeLimitOf } from '../catalogue/load.ts'
import { type Answer, RegistryClient } from '../catalogue/registry-client.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { text } from '../output/text.ts'

/** `fallnetz publish`: one whole version folder to a registry. */
export const publish: Command = {
  name: 'publish',
  summary: {
    de: 'Veröffentlicht eine Version eines Vertrags in einem Register',
    en: 'Publishes one version of a contract in a registry',
  },
  description: {
    de: 'Der ganze Ordner geht auf einmal: alles oder nichts. Ein Entwurf darf ersetzt werden; was veröffentlicht ist, ändert sich nie mehr. Das Zugangswort steht in einer Umgebungsvariablen, nie in der Befehlszeile.',
    en: 'The whole folder goes at once: all or nothing. A draft may be replaced; what is published never changes again. The token stands in an environment variable, never on the command line.',
  },
  arguments: [
    {
      name: 'FOLDER',
      text: {
        de: 'Ordner einer Version, zum Beispiel schemas/referral/1.0.0',
        en: 'folder of one version, for example schemas/referral/1.0.0',
      },
    },
  ],
  options: [
    { flags: '--registry <URL>', required: true, text: { de: 'Adresse des Registers', en: 'address of the registry' } },
    {
      flags: '--token <env:NAME>',
      required: true,
      text: { de: 'Umgebungsvariable mit dem Zugangswort', en: 'environment variable that holds the token' },
    },
    {
      flags: '--dry-run',
      text: { de: 'alles prüfen lassen, nichts veröffentlichen', en: 'have everything judged, publish nothing' },
    },
    {
      flags: '--timeout <SECONDS>',
      text: { de: 'so lange wird höchstens gewartet (60)', en: 'wait at most this long (60)' },
    },
  ],
  examples: [
    {
      line: 'fallnetz publish schemas/referral/1.0.0 --registry http://127.0.0.1:8080 --token env:FALLNETZ_TOKEN --dry-run',
      text: { de: 'Erst proben', en: 'Rehearse first' },
    },
    {
      line: 'fallnetz publish schemas/referral/1.0.0 --registry http://127.0.0.1:8080 --token env:FALLNETZ_TOKEN',
      text: { de: 'Dann veröffentlichen', en: 'Then publish' },
    },
  ],
  run: runPublish,
}

async function runPublish(input: Input, io: Io, language: Language): Promise<ExitCode> {
  const token = tokenOf(input.text('token') ?? '', io)
  const folder = input.word(0)
  const { id, version, files, digest } = readContractFolder(resolve(io.cwd, folder))
  const waits = input.text('timeout') === undefined ? 60_000 : timeLimitOf(input)
  const client = new RegistryClient(input.text('registry') ?? '', waits)
  const path = `/v1/contracts/${id}/versions/${version}`
  const dryRun = input.flag('dry-run')
  const answer = await client.call(`${path}?lang=${language}${dryRun ? '&dryRun=true' : ''}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ files: Object.fromEntries(files) }),
    maxBytes: 4 * 1024 * 1024,
  })
  const said = saidIn(answer)
  const print = (line: string) => io.stdout.write(withoutSecrets(line, [token]))
  for (const finding of said.findings) {
    print(text.finding?.({ source: `${id}@${version}`, folder }, finding, language) ?? '')
  }
  if (answer.status === 200 || answer.status === 201) {
    // A page of some other server says 200 too; only a registry says what became of these very bytes.
    const outcome = outcomes.get(said.outcome ?? '')
    if (outcome === undefined) throw client.unreadable()
    if (said.digest !== digest) throw otherBytes(client, `${id}@${version}`)
    print(`${id}@${version} ${outcome[dryRun ? 'rehearsed' : 'done'][language]} (${digest})\n`)
    return 0
  }
  if (refusals.has(said.code ?? '')) {
    print(`${id}@${version}: ${visible(said.detail ?? '')} [${visible(said.code ?? '')}]\n`)
    return 1
  }
  if (answer.status === 401 || answer.status === 403) throw notAllowed(client, answer.status)
  throw client.refused(path, answer)
}

/** A no about the contract, as against a registry that could not answer. */
const refusals = new Set([
  ...['contract-rejected', 'immutable-version', 'contract-unreadable', 'name-mismatch', 'message-too-large'],
])

const outcomes: ReadonlyMap<string, { readonly done: Text; readonly rehearsed: Text }> = new Map(
  Object.entries({
    created: {
      done: { de: 'ist veröffentlicht', en: 'is published' },
      rehearsed: { de: 'würde neu veröffentlicht', en: 'would be published as new' },
    },
    replaced: {
      done: { de: 'hat den Entwurf ersetzt', en: 'has replaced the draft' },
      rehearsed: { de: 'würde den Entwurf ersetzen', en: 'would replace the draft' },
    },
    unchanged: {
      done: { de: 'war schon da, Byte für Byte', en: 'was already there, byte for byte' },
      rehearsed: { de: 'ist schon da, Byte für Byte', en: 'is already there, byte for byte' },
    },
  }),
)

interface Said {
  readonly outcome?: string
  readonly digest?: string
  readonly code?: string
  readonly detail?: string
  readonly findings: readonly Finding[]
}

function saidIn({ bytes }: Answer): Said {
  const body = objectIn(bytes)
  const findings = Array.isArray(body['findings']) ? body['findings'].filter(isObject).slice(0, 1000) : []
  const texts = ['outcome', 'digest', 'code', 'detail'].flatMap((name) => {
    const value = body[name]
    return typeof value === 'string' ? [[name, value]] : []
  })
  return { ...Object.fromEntries(texts), findings: findings.map(findingOf) }
}

function findingOf({ code, severity, at, message }: JsonObject): Finding {
  const sentence = typeof message === 'string' ? message : ''
  return {
    code: typeof code === 'string' ? code : '',
    severity: severity === 'warning' ? 'warning' : 'error',
    at: typeof at === 'string' ? at : '',
    // The registry already speaks the language we asked for.
    message: { de: sentence, en: sentence },
  }
}

function objectIn(bytes: Buffer): JsonObject {
  try {
    const value = parseJson(bytes.toString('utf8'))
    return isObject(value) ? value : {}
  } catch {
    // Not our kind of answer: then only its status counts.
    return {}
  }
}

function tokenOf(text: string, io: Io): string {
  if (text.startsWith('env:')) return sendable(text.slice('env:'.length), io)
  throw new KnownError('token-on-command-line', {
    de: '--token nimmt nur env:NAME, denn die Befehlszeile können andere mitlesen. Legen Sie das Zugangswort in eine Umgebungsvariable.',
    en: '--token takes only env:NAME, because others can read the command line. Put the token into an environment variable.',
  })
}

// What cannot stand in a header never reaches the registry; Node would only say that the connection failed.
function sendable(name: string, io: Io): string {
  const token = secretNamed(name, io.env)
  if (/^[\x21-\x7e]+$/.test(token)) return token
  throw new KnownError('token-invalid', {
    de: `In der Umgebungsvariablen ${name} stehen Zeichen, die kein Zugangswort hat: Leerzeichen, Zeilenende oder Umlaute. Setzen Sie sie noch einmal, nur mit dem Zugangswort.`,
    en: `The environment variable ${name} holds characters no token has: spaces, line ends or letters beyond ASCII. Set it again, with nothing but the token.`,
  })
}

function otherBytes({ address }: RegistryClient, name: string): KnownError {
  return new KnownError('registry-digest-mismatch', {
    de: `${address} nennt für ${name} eine andere Prüfsumme als die Ihres Ordners. Dort liegt etwas anderes; sagen Sie dem Betreiber Bescheid.`,
    en: `${address} names another digest for ${name} than that of your folder. Something else lies there; tell its operator.`,
  })
}

function notAllowed({ address }: RegistryClient, status: number): KnownError {
  return new KnownError('registry-not-allowed', {
    de: `${address} lehnt das Zugangswort ab (${status}). Prüfen Sie die Umgebungsvariable, oder fragen Sie die Stelle, die das Register betreibt.`,
    en: `${address} does not accept the token (${status}). Check the environment variable, or ask the body that runs the registry.`,
  })
}
