import { catalogOf, dependenciesOf } from '../contracts/catalog.ts'
import type { Catalog, Contract } from '../contracts/contract.ts'
import { type SchemaFile, type SchemaIndex, schemaFilesOf, schemaId } from '../contracts/schemas.ts'
import { KnownError } from '../errors.ts'
import { parseJson } from '../json/parse.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import { type Forms, formsOf } from './forms.ts'
import type { Subject } from './rule.ts'

/** Reads a contract as far as it can be read; what cannot be read is missing here, and a rule says so. */
export function subjectOf(catalog: Catalog, contract: Contract): Subject {
  const json = new Map<string, JsonValue>()
  const schemas = new Map<string, JsonObject>()
  for (const [path, text] of contract.files) {
    if (!path.endsWith('.json')) continue
    const value = read(text)
    if (value === undefined) continue
    json.set(path, value)
    if (path.endsWith('.schema.json') && isObject(value)) schemas.set(path, value)
  }
  const name = `${contract.id}@${contract.version}`
  const whole: Catalog = { ...catalog, contracts: new Map([...catalog.contracts, [name, contract]]) }
  const needed = dependenciesOf(whole, contract)
  const around: Catalog = { ...whole, contracts: catalogOf([...needed, contract]).contracts }
  const index = indexOf(needed, contract, schemas)
  let forms: Promise<Forms> | undefined
  return { catalog: whole, contract, json, schemas, around, index, forms: () => (forms ??= formsOf(whole)) }
}

function indexOf(needed: readonly Contract[], contract: Contract, schemas: Subject['schemas']): SchemaIndex {
  const own = [...schemas].map(
    ([path, schema]): SchemaFile => ({ id: schemaId(contract, path), contract, path, schema }),
  )
  return new Map([...needed.flatMap(schemaFilesOf), ...own].map((file) => [file.id, file]))
}

function read(text: string): JsonValue | undefined {
  try {
    return parseJson(text)
  } catch (error) {
    if (error instanceof KnownError) return undefined
    throw error
  }
}
