import { isObject } from '../../../json/value.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import type { InterfaceFile } from '../../changes/place.ts'
import { say, shown } from '../../changes/words.ts'
import type { OpenApiContext } from '../context.ts'

/** What a file says about itself. */
export function* info(before: InterfaceFile, after: InterfaceFile, context: OpenApiContext): Generator<Change> {
  yield* version(before, after, context)
  yield* dialect(before, after, context)
  yield* address(before, after, context)
}

/** The version a file gives itself. It breaks nobody; whether it fits the changes is judged elsewhere. */
function* version(before: InterfaceFile, after: InterfaceFile, { where }: OpenApiContext): Generator<Change> {
  const [was, now] = [versionOf(before), versionOf(after)]
  if (was === undefined || now === undefined || !isBefore(now, was)) return
  const text = say(`die Version geht zurück, von ${was} auf ${now}`, `the version goes back, from ${was} to ${now}`)
  const at = '/info/version'
  const ids = ['api-version-decreased']
  yield note({ code: 'version-decreased', severity: 'harmless', old: at, new: at, where, text, ids })
}

/** What holds where a file names no language for its schemas, and another name for the same. */
const usual = ['https://spec.openapis.org/oas/3.1/dialect/base', 'https://json-schema.org/draft/2020-12/schema']

/** The language of all schemas: whoever knows only the one before can no longer read them. */
function* dialect(before: InterfaceFile, after: InterfaceFile, { where }: OpenApiContext): Generator<Change> {
  const [was, now] = [before, after].map(({ value }) => value['jsonSchemaDialect'])
  const isUsual = (name: typeof was) => name === undefined || usual.includes(String(name))
  if (was === now || (isUsual(was) && isUsual(now))) return
  const text = say(
    `Sprache der Schemas: bisher ${shown(was)}, jetzt ${shown(now)}`,
    `language of the schemas: ${shown(was)} before, ${shown(now)} now`,
  )
  const at = '/jsonSchemaDialect'
  yield note({ code: 'dialect-changed', severity: 'promise', breaks: 'both', old: at, new: at, where, text })
}

/** The address a file gives itself (OpenAPI 3.2): references of other files lead there, and its own start there. */
function* address(before: InterfaceFile, after: InterfaceFile, { where }: OpenApiContext): Generator<Change> {
  const [was, now] = [before, after].map(({ value }) => value['$self'])
  if (was === now) return
  const text = say(
    `Adresse der Datei: bisher ${shown(was)}, jetzt ${shown(now)}`,
    `address of the file: ${shown(was)} before, ${shown(now)} now`,
  )
  const at = '/$self'
  yield note({ code: 'file-address-changed', severity: 'promise', breaks: 'both', old: at, new: at, where, text })
}

function versionOf(file: InterfaceFile): string | undefined {
  const { info: described } = file.value
  return isObject(described) && typeof described['version'] === 'string' ? described['version'] : undefined
}

function isBefore(one: string, other: string): boolean {
  const [numbers, others] = [numbersOf(one), numbersOf(other)]
  if (numbers === undefined || others === undefined) return false
  const index = numbers.findIndex((number, place) => number !== others[place])
  return index >= 0 && (numbers[index] ?? 0) < (others[index] ?? 0)
}

function numbersOf(version: string): number[] | undefined {
  const match = /^v?(\d+)\.(\d+)(?:\.(\d+))?/.exec(version)
  return match === null ? undefined : match.slice(1, 4).map((part) => Number(part ?? 0))
}
