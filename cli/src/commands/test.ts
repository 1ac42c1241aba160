import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { CheckVerdict, Report, ReportFormat } from '@fallnetz/conformance'
import { type JsonValue, KnownError, type Language, parseJson, type Text } from '@fallnetz/core'
import { visible, visibleLines } from '@fallnetz/core/visible'
import type { Input } from '../arguments/input.ts'
import { withoutSecrets, withSecrets } from '../arguments/secrets.ts'
import { catalogueOptions, loadCatalog } from '../catalogue/load.ts'
import type { Command, ExitCode } from '../command.ts'
import { reading } from '../inputs/about.ts'
import { textOfFile } from '../inputs/read.ts'
import type { Io } from '../io.ts'
import { notWritten, writeFile } from '../output/write-file.ts'

/** `fallnetz test`: does a running system keep to the standard? */
export const test: Command = {
  name: 'test',
  summary: {
    de: 'Prüft ein laufendes System gegen einen Vertrag',
    en: 'Tests a running system against a contract',
  },
  description: {
    de: 'Spielt die Gegenseite: sendet, horcht, was zurückkommt, und vergleicht mit jeder Anforderung des Vertrags. Nur für Testsysteme; es werden Vorgänge mit erfundenen Personen angelegt. Die Target-Datei (JSON oder YAML) nennt das System, die Beteiligten und ihre Zugänge; geheime Werte stehen darin als env:NAME. Was nicht geprüft werden konnte, ist nicht bestanden, sondern offen (2).',
    en: 'Plays the other side: sends, listens for what comes back, and compares it with every requirement of the contract. For test systems only; processes with made-up persons are created. The target file (JSON or YAML) names the system, the parties and their credentials; secret values stand in it as env:NAME. What could not be tested has not passed but is open (2).',
  },
  arguments: [{ name: 'URL', text: { de: 'Adresse des Systems, vor /v1', en: 'address of the system, before /v1' } }],
  options: [
    {
      flags: '--role <ROLE>',
      required: true,
      text: { de: 'Rolle, die das System spielt', en: 'role the system plays' },
    },
    {
      flags: '--contract <CONTRACT>',
      required: true,
      text: { de: 'Vertrag, zum Beispiel referral@1.0.0', en: 'contract, for example referral@1.0.0' },
    },
    { flags: '--target <FILE>', required: true, text: { de: 'Target-Datei', en: 'target file' } },
    {
      flags: '--seed <N>',
      text: { de: 'Zufall wie beim Lauf mit dieser Zahl', en: 'the same randomness as the run with this number' },
    },
    {
      flags: '--only <ID>',
      many: true,
      text: {
        de: 'nur diese Anforderung oder Prüfung (auch PTY-STA-*); mehrfach möglich',
        en: 'only this requirement or check (also PTY-STA-*); may be repeated',
      },
    },
    {
      flags: '--report <FORMAT=FILE>',
      many: true,
      text: {
        de: 'Bericht als json, html, junit oder text; mehrfach möglich',
        en: 'report as json, html, junit or text; may be repeated',
      },
    },
    ...catalogueOptions,
  ],
  examples: [
    {
      line: 'fallnetz test http://127.0.0.1:8081 --role target --contract referral@1.0.0 --target target.yaml --report html=report.html',
      text: { de: 'Ein System auf demselben Rechner', en: 'A system on the same machine' },
    },
    {
      line: 'fallnetz test https://test.example --role target --contract referral@1.0.0 --target target.yaml --only PTY-STA-02 --seed 7',
      text: {
        de: 'Eine Anforderung noch einmal, mit demselben Zufall',
        en: 'One requirement again, with the same randomness',
      },
    },
  ],
  run: runTest,
}

async function runTest(input: Input, io: Io, language: Language): Promise<ExitCode> {
  const url = addressOf(input.word(0))
  const seed = input.number('seed', 0, 4_294_967_295)
  const only = input.texts('only')
  const reports = input.texts('report').map((text) => wantedReport(text, io.cwd))
  assertPlaces(reports)
  const { value, secrets } = withSecrets(await targetFrom(input.text('target') ?? '', io), io.env)
  const contract = input.text('contract') ?? ''
  const catalog = await loadCatalog(input, io, 'everything', contract)
  const { readTargetFile, renderReport, runSuite } = await import('@fallnetz/conformance')
  const target = readTargetFile(value)

  const say = (text: string) => io.stdout.write(withoutSecrets(visibleLines(text), secrets))
  const interruption = new AbortController()
  const stopListening = io.onInterrupt(() => interruption.abort())
  try {
    const report = await runSuite({
      ...{ url, target, catalog, contract, role: input.text('role') ?? '' },
      ...(seed === undefined ? {} : { seed }),
      ...(only.length === 0 ? {} : { only: [...only] }),
      signal: interruption.signal,
      onCheck: ({ id, requirements, title, verdict }) => {
        if (isSelected([id, ...requirements], only)) say(`${marks[verdict][language]}  ${title[language]}\n`)
      },
    })
    say(`\n${await renderReport(report, 'text', language)}`)
    const failures: unknown[] = []
    for (const { format, path, name } of reports) {
      const content = withoutSecrets(await renderReport(report, format, language), secrets)
      try {
        writeFile(path, content)
        say(`${written[language]}: ${visible(name)}\n`)
      } catch (error) {
        // The other reports may still find room.
        failures.push(error)
      }
    }
    if (failures.length > 0) throw failures[0]
    return exitCodes[report.outcome]
  } catch (error) {
    throw interruption.signal.aborted && error instanceof KnownError ? interrupted(error) : error
  } finally {
    stopListening()
  }
}

// What was not asked for is part of the report, but no news.
function isSelected(names: readonly string[], only: readonly string[]): boolean {
  const matches = (wanted: string, name: string) =>
    wanted.endsWith('*') ? name.startsWith(wanted.slice(0, -1)) : name === wanted
  return only.length === 0 || names.some((name) => only.some((wanted) => matches(wanted, name)))
}

const exitCodes: Readonly<Record<Report['outcome'], ExitCode>> = { passed: 0, failed: 1, incomplete: 2 }

const marks: Readonly<Record<CheckVerdict, Text>> = {
  pass: { de: 'bestanden      ', en: 'passed         ' },
  fail: { de: 'NICHT BESTANDEN', en: 'FAILED         ' },
  blocked: { de: 'offen          ', en: 'open           ' },
  unstable: { de: 'MAL SO, MAL SO ', en: 'UNSTABLE       ' },
  'harness-error': { de: 'FEHLER BEI UNS ', en: 'OUR OWN ERROR  ' },
  'not-applicable': { de: 'entfällt       ', en: 'not applicable ' },
}

function interrupted(cause: KnownError): KnownError {
  return new KnownError(
    'interrupted',
    {
      de: 'Abgebrochen, bevor etwas geprüft war. Starten Sie den Befehl noch einmal.',
      en: 'Interrupted before anything was tested. Start the command again.',
    },
    { cause },
  )
}

const written = { de: 'Bericht', en: 'Report' }

const formats: readonly ReportFormat[] = ['json', 'html', 'junit', 'text']

interface WantedReport {
  readonly format: ReportFormat
  readonly name: string
  readonly path: string
}

function wantedReport(text: string, cwd: string): WantedReport {
  const equals = text.indexOf('=')
  const format = formats.find((one) => one === text.slice(0, equals))
  const name = text.slice(equals + 1)
  if (format !== undefined && name !== '') return { format, name, path: resolve(cwd, name) }
  throw new KnownError('option-value-invalid', {
    de: `--report: „${text}“ passt nicht. Schreiben Sie FORMAT=DATEI mit ${formats.join(', ')}, zum Beispiel html=bericht.html.`,
    en: `--report: "${text}" does not fit. Write FORMAT=FILE with ${formats.join(', ')}, for example html=report.html.`,
  })
}

// A run takes long: what cannot be written is told before it begins.
function assertPlaces(reports: readonly WantedReport[]): void {
  for (const [index, { path, name }] of reports.entries()) {
    if (reports.findIndex((other) => other.path === path) < index) throw sameFile(name)
    try {
      statSync(`${dirname(path)}/`)
      if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw isFolder()
    } catch (cause) {
      throw notWritten(path, cause)
    }
  }
}

function isFolder(): Error {
  return Object.assign(new Error('a folder'), { code: 'EISDIR' })
}

function sameFile(name: string): KnownError {
  return new KnownError('option-conflict', {
    de: `--report nennt ${name} zweimal; der zweite Bericht würde den ersten überschreiben. Geben Sie jedem eine eigene Datei.`,
    en: `--report names ${name} twice; the second report would overwrite the first. Give each a file of its own.`,
  })
}

async function targetFrom(name: string, io: Io): Promise<JsonValue> {
  return reading(name, async () => {
    const text = textOfFile(resolve(io.cwd, name))
    if (!/\.ya?ml$/i.test(name)) return parseJson(text)
    const { valueIn } = await import('../inputs/read-value.ts')
    return valueIn(name, text)
  })
}

function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.search === '' &&
    url.hash === ''
  ) {
    return url.href.replace(/\/+$/, '')
  }
  // An address with a password in it is not repeated where others can read it.
  const secret = /[@?]/.test(text)
  throw new KnownError('address-invalid', {
    de: `${secret ? 'Das' : `„${text}“`} passt nicht als Adresse. Schreiben Sie zum Beispiel http://127.0.0.1:8081, ohne Kennwort und ohne „?“.`,
    en: `${secret ? 'This' : `"${text}"`} does not fit as an address. Write for example http://127.0.0.1:8081, without a password and without "?".`,
  })
}
