import { matchingDigest } from '../codelists/digest.ts'
import { KnownError } from '../errors.ts'
import { digestOfFiles } from '../json/digest.ts'
import { parseJson } from '../json/parse.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import { isText } from '../text.ts'
import type { Codelist, Contract, ContractManifest, ContractStatus } from './contract.ts'

const namePattern = /^[a-z][a-z0-9-]{0,63}$/
const versionPattern = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/
const filePattern = /^(?:[a-z0-9][a-z0-9.-]*\/){0,3}[A-Za-z0-9][A-Za-z0-9._-]*$/
const statuses: readonly ContractStatus[] = ['draft', 'published', 'deprecated', 'retired']

/**
 * Makes a contract of the files of one version folder (path → text).
 * Throws KnownError `contract-unreadable` when contract.json is missing or does not say what it must.
 */
export function contractFromFiles(files: ReadonlyMap<string, string>, where: string): Contract {
  for (const path of files.keys()) {
    if (!filePattern.test(path)) throw unreadable(where, `"${path}" is not a file name a contract may use`)
  }
  const text = files.get('contract.json')
  if (text === undefined) throw unreadable(where, 'contract.json is missing')
  const manifest = manifestOf(parseJson(text), where)
  return { id: manifest.id, version: manifest.version, manifest, files, digest: digestOfFiles(files) }
}

/**
 * Makes a code list of the text of its codelist.json. Throws KnownError `codelist-unreadable`; whoever first looks at
 * the content of a list that was changed gets `codelist-digest-mismatch`.
 */
export function codelistFromText(id: string, version: string, text: string): Codelist {
  return codelistWithVersion(id, version, text).codelist
}

/** Like codelistFromText, with the version the text itself names. */
export function codelistWithVersion(
  id: string,
  version: string,
  text: string,
): { readonly codelist: Codelist; readonly named: JsonValue | undefined } {
  const read = parseJson(text)
  if (!isObject(read) || typeof read['urn'] !== 'string' || !isText(read['title'])) {
    throw new KnownError('codelist-unreadable', {
      de: `Codeliste ${id}@${version}: urn oder title (de, en) fehlt. Ergänzen Sie beides.`,
      en: `Code list ${id}@${version}: urn or title (de, en) is missing. Add both.`,
    })
  }
  let content: JsonObject | undefined
  const codelist = {
    id,
    version,
    urn: read['urn'],
    title: read['title'],
    text,
    digest: digestOfFiles(new Map([['codelist.json', text]])),
    // Working out the digests of all lists takes longer than most readers need for everything else.
    get content() {
      content ??= matchingDigest(`${id}@${version}`, read)
      return content
    },
  }
  return { codelist, named: read['version'] }
}

function manifestOf(value: unknown, where: string): ContractManifest {
  if (!isObject(value)) throw unreadable(where, 'contract.json is not a JSON object')
  const { id, version, kind, status, title, description, dependsOn } = value
  if (typeof id !== 'string' || !namePattern.test(id)) throw unreadable(where, '"id" must be a kebab-case name')
  if (typeof version !== 'string' || !versionPattern.test(version)) {
    throw unreadable(where, '"version" must be major.minor.patch')
  }
  if (kind !== 'process' && kind !== 'library') throw unreadable(where, '"kind" must be "process" or "library"')
  const known = statuses.find((one) => one === status)
  if (known === undefined) throw unreadable(where, `"status" must be one of ${statuses.join(', ')}`)
  if (!isText(title) || !isText(description)) {
    throw unreadable(where, '"title" and "description" must be given in German and English')
  }
  if (!Array.isArray(dependsOn)) throw unreadable(where, '"dependsOn" must be a list')
  return {
    id,
    version,
    kind,
    status: known,
    title,
    description,
    dependsOn: dependsOn.map((one) => dependency(one, where)),
  }
}

function dependency(value: unknown, where: string): { contract: string; version: string } {
  if (isObject(value) && typeof value['contract'] === 'string' && typeof value['version'] === 'string') {
    if (versionPattern.test(value['version'])) return { contract: value['contract'], version: value['version'] }
  }
  throw unreadable(where, 'every entry of "dependsOn" needs "contract" and an exact "version"')
}

function unreadable(where: string, reason: string): KnownError {
  return new KnownError('contract-unreadable', {
    de: `${where}: Der Vertragsordner ist nicht lesbar (${reason}). Berichtigen Sie contract.json oder den Ordner.`,
    en: `${where}: the contract folder cannot be read (${reason}). Correct contract.json or the folder.`,
  })
}
