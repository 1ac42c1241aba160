import type { Ajv2020 } from 'ajv/dist/2020.js'
import { closureOf } from '../contracts/bundle.ts'
import type { SchemaFile, SchemaIndex } from '../contracts/schemas.ts'
import { everySubschema } from '../contracts/subschemas.ts'
import { KnownError } from '../errors.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import type { Check, Checks } from './check.ts'
import { loadAjv } from './strict-ajv.ts'
import { withoutAnnotations } from './vocabulary.ts'

/** Compiles schemas with ajv when they are first asked for. */
export async function ajvChecks(index: SchemaIndex): Promise<Checks> {
  const { make, pattern } = await loadAjv()
  const instances = new Map<boolean, Ajv2020>()
  return {
    check(id) {
      const files = closureOf(index, id)
      const ownProperties = needsOwnProperties(files)
      const ajv = instances.get(ownProperties) ?? make({ ownProperties })
      instances.set(ownProperties, ajv)
      return compile(ajv, files, id)
    },
    ready: (id) => [...instances.values()].flatMap((ajv) => (ajv.schemas[id] ? (ajv.getSchema(id) as Check) : []))[0],
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
    throw unusable(id, cause)
  }
  throw unusable(id, undefined)
}

/**
 * True where a schema names a property that every object of JavaScript has by birth, such as `toString`: then it must
 * be asked whether it is the message's own. Asking for every property would nearly double the time of all messages.
 */
export function needsOwnProperties(files: readonly SchemaFile[]): boolean {
  return files.some(({ schema }) =>
    [...everySubschema(schema)].some((one) => isObject(one.schema) && namesIn(one.schema).some(isInherited)),
  )
}

function namesIn(schema: JsonObject): string[] {
  const { required, properties, dependentRequired, dependentSchemas } = schema as Readonly<Record<string, JsonValue>>
  const dependent = isObject(dependentRequired) ? dependentRequired : {}
  return [
    ...[required, ...Object.values(dependent)].flatMap((names) => (Array.isArray(names) ? names.map(String) : [])),
    ...[properties, dependent, dependentSchemas].flatMap((names) => (isObject(names) ? Object.keys(names) : [])),
  ]
}

function isInherited(name: string): boolean {
  return name in Object.prototype
}

function unusable(id: string, cause: unknown): KnownError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new KnownError(
    'schema-unusable',
    {
      de: `Mit dem Schema ${id} lässt sich nicht prüfen: ${reason}. „fallnetz check“ sagt, was zu berichtigen ist.`,
      en: `The schema ${id} cannot be used for validation: ${reason}. "fallnetz check" says what to correct.`,
    },
    { cause },
  )
}
