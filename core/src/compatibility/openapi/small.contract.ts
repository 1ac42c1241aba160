import { expect, test } from 'vitest'
import type { JsonObject, JsonValue } from '../../json/value.ts'
import type { Change } from '../changes/change.ts'
import { weightOf } from '../changes/schema/small.contract.ts'
import { compareOpenApi } from './openapi.ts'

/** A small OpenAPI file. */
export function api(paths: JsonObject, rest: JsonObject = {}): JsonObject {
  return { openapi: '3.1.0', info: { title: 'Beratung', version: '1.0.0' }, paths, ...rest }
}

/** One call, `GET /offers` unless told, with some of its parts. */
export function call(operation: JsonObject, rest: JsonObject = {}, path = '/offers', method = 'get'): JsonObject {
  return api({ [path]: { [method]: { responses: { '200': { description: 'Fine.' } }, ...operation } } }, rest)
}

/** A parameter of that call. */
export function parameter(more: JsonObject): JsonObject {
  return call({ parameters: [{ name: 'town', in: 'query', schema: { type: 'string' }, ...more }] })
}

/** A body of JSON with this schema. */
export function json(schema: JsonValue): JsonObject {
  return { content: { 'application/json': { schema } } }
}

/** `code severity breaks` of each change, in alphabetical order; the ground where nobody is turned away. */
export function inShort(changes: readonly Change[]): string[] {
  return changes.map((change) => `${change.code} ${weightOf(change)} ${change.breaks}`).sort()
}

/** Two files and what is expected of their comparison. */
export interface Claim {
  readonly claim: string
  readonly before: JsonValue
  readonly after: JsonValue
  readonly expected: readonly string[]
  /** Names of the vocabulary that must be among those given. */
  readonly ids?: readonly string[]
}

/** One test for each claim. */
export function holdTo(claims: readonly Claim[]): void {
  test.each(claims)('$claim', ({ before, after, expected, ids = [] }) => {
    const changes = compareOpenApi(before, after, { today: '2026-11-22' })
    expect(inShort(changes)).toEqual([...expected].sort())
    const given = changes.flatMap(({ ruleIds }) => ruleIds)
    expect(ids.filter((id) => !given.includes(id))).toEqual([])
  })
}
