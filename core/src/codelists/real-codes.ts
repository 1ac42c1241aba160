import type { Codelist } from '../contracts/contract.ts'
import type { SchemaFile, SchemaIndex } from '../contracts/schemas.ts'
import { everySubschema } from '../contracts/subschemas.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import { codeBookOf } from './code-book.ts'
import { contentOf } from './codelist.ts'

/**
 * The same schemas with the codes of their lists written in, for those who make up messages: what is drawn from these
 * names codes that exist. Nobody publishes them so, because lists change more often than schemas.
 */
export function withRealCodes(index: SchemaIndex, codelists: Iterable<Codelist>): SchemaIndex {
  const book = codeBookOf(codelists)
  const codesOf = (urn: string): JsonObject[] =>
    book
      .versionsOf(urn)
      .filter((list) => contentOf(list).status !== 'retired')
      .map((list) => ({
        version: { enum: [list.version] },
        code: { enum: [...(book.find(urn, list.version)?.codes ?? [])] },
      }))
  return new Map([...index].map(([id, file]) => [id, narrowed(file, codesOf)]))
}

function narrowed(file: SchemaFile, codesOf: (urn: string) => JsonObject[]): SchemaFile {
  // A property may be called "x-codelist": the word counts only where a schema stands.
  const coded = new Set<unknown>(
    [...everySubschema(file.schema)].map((one) => one.schema).filter((one) => isObject(one) && 'x-codelist' in one),
  )
  if (coded.size === 0) return file
  const copy = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(copy)
    if (!isObject(value)) return value
    const entries = Object.entries(value).map(([name, inner]): [string, JsonValue] => [name, copy(inner)])
    const plain = Object.fromEntries(entries)
    return coded.has(value) ? withCodes(plain, codesOf(String(value['x-codelist']))) : plain
  }
  const schema = copy(file.schema)
  return isObject(schema) ? { ...file, schema } : file
}

function withCodes(schema: JsonObject, versions: readonly JsonObject[]): JsonObject {
  const branches = versions.map((version) => ({ properties: version }))
  const [first, ...more] = branches
  if (first === undefined) return schema
  const others = Array.isArray(schema['allOf']) ? schema['allOf'] : []
  return { ...schema, allOf: [...others, more.length === 0 ? first : { anyOf: branches }] }
}
