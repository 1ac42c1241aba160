import {
  type Catalog,
  type Contract,
  createValidator,
  findContract,
  isObject,
  type JsonObject,
  type JsonValue,
  KnownError,
  type PartyProblem,
  parseJson,
  problemsOf,
  processOf,
  type SchemaIndex,
  schemaId,
  schemaIndexOf,
  type Validator,
} from '@fallnetz/core'
import { type Chart, type Command, chartOf } from './kit/chart.ts'
import { type Requirement, requirementsOf } from './requirements.ts'

/** One contract, made ready for testing one role of it. Nothing in the suite knows any contract but through this. */
export interface Rulebook {
  readonly contract: Contract
  readonly chart: Chart
  readonly index: SchemaIndex
  readonly validator: Validator
  /** Yes or no, without reasons. */
  accepts(value: JsonValue, schema: string): boolean
  readonly problems: ReadonlyMap<string, PartyProblem>
  /** By suffix, `AUT-01`; only those that hold for the tested role. */
  readonly requirements: ReadonlyMap<string, Requirement>
  /** The suffix of a requirement by its full id; undefined where it does not hold for the tested role. */
  suffixOf(id: string): string | undefined
  /** `$id` of a building block of the party interface, for example `receipt`. */
  common(name: string): string
  /** `$id` of the schema for events of this process. */
  readonly eventSchema: string
  messageSchema(command: Command): string
  messageType(command: Command): string
  /** The valid messages the contract shows for this command. */
  examples(command: Command): readonly JsonObject[]
  /** The valid message with the most in it. */
  fullest(command: Command): JsonObject | undefined
  /** Messages the contract shows as wrong because they break this requirement. */
  counterexamples(requirement: string): readonly { readonly command: Command; readonly message: JsonObject }[]
}

/**
 * Reads everything a run needs from the contract.
 * Throws KnownError `contract-not-found`, `process-unreadable`, `requirements-unreadable` or `role-not-testable`.
 */
export async function rulebookOf(catalog: Catalog, name: string, role: string): Promise<Rulebook> {
  const contract = findContract(catalog, name)
  const process = processOf(contract)
  const chart = chartOf(process, role)
  if (chart === undefined) throw notTestable(contract, role)
  const version = contract.manifest.dependsOn.find((one) => one.contract === 'common')?.version ?? '1.0.0'
  const common = findContract(catalog, `common@${version}`)
  const { fits, withRealCodes } = await import('@fallnetz/core/values')
  // Messages made up from these name codes that exist.
  const index = withRealCodes(schemaIndexOf(catalog), catalog.codelists.values())
  const commands = [chart.start, ...chart.commands]
  const messageType = (command: Command): string => `${process.id}.${command.command}`
  const commandOf = (message: JsonObject): Command | undefined => {
    const type = isObject(message['envelope']) ? message['envelope']['messageType'] : undefined
    return commands.find((command) => messageType(command) === type)
  }
  const requirements = new Map([...requirementsOf(catalog, contract)].filter(([, one]) => holdsFor(one, role)))
  const valid = examplesIn(contract, 'examples/valid/').map(({ message }) => message)
  const byCommand = new Map(commands.map((one) => [one, valid.filter((message) => commandOf(message) === one)]))

  const validator = await createValidator(catalog)
  const examples = (command: Command): readonly JsonObject[] => byCommand.get(command) ?? []

  return {
    contract,
    chart,
    index,
    validator,
    accepts: (value, schema) => fits(index, schema, value),
    problems: problemsOf(catalog, version),
    requirements,
    suffixOf: (id) => [...requirements.values()].find((one) => one.id === id)?.suffix,
    common: (block) => schemaId(common, `${block}.schema.json`),
    eventSchema: schemaId(contract, 'event.schema.json'),
    messageSchema: (command) => schemaId(contract, command.message),
    messageType,
    examples,
    fullest: (command) => examples(command).toSorted((one, other) => sizeOf(other) - sizeOf(one))[0],
    counterexamples: (requirement) =>
      // Of the many wrong examples few name a requirement; the others need not be read.
      examplesIn(contract, 'examples/invalid/', requirement).flatMap(({ example, message }) => {
        const command = commandOf(message)
        return example['requirement'] === requirement && command !== undefined ? [{ command, message }] : []
      }),
  }
}

function holdsFor({ roles }: Requirement, role: string): boolean {
  return roles.length === 0 || roles.includes(role) || roles.includes('*')
}

function sizeOf(message: JsonObject): number {
  return JSON.stringify(message).length
}

function examplesIn(contract: Contract, folder: string, word = ''): { example: JsonObject; message: JsonObject }[] {
  return [...contract.files].flatMap(([path, text]) => {
    if (!path.startsWith(folder) || !text.includes(word)) return []
    const example: JsonValue = parseJson(text)
    if (!isObject(example)) return []
    return isObject(example['message']) ? [{ example, message: example['message'] }] : []
  })
}

function notTestable(contract: Contract, role: string): KnownError {
  const roles = processOf(contract).roles.map((one) => one.id)
  return new KnownError('role-not-testable', {
    de: `Die Rolle „${role}“ in ${contract.id}@${contract.version} lässt sich nicht prüfen: Geprüft werden Rollen, die den Anstoß erhalten. Rollen des Vertrags: ${roles.join(', ')}.`,
    en: `The role "${role}" of ${contract.id}@${contract.version} cannot be tested: tested are roles that receive the start. Roles of the contract: ${roles.join(', ')}.`,
  })
}
