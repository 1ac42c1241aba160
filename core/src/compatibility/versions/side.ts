import type { JsonValue } from '../../json/value.ts'
import type { Dialect } from '../inclusion.ts'

/** What a file is for; told from its content. */
export type FileKind = 'schema' | 'openapi' | 'asyncapi' | 'process' | 'requirements' | 'rule' | 'codelist' | 'edition'

/** One file of a version. */
export interface VersionFile {
  /** Path inside the version, with `/`: files of the same path are compared. */
  readonly path: string
  readonly kind: FileKind
  readonly value: JsonValue
}

/** A schema that files of the version may refer to, without being part of it. */
export interface Neighbour {
  /** `common/address.schema.json`: the same in both versions, whatever version of the neighbour is meant. */
  readonly path: string
  readonly value: JsonValue
}

/** One of the two versions to compare: a file, a folder or a contract. */
export interface Side {
  /** As people call it: `referral@1.0.0`, `old.json`. */
  readonly name: string
  /** The number the version gives itself; messages may repeat it in `schemaVersion`. */
  readonly version?: string
  readonly files: readonly VersionFile[]
  readonly neighbours: readonly Neighbour[]
  /** The dialect of schemas that name none; 2020-12 unless told. */
  readonly dialect?: Dialect
}
