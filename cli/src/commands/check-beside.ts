import { type Catalog, type Finding, hasErrors } from '@fallnetz/core'
import type { Judged } from '../output/report.ts'
import { unjudged } from './validate.ts'

/** A folder of the standard with what lies beside its contracts: rules, the matrix, code lists, editions. */
export interface StandardFolder {
  readonly path: string
  /** As the person named it. */
  readonly place: string
  /** The contracts and code lists of the folder and what they stand on. */
  readonly catalog: Catalog
  /** What lies in the folder itself. */
  readonly own: Catalog
}

/** One thing that was checked: its name, the folder findings name files of, and what was found. */
interface Checked {
  readonly source: string
  readonly folder: string
  /** May throw KnownError: then it could not be judged. */
  readonly findings: () => readonly Finding[] | Promise<readonly Finding[]>
}

/** Finds everything of one kind in a folder; nothing where there is none. */
export type BesideCheck = (folder: StandardFolder) => Iterable<Checked>

/** Every kind, in the order it is told. A new one is one file and one line here; each is loaded when asked for. */
const kinds: readonly (() => Promise<BesideCheck>)[] = [
  async () => (await import('./beside/rules.ts')).rules,
  async () => (await import('./beside/matrix.ts')).matrix,
  async () => (await import('./beside/codelists.ts')).codelists,
  async () => (await import('./beside/editions.ts')).editions,
]

/** Checks everything that lies beside the contracts. */
export async function* checkBeside(folder: StandardFolder): AsyncGenerator<Judged> {
  for (const load of kinds) {
    const kind = await load()
    for (const one of kind(folder)) yield await judge(one)
  }
}

async function judge({ source, folder, findings: find }: Checked): Promise<Judged> {
  try {
    const findings = await find()
    const valid = !hasErrors(findings)
    return { source, folder, valid: valid ? 1 : 0, invalid: valid ? 0 : 1, findings, omitted: 0 }
  } catch (error) {
    return { ...unjudged(source, error), folder }
  }
}
