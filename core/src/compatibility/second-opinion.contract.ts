import '@hyperjump/json-schema/draft-04'
import '@hyperjump/json-schema/draft-06'
import '@hyperjump/json-schema/draft-07'
import '@hyperjump/json-schema/draft-2019-09'
import {
  registerSchema,
  type SchemaObject,
  setShouldValidateSchema,
  unregisterSchema,
  validate,
} from '@hyperjump/json-schema/draft-2020-12'
import type { JsonValue } from '../json/value.ts'
import type { Dialect } from './inclusion.ts'

/** Whether a value is valid, by another validator than ajv: where those two differ, one of them is wrong. */
export async function secondOpinion(
  schema: JsonValue,
  value: JsonValue,
  dialect: Dialect,
): Promise<boolean | undefined> {
  const address = 'https://example.org/second-opinion'
  setShouldValidateSchema(false)
  try {
    registerSchema(schema as SchemaObject, address, dialects[dialect])
    return (await validate(address, value as SchemaObject)).valid
  } catch {
    return undefined
  } finally {
    unregisterSchema(address)
  }
}

const dialects: Readonly<Record<Dialect, string>> = {
  'draft-04': 'http://json-schema.org/draft-04/schema#',
  'draft-06': 'http://json-schema.org/draft-06/schema#',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
}
