import { KnownError } from '../errors.ts'
import type { JsonObject } from '../json/value.ts'
import { referencesOf } from './references.ts'
import { findSchema, type SchemaFile, type SchemaIndex } from './schemas.ts'

/**
 * One self-contained schema: the root with everything it refers to under `$defs`, each under its own `$id`
 * (a compound document, JSON Schema 2020-12 core §9.3). Throws KnownError `schema-not-found` or `reference-foreign`.
 */
export function bundle(index: SchemaIndex, id: string): JsonObject {
  const [root, ...others] = closureOf(index, id)
  if (root === undefined) return findSchema(index, id).schema
  if (others.length === 0) return root.schema
  const embedded = Object.fromEntries(others.map((file) => [file.id, withoutDialect(file.schema)]))
  const own = root.schema['$defs'] as JsonObject | undefined
  return { ...root.schema, $defs: { ...own, ...embedded } }
}

/** The schema and all it refers to, directly or not: root first, then by name. */
export function closureOf(index: SchemaIndex, id: string): SchemaFile[] {
  const root = findSchema(index, id)
  const seen = new Map<string, SchemaFile>([[root.id, root]])
  const waiting = [root]
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const reference of referencesOf(file.schema, file.id)) {
      if (seen.has(reference.schemaId)) continue
      const next = index.get(reference.schemaId)
      if (next === undefined) throw foreign(file, reference.target)
      seen.set(next.id, next)
      waiting.push(next)
    }
  }
  const others = [...seen.values()].filter((file) => file !== root)
  return [root, ...others.sort((a, b) => (a.id < b.id ? -1 : 1))]
}

// The dialect is declared once, at the root of the compound document.
function withoutDialect({ $schema: _, ...schema }: JsonObject): JsonObject {
  return schema
}

function foreign(file: SchemaFile, target: string): KnownError {
  return new KnownError('reference-foreign', {
    de: `${file.id} verweist auf ${target}. Verweise führen nur zu Schemas im selben Katalog; nichts wird aus dem Netz geholt.`,
    en: `${file.id} refers to ${target}. References lead only to schemas of the same catalogue; nothing is fetched.`,
  })
}
