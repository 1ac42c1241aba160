import type { Ajv2020 } from 'ajv/dist/2020.js'
import { codePlacesOf } from '../codelists/code-places.ts'
import { closureOf } from '../contracts/bundle.ts'
import type { SchemaFile, SchemaIndex } from '../contracts/schemas.ts'
import { everySubschema } from '../contracts/subschemas.ts'
import { KnownError } from '../errors.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import type { Check, Checks } from './check.ts'
import { loadAjv, type Needs } from './strict-ajv.ts'
import { endless, unusable } from './unusable.ts'
import { withoutAnnotations } from './vocabulary.ts'

/** Compiles schemas with ajv when they are first asked for. */
export async function ajvChecks(index: SchemaIndex): Promise<Checks> {
  const { make, pattern } = await loadAjv()
  const instances = new Map<string, Ajv2020>()
  return {
    check(id) {
      const files = closureOf(index, id)
      const needs = needsOf(files)
      const key = JSON.stringify(needs)
      const ajv = instances.get(key) ?? make(needs)
      instances.set(key, ajv)
      return compile(ajv, files, id)
    },
    ready: (id) => [...instances.values()].flatMap((ajv) => (ajv.schemas[id] ? (ajv.getSchema(id) as Check) : []))[0],
    codePlaces: (id) => codePlacesOf(index, id),
    matcher: (source) => pattern(source).matcher,
  }
}

/** Compiles one schema, given the files it needs. Throws KnownError `schema-unusable` or `pattern-unsafe`. */
export function compile(ajv: Ajv2020, files: readonly SchemaFile[], id: string): Check {
  for (const file of files) {
    if (ajv.schemas[file.id] === undefined) ajv.addSchema(withoutAnnotations(file.schema), file.id)
  }
  try {
    const check = ajv.getSchema(id)
    // Without `$async`, which the vocabulary does not have, ajv answers with a boolean at once.
    if (check !== undefined) return check as Check
  } catch (cause) {
    if (cause instanceof KnownError) throw cause
    throw cause instanceof RangeError ? endless(id, cause) : unusable(id, cause, reasonOf(cause))
  }
  throw unusable(id, undefined, reasonOf(undefined))
}

/** Looks through all files of a schema for what needs more than usual. */
export function needsOf(files: readonly SchemaFile[]): Needs {
  const schemas = files.flatMap(({ schema }) => [...everySubschema(schema)].map((one) => one.schema).filter(isObject))
  return {
    ownProperties: schemas.some((schema) => namesIn(schema).some((name) => name in Object.prototype)),
    account: schemas.some((schema) => accounting.some((keyword) => Object.hasOwn(schema, keyword))),
  }
}

const accounting = ['unevaluatedProperties', 'unevaluatedItems', '$dynamicRef', '$dynamicAnchor']

function namesIn(schema: JsonObject): string[] {
  const { required, properties, dependentRequired, dependentSchemas } = schema as Readonly<Record<string, JsonValue>>
  const dependent = isObject(dependentRequired) ? dependentRequired : {}
  return [
    ...[required, ...Object.values(dependent)].flatMap((names) => (Array.isArray(names) ? names.map(String) : [])),
    ...[properties, dependent, dependentSchemas].flatMap((names) => (isObject(names) ? Object.keys(names) : [])),
  ]
}

function reasonOf(cause: unknown) {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return {
    de: `${reason}. „fallnetz check“ sagt, was zu berichtigen ist`,
    en: `${reason}. "fallnetz check" says what to correct`,
  }
}
