import { KnownError } from '../../errors.ts'
import type { Finding } from '../../finding.ts'
import type { JsonObject } from '../../json/value.ts'
import type { Text } from '../../text.ts'
import type { CodelistContent } from '../codelist.ts'
import { contentDigest } from '../digest.ts'
import { isListVersion } from '../versions.ts'
import { decodeXml } from './decode.ts'
import { findingsInNames, findingsInRows } from './findings.ts'
import { keyColumnOf, labelColumnsOf } from './key-column.ts'
import { ownWords } from './own-words.ts'
import { type GenericodeFile, readGenericode } from './read-file.ts'
import { wordsOf } from './read-names.ts'

/**
 * What people say of a list that its file does not say, or says in German only; named as in codelist.json, so that an
 * earlier version of the list serves as well. Any part may be missing.
 */
export interface Words {
  readonly title?: Partial<Text>
  readonly description?: Partial<Text>
  readonly status?: CodelistContent['status']
  readonly publisher?: string
  readonly source?: Text
  readonly licenceNote?: Text
  readonly labelColumns?: CodelistContent['labelColumns']
  readonly columns?: readonly { readonly id: string; readonly title: Partial<Text> }[]
}

export interface ImportOptions {
  /** The column messages refer to, where the file leaves it open or another is wanted. */
  readonly key?: string
  readonly words?: Words
}

export interface Imported {
  readonly content: CodelistContent
  /** A version that contradicts itself, rows without a code, codes given twice, missing values: with an error among them the list is not to be used. */
  readonly findings: readonly Finding[]
}

/**
 * Makes a list of ours of a genericode file: every cell and everything its publisher says about it. Throws XmlError
 * `xml-…` and `genericode-…` with line and column, KnownError `genericode-key-open` where nobody says which column is
 * the key, and `codelist-version-invalid`.
 */
export function importGenericode(file: Uint8Array | string, { key, words = {} }: ImportOptions = {}): Imported {
  const text = typeof file === 'string' ? file : decodeXml(file)
  const read = readGenericode(text)
  const { urn, version, columns, rows, head } = read
  if (!isListVersion(version)) throw versionInvalid(version)
  if (!isUrn(urn)) throw urnInvalid(urn)
  const keyColumn = keyColumnOf(columns, head.columnSet.keys, key)
  const title = titleOf(read, words)
  const own = ownWords(head)
  const validFrom = validFromIn(read)
  const list = {
    $schema: 'https://w3id.org/fallnetz/meta/1.0.0/codelist.schema.json',
    urn,
    version,
    title,
    description: descriptionOf(read, words, title),
    status: words.status ?? own.status ?? 'active',
    publisher: words.publisher ?? publisherOf(read),
    source: words.source ?? own.source ?? source,
    licenceNote: words.licenceNote ?? own.licenceNote ?? licenceNote,
    ...(validFrom !== undefined && { validFrom }),
    digest: '',
    keyColumn,
    labelColumns: words.labelColumns ?? labelColumnsOf(columns, head.columnSet.keys, keyColumn),
    columns: columns.map((column) => {
      const own = words.columns?.find(({ id }) => id === column.id)
      return { ...column, title: { ...column.title, ...own?.title } }
    }),
    rows,
    genericode: head,
  }
  // Plain data from top to bottom; only its interfaces hide that.
  const digest = contentDigest(list as unknown as JsonObject)
  return {
    content: { ...list, digest },
    findings: [...findingsInNames(text, read), ...findingsInRows(text, read, keyColumn)],
  }
}

function titleOf({ head }: GenericodeFile, { title }: Words): Text {
  const { longNames = [], shortName } = head.identification
  const own = wordsOf([...longNames, shortName]) ?? { de: '', en: '' }
  return { de: title?.de ?? own.de, en: title?.en ?? own.en }
}

function descriptionOf({ said }: GenericodeFile, { description }: Words, title: Text): Text {
  const names = ['codelistDescription', 'beschreibung-codeliste', 'beschreibung']
  const own = names.map((name) => said.get(name)).find((text) => text !== undefined && text !== '')
  return { de: description?.de ?? own ?? title.de, en: description?.en ?? own ?? title.en }
}

function publisherOf({ head, said }: GenericodeFile): string {
  const { agency } = head.identification
  const short = agency?.shortName?.text ?? said.get('agencyShortName') ?? said.get('herausgebernameKurz')
  const long = agency?.longNames?.[0]?.text
  if (long === undefined) return short ?? '–'
  return short === undefined || short === long ? long : `${long} (${short})`
}

function validFromIn({ said }: GenericodeFile): string | undefined {
  const names = ['validFrom', 'datumGueltigkeitAb', 'datumgueltigkeitab']
  return names.map((name) => said.get(name)).find((day) => day !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(day))
}

const source: Text = {
  de: 'Aus der Genericode-Datei des Herausgebers. Werte unverändert.',
  en: 'From the genericode file of the publisher. Values unchanged.',
}
const licenceNote: Text = {
  de: 'Die Datei nennt keine Lizenz. Urheber ist der Herausgeber.',
  en: 'The file names no licence. The publisher is the author.',
}

function versionInvalid(version: string): KnownError {
  return new KnownError('codelist-version-invalid', {
    de: `Die Version „${version.slice(0, 60)}“ kann kein Ordner und keine Nachricht tragen. Möglich sind bis zu 32 Buchstaben, Ziffern, Punkt, Unter- und Bindestrich, nicht „latest“ und „draft“.`,
    en: `No folder and no message can carry the version "${version.slice(0, 60)}". Possible are up to 32 letters, digits, dot, underscore and hyphen, but not "latest" and "draft".`,
  })
}

/** As RFC 8141 and our schema for URNs have it; nothing else can stand in a message. */
function isUrn(name: string): boolean {
  return name.length <= 255 && /^urn:[A-Za-z0-9][A-Za-z0-9-]{1,30}:[A-Za-z0-9()+,.:=@;$_!*'%/-]+$/.test(name)
}

function urnInvalid(urn: string): KnownError {
  return new KnownError('codelist-urn-invalid', {
    de: `Die Liste heißt „${urn.slice(0, 100)}“. Das ist keine URN, und Nachrichten nennen Listen nur so. Bitten Sie den Herausgeber um eine.`,
    en: `The list is called "${urn.slice(0, 100)}". That is no URN, and messages name lists by nothing else. Ask its publisher for one.`,
  })
}
