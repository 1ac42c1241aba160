import { escapeStep, valueAt } from '../../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import type { Dialect } from '../inclusion.ts'
import { type DialectRules, dialectNamedIn, rulesOf } from '../read/dialects.ts'

/** Where files lie that have no name of their own; such addresses lead nowhere. */
const nowhere = 'https://files.invalid/'

/**
 * Many schema files as one value, `{"<path>": <schema>, …}`, in which every reference that leads to one of them (by
 * `$id`, by path, by anchor) is a pointer beginning with `#/files/`. What leads elsewhere stays; nothing is fetched.
 */
export function linked(files: ReadonlyMap<string, JsonValue>, dialect: Dialect): JsonObject {
  const addresses = new Map<string, string>()
  const dynamic = new Map<string, string[]>()

  for (const [path, value] of files) {
    const rules = rulesOf(dialectNamedIn(value) ?? dialect)
    const home = new URL(escapedPath(path), nowhere).href
    addresses.set(home, `/${escapeStep(path)}`)
    const unchanged = (schema: JsonObject) => schema
    turned(value, { at: `/${escapeStep(path)}`, base: home, rules }, unchanged, (schema, { at, base }) => {
      // Outside first: the outermost schema with an address is the one that is called so.
      if (!addresses.has(base)) addresses.set(base, at)
      for (const keyword of ['$anchor', '$dynamicAnchor']) {
        const anchor = schema[keyword]
        if (typeof anchor === 'string') addresses.set(`${base}#${anchor}`, at)
        if (typeof anchor === 'string' && keyword === '$dynamicAnchor')
          dynamic.set(anchor, [...(dynamic.get(anchor) ?? []), at])
      }
      const own = schema[rules.id]
      if (rules.anchorInId && typeof own === 'string' && own.startsWith('#')) addresses.set(`${base}${own}`, at)
    })
  }

  const all: JsonObject = Object.fromEntries(files)
  const pointerTo = (reference: string, base: string): string | undefined => {
    const [address = '', fragment = ''] = split(absolute(reference, base))
    const start = addresses.get(address)
    if (start === undefined) return undefined
    const inside = decoded(fragment)
    if (inside === '') return start
    const found = inside.startsWith('/') ? start + inside : addresses.get(`${address}#${inside}`)
    return found !== undefined && valueAt(all, found) !== undefined ? found : undefined
  }
  const relink =
    (path: string) =>
    (schema: JsonObject, { base, rules }: Here) => {
      const words = withoutNames(schema, rules)
      const reference = words['$ref']
      const anchor = words['$dynamicRef']
      if (typeof reference === 'string') {
        const target = pointerTo(reference, base) ?? pointerTo(reference, new URL(escapedPath(path), nowhere).href)
        const kept = rules.lonelyReferences ? definitionsOf(words) : words
        return { ...kept, $ref: target === undefined ? reference : `#/files${encoded(target)}` }
      }
      // Only where nobody can take its place does a dynamic anchor mean one thing.
      const only = typeof anchor === 'string' ? dynamic.get(anchor.replace(/^#/, '')) : undefined
      if (only?.length !== 1 || typeof anchor !== 'string' || !anchor.startsWith('#')) return words
      const { $dynamicRef: ____, ...others } = words
      return { ...others, $ref: `#/files${encoded(only[0] ?? '')}` }
    }
  return Object.fromEntries(
    [...files].map(([path, file]) => {
      const rules = rulesOf(dialectNamedIn(file) ?? dialect)
      const base = new URL(escapedPath(path), nowhere).href
      return [path, turned(file, { at: `/${escapeStep(path)}`, base, rules }, relink(path))]
    }),
  )
}

interface Here {
  readonly at: string
  readonly base: string
  readonly rules: DialectRules
}

/** A schema and every schema inside it, seen by `enter` outside first and put through `change` inside first. */
function turned(
  value: JsonValue,
  from: Here,
  change: (schema: JsonObject, here: Here) => JsonObject,
  enter: (schema: JsonObject, here: Here) => void = () => undefined,
): JsonValue {
  if (Array.isArray(value)) return value.map((one: JsonValue, index) => turned(one, step(from, index), change, enter))
  if (!isObject(value)) return value
  const name = nameIn(value, from.rules, from.base)
  const here = name === undefined ? from : { ...from, base: name }
  enter(value, here)
  const entries = Object.entries(value).map(([keyword, inner]): [string, JsonValue] => {
    const place = step(here, keyword)
    if (data.has(keyword)) return [keyword, inner]
    if (!maps.has(keyword) || !isObject(inner)) return [keyword, turned(inner, place, change, enter)]
    const named = Object.entries(inner).map(([one, schema]): [string, JsonValue] => [
      one,
      turned(schema, step(place, one), change, enter),
    ])
    return [keyword, Object.fromEntries(named)]
  })
  return change(Object.fromEntries(entries), here)
}

const data: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples', 'example', 'required'])
const maps: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', 'dependentSchemas', 'dependencies', '$defs', 'definitions'],
])

/** Without names, which pointers make needless, and without what the draft does not know. */
function withoutNames(schema: JsonObject, rules: DialectRules): JsonObject {
  const kept = Object.entries(schema).filter(([keyword, value]) => {
    if (rules.unknown.has(keyword) || ['$schema', '$anchor', '$dynamicAnchor'].includes(keyword)) return false
    return keyword !== rules.id || typeof value !== 'string'
  })
  return Object.fromEntries(kept)
}

function step({ at, base, rules }: Here, name: string | number): Here {
  return { at: `${at}/${escapeStep(name)}`, base, rules }
}

/** The address a schema gives itself. */
function nameIn(schema: JsonObject, rules: DialectRules, base: string): string | undefined {
  const id = schema[rules.id]
  const alone = rules.lonelyReferences && typeof schema['$ref'] === 'string'
  if (typeof id !== 'string' || alone || id === '' || id.startsWith('#')) return undefined
  return split(absolute(id, base))[0]
}

function definitionsOf({ $defs, definitions }: JsonObject): JsonObject {
  return { ...($defs !== undefined && { $defs }), ...(definitions !== undefined && { definitions }) }
}

function absolute(reference: string, base: string): string {
  return URL.canParse(reference, base) ? new URL(reference, base).href : reference
}

function split(address: string): [string, string] {
  const hash = address.indexOf('#')
  return hash < 0 ? [address, ''] : [address.slice(0, hash), address.slice(hash + 1)]
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}

function escapedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}

function encoded(pointer: string): string {
  return pointer.split('/').map(encodeURIComponent).join('/')
}
