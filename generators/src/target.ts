import type { Catalog, Contract, Text } from '@fallnetz/core'

/** One file of the result: where it belongs below the output folder, and its whole text. */
export interface GeneratedFile {
  /** Relative, with `/` between folders. */
  readonly path: string
  readonly text: string
}

/** What every target gets: the standard, the contract to turn into something, and the answers to its options. */
export interface TargetInput {
  readonly catalog: Catalog
  readonly contract: Contract
  readonly options: Readonly<Record<string, string>>
}

export interface TargetOption {
  readonly name: string
  readonly title: Text
}

/** One thing the standard can be turned into. Takes data and returns data; only write.ts touches the disk. */
export interface Target {
  readonly title: Text
  readonly options: readonly TargetOption[]
  readonly generate: (input: TargetInput) => GeneratedFile[] | Promise<GeneratedFile[]>
}
