import type { Finding } from '../finding.ts'
import type { Text } from '../text.ts'
import { nearest } from '../validation/near.ts'
import { inQuotes, listOf, shown } from '../validation/quote.ts'
import type { CodeBook, OpenList } from './code-book.ts'
import { type CodelistContent, labelOf, rowOf } from './codelist.ts'
import type { PlacedCode } from './codes-in.ts'
import { nearCodes } from './near-codes.ts'

/**
 * What is to be said about a code of a message: its list, the version or the code is not known, or the list is retired.
 * `name` is what people call the place; without `showsValues` the text repeats nothing of the message.
 */
export function codeFinding(
  book: CodeBook,
  { at, code }: PlacedCode,
  name: Text | undefined,
  showsValues: boolean,
): Finding | undefined {
  const found = book.find(code.list, code.version)
  const versions = book.versionsOf(code.list)
  const quoted = (text: string, otherwise: Text): Text => (showsValues ? inQuotes(shown(text)) : otherwise)
  if (versions.length === 0)
    return finding(
      'codelist-unknown',
      `${at}/list`,
      name,
      listUnknown(quoted(code.list, { de: 'Die Angabe', en: 'The value' })),
    )
  if (found === undefined) {
    const known = versions.map(({ version }) => version)
    const title = versions.at(-1)?.title ?? { de: '', en: '' }
    const guess = showsValues ? nearest(code.version, known) : undefined
    return finding(
      'codelist-version-unknown',
      `${at}/version`,
      name,
      versionUnknown(title, quoted(code.version, { de: 'dieser Schreibweise', en: 'of this name' }), known, guess),
    )
  }
  if (!found.codes.has(code.code)) {
    return finding(
      'code-unknown',
      `${at}/code`,
      name,
      codeUnknown(found, quoted(code.code, { de: 'Der Wert', en: 'The value' }), showsValues ? code.code : ''),
    )
  }
  if (found.content.status !== 'retired') return undefined
  const newest = versions.at(-1)
  const next = newest === undefined || newest.version === code.version ? undefined : newest.version
  return { ...finding('codelist-retired', `${at}/version`, name, retired(found, next)), severity: 'warning' }
}

const few = 10

function codeUnknown(found: OpenList, quoted: Text, written: string): Text {
  const { content, list } = found
  const meant = nearCodes(content, written)
  const choice = meant.length > 0 ? meant : found.codes.size <= few ? [...found.codes] : []
  const named = choice.map((code) => withLabel(content, code))
  const [de, en] = [named.map((one) => one.de), named.map((one) => one.en)]
  const help =
    meant.length > 0
      ? { de: `Meinten Sie ${de.join(' oder ')}?`, en: `Did you mean ${en.join(' or ')}?` }
      : choice.length > 0
        ? { de: `Möglich sind ${de.join(', ')}.`, en: `Possible are ${en.join(', ')}.` }
        : {
            de: `„fallnetz show ${list.id}@${list.version}“ zeigt alle.`,
            en: `"fallnetz show ${list.id}@${list.version}" shows all.`,
          }
  const { title } = list
  return {
    de: `${quoted.de} ist kein Code der Liste „${title.de}“ (Version ${list.version}). ${help.de}`,
    en: `${quoted.en} is no code of the list "${title.en}" (version ${list.version}). ${help.en}`,
  }
}

function listUnknown(quoted: Text): Text {
  return {
    de: `${quoted.de}: Diese Codeliste gibt es hier nicht, der Code lässt sich nicht prüfen. Nennen Sie eine Liste, die „fallnetz list“ zeigt, oder ergänzen Sie den Katalog.`,
    en: `${quoted.en}: this code list is not here, the code cannot be checked. Name a list that "fallnetz list" shows, or complete the catalogue.`,
  }
}

function versionUnknown(title: Text, quoted: Text, known: readonly string[], guess: string | undefined): Text {
  const all = listOf(known.slice(-few))
  const meant = guess === undefined ? undefined : inQuotes(guess)
  return {
    de: `Die Liste „${title.de}“ gibt es nicht in der Version ${quoted.de}. ${meant ? `Meinten Sie ${meant.de}? ` : ''}Vorhanden: ${all.de}.`,
    en: `There is no version ${quoted.en} of the list "${title.en}". ${meant ? `Did you mean ${meant.en}? ` : ''}Available: ${all.en}.`,
  }
}

function retired({ list }: OpenList, next: string | undefined): Text {
  const instead =
    next === undefined
      ? { de: 'Fragen Sie den Herausgeber, was an ihre Stelle tritt.', en: 'Ask its publisher what takes its place.' }
      : { de: `Nehmen Sie die Version „${next}“.`, en: `Use version "${next}".` }
  return {
    de: `Die Liste „${list.title.de}“ ist in der Version ${list.version} außer Kraft. ${instead.de}`,
    en: `The list "${list.title.en}" is retired in version ${list.version}. ${instead.en}`,
  }
}

function withLabel(content: CodelistContent, code: string): Text {
  const row = rowOf(content, code)
  const quoted = inQuotes(shown(code))
  const label = (language: 'de' | 'en') => (row === undefined ? '' : shown(labelOf(content, row, language).trim()))
  const text = (language: 'de' | 'en') =>
    label(language) === '' ? quoted[language] : `${quoted[language]} (${label(language)})`
  return { de: text('de'), en: text('en') }
}

function finding(code: string, at: string, name: Text | undefined, says: Text): Finding {
  const message = name === undefined ? says : { de: `${name.de}: ${says.de}`, en: `${name.en}: ${says.en}` }
  return { code, severity: 'error', at, message }
}
