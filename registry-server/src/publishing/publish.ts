import {
  type Contract,
  type ContractStatus,
  contractFromFiles,
  type Finding,
  hasErrors,
  KnownError,
  mayReplace,
} from '@fallnetz/core'
import type { Holdings } from '../holdings.ts'
import { Refusal } from '../problems.ts'
import type { Outcome, Store } from '../store/store.ts'
import type { Gate } from './gate.ts'

/** One version folder that somebody wants to publish. */
export interface Submission {
  readonly id: string
  readonly version: string
  readonly files: ReadonlyMap<string, string>
  readonly by: string
  /** Rehearse: judge everything, store nothing. */
  readonly dryRun: boolean
  /** `absent` or the digest of the draft to replace, see Terms. */
  readonly inPlaceOf?: string
}

/** What became of it. */
export interface Publication {
  readonly id: string
  readonly version: string
  readonly status: ContractStatus
  readonly digest: string
  readonly outcome: 'created' | 'replaced' | 'unchanged'
  readonly dryRun: boolean
  /** Warnings; an error would have been a Refusal. */
  readonly findings: readonly Finding[]
}

/** Judges submissions and stores those that pass, one after the other. */
export class Publisher {
  readonly #store: Store
  readonly #holdings: Holdings
  readonly #gate: Gate
  readonly #now: () => Date
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  constructor(store: Store, holdings: Holdings, gate: Gate, now: () => Date = () => new Date()) {
    this.#store = store
    this.#holdings = holdings
    this.#gate = gate
    this.#now = now
  }

  /** Throws Refusal `contract-rejected`, `immutable-version`, `name-mismatch`, `precondition-failed` and KnownErrors. */
  async publish(submission: Submission): Promise<Publication> {
    if (this.#waiting >= mostWaiting) throw busy()
    this.#waiting += 1
    const turn = this.#last.catch(() => undefined).then(() => this.#publishNow(submission))
    this.#last = turn
    try {
      return await turn
    } finally {
      this.#waiting -= 1
    }
  }

  async #publishNow(submission: Submission): Promise<Publication> {
    const contract = contractOf(submission)
    for (let attempt = 0; attempt < mostAttempts; attempt++) {
      const publication = await this.#attempt(submission, contract)
      if (publication !== undefined) return publication
    }
    throw busy()
  }

  /** Undefined when somebody else published meanwhile, so that the checks stand on what was. */
  async #attempt(submission: Submission, contract: Contract): Promise<Publication | undefined> {
    const snapshot = await this.#holdings.current()
    const existing = snapshot.contracts.get(`${contract.id}@${contract.version}`)?.contract
    const { by, dryRun, inPlaceOf } = submission
    if (inPlaceOf !== undefined && inPlaceOf !== (existing?.digest ?? 'absent')) throw preconditionFailed()
    if (existing?.digest === contract.digest) return publicationOf(contract, 'unchanged', dryRun, [])
    if (existing !== undefined) refuseChange(existing, contract)

    const findings = await this.#gate(snapshot.catalog, contract)
    if (hasErrors(findings)) throw rejected(findings)
    if (dryRun) return publicationOf(contract, existing === undefined ? 'created' : 'replaced', dryRun, findings)

    const { id, version, manifest, digest, files } = contract
    const outcome = await this.#store.publish(
      { collection: 'contracts', id, version, status: manifest.status, digest, files },
      { by, at: this.#now().toISOString(), basedOn: snapshot.revision, ...(inPlaceOf !== undefined && { inPlaceOf }) },
    )
    return this.#concluded(outcome, contract, findings)
  }

  async #concluded(
    { outcome }: Outcome,
    contract: Contract,
    findings: readonly Finding[],
  ): Promise<Publication | undefined> {
    if (outcome === 'outdated') return undefined
    if (outcome === 'precondition-failed') throw preconditionFailed()
    if (outcome === 'immutable') {
      const winner = (await this.#holdings.current()).contracts.get(`${contract.id}@${contract.version}`)
      throw immutable(contract, winner === undefined ? [] : mayReplace(winner.contract, contract))
    }
    return publicationOf(contract, outcome, false, findings)
  }
}

const mostWaiting = 20
const mostAttempts = 5

function contractOf({ id, version, files }: Submission): Contract {
  const contract = readContract(files, `${id}@${version}`)
  if (contract.id === id && contract.version === version) return contract
  throw new Refusal('name-mismatch', {
    de: `Die Adresse nennt ${id}@${version}, contract.json nennt ${contract.id}@${contract.version}. Berichtigen Sie eines von beiden.`,
    en: `The address says ${id}@${version}, contract.json says ${contract.id}@${contract.version}. Correct one of them.`,
  })
}

// Unreadable JSON inside a readable request is a defect of the contract.
function readContract(files: ReadonlyMap<string, string>, name: string): Contract {
  try {
    return contractFromFiles(files, name)
  } catch (error) {
    if (!(error instanceof KnownError)) throw error
    const at = 'contract.json#'
    const finding: Finding = { code: error.code, severity: 'error', at, message: error.text }
    throw new Refusal('contract-unreadable', error.text, { findings: [finding], cause: error })
  }
}

function refuseChange(existing: Contract, next: Contract): void {
  const findings = mayReplace(existing, next)
  if (hasErrors(findings)) throw immutable(next, findings)
}

function publicationOf(
  { id, version, manifest, digest }: Contract,
  outcome: Publication['outcome'],
  dryRun: boolean,
  findings: readonly Finding[],
): Publication {
  return { id, version, status: manifest.status, digest, outcome, dryRun, findings }
}

function rejected(findings: readonly Finding[]): Refusal {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const text = {
    de: `Der Vertrag wurde nicht veröffentlicht: ${errors} ${errors === 1 ? 'Mangel steht' : 'Mängel stehen'} dem entgegen. „findings“ nennt Stelle und Abhilfe.`,
    en: `The contract was not published: ${errors} ${errors === 1 ? 'defect stands' : 'defects stand'} against it. "findings" names place and remedy.`,
  }
  return new Refusal('contract-rejected', text, { findings })
}

function immutable({ id, version }: Contract, findings: readonly Finding[]): Refusal {
  const text = {
    de: `${id}@${version} ist veröffentlicht und bleibt, wie es ist. Legen Sie für die Änderung eine neue Version an.`,
    en: `${id}@${version} is published and stays as it is. Make a new version for the change.`,
  }
  return new Refusal('immutable-version', text, { findings })
}

function preconditionFailed(): Refusal {
  return new Refusal('precondition-failed', {
    de: 'Die Version ist nicht mehr in dem Zustand, den die Bedingung nennt; nichts wurde verändert. Lesen Sie sie neu.',
    en: 'The version is no longer in the state the condition names; nothing was changed. Read it again.',
  })
}

function busy(): Refusal {
  const text = {
    de: 'Gerade veröffentlichen viele zugleich. Versuchen Sie es in einigen Sekunden noch einmal.',
    en: 'Many publish at once at the moment. Try again in a few seconds.',
  }
  return new Refusal('temporarily-unavailable', text, { headers: { 'Retry-After': '5' } })
}
