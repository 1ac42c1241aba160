import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { decodeUtf8, type Finding, hasErrors, isObject, KnownError, type Language, parseJson } from '@fallnetz/core'
import { type CodelistContent, codelistText, importGenericode, type Words } from '@fallnetz/core/codelists'
import { visible } from '@fallnetz/core/visible'
import type { Input } from '../arguments/input.ts'
import type { Action } from '../commands/codelist.ts'
import { reading } from '../inputs/about.ts'
import type { Io } from '../io.ts'
import { makeFolder } from '../output/make-folder.ts'
import { writeFile } from '../output/write-file.ts'
import { bytesOf } from './read-bytes.ts'

/** `fallnetz codelist import FILE`: codelist.json from a genericode file. */
export const importList: Action = {
  names: 1,
  options: ['out', 'key', 'id', 'words'],
  run: async ([name = ''], input, io, language) => {
    const key = input.text('key')
    const words = await wordsFrom(input, io)
    const options = { ...(key !== undefined && { key }), ...(words !== undefined && { words }) }
    const { content, findings } = await reading(name, async () => importGenericode(await bytesOf(name, io), options))
    const out = input.text('out')
    const told = findings.map((finding) => findingText(name, finding, language)).join('')
    // On standard output stands the list, and nothing else.
    if (out === undefined) io.stderr.write(told)
    else io.stdout.write(told)
    if (hasErrors(findings)) return 1
    const text = codelistText(content)
    if (out === undefined) io.stdout.write(text)
    else io.stdout.write(stored(content, text, resolve(io.cwd, out), input, io, language))
    return 0
  },
}

/** Writes the list into its place below the folder. The same list again is fine, another one of that version is not. */
function stored(
  content: CodelistContent,
  text: string,
  folder: string,
  input: Input,
  io: Io,
  language: Language,
): string {
  const { urn, version, rows, keyColumn } = content
  const id = input.text('id') ?? idFrom(urn)
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(id)) throw idInvalid(id)
  const path = join(folder, id, version, 'codelist.json')
  if (existsSync(path) && readFileSync(path, 'utf8') !== text) throw isThere(relative(io.cwd, path))
  makeFolder(dirname(path))
  writeFile(path, text)
  const count =
    rows.length === 1 ? { de: '1 Zeile', en: '1 row' } : { de: `${rows.length} Zeilen`, en: `${rows.length} rows` }
  const words = {
    de: `${urn}, Version ${version}: ${count.de}, Schlüsselspalte „${keyColumn}“`,
    en: `${urn}, version ${version}: ${count.en}, key column "${keyColumn}"`,
  }
  return `${visible(words[language])}\n  ${visible(relative(io.cwd, path))}\n`
}

async function wordsFrom(input: Input, io: Io): Promise<Words | undefined> {
  const name = input.text('words')
  if (name === undefined) return undefined
  const words = await reading(name, async () => parseJson(decodeUtf8(await bytesOf(name, io))))
  // Only what people add is taken; whether it has its form, "fallnetz check" says of the list.
  if (isObject(words)) return words
  throw new KnownError('codelist-words-unreadable', {
    de: `${name} ist kein JSON-Objekt. Nennen Sie eine frühere codelist.json oder ein Objekt mit title, description, source, licenceNote.`,
    en: `${name} is not a JSON object. Name an earlier codelist.json or an object with title, description, source, licenceNote.`,
  })
}

/** `urn:de:dsmeld:schluesseltabelle:familienstand.beendigungsgrund` → `familienstand-beendigungsgrund` */
function idFrom(urn: string): string {
  const end = urn.slice(urn.lastIndexOf(':') + 1).toLowerCase()
  return end.replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '')
}

function findingText(name: string, { line, column, severity, code, message }: Finding, language: Language): string {
  const advice = severity === 'warning' ? { de: ' (Hinweis)', en: ' (advice)' }[language] : ''
  return `${visible(name)}:${line}:${column}${advice}\n  ${visible(message[language])} [${code}]\n`
}

function idInvalid(id: string): KnownError {
  return new KnownError('codelist-id-invalid', {
    de: `Der Ordner der Liste kann nicht „${id}“ heißen: kleine Buchstaben, Ziffern und Bindestriche, zuerst ein Buchstabe. Nennen Sie einen mit --id.`,
    en: `The folder of the list cannot be called "${id}": small letters, digits and hyphens, a letter first. Name one with --id.`,
  })
}

function isThere(path: string): KnownError {
  return new KnownError('codelist-version-exists', {
    de: `${path} gibt es schon, mit anderem Inhalt. Eine Version einer Liste ändert sich nicht; löschen Sie die Datei, wenn die neue gelten soll.`,
    en: `${path} exists already, with other content. A version of a list does not change; delete the file if the new one is to hold.`,
  })
}
