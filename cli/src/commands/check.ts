import { existsSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import {
  type Catalog,
  type Contract,
  catalogOf,
  checkContract,
  hasErrors,
  type Language,
  readContractFolder,
  readFolder,
} from '@fallnetz/core'
import type { Input } from '../arguments/input.ts'
import { catalogueOptions, loadCatalog, noContracts } from '../catalogue/load.ts'
import type { Command, ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { formatNamed, formatOption } from '../output/formats.ts'
import { exitCodeOf, type Judged, type Report } from '../output/report.ts'
import { unjudged } from './validate.ts'

/** `fallnetz check`: everything a publisher must get right. */
export const check: Command = {
  name: 'check',
  summary: {
    de: 'Prüft Verträge auf alles, was vor einer Veröffentlichung stimmen muss',
    en: 'Checks contracts for everything that must be right before publishing',
  },
  description: {
    de: 'Nimmt einen Ordner mit Verträgen (wie schemas/) oder den Ordner einer Version (wie schemas/referral/1.0.0). Worauf eine Version aufbaut, wird daneben gesucht, dann im Katalog. In einem ganzen Ordner wird auch geprüft, was neben den Verträgen liegt: Regeln, Übermittlungsmatrix, Codelisten, Editionen.',
    en: 'Takes a folder of contracts (such as schemas/) or the folder of one version (such as schemas/referral/1.0.0). What a version stands on is looked for beside it, then in the catalogue. In a whole folder what lies beside the contracts is checked too: rules, transmission matrix, code lists, editions.',
  },
  arguments: [
    {
      name: 'FOLDER',
      optional: true,
      text: { de: 'Ordner; ohne Angabe der jetzige', en: 'folder; otherwise this one' },
    },
  ],
  options: [formatOption, ...catalogueOptions],
  examples: [
    { line: 'fallnetz check schemas', text: { de: 'Alle Verträge eines Ordners', en: 'All contracts of a folder' } },
    {
      line: 'fallnetz check schemas/referral/1.0.0 --format github',
      text: { de: 'Eine Version, mit Anmerkungen in GitHub', en: 'One version, with annotations in GitHub' },
    },
  ],
  run: runCheck,
}

async function runCheck(input: Input, io: Io, language: Language): Promise<ExitCode> {
  const folder = input.words[0] ?? '.'
  const format = await formatNamed(input.text('format'))
  const subjects = await read(input, io, folder)
  const inputs: Judged[] = []
  for await (const judged of judgeAll(subjects)) {
    for (const finding of judged.findings) io.stdout.write(format.finding?.(judged, finding, language) ?? '')
    io.stdout.write(format.input?.(judged, language) ?? '')
    inputs.push(judged)
  }
  const report: Report = { subject: 'contracts', inputs }
  io.stdout.write(format.end(report, language))
  return exitCodeOf(report)
}

interface Subject {
  readonly contract: Contract
  /** Its folder as a person would name it from here. */
  readonly place: string
}

interface Subjects {
  readonly contracts: readonly Subject[]
  /** They themselves and what they stand on. */
  readonly catalog: Catalog
  /** The folder, where it is that of a whole standard. */
  readonly standard?: { readonly path: string; readonly place: string; readonly own: Catalog }
}

async function* judgeAll({ contracts, catalog, standard }: Subjects): AsyncGenerator<Judged> {
  for (const subject of contracts) yield await judge(catalog, subject)
  if (standard === undefined) return
  const { checkBeside } = await import('./check-beside.ts')
  yield* checkBeside({ ...standard, catalog })
}

async function read(input: Input, io: Io, folder: string): Promise<Subjects> {
  const path = resolve(io.cwd, folder)
  const isVersion = existsSync(join(path, 'contract.json'))
  const { own, contracts } = isVersion ? oneVersion(path, folder) : all(path, folder)
  // What it stands on and what it is judged by: beside it, or else in the catalogue.
  const around = await loadCatalog(input, io, 'everything')
  const catalog = {
    contracts: new Map([...around.contracts, ...own.contracts]),
    codelists: new Map([...around.codelists, ...own.codelists]),
  }
  return { contracts, catalog, ...(isVersion ? {} : { standard: { path, place: folder, own } }) }
}

function all(path: string, folder: string) {
  const own = readFolder(path)
  if (own.contracts.size === 0) throw noContracts(folder)
  const contracts = [...own.contracts.values()].map((contract): Subject => {
    const named = existsSync(join(path, contract.id, contract.version))
    return { contract, place: join(folder, contract.id, named ? contract.version : 'draft') }
  })
  return { own, contracts }
}

// `<root>/<contract>/<version>`: then the others lie beside it.
function oneVersion(path: string, folder: string) {
  const contract = readContractFolder(path)
  const contracts: Subject[] = [{ contract, place: folder }]
  const inPlace = basename(dirname(path)) === contract.id && ['draft', contract.version].includes(basename(path))
  const own = inPlace ? readFolder(dirname(dirname(path))) : catalogOf([contract])
  return { own, contracts }
}

async function judge(catalog: Catalog, { contract, place }: Subject): Promise<Judged> {
  const source = `${contract.id}@${contract.version}`
  try {
    const findings = await checkContract(catalog, contract)
    const valid = !hasErrors(findings)
    return { source, folder: place, valid: valid ? 1 : 0, invalid: valid ? 0 : 1, findings, omitted: 0 }
  } catch (error) {
    return unjudged(source, error)
  }
}
