import type { Catalog, Contract } from '../contracts/contract.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import type { Finding, Severity } from '../finding.ts'
import type { JsonObject, JsonValue } from '../json/value.ts'
import type { Text } from '../text.ts'
import type { Forms } from './forms.ts'

/** A contract on its way to publication, with everything around it that a rule may need. */
export interface Subject {
  /** Everything published or planned, with this contract in the place of an older one of the same name. */
  readonly catalog: Catalog
  readonly contract: Contract
  /** Path → content of every JSON file of the contract. */
  readonly json: ReadonlyMap<string, JsonValue>
  /** Path → schema of every `*.schema.json` of the contract. */
  readonly schemas: ReadonlyMap<string, JsonObject>
  /** The schemas of the contract and of everything it depends on, directly or not. */
  readonly index: SchemaIndex
  /** The contracts of that index. */
  readonly around: Catalog
  /** The forms its files have. Throws KnownError `meta-schemas-missing`. */
  readonly forms: () => Promise<Forms>
}

/** One thing a publisher must get right. Says where it is wrong and what to do. */
export type Rule = (subject: Subject) => Iterable<Finding> | Promise<Iterable<Finding>>

/** A finding at a place of a file: `process.json#/states/0`. */
export function problem(
  code: string,
  path: string,
  pointer: string,
  message: Text,
  severity: Severity = 'error',
): Finding {
  return { code, severity, at: `${path}#${pointer}`, message }
}

/** Like problem, for what is only advice. */
export function advice(code: string, path: string, pointer: string, message: Text): Finding {
  return problem(code, path, pointer, message, 'warning')
}
