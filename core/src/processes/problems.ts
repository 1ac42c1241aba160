import type { Catalog, Contract } from '../contracts/contract.ts'
import { KnownError } from '../errors.ts'
import { parseJson } from '../json/parse.ts'
import { isObject } from '../json/value.ts'
import { isText, type Text } from '../text.ts'

/** One way in which a party says no, with the HTTP status that carries it. */
export interface PartyProblem {
  readonly code: string
  readonly status: number
  readonly title: Text
}

/**
 * The problems of the party interface by code: those of the contract `common` in this version.
 * Throws KnownError `problems-unreadable`.
 */
export function problemsOf(catalog: Catalog, version = '1.0.0'): ReadonlyMap<string, PartyProblem> {
  const common = catalog.contracts.get(`common@${version}`)
  if (common === undefined) throw unreadable(`common@${version}`)
  return problemsIn(common)
}

/** The problems that the `problems.json` of a contract lists, by code. Throws KnownError `problems-unreadable`. */
export function problemsIn({ id, version, files }: Contract): ReadonlyMap<string, PartyProblem> {
  const list = parseJson(files.get('problems.json') ?? 'null')
  if (!Array.isArray(list) || !list.every(isProblem)) throw unreadable(`${id}@${version}`)
  return new Map(list.map((problem) => [problem.code, problem]))
}

function isProblem(value: unknown): value is PartyProblem {
  if (!isObject(value)) return false
  const { code, status, title } = value
  return typeof code === 'string' && Number.isInteger(status) && isText(title)
}

function unreadable(contract: string): KnownError {
  return new KnownError('problems-unreadable', {
    de: `${contract} hat keine lesbare problems.json. Sie ist eine Liste aus code, status und title (de, en).`,
    en: `${contract} has no readable problems.json. It is a list of code, status and title (de, en).`,
  })
}
