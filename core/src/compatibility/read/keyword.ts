import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import type { SchemaId } from '../algebra.ts'
import { type Rational, rationalOf } from '../rational.ts'
import { reason } from '../reason.ts'
import type { Table } from '../table.ts'
import type { DialectRules } from './dialects.ts'

/** One schema object while its keywords are read. Keywords its dialect does not know are not there. */
export interface Reading {
  readonly table: Table
  readonly rules: DialectRules
  readonly schema: JsonObject
  /** Whether `format` turns values away. */
  readonly formats: boolean
  /** Reads a schema inside this one that concerns the same value. */
  readonly same: (schema: JsonValue) => SchemaId
  /** Reads a schema inside this one that concerns an item, a member or a name. */
  readonly inner: (schema: JsonValue) => SchemaId
}

/** What a group of keywords asks; all of it is to hold. */
export type KeywordReader = (at: Reading) => readonly SchemaId[]

/** The value of a keyword, if it is there and known to the dialect. */
export function given({ schema, rules }: Reading, keyword: string): JsonValue | undefined {
  return rules.unknown.has(keyword) || !Object.hasOwn(schema, keyword) ? undefined : schema[keyword]
}

/** Reads the value of a keyword if it is there; where it does not fit, what it asks stays unknown. */
export function asked<T>(
  at: Reading,
  keyword: string,
  fits: (value: JsonValue) => T | undefined,
  read: (value: T) => SchemaId | readonly SchemaId[],
): readonly SchemaId[] {
  const value = given(at, keyword)
  if (value === undefined) return []
  const fitting = fits(value)
  if (fitting === undefined) return [misfit(at, keyword)]
  const ids = read(fitting)
  return typeof ids === 'number' ? [ids] : ids
}

export function misfit({ table, schema }: Reading, keyword: string): SchemaId {
  return table.unknown(reason('keyword-not-understood', `${keyword}: ${JSON.stringify(schema[keyword])?.slice(0, 80)}`))
}

export function aCount(value: JsonValue): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined
}

export function aNumber(value: JsonValue): Rational | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? rationalOf(value) : undefined
}

export function aText(value: JsonValue): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function aFlag(value: JsonValue): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

export function aSchema(value: JsonValue): JsonValue | undefined {
  return typeof value === 'boolean' || isObject(value) ? value : undefined
}

export function aList(value: JsonValue): readonly JsonValue[] | undefined {
  return Array.isArray(value) ? value : undefined
}

export function names(value: JsonValue): readonly string[] | undefined {
  return Array.isArray(value) && value.every((name) => typeof name === 'string') ? value : undefined
}

/** Members of an object as pairs, so that no name is special. */
export function members(value: JsonValue): readonly (readonly [string, JsonValue])[] | undefined {
  return isObject(value) ? Object.entries(value) : undefined
}
