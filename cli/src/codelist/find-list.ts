import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type Catalog,
  type Codelist,
  codelistFromText,
  compareListVersions,
  decodeUtf8,
  isObject,
  KnownError,
  parseJson,
} from '@fallnetz/core'
import { type CodelistContent, contentOf, importGenericode, type Words } from '@fallnetz/core/codelists'
import type { Input } from '../arguments/input.ts'
import { near } from '../arguments/near.ts'
import { loadCatalog } from '../catalogue/load.ts'
import { reading } from '../inputs/about.ts'
import type { Io } from '../io.ts'
import { bytesOf } from './read-bytes.ts'

/**
 * The list a person means: a genericode or JSON file, or one of the catalogue by name or URN, with or without version.
 * `words` are those of another version, which a genericode file does not have.
 * Throws KnownError `codelist-not-found`, `codelist-version-not-found`, `codelist-faulty` and those of reading files.
 */
export async function listNamed(name: string, input: Input, io: Io, words?: Words): Promise<CodelistContent> {
  if (isFile(name, io) && name.toLowerCase().endsWith('.json')) return fromJson(name, io)
  if (isGenericode(name, io)) return fromXml(name, input, io, words)
  return contentOf(findList(await loadCatalog(input, io, 'manifests'), name))
}

/** The list of the catalogue called so; without a version the newest. */
function findList({ codelists }: Catalog, name: string): Codelist {
  const lists = [...codelists.values()]
  const at = name.lastIndexOf('@')
  const [wanted, version] = at > 0 ? [name.slice(0, at), name.slice(at + 1)] : [name, undefined]
  const versions = lists.filter(({ id, urn }) => id === wanted || urn === wanted)
  if (versions.length === 0) throw notFound(wanted, [...new Set(lists.flatMap(({ id, urn }) => [id, urn]))])
  const sorted = versions.sort((a, b) => compareListVersions(a.version, b.version))
  const found = version === undefined ? sorted.at(-1) : sorted.find((list) => list.version === version)
  if (found === undefined) throw noVersion(wanted, version ?? '', sorted)
  return found
}

/** Whether a name means a genericode file. */
export function isGenericode(name: string, io: Io): boolean {
  return isFile(name, io) && !name.toLowerCase().endsWith('.json')
}

function isFile(name: string, io: Io): boolean {
  return name === '-' || /\.(xml|json)$/i.test(name) || existsSync(resolve(io.cwd, name))
}

async function fromJson(name: string, io: Io): Promise<CodelistContent> {
  return reading(name, async () => {
    const text = decodeUtf8(await bytesOf(name, io))
    const said = parseJson(text)
    const { urn, version } = isObject(said) ? said : {}
    return contentOf(codelistFromText(String(urn ?? '–'), String(version ?? '–'), text))
  })
}

async function fromXml(name: string, input: Input, io: Io, words: Words = {}): Promise<CodelistContent> {
  const key = input.text('key')
  const options = { words, ...(key !== undefined && { key }) }
  const { content, findings } = await reading(name, async () => importGenericode(await bytesOf(name, io), options))
  const first = findings.find(({ severity }) => severity === 'error')
  if (first === undefined) return content
  throw new KnownError('codelist-faulty', {
    de: `${name}, Zeile ${first.line}: ${first.message.de}`,
    en: `${name}, line ${first.line}: ${first.message.en}`,
  })
}

function notFound(name: string, known: readonly string[]): KnownError {
  const guesses = near(name, known)
  const meant = {
    de: guesses.length === 0 ? '' : ` Meinten Sie ${guesses.join(' oder ')}?`,
    en: guesses.length === 0 ? '' : ` Did you mean ${guesses.join(' or ')}?`,
  }
  return new KnownError('codelist-not-found', {
    de: `Eine Codeliste „${name}“ gibt es nicht.${meant.de} „fallnetz list“ zeigt alle.`,
    en: `There is no code list "${name}".${meant.en} "fallnetz list" shows all.`,
  })
}

function noVersion(name: string, version: string, known: readonly Codelist[]): KnownError {
  const all = known.map((list) => list.version).join(', ')
  return new KnownError('codelist-version-not-found', {
    de: `Die Codeliste „${name}“ gibt es nicht in der Version „${version}“. Vorhanden: ${all}.`,
    en: `There is no version "${version}" of the code list "${name}". Available: ${all}.`,
  })
}
