import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonValue } from '../../src/json/value.ts'

/** A pair of files from a public test suite, with what that suite expects of it. */
export interface Row {
  readonly id: string
  readonly old: JsonValue
  readonly new: JsonValue
  readonly expect: {
    readonly breaking?: boolean
    readonly ids?: readonly string[]
    /** Only this check of the suite was looked at. */
    readonly onlyCheck?: string
  }
}

const folder = join(import.meta.dirname, '../../../../shared/fixtures/compat')

/** The pairs, or undefined where they do not lie beside the repository. */
export function readRows(): Row[] | undefined {
  const file = join(folder, 'openapi.ndjson')
  if (!existsSync(file)) return undefined
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}

/** One name of the public vocabulary. */
export interface Name {
  /** The check it belongs to. */
  readonly check: string
  /** Whether it only informs. */
  readonly informs: boolean
}

/** The public vocabulary. */
export function readVocabulary(): Map<string, Name> {
  const lines = readFileSync(join(folder, 'oasdiff-rule-ids.csv'), 'utf8').trim().split('\n').slice(1)
  return new Map(
    lines.map((line) => {
      const [id = '', level, check = ''] = line.split(',')
      return [id, { check, informs: level === 'INFO' }]
    }),
  )
}
