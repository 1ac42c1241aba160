import { isObject } from '../../../json/value.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import type { InterfaceFile } from '../../changes/place.ts'
import { say, shown } from '../../changes/words.ts'
import type { OpenApiContext } from '../context.ts'

/** The version a file gives itself. It breaks nobody; whether it fits the changes is judged elsewhere. */
export function* info(before: InterfaceFile, after: InterfaceFile, { where }: OpenApiContext): Generator<Change> {
  const [was, now] = [versionOf(before), versionOf(after)]
  const falls = was !== undefined && now !== undefined && isBefore(now, was)
  if (falls) {
    const text = say(`die Version geht zurück, von ${was} auf ${now}`, `the version goes back, from ${was} to ${now}`)
    yield note({
      code: 'version-decreased',
      severity: 'harmless',
      old: '/info/version',
      new: '/info/version',
      where,
      text,
      ids: ['api-version-decreased'],
    })
  }
  const [dialect, other] = [before.value['jsonSchemaDialect'], after.value['jsonSchemaDialect']]
  if (dialect !== other) {
    const text = say(
      `Sprache der Schemas: bisher ${shown(dialect)}, jetzt ${shown(other)}`,
      `language of the schemas: ${shown(dialect)} before, ${shown(other)} now`,
    )
    yield note({
      code: 'dialect-changed',
      severity: 'warning',
      breaks: 'both',
      old: '/jsonSchemaDialect',
      new: '/jsonSchemaDialect',
      where,
      text,
    })
  }
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
