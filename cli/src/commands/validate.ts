import type { Matrix } from '@fallnetz/core/lawfulness'
import {
  type Catalog,
  createQuickLook,
  hasErrors,
  isObject,
  KnownError,
  type Language,
  type QuickLook,
  type ValidatorOptions,
  type Verdict,
} from '@fallnetz/core/validation'
import type { Input } from '../arguments/input.ts'
import { catalogueOptions, loadCatalog } from '../catalogue/load.ts'
import type { NamedSchema } from '../catalogue/schema-named.ts'
import type { Command, ExitCode } from '../command.ts'
import { type Found, find } from '../inputs/find.ts'
import { largestMessage, textOfFile, textOfStream } from '../inputs/read.ts'
import type { Io } from '../io.ts'
import { formatNamed, formatOption } from '../output/formats.ts'
import { exitCodeOf, type Format, type Judged, type Report, type Unjudged } from '../output/report.ts'

/** `fallnetz validate`: messages against the standard. */
export const validate: Command = {
  name: 'validate',
  summary: { de: 'Prüft Nachrichten gegen den Standard', en: 'Judges messages against the standard' },
  description: {
    de: 'Nimmt Dateien, Ordner und mit „-“ die Standardeingabe. Das Schema ergibt sich aus der Nachricht selbst (envelope.messageType und envelope.schemaVersion). Dateien mit der Endung .ndjson oder .jsonl enthalten eine Nachricht je Zeile und dürfen beliebig lang sein; eine einzelne Nachricht hat höchstens 10 MiB. Eine Zeile, die sich nicht lesen lässt oder deren Art es nicht gibt, zählt dort als ungültig, und der Rest wird geprüft. Mit --lawful wird eine gültige Nachricht außerdem am Recht gemessen: Schutzkennzeichen, Grundlage und Art der empfangenden Stelle ergeben erlaubt, nur mit Nachweis oder verboten, mit der Regel dahinter. Das ersetzt keine rechtliche Prüfung; die Regeln warten auf ihre Bestätigung.',
    en: 'Takes files, folders and, with "-", standard input. The schema follows from the message itself (envelope.messageType and envelope.schemaVersion). Files ending in .ndjson or .jsonl hold one message per line and may be of any length; a single message has at most 10 MiB. There a line that cannot be read, or whose message type does not exist, counts as not valid, and the rest is judged. With --lawful a valid message is also held against the law: protection labels, basis and kind of recipient give allowed, needs evidence or forbidden, with the rule behind it. This replaces no lawyer; the rules await their confirmation.',
  },
  arguments: [
    {
      name: 'PATH',
      optional: true,
      many: true,
      text: { de: 'Datei, Ordner oder „-“', en: 'file, folder or "-"' },
    },
  ],
  options: [
    {
      flags: '--schema <SCHEMA>',
      text: {
        de: 'dieses Schema statt des genannten: $id, referral@1.0.0/accept.schema.json oder eine Schemadatei',
        en: 'this schema instead of the one named: $id, referral@1.0.0/accept.schema.json or a schema file',
      },
    },
    {
      flags: '--ndjson',
      text: { de: 'alle Eingaben enthalten eine Nachricht je Zeile', en: 'all inputs hold one message per line' },
    },
    {
      flags: '--workers <N>',
      text: { de: 'so viele Rechenkerne für lange Eingaben (1)', en: 'so many threads for long inputs (1)' },
    },
    {
      flags: '--lawful',
      text: {
        de: 'auch prüfen, ob das Recht die Übermittlung erlaubt (Übermittlungsmatrix)',
        en: 'also judge whether the law allows the transmission (transmission matrix)',
      },
    },
    {
      flags: '--codes',
      text: {
        de: 'auch sagen, was die Codes einer Nachricht bedeuten (text und json)',
        en: 'also say what the codes of a message mean (text and json)',
      },
    },
    formatOption,
    ...catalogueOptions,
  ],
  examples: [
    {
      line: 'fallnetz validate message.json',
      text: { de: 'Eine Nachricht prüfen', en: 'Judge one message' },
    },
    {
      line: 'fallnetz validate outbox/ --format junit > fallnetz.xml',
      text: { de: 'Einen Ordner in der Pipeline prüfen', en: 'Judge a folder in a pipeline' },
    },
    {
      line: 'fallnetz validate archive.ndjson --workers 4',
      text: { de: 'Eine lange Datei mit vier Rechenkernen prüfen', en: 'Judge a long file on four threads' },
    },
    {
      line: 'fallnetz validate outbox/ --lawful',
      text: {
        de: 'Auch prüfen, ob die Übermittlung erlaubt ist',
        en: 'Also judge whether the transmission is allowed',
      },
    },
    {
      line: 'fallnetz validate --schema common@1.0.0/address.schema.json - < address.json',
      text: { de: 'Einen Baustein von der Standardeingabe prüfen', en: 'Judge a building block from standard input' },
    },
  ],
  run: runValidate,
}

async function runValidate(input: Input, io: Io, language: Language): Promise<ExitCode> {
  const names = input.words.length > 0 ? input.words : standardInput(io)
  const workers = input.number('workers', 1, 64) ?? 1
  const found = find(names, io.cwd, input.flag('ndjson'))
  const format = await formatNamed(input.text('format'))
  const named = input.text('schema')
  const whole = await loadCatalog(input, io, named === undefined ? 'for messages' : 'schemas')
  const { catalog, ...which } = await withSchema(whole, named, io)
  const law = input.flag('lawful') ? { matrix: (await import('../catalogue/matrix.ts')).matrixFor(input, io) } : {}
  const tellsCodes = input.flag('codes')
  if (tellsCodes && found.some(({ lines }) => lines)) throw codesOfLines()
  const judge = judgeOf({ catalog, workers, io, format, language, tellsCodes, ...which, ...law })

  const inputs: Judged[] = []
  for (const one of found) {
    if (io.closed.aborted) break
    const judged = await judge(one)
    inputs.push(judged)
    io.stdout.write(format.input?.(judged, language) ?? '')
  }
  const report: Report = { subject: 'messages', inputs }
  io.stdout.write(format.end(report, language))
  const code = exitCodeOf(report)
  // Whoever stops reading early may still learn a "no", but nobody can promise a "yes".
  return code === 0 && inputs.length < found.length ? 2 : code
}

function codesOfLines(): KnownError {
  return new KnownError('option-conflict', {
    de: '--codes geht nicht mit einer Nachricht je Zeile. Geben Sie die eine Nachricht allein.',
    en: '--codes does not go with one message per line. Pass the one message alone.',
  })
}

function standardInput(io: Io): readonly string[] {
  if (!io.isKeyboard) return ['-']
  throw new KnownError('argument-missing', {
    de: 'Nennen Sie eine Datei, einen Ordner oder „-“ für die Standardeingabe. „fallnetz help validate“ zeigt, wie es geht.',
    en: 'Name a file, a folder or "-" for standard input. "fallnetz help validate" shows how it goes.',
  })
}

async function withSchema(
  catalog: Catalog,
  name: string | undefined,
  io: Io,
): Promise<{ readonly catalog: Catalog } & Partial<NamedSchema>> {
  if (name === undefined) return { catalog }
  const { schemaNamed } = await import('../catalogue/schema-named.ts')
  return schemaNamed(catalog, name, io.cwd)
}

/** What stays the same from input to input. */
export interface Setting {
  readonly catalog: Catalog
  readonly schema?: string
  /** What people call that schema. */
  readonly known?: string
  /** With it, messages are judged by the law too. */
  readonly matrix?: Matrix
  /** Whether verdicts say what codes mean. */
  readonly tellsCodes?: boolean
  readonly workers: number
  readonly io: Io
  readonly format: Format
  readonly language: Language
}

// Nothing is read or compiled before the first input needs it: an unreadable file costs nothing.
function judgeOf(setting: Setting): (found: Found) => Promise<Judged> {
  let made: Promise<QuickLook> | undefined
  const lookOnce = () => {
    made ??= createQuickLook(setting.catalog, limitsOf(setting))
    return made
  }
  return async (found) => {
    try {
      if (found.error !== undefined) throw found.error
      if (found.lines) {
        const { judgeLines } = await import('./validate-lines.ts')
        return await judgeLines(found, setting, async () => (await lookOnce()).validator())
      }
      const text = found.path === undefined ? await textOfStream(setting.io.stdin) : textOfFile(found.path, found.size)
      return await judgeText(await lookOnce(), found.source, text, setting)
    } catch (error) {
      return unjudged(found.source, error)
    }
  }
}

/** What every validator here is made with, on this thread or another. */
export function limitsOf({ matrix, tellsCodes = false }: Pick<Setting, 'matrix' | 'tellsCodes'>): ValidatorOptions {
  return { maxBytes: largestMessage, tellsCodes, ...(matrix !== undefined && { matrix }) }
}

async function judgeText(
  look: QuickLook,
  source: string,
  text: string,
  { schema, known, format, io, language }: Setting,
): Promise<Judged> {
  const verdict = await verdictOn(look, text, schema)
  const valid = !hasErrors(verdict.findings)
  for (const finding of verdict.findings) io.stdout.write(format.finding?.({ source }, finding, language) ?? '')
  return {
    source,
    schema: known ?? verdict.schema,
    ...(verdict.lawfulness !== undefined && { lawfulness: verdict.lawfulness }),
    ...(verdict.codes !== undefined && { codes: verdict.codes }),
    valid: valid ? 1 : 0,
    invalid: valid ? 0 : 1,
    findings: verdict.findings,
    omitted: 0,
  }
}

async function verdictOn(look: QuickLook, text: string, schema: string | undefined): Promise<Verdict> {
  const which = schema === undefined ? {} : { schema }
  try {
    const passed = look.passes(text, which)
    if (passed !== undefined) return { schema: passed, findings: [] }
    return (await look.validator()).validateText(text, which)
  } catch (error) {
    const knowsBetter = error instanceof KnownError && error.code === 'message-type-unknown' && isExample(text)
    throw knowsBetter ? exampleNotMessage() : error
  }
}

function isExample(text: string): boolean {
  const value: unknown = JSON.parse(text)
  return isObject(value) && Object.hasOwn(value, 'why') && Object.hasOwn(value, 'message')
}

function exampleNotMessage(): KnownError {
  return new KnownError('example-not-message', {
    de: 'Das ist ein Beispiel aus einem Vertragsordner; die Nachricht steht darin unter „message“. „fallnetz check“ prüft Beispiele; oder geben Sie die Nachricht allein: node -p "JSON.stringify(require(\'./beispiel.json\').message)" | fallnetz validate -',
    en: 'This is an example of a contract folder; the message is inside, under "message". "fallnetz check" judges examples; or pass the message alone: node -p "JSON.stringify(require(\'./example.json\').message)" | fallnetz validate -',
  })
}

/** An input that nobody could judge; everything but a KnownError is a bug and flies on. */
export function unjudged(source: string, error: unknown): Judged {
  if (!(error instanceof KnownError)) throw error
  const { code, text } = error
  return { source, valid: 0, invalid: 0, findings: [], omitted: 0, error: { code, text, ...positionOf(error) } }
}

function positionOf(error: KnownError): Pick<Unjudged, 'line' | 'column'> {
  const line = 'line' in error && typeof error.line === 'number' ? { line: error.line } : {}
  const column = 'column' in error && typeof error.column === 'number' ? { column: error.column } : {}
  return { ...line, ...column }
}
