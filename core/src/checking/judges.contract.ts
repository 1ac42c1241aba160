import '@hyperjump/json-schema/formats'
import {
  registerSchema,
  type SchemaObject,
  setShouldValidateFormat,
  unregisterSchema,
  validate,
} from '@hyperjump/json-schema/draft-2020-12'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { bundle } from '../contracts/bundle.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import type { JsonObject, JsonValue } from '../json/value.ts'
import { formats } from '../validation/formats.ts'
import { ownKeywords } from '../validation/vocabulary.ts'

/** Says yes or no to a value. */
export type Judge = (value: JsonValue) => boolean

/** Every schema compiled by ajv in strict mode, each file for itself and all together. */
export function ajvModular(index: SchemaIndex): Map<string, Judge> {
  const ajv = strictAjv()
  for (const file of index.values()) ajv.addSchema(file.schema, file.id)
  return new Map([...index.keys()].map((id) => [id, judgeOf(ajv, ajv.getSchema(id), id)]))
}

/** Every schema compiled by ajv in strict mode from its bundle, knowing nothing else. */
export function ajvBundled(index: SchemaIndex): Map<string, Judge> {
  return new Map(
    [...index.keys()].map((id) => {
      const ajv = strictAjv()
      return [id, judgeOf(ajv, ajv.compile(bundle(index, id)), id)]
    }),
  )
}

/**
 * Every schema as another validator reads it, written by other people in another way. Formats are asserted here too;
 * their implementations differ from ours, so that an example on which both agree is one nobody can read differently.
 */
export async function hyperjumpModular(index: SchemaIndex): Promise<Map<string, Judge>> {
  setShouldValidateFormat(true)
  const judges = new Map<string, Judge>()
  for (const file of index.values()) registerSchema(asSchema(file.schema), file.id)
  try {
    for (const id of index.keys()) judges.set(id, await hyperjump(id))
  } finally {
    for (const id of index.keys()) unregisterSchema(id)
  }
  return judges
}

export async function hyperjumpBundled(index: SchemaIndex): Promise<Map<string, Judge>> {
  setShouldValidateFormat(true)
  const judges = new Map<string, Judge>()
  for (const id of index.keys()) {
    registerSchema(asSchema(bundle(index, id)), id)
    judges.set(id, await hyperjump(id))
    unregisterSchema(id)
  }
  return judges
}

async function hyperjump(id: string): Promise<Judge> {
  const judge = await validate(id)
  return (value) => judge(asJson(value)).valid
}

function strictAjv(): Ajv2020 {
  // Each bundle would compile the meta-schema again; the gate has held every schema to it.
  const ajv = new Ajv2020({ strict: true, ownProperties: true, validateSchema: false, logger: false, formats })
  return ajv.addVocabulary([...ownKeywords])
}

function judgeOf(ajv: Ajv2020, compiled: ReturnType<Ajv2020['getSchema']>, id: string): Judge {
  if (compiled === undefined) throw new Error(`${id}: ${ajv.errorsText()}`)
  return (value) => compiled(value) === true
}

// Both types mean JSON; theirs is not readonly, and nobody writes to it.
function asSchema(schema: JsonObject): SchemaObject {
  return schema as unknown as SchemaObject
}

function asJson(value: JsonValue): Parameters<Awaited<ReturnType<typeof validate>>>[0] {
  return value as Parameters<Awaited<ReturnType<typeof validate>>>[0]
}
