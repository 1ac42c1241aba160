import { closeSync, openSync, readSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { CodePlaces } from '../codelists/code-places.ts'
import { dependenciesOf } from '../contracts/catalog.ts'
import { baseUri, type Catalog, type Contract } from '../contracts/contract.ts'
import { findSchema, type SchemaIndex } from '../contracts/schemas.ts'
import { digestOfFiles } from '../json/digest.ts'
import type { Check, Checks } from './check.ts'

/**
 * The compiled schemas of a catalogue. What core/precompiled holds for exactly these schemas is taken from there, so
 * that the common start takes a few milliseconds; ajv is loaded only where something is missing or differs.
 */
export async function checksOf(catalog: Catalog, index: () => SchemaIndex): Promise<Checks> {
  const runtime = await import('./formats.ts')
  const ready = new Map<string, () => Precompiled>()
  for (const contract of catalog.contracts.values()) {
    const load = precompiledFor(catalog, contract, runtime)
    if (load !== undefined) ready.set(`${contract.id}/${contract.version}`, load)
  }
  const complete = ready.size === catalog.contracts.size
  const compiler = complete ? undefined : await (await import('./ajv.ts')).ajvChecks(index())
  const fileWith = (id: string): Precompiled | undefined => {
    const [contract = '', version = ''] = id.slice(baseUri.length).split('/', 2)
    return ready.get(`${contract}/${version}`)?.()
  }
  const atHand = (id: string): Check | undefined => fileWith(id)?.checks[id]
  return {
    check(id) {
      const check = atHand(id) ?? compiler?.check(id)
      if (check !== undefined) return check
      throw new Error(`${findSchema(index(), id).id} is missing among the precompiled schemas`)
    },
    ready: (id) => atHand(id) ?? compiler?.ready(id),
    codePlaces: (id) => (atHand(id) === undefined ? compiler?.codePlaces(id) : fileWith(id)?.codePlaces[id]) ?? [],
    // Only patterns that are harmless for the built-in engine are ever precompiled.
    matcher: compiler?.matcher ?? runtime.pattern,
  }
}

/**
 * Digest of every schema a contract's messages can touch: its own and those of the contracts it depends on, directly
 * or not. Examples, requirements and texts beside the schemas do not count.
 */
export function schemaDigest(catalog: Catalog, contract: Contract): string {
  const schemas = new Map<string, string>()
  for (const one of [contract, ...dependenciesOf(catalog, contract)]) {
    for (const [path, text] of one.files) {
      if (path.endsWith('.schema.json')) schemas.set(`${one.id}/${one.version}/${path}`, text)
    }
  }
  return digestOfFiles(schemas)
}

/** The first line of a precompiled file: a reader can tell whether it fits without loading the rest. */
export function headline(digest: string): string {
  return `// Generated from the schemas by "npm run generate". Schemas: ${digest}\n`
}

/** What a precompiled file holds, by `$id`. */
interface Precompiled {
  readonly checks: Readonly<Record<string, Check>>
  /** Only of schemas with codes. */
  readonly codePlaces: Readonly<Record<string, CodePlaces>>
}

/** The compiled schemas of one contract, loaded when the first is asked for; undefined where none fit its schemas. */
function precompiledFor(catalog: Catalog, contract: Contract, runtime: object): (() => Precompiled) | undefined {
  const file = fileURLToPath(new URL(`../../precompiled/${contract.id}@${contract.version}.cjs`, import.meta.url))
  const wanted = headline(schemaDigest(catalog, contract))
  if (beginningOf(file, wanted.length) !== wanted) return undefined
  const require = createRequire(import.meta.url)
  let loaded: Precompiled | undefined
  return () => {
    loaded ??= require(file)((name: string) =>
      name === '@fallnetz/core/formats' ? runtime : require(name),
    ) as Precompiled
    return loaded
  }
}

function beginningOf(file: string, length: number): string | undefined {
  try {
    const open = openSync(file, 'r')
    const buffer = Buffer.alloc(length)
    readSync(open, buffer)
    closeSync(open)
    return buffer.toString('utf8')
  } catch {
    return undefined
  }
}
