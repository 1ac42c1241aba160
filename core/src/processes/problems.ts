import type { Catalog } from '../contracts/contract.ts'
import { KnownError } from '../errors.ts'
import { parseJson } from '../json/parse.ts'
import { isObject } from '../json/value.ts'
import type { Text } from '../text.ts'

/** One way in which a party says no, with the HTTP status that carries it. */
export interface PartyProblem {
  readonly code: string
  readonly status: number
  readonly title: Text
}

/**
 * The problems of the party interface by code: `problems.json` of the contract `common` in this version.
 * Throws KnownError `problems-unreadable`.
 */
export function problemsOf(catalog: Catalog, version = '1.0.0'): ReadonlyMap<string, PartyProblem> {
  const text = catalog.contracts.get(`common@${version}`)?.files.get('problems.json')
  const list = text === undefined ? undefined : parseJson(text)
  if (!Array.isArray(list) || !list.every(isProblem)) throw unreadable(version)
  return new Map(list.map((problem) => [problem.code, problem]))
}

function isProblem(value: unknown): value is PartyProblem {
  if (!isObject(value)) return false
  const { code, status, title } = value
  const isText = isObject(title) && typeof title['de'] === 'string' && typeof title['en'] === 'string'
  return typeof code === 'string' && Number.isInteger(status) && isText
}

function unreadable(version: string): KnownError {
  return new KnownError('problems-unreadable', {
    de: `common@${version} hat keine lesbare problems.json. Sie ist eine Liste aus code, status und title (de, en).`,
    en: `common@${version} has no readable problems.json. It is a list of code, status and title (de, en).`,
  })
}
