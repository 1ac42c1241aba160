import { type Catalog, type Contract, isObject, isText, KnownError, parseJson, type Text } from '@fallnetz/core'

/** One sentence of the standard that a system keeps to or does not. */
export interface Requirement {
  /** Full and permanent: `REF-AUT-01`. */
  readonly id: string
  /** The part after the prefix, the same for every process: `AUT-01`. Checks name this one. */
  readonly suffix: string
  readonly level: 'MUST' | 'SHOULD' | 'MAY'
  readonly text: Text
  readonly roles: readonly string[]
  readonly testability: 'automated' | 'attested'
  /** Why it is attested and not tested. */
  readonly reason?: Text
}

/**
 * The requirements of a contract and of those it depends on, by suffix; the contract's own come first.
 * Throws KnownError `requirements-unreadable`.
 */
export function requirementsOf(catalog: Catalog, contract: Contract): ReadonlyMap<string, Requirement> {
  const found = new Map<string, Requirement>()
  for (const requirement of listed(catalog, contract, new Set())) {
    if (!found.has(requirement.suffix)) found.set(requirement.suffix, requirement)
  }
  if (found.size > 0) return found
  throw unreadable(`${contract.id}@${contract.version}`)
}

function* listed(catalog: Catalog, contract: Contract, seen: Set<string>): Generator<Requirement> {
  const name = `${contract.id}@${contract.version}`
  if (seen.has(name)) return
  seen.add(name)
  const text = contract.files.get('requirements.json')
  if (text !== undefined) yield* parsed(text, name)
  for (const { contract: id, version } of contract.manifest.dependsOn) {
    const other = catalog.contracts.get(`${id}@${version}`)
    if (other !== undefined) yield* listed(catalog, other, seen)
  }
}

function parsed(text: string, name: string): Requirement[] {
  const content = parseJson(text)
  const list = isObject(content) ? content['requirements'] : content
  if (!Array.isArray(list)) throw unreadable(name)
  return list.map((entry) => requirement(entry, name))
}

function requirement(entry: unknown, name: string): Requirement {
  if (!isObject(entry)) throw unreadable(name)
  const { id, level, text, roles, testability, reason } = entry
  const suffix = typeof id === 'string' ? /^[A-Z][A-Z0-9]*-([A-Z]+-\d{2,3})$/.exec(id)?.[1] : undefined
  if (typeof id !== 'string' || suffix === undefined || !isText(text)) throw unreadable(name)
  if (level !== 'MUST' && level !== 'SHOULD' && level !== 'MAY') throw unreadable(name)
  return {
    id,
    suffix,
    level,
    text,
    roles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
    testability: testability === 'attested' ? 'attested' : 'automated',
    ...(isText(reason) ? { reason } : {}),
  }
}

function unreadable(name: string): KnownError {
  return new KnownError('requirements-unreadable', {
    de: `${name}: requirements.json fehlt oder ist nicht lesbar. Jeder Eintrag braucht id, level und text (de, en).`,
    en: `${name}: requirements.json is missing or unreadable. Every entry needs id, level and text (de, en).`,
  })
}
