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
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import { withSubschemas } from './changes/schema/subschemas.ts'
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
    registerSchema(inItsWords(schema, dialect) as SchemaObject, address, dialects[dialect])
    return (await validate(address, value as SchemaObject)).valid
  } catch {
    return undefined
  } finally {
    unregisterSchema(address)
  }
}

/** Since 2019-09 this validator passes over `dependencies`, which ajv and we still heed, as the drafts allow. */
function inItsWords(schema: JsonValue, dialect: Dialect): JsonValue {
  return dialect === '2019-09' || dialect === '2020-12' ? withoutDependencies(schema) : schema
}

function withoutDependencies(schema: JsonValue): JsonValue {
  if (!isObject(schema)) return schema
  const { dependencies, ...words } = withSubschemas(schema, withoutDependencies)
  const held = ['$defs', 'definitions'].map((keyword): [string, JsonValue | undefined] => [keyword, words[keyword]])
  const definitions = held.flatMap(([keyword, one]) => (isObject(one) ? [[keyword, named(one)] as const] : []))
  const rest: JsonObject = { ...words, ...Object.fromEntries(definitions) }
  if (!isObject(dependencies)) return rest
  const asks = Object.entries(dependencies).map(
    ([name, ask]): JsonObject => ({
      anyOf: [
        { not: { type: 'object', required: [name] } },
        Array.isArray(ask) ? { required: ask } : withoutDependencies(ask),
      ],
    }),
  )
  // Whatever such a rule names is evaluated, as if the rule stood here.
  return { ...rest, allOf: [...(Array.isArray(rest['allOf']) ? rest['allOf'] : []), ...asks] }
}

function named(schemas: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, withoutDependencies(one)]))
}

const dialects: Readonly<Record<Dialect, string>> = {
  'draft-04': 'http://json-schema.org/draft-04/schema#',
  'draft-06': 'http://json-schema.org/draft-06/schema#',
  'draft-07': 'http://json-schema.org/draft-07/schema#',
  '2019-09': 'https://json-schema.org/draft/2019-09/schema',
  '2020-12': 'https://json-schema.org/draft/2020-12/schema',
}
