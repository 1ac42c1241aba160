import { type CodePlaces, codePlacesOf } from '../codelists/code-places.ts'
import { closureOf } from '../contracts/bundle.ts'
import { dependenciesOf } from '../contracts/catalog.ts'
import type { Catalog, Contract } from '../contracts/contract.ts'
import { type SchemaIndex, schemaFilesOf, schemaIndexOf } from '../contracts/schemas.ts'
import { KnownError } from '../errors.ts'
import { headline, schemaDigest } from './precompiled.ts'

/**
 * Source of a CommonJS module that exports one validator per `$id`, under the name `exportName` gives it. It requires
 * `@fallnetz/core/formats` and small parts of `ajv/dist/runtime`, and uses no `eval`. Throws KnownError
 * `schema-not-found`, `schema-unusable` or `pattern-unsafe`.
 */
export async function standaloneCode(
  index: SchemaIndex,
  ids: readonly string[],
  exportName: (id: string) => string,
): Promise<string> {
  return codeOf(index, ids, exportName, { messages: true })
}

/**
 * The files of core/precompiled, one per contract. A contract with a pattern that the built-in engine cannot serve
 * safely gets none; its schemas are compiled when they are used.
 */
export async function precompile(catalog: Catalog): Promise<{ readonly path: string; readonly text: string }[]> {
  const index = schemaIndexOf(catalog)
  const files: { path: string; text: string }[] = []
  for (const contract of catalog.contracts.values()) {
    const code = await codeOfContract(catalog, index, contract)
    if (code === undefined) continue
    // The brackets around the function let the engine compile it while it reads it, instead of twice.
    const places = JSON.stringify(codePlacesIn(index, contract))
    const text = `${headline(schemaDigest(catalog, contract))}module.exports = ((require) => {\nconst exports = {}\n${code}\nreturn { checks: exports, codePlaces: ${places} }\n})\n`
    files.push({ path: `${contract.id}@${contract.version}.cjs`, text })
  }
  return files
}

/** Where codes stand, for the schemas in which there are any. */
function codePlacesIn(index: SchemaIndex, contract: Contract): Record<string, CodePlaces> {
  const places = schemaFilesOf(contract).map(({ id }): [string, CodePlaces] => [id, codePlacesOf(index, id)])
  return Object.fromEntries(places.filter(([, found]) => found.length > 0))
}

async function codeOfContract(catalog: Catalog, index: SchemaIndex, contract: Contract): Promise<string | undefined> {
  const ids = schemaFilesOf(contract).map((file) => file.id)
  // The digest covers the contracts this one names; what it uses beyond them would change unnoticed.
  const named = new Set([contract, ...dependenciesOf(catalog, contract)])
  const covered = ids.every((id) => closureOf(index, id).every((file) => named.has(file.contract)))
  if (ids.length === 0 || !covered) return undefined
  try {
    return await codeOf(index, ids, (id) => id, { messages: false })
  } catch (error) {
    if (error instanceof KnownError && error.code === 'pattern-unsafe') return undefined
    throw error
  }
}

async function codeOf(
  index: SchemaIndex,
  ids: readonly string[],
  exportName: (id: string) => string,
  options: { readonly messages: boolean },
): Promise<string> {
  const [{ loadAjv }, { compile, needsOf }, { default: standalone }] = await Promise.all([
    import('./strict-ajv.ts'),
    import('./ajv.ts'),
    import('ajv/dist/standalone/index.js'),
  ])
  const { make, patterns } = await loadAjv()
  const files = ids.flatMap((id) => closureOf(index, id))
  const ajv = make(needsOf(files), { ...options, code: { source: true, lines: true } })
  for (const id of ids) compile(ajv, files, id)
  for (const [source, { native }] of patterns) if (!native) throw slowPattern(source)
  return withoutUnusedSchemas(standalone.default(ajv, Object.fromEntries(ids.map((id) => [exportName(id), id]))))
}

// ajv writes every schema into the code, one line each, although only few are looked at when a message is judged.
function withoutUnusedSchemas(code: string): string {
  const uses = new Map<string, number>()
  for (const [name] of code.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1)
  return code.replaceAll(/^const (schema\d+) = .*\n/gm, (line, name: string) => (uses.get(name) === 1 ? '' : line))
}

function slowPattern(source: string): KnownError {
  return new KnownError('pattern-unsafe', {
    de: `Das Muster ${source} kann die eingebaute Suche beliebig lange beschäftigen. Schreiben Sie es ohne verschachtelte oder mehrdeutige Wiederholungen.`,
    en: `The pattern ${source} can keep the built-in search busy for any time. Write it without nested or ambiguous repetitions.`,
  })
}
