import { KnownError } from '../errors.ts'
import { parseJson } from '../json/parse.ts'
import { isObject, type JsonObject } from '../json/value.ts'
import { baseUri, type Catalog, type Contract } from './contract.ts'

/** One schema file of the catalogue, with the place it comes from. */
export interface SchemaFile {
  readonly id: string
  readonly contract: Contract
  /** Path inside the version folder. */
  readonly path: string
  readonly schema: JsonObject
}

/** `$id` → schema, for every `*.schema.json` of every contract. Made once per catalogue by whoever needs it. */
export type SchemaIndex = ReadonlyMap<string, SchemaFile>

/** Reads every schema file once. A schema's name is `baseUri` and its path; the file's own `$id` must say the same. */
export function schemaIndexOf(catalog: Catalog): SchemaIndex {
  const index = new Map<string, SchemaFile>()
  for (const contract of catalog.contracts.values()) {
    for (const file of schemaFilesOf(contract)) index.set(file.id, file)
  }
  return index
}

/** The schema files of one contract. Throws KnownError `schema-unreadable` for a file that is not a JSON object. */
export function schemaFilesOf(contract: Contract): SchemaFile[] {
  const found: SchemaFile[] = []
  for (const [path, text] of contract.files) {
    if (!path.endsWith('.schema.json')) continue
    const schema = parseJson(text)
    if (!isObject(schema)) {
      throw new KnownError('schema-unreadable', {
        de: `${contract.id}@${contract.version}/${path} ist kein JSON-Objekt. Ein Schema ist ein Objekt.`,
        en: `${contract.id}@${contract.version}/${path} is not a JSON object. A schema is an object.`,
      })
    }
    found.push({ id: schemaId(contract, path), contract, path, schema })
  }
  return found
}

/** `https://w3id.org/fallnetz/referral/1.0.0/referral.schema.json` */
export function schemaId(contract: { readonly id: string; readonly version: string }, path: string): string {
  return `${baseUri}${contract.id}/${contract.version}/${path}`
}

/** The schema with this `$id`, or KnownError `schema-not-found`. */
export function findSchema(index: SchemaIndex, id: string): SchemaFile {
  const file = index.get(id)
  if (file !== undefined) return file
  throw new KnownError('schema-not-found', {
    de: `Das Schema ${id} gibt es hier nicht. „fallnetz list“ zeigt, was es gibt.`,
    en: `There is no schema ${id} here. "fallnetz list" shows what there is.`,
  })
}
