import { type KnownCodes, knownCodes } from '../codelists/known-codes.ts'
import type { Catalog } from '../contracts/contract.ts'
import { type SchemaIndex, schemaIndexOf } from '../contracts/schemas.ts'
import { isObject, type JsonValue } from '../json/value.ts'
import type { Check, Checks, Reason } from './check.ts'
import { messageSchemasOf, pickSchema } from './message-schema.ts'
import { checksOf } from './precompiled.ts'
import { endless } from './unusable.ts'

/** Says yes or no to values; finding words for a no is left to others. */
export interface Judge {
  readonly checks: Checks
  readonly codes: KnownCodes
  /** Made when it is first needed: reading every schema takes time. */
  readonly index: () => SchemaIndex
  /** The schema a message names itself. Throws KnownError `message-type-unknown` or `schema-version-unknown`. */
  schemaFor(value: JsonValue): string
  /** Why a value does not fit a schema; undefined where it does. Throws KnownError as Checks do. */
  objection(value: JsonValue, schema: string): Reason | undefined
}

/** A judge for every schema of the catalogue; each is compiled when it is first needed. */
export async function judgeOf(catalog: Catalog): Promise<Judge> {
  let made: SchemaIndex | undefined
  const index = () => (made ??= schemaIndexOf(catalog))
  const messages = messageSchemasOf(catalog)
  const checks = await checksOf(catalog, index)
  const compiled = new Map<string, Check>()
  const checkFor = (schema: string): Check => {
    const found = compiled.get(schema) ?? checks.check(schema)
    compiled.set(schema, found)
    return found
  }
  return {
    checks,
    codes: knownCodes({ places: checks.codePlaces, codelists: () => catalog.codelists.values() }),
    index,
    schemaFor(value) {
      const envelope = isObject(value) && isObject(value['envelope']) ? value['envelope'] : {}
      return pickSchema(messages, envelope['messageType'], envelope['schemaVersion'])
    },
    objection(value, schema) {
      const check = checkFor(schema)
      return fits(check, value, schema) ? undefined : (check.errors?.[0] ?? anyValue)
    },
  }
}

/** What the schema `false` says. */
const anyValue: Reason = { keyword: 'false schema', instancePath: '', params: {} }

function fits(check: Check, value: JsonValue, schema: string): boolean {
  try {
    return check(value)
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    // The message is not deep, so it is the schema that leads back to itself without end.
    throw endless(schema, cause)
  }
}
