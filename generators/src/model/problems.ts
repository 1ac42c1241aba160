import { type Contract, isObject, KnownError, parseJson, type Text } from '@fallnetz/core'

/** One way to be refused: its permanent code, the HTTP status that goes with it, and its title. */
export interface ProblemKind {
  readonly code: string
  readonly status: number
  readonly title: Text
}

/** The problems listed in the `problems.json` of a contract, by code. Throws KnownError `problems-unreadable`. */
export function problemsOf(contract: Contract): ReadonlyMap<string, ProblemKind> {
  const list = parseJson(contract.files.get('problems.json') ?? 'null')
  if (!Array.isArray(list)) throw unreadable(contract)
  return new Map(
    list.map((entry: unknown): [string, ProblemKind] => {
      if (!isObject(entry) || !isObject(entry['title'])) throw unreadable(contract)
      const { code, status, title } = entry
      const { de, en } = title
      if (typeof code !== 'string' || typeof status !== 'number') throw unreadable(contract)
      if (typeof de !== 'string' || typeof en !== 'string') throw unreadable(contract)
      return [code, { code, status, title: { de, en } }]
    }),
  )
}

function unreadable(contract: Contract): KnownError {
  return new KnownError('problems-unreadable', {
    de: `problems.json von ${contract.id}@${contract.version} ist keine Liste aus code, status und title (de, en).`,
    en: `problems.json of ${contract.id}@${contract.version} is not a list of code, status and title (de, en).`,
  })
}
