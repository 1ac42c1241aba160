import { escapeStep, stepsOf } from '../../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import { readings } from '../changes/schema/dialects.ts'
import { type Prepared, prepare, type Shelf, shelfOf } from '../changes/schema/prepare.ts'
import { holdToSize } from '../changes/size.ts'
import type { Dialect } from '../inclusion.ts'
import { dialectNamedIn } from '../read/dialects.ts'
import { linked } from './linked.ts'
import type { Side } from './side.ts'

/** All schemas of one side, their references followed across files. */
export interface Book {
  readonly files: JsonObject
  readonly dialects: ReadonlyMap<string, Dialect>
  readonly shelf: Shelf
}

/** Throws KnownError `json-too-deep` or `json-too-large`. */
export function bookOf({ files: own, neighbours, dialect = '2020-12' }: Side): Book {
  const schemas = own.filter(({ kind }) => kind === 'schema')
  const all = new Map<string, JsonValue>([...neighbours, ...schemas].map(({ path, value }) => [path, value]))
  for (const value of all.values()) holdToSize(value)
  const files = linked(all, dialect)
  const dialects = new Map([...all].map(([path, value]) => [path, dialectNamedIn(value) ?? dialect]))
  return { files, dialects, shelf: shelfOf({ files }, readings['2020-12']) }
}

/** The schema of one file with everything it refers to, ready to be compared place by place. */
export function schemaIn(book: Book, path: string): Prepared {
  return prepare(book.shelf, pointerTo(path))
}

export function pointerTo(path: string): string {
  return `/files/${escapeStep(path)}`
}

/** The file and the pointer in it that a pointer into the book means. */
export function placeIn(pointer: string): { readonly file: string; readonly at: string } {
  const [, file = '', ...steps] = stepsOf(pointer)
  return { file, at: steps.map((step) => `/${escapeStep(step)}`).join('') }
}

/** One file and those it leads to, as one value; and the draft they are written in, if it is the same for all. */
export function withOthers(
  { files, dialects }: Book,
  path: string,
): { value: JsonValue; dialect: Dialect | undefined } {
  const found = new Set([path])
  for (const name of found) for (const target of targetsIn(files[name])) found.add(target)
  const kept = [...found].filter((name) => Object.hasOwn(files, name))
  const written = new Set(kept.map((name) => dialects.get(name)))
  return {
    value: { files: Object.fromEntries(kept.map((name) => [name, files[name] ?? true])) },
    dialect: written.size === 1 ? dialects.get(path) : undefined,
  }
}

function targetsIn(value: JsonValue | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap((one: JsonValue) => targetsIn(one))
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([keyword, inner]) => {
    if (keyword !== '$ref' || typeof inner !== 'string' || !inner.startsWith('#/files/')) return targetsIn(inner)
    const [, name = ''] = stepsOf(inner.slice(1))
    return [decodeURIComponent(name)]
  })
}
