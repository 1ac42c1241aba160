import type { Text } from '@fallnetz/core'
import type { Kit } from './kit/kit.ts'

/** One question to a system. A file holds one check; the suite lists it once. */
export interface Check {
  /** Kebab-case, unique and permanent; the name of its file. */
  readonly id: string
  readonly title: Text
  /** Suffixes of requirements, `AUT-01`; `GRD-*` stands for every guard the process names. */
  readonly requirements: readonly string[]
  /** What must be there beside the system itself. */
  readonly needs?: 'driver'
  /** It waits for clocks more than it works; such checks begin first. */
  readonly patient?: true
  run(kit: Kit): Promise<void>
}
