import { type Catalog, KnownError, type Language } from '@fallnetz/core'
import type { ComparisonOptions, Dialect, Mode, Semantics, Side } from '@fallnetz/core/compatibility'
import type { Input } from '../arguments/input.ts'
import { catalogueOptions, loadCatalog } from '../catalogue/load.ts'
import type { Command, ExitCode } from '../command.ts'
import { compareFormatNamed, compareFormatOption, showsAllSemantics } from '../compare/formats.ts'
import { type CompareReport, countsOf, exitCodeOf, verdictOf } from '../compare/report.ts'
import type { Io } from '../io.ts'

const modes: readonly Mode[] = [
  'backward',
  'forward',
  'full',
  'backward-transitive',
  'forward-transitive',
  'full-transitive',
]
const semantics: readonly Semantics[] = ['strict', 'closed-world', 'sender-reader']
const dialects: readonly Dialect[] = ['draft-04', 'draft-06', 'draft-07', '2019-09', '2020-12']

/** `fallnetz compare`: may this version follow that one? */
export const compare: Command = {
  name: 'compare',
  summary: {
    de: 'Sagt, ob eine Fassung auf eine andere folgen darf, und beweist es',
    en: 'Says whether one version may follow another, and proves it',
  },
  description: {
    de: 'Vergleicht JSON-Schemas, OpenAPI, AsyncAPI, process.json, requirements.json, Rechtsregeln, Codelisten und Editionen; was eine Datei ist, erkennt fallnetz am Inhalt. OLD und NEW sind Dateien, Ordner, Verträge wie referral@1.0.0, Fassungen aus git (git:REVISION:PFAD) oder einmal „-“ für die Standardeingabe. Zu jedem Bruch gehört ein Gegenbeispiel: eine Meldung, die bisher gültig war und es nicht mehr ist, geprüft mit einem anderen Prüfprogramm. Was sich nicht beweisen lässt, heißt „nicht entschieden“. Ohne --semantics zählt bei einzelnen Schemas, was ein Prüfprogramm sagt (strict), sonst, was gesendet wird, wenn alle nur Felder senden, die das Schema nennt (closed-world).',
    en: 'Compares JSON Schemas, OpenAPI, AsyncAPI, process.json, requirements.json, rules of law, code lists and editions; fallnetz knows what a file is by its content. OLD and NEW are files, folders, contracts such as referral@1.0.0, versions in git (git:REVISION:PATH) or, once, "-" for standard input. Every break comes with a counterexample: a message that was fine and no longer is, checked with another validator. What cannot be proven is called undecided. Without --semantics what counts for single schemas is what a validator says (strict), for all else what is sent when everybody sends only fields that the schema names (closed-world).',
  },
  arguments: [
    { name: 'OLD', text: { de: 'die alte Fassung', en: 'the old version' } },
    {
      name: 'NEW',
      many: true,
      text: {
        de: 'die neue Fassung; davor dürfen weitere alte stehen, die älteste zuerst (nur mit …-transitive)',
        en: 'the new version; more old ones may stand before it, oldest first (only with …-transitive)',
      },
    },
  ],
  options: [
    {
      flags: '--mode <MODE>',
      choices: modes,
      text: {
        de: 'backward: Altes passt zur neuen Fassung (Vorgabe); forward: Neues passt zur alten; full: beides; mit -transitive zu allen Fassungen davor',
        en: 'backward: old messages suit the new version (default); forward: new ones suit the old; full: both; with -transitive for all versions before',
      },
    },
    {
      flags: '--semantics <SENSE>',
      choices: semantics,
      text: {
        de: 'strict: was ein Prüfprogramm sagt; closed-world: gesendet wird nur, was das Schema nennt; sender-reader: dazu wird Unbekanntes überlesen',
        en: 'strict: what a validator says; closed-world: only what the schema names is sent; sender-reader: and what is unknown is passed over',
      },
    },
    {
      flags: '--fail-on <SEVERITY>',
      choices: ['breaking', 'warning'],
      text: {
        de: 'breaking: nur ein Bruch ergibt den Exit-Code 1 (Vorgabe); warning: auch, was jemand ansehen sollte',
        en: 'breaking: only a break gives exit code 1 (default); warning: so does what somebody should look at',
      },
    },
    {
      flags: '--dialect <DRAFT>',
      choices: dialects,
      text: {
        de: 'Fassung von JSON Schema, wo ein Schema keine nennt (2020-12)',
        en: 'draft of JSON Schema where a schema names none (2020-12)',
      },
    },
    compareFormatOption,
    ...catalogueOptions,
  ],
  examples: [
    { line: 'fallnetz compare old.json new.json', text: { de: 'Zwei Schemas', en: 'Two schemas' } },
    {
      line: 'fallnetz compare referral@1.0.0 schemas/referral/1.1.0',
      text: { de: 'Ein Vertrag und die Fassung, die ihm folgen soll', en: 'A contract and the version to follow it' },
    },
    {
      line: 'fallnetz compare git:HEAD:schemas/referral/1.0.0 schemas/referral/1.0.0',
      text: { de: 'Was die Arbeit seit dem letzten Commit bedeutet', en: 'What the work since the last commit means' },
    },
    {
      line: 'fallnetz compare 1.yaml 2.yaml 3.yaml --mode backward-transitive --format html > compare.html',
      text: { de: 'Gegen alle Fassungen davor, als Seite', en: 'Against all versions before, as a page' },
    },
  ],
  run: runCompare,
}

async function runCompare(input: Input, io: Io, language: Language): Promise<ExitCode> {
  const mode = (input.text('mode') ?? 'backward') as Mode
  const names = input.words
  if (names.length > 2 && !mode.endsWith('-transitive')) throw tooMany(mode)
  if (names.filter((name) => name === '-').length > 1) throw stdinTwice()
  const [before, next] = await sidesOf(names, mode, input, io)
  const format = await compareFormatNamed(input.text('format'))
  const { compareAll } = await import('@fallnetz/core/compatibility')
  const chosen = input.text('semantics') as Semantics | undefined
  const sense = chosen ?? usualFor([...before, next])
  // What was announced to end on a day may go from that day on.
  const today = new Date().toISOString().slice(0, 10)
  const options: ComparisonOptions = { mode, semantics: sense, today, answers: new Map() }
  const comparisons = compareAll(before, next, options)
  const under = (one: Semantics) =>
    one === sense ? comparisons : compareAll(before, next, { ...options, semantics: one, briefly: true })
  const besides = chosen === undefined && showsAllSemantics(input.text('format'))
  const report: CompareReport = {
    comparisons,
    ...(besides && { bySemantics: eachOf(semantics, (one) => verdictOf({ comparisons: under(one) })) }),
  }
  io.stdout.write(format(report, language))
  const wary = input.text('fail-on') === 'warning'
  return wary && countsOf(report).warning > 0 ? 1 : exitCodeOf(report)
}

function eachOf<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>
}

// Whoever hands over bare schemas asks what their validator will say. An interface or a contract also has senders, who keep
// to the fields it names: there a new optional field must not count as a break.
function usualFor(sides: readonly Side[]): Semantics {
  const bare = sides.every(({ files }) => files.length === 1 && files[0]?.kind === 'schema')
  return bare ? 'strict' : 'closed-world'
}

async function sidesOf(names: readonly string[], mode: Mode, input: Input, io: Io): Promise<[Side[], Side]> {
  const { isContractName, sideNamed, versionsBetween } = await import('../compare/named-side.ts')
  let loaded: Promise<Catalog> | undefined
  const dialect = input.text('dialect') as Dialect | undefined
  const around = {
    catalog: () => {
      loaded ??= loadCatalog(input, io, 'everything')
      return loaded
    },
    ...(dialect !== undefined && { dialect }),
  }
  const sides: Side[] = []
  for (const name of names) sides.push(await sideNamed(name, io, around))
  const [first = '', second = ''] = names
  const next = sides.pop()
  if (next === undefined) throw new Error('the arguments were counted before')
  // All versions of one contract between the two that are named.
  if (mode.endsWith('-transitive') && names.length === 2 && [first, second].every(isContractName)) {
    const between = versionsBetween(await around.catalog(), first, second)
    if (between.length > 0) return [between, next]
  }
  return [sides, next]
}

function tooMany(mode: Mode): KnownError {
  return new KnownError('option-conflict', {
    de: `Mehrere alte Fassungen gehen nur mit --mode ${mode}-transitive; sonst zählt nur die letzte.`,
    en: `Several old versions need --mode ${mode}-transitive; otherwise only the last one counts.`,
  })
}

function stdinTwice(): KnownError {
  return new KnownError('option-conflict', {
    de: 'Die Standardeingabe („-“) kann nur eine Seite sein. Nennen Sie für die andere eine Datei.',
    en: 'Standard input ("-") can be one side only. Name a file for the other.',
  })
}
