import { closureOf } from '../contracts/bundle.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import { KnownError } from '../errors.ts'
import type { JsonValue } from '../json/value.ts'

export interface CheckError {
  readonly keyword: string
  readonly instancePath: string
  readonly message?: string
}

/** A compiled schema: yes or no, and the first reason for a no. */
export interface Check {
  (value: JsonValue): boolean
  errors?: readonly CheckError[] | null
}

export async function ajvCompiler(index: SchemaIndex): Promise<(id: string) => Check> {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const ajv = new Ajv2020({
    strict: false,
    ownProperties: true,
    inlineRefs: false,
    validateSchema: false,
    logger: false,
  })
  return (id) => {
    for (const file of closureOf(index, id)) if (ajv.schemas[file.id] === undefined) ajv.addSchema(file.schema, file.id)
    const check = ajv.getSchema(id)
    if (check !== undefined) return check as unknown as Check
    throw new KnownError('schema-unusable', { de: id, en: id })
  }
}
