import {
  type Contract,
  createValidator,
  findContract,
  type PartyProblem,
  type Process,
  problemsOf,
  processOf,
  type Validator,
} from '@fallnetz/core'
import {
  type Account,
  type DeliveryTimes,
  type Partner,
  productionTimes,
  type SystemOptions,
  testTimes,
} from './options.ts'
import type { Parts } from './parts.ts'
import { type Route, routesOf } from './routes.ts'
import { emptyStore, type Store } from './store.ts'
import { type Tokens, tokensOf } from './tokens.ts'

/** Everything one running party knows. Handed to every part first; there is no other shared state. */
export interface Party {
  readonly organisation: string
  readonly contract: Contract
  readonly process: Process
  readonly validator: Validator
  /** Every problem a party may answer with, by code. */
  readonly problems: ReadonlyMap<string, PartyProblem>
  readonly language: 'de' | 'en'
  readonly accounts: readonly Account[]
  readonly tokens: Tokens
  readonly driverToken: string | undefined
  /** Where we send to, by organisation. The driver fills it anew for each test run. */
  readonly partners: Map<string, Partner>
  readonly runs: Set<string>
  readonly delivery: DeliveryTimes
  /** Aborted when the system closes: whatever still waits gives up. */
  readonly stop: AbortSignal
  readonly store: Store
  readonly parts: Parts
  readonly routes: readonly Route[]
}

/** Puts a party together: the contract says what it speaks, the parts say how it behaves. */
export async function createParty(options: SystemOptions, parts: Parts, stop: AbortSignal): Promise<Party> {
  const contract = findContract(options.catalog, options.contract)
  const process = processOf(contract)
  return {
    organisation: options.organisation,
    contract,
    process,
    validator: options.validator ?? (await createValidator(options.catalog, { quoteValues: false })),
    problems: problemsOf(options.catalog, commonVersion(contract)),
    language: options.language ?? 'en',
    accounts: options.accounts,
    tokens: tokensOf(options.accounts),
    driverToken: options.driverToken,
    partners: new Map(options.partners?.map((partner) => [partner.organisation, partner])),
    runs: new Set(),
    delivery: options.delivery ?? (options.driverToken === undefined ? productionTimes : testTimes),
    stop,
    store: emptyStore(),
    parts,
    routes: routesOf(process, parts, options.driverToken !== undefined),
  }
}

/** Envelope, receipt and problems come from the building blocks this contract stands on. */
export function commonVersion(contract: Contract): string {
  return contract.manifest.dependsOn.find((one) => one.contract === 'common')?.version ?? '1.0.0'
}
