import { statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import {
  type Catalog,
  type Contract,
  contractFromFiles,
  findContract,
  isObject,
  type JsonValue,
  KnownError,
  parseJson,
  schemaId,
} from '@fallnetz/core'
import { near } from '../arguments/near.ts'
import { about } from '../inputs/about.ts'
import { textOfFile } from '../inputs/read.ts'
import { inOnePiece } from './one-piece.ts'

/** A catalogue and the `$id` in it that was meant. */
export interface NamedSchema {
  readonly catalog: Catalog
  readonly schema: string
  /** What to call it before people: a file keeps the name they gave it. */
  readonly known: string
}

/**
 * Finds the schema a person means: `$id`, `referral@1.0.0/accept.schema.json` (also without version or ending), or a
 * file on disk, which then joins the catalogue. Throws KnownError `schema-not-found`, `contract-not-found`,
 * `schema-unreadable`.
 */
export function schemaNamed(catalog: Catalog, name: string, cwd: string): NamedSchema {
  if (/^[a-z][a-z0-9+.-]*:/i.test(name)) return named(catalog, idIn(catalog, name))
  const file = resolve(cwd, name)
  if (isFile(file)) return fromDisk(catalog, file, name)
  const { contract, path } = schemaIn(catalog, name)
  return named(catalog, schemaId(contract, path))
}

function named(catalog: Catalog, schema: string): NamedSchema {
  return { catalog, schema, known: schema }
}

/** The contract and file of a short name. Throws KnownError `schema-not-found` or `contract-not-found`. */
export function schemaIn(catalog: Catalog, name: string): { readonly contract: Contract; readonly path: string } {
  const slash = name.indexOf('/')
  if (slash === -1) throw notFound(name, near(name, idsOf(catalog).values()))
  const contract = findContract(catalog, name.slice(0, slash))
  const wanted = name.slice(slash + 1)
  const path = contract.files.has(wanted) ? wanted : `${wanted}.schema.json`
  if (path.endsWith('.schema.json') && contract.files.has(path)) return { contract, path }
  const prefix = `${contract.id}@${contract.version}/`
  const known = [...contract.files.keys()].filter((file) => file.endsWith('.schema.json'))
  throw notFound(
    `${prefix}${wanted}`,
    near(withoutEnding(wanted), known.map(withoutEnding)).map((guess) => `${prefix}${guess}.schema.json`),
  )
}

function withoutEnding(path: string): string {
  return path.replace(/(\.schema)?\.json$/i, '')
}

/** `$id` → short name, for every schema there is; nothing is parsed. */
export function idsOf(catalog: Catalog): Map<string, string> {
  const ids = new Map<string, string>()
  for (const contract of catalog.contracts.values()) {
    for (const path of contract.files.keys()) {
      if (!path.endsWith('.schema.json')) continue
      ids.set(schemaId(contract, path), `${contract.id}@${contract.version}/${path}`)
    }
  }
  return ids
}

function idIn(catalog: Catalog, id: string): string {
  const ids = idsOf(catalog)
  if (ids.has(id)) return id
  throw notFound(id, near(id, ids.keys()))
}

// A file of one's own joins under a name nobody else has; what it refers to must be in the catalogue.
function fromDisk(catalog: Catalog, file: string, name: string): NamedSchema {
  const value = valueIn(file, name)
  if (!isObject(value)) {
    throw new KnownError('schema-unreadable', {
      de: `${name} ist kein JSON-Objekt. Ein Schema ist ein Objekt.`,
      en: `${name} is not a JSON object. A schema is an object.`,
    })
  }
  const own = { id: 'own-schema', version: '0.0.0' }
  const word = withoutEnding(basename(file))
    .replace(/[^A-Za-z0-9._-]/g, '-')
    .replace(/^[^A-Za-z0-9]+/, '')
  const path = `${word || 'own'}.schema.json`
  const schema = schemaId(own, path)
  const title = { de: name, en: name }
  const manifest = { ...own, kind: 'library', status: 'draft', title, description: title, dependsOn: [] }
  const files = new Map([
    ['contract.json', JSON.stringify(manifest)],
    [path, JSON.stringify(inOnePiece(value, schema))],
  ])
  const contract = contractFromFiles(files, name)
  const contracts = new Map(catalog.contracts).set(`${own.id}@${own.version}`, contract)
  return { catalog: { ...catalog, contracts }, schema, known: name }
}

function valueIn(file: string, name: string): JsonValue {
  try {
    return parseJson(textOfFile(file))
  } catch (error) {
    throw about(name, error)
  }
}

// A pipe is one too: `--schema <(…)`.
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile() || statSync(path).isFIFO()
  } catch {
    return false
  }
}

function notFound(name: string, guesses: readonly string[]): KnownError {
  const meant = {
    de: guesses.length === 0 ? '' : ` Meinten Sie ${guesses.join(' oder ')}?`,
    en: guesses.length === 0 ? '' : ` Did you mean ${guesses.join(' or ')}?`,
  }
  return new KnownError('schema-not-found', {
    de: `Das Schema ${name} gibt es hier nicht.${meant.de} „fallnetz list“ zeigt, welche Verträge es gibt, „fallnetz show VERTRAG“ ihre Schemas.`,
    en: `There is no schema ${name} here.${meant.en} "fallnetz list" shows the contracts, "fallnetz show CONTRACT" their schemas.`,
  })
}
