import type { JsonObject } from '../json/value.ts'
import type { Text } from '../text.ts'

/** Every name of the standard begins here. The names are names: nobody ever fetches one. */
export const baseUri = 'https://w3id.org/fallnetz/'

/**
 * `draft` may still be replaced; from `published` on the bytes never change.
 */
export type ContractStatus = 'draft' | 'published' | 'deprecated' | 'retired'

/** `contract.json`: what this version is, who looks after it and what it stands on. */
export interface ContractManifest {
  readonly id: string
  readonly version: string
  readonly kind: 'process' | 'library'
  readonly status: ContractStatus
  readonly title: Text
  readonly description: Text
  readonly dependsOn: readonly { readonly contract: string; readonly version: string }[]
}

/** One version folder of one contract, as text, exactly as it lies on disk or in the registry. */
export interface Contract {
  readonly id: string
  readonly version: string
  readonly manifest: ContractManifest
  /** Path inside the version folder (`referral.schema.json`, `examples/valid/x.json`) → exact text. */
  readonly files: ReadonlyMap<string, string>
  /** `sha256:…` over all files, see digestOfFiles. */
  readonly digest: string
}

/** One version of one code list, `codelists/<id>/<version>/codelist.json`. */
export interface Codelist {
  /** Name of its folder; messages name the list by its URN. */
  readonly id: string
  /** As its publisher writes it: `2.0`, `2024-08-01`, `51`. */
  readonly version: string
  readonly urn: string
  readonly title: Text
  readonly content: JsonObject
  readonly text: string
  /** `sha256:…` over the file, as for contracts; the digest named in it is over its content. */
  readonly digest: string
}

/** Everything one folder or registry holds. Plain data: reading it again gives the same catalogue. */
export interface Catalog {
  /** `id@version` → contract. */
  readonly contracts: ReadonlyMap<string, Contract>
  /** `id@version` → code list. */
  readonly codelists: ReadonlyMap<string, Codelist>
}
