import {
  type Catalog,
  type Contract,
  closureOf,
  commandsOf,
  KnownError,
  type PartyProblem,
  type Process,
  problemsIn,
  processOf,
  type SchemaIndex,
  schemaFilesOf,
  schemaId,
  schemaIndexOf,
  type Transition,
} from '@fallnetz/core'
import { type Example, examplesOf } from './examples.ts'
import { type Names, namesOf } from './names.ts'

/** A message a party can send: the transition it makes, the name of its type and of its schema. */
export interface Command extends Transition {
  /** `referral.accept` */
  readonly messageType: string
  readonly schemaId: string
}

/** One contract with everything a target needs to know about it, read once. */
export interface Exchange {
  readonly contract: Contract
  readonly process: Process
  readonly commands: readonly Command[]
  readonly index: SchemaIndex
  readonly names: Names
  readonly problems: ReadonlyMap<string, PartyProblem>
  readonly examples: readonly Example[]
  /** Name of a building block of the party interface: the contract's own one, else that of what it depends on. */
  readonly part: (file: PartFile) => string
}

/** The schemas that the party interface is made of; every contract finds them in itself or in what it stands on. */
export const partFiles = [
  'receipt.schema.json',
  'problem.schema.json',
  'process-metadata.schema.json',
  'process-list.schema.json',
  'event.schema.json',
  'event-page.schema.json',
  'mailbox-page.schema.json',
] as const

export type PartFile = (typeof partFiles)[number]

/** Reads a contract that describes a process. Throws the KnownErrors of core, and `building-block-missing`. */
export function exchangeOf(catalog: Catalog, contract: Contract): Exchange {
  const process = processOf(contract)
  const index = schemaIndexOf(catalog)
  const commands = commandsOf(process).map((transition) => ({
    ...transition,
    messageType: `${process.id}.${transition.command}`,
    schemaId: schemaId(contract, transition.message),
  }))
  const grounds = [contract, ...dependenciesOf(catalog, contract)]
  const part = (file: PartFile) => schemaId(holderOf(file, grounds, contract), file)
  const roots = [...schemaFilesOf(contract).map((file) => file.id), ...partFiles.map(part)]
  const files = [...new Map(roots.flatMap((id) => closureOf(index, id)).map((file) => [file.id, file])).values()]
  const messages = new Map(commands.map((command) => [command.schemaId, command.command]))
  return {
    contract,
    process,
    commands,
    index,
    part,
    names: namesOf(contract, files, messages),
    problems: problemsIn(holderOf('problems.json', grounds, contract)),
    examples: grounds.flatMap(examplesOf),
  }
}

function dependenciesOf(catalog: Catalog, contract: Contract): Contract[] {
  return contract.manifest.dependsOn.map(({ contract: id, version }) => {
    const found = catalog.contracts.get(`${id}@${version}`)
    if (found !== undefined) return found
    throw new KnownError('dependency-missing', {
      de: `${contract.id}@${contract.version} steht auf ${id}@${version}, das hier fehlt. Legen Sie es dazu.`,
      en: `${contract.id}@${contract.version} stands on ${id}@${version}, which is missing here. Add it.`,
    })
  })
}

function holderOf(file: string, grounds: readonly Contract[], contract: Contract): Contract {
  const holder = grounds.find((ground) => ground.files.has(file))
  if (holder !== undefined) return holder
  throw new KnownError('building-block-missing', {
    de: `Weder ${contract.id}@${contract.version} noch das, worauf es steht, enthält ${file}. Nehmen Sie common in dependsOn auf.`,
    en: `Neither ${contract.id}@${contract.version} nor what it stands on holds ${file}. Add common to dependsOn.`,
  })
}
