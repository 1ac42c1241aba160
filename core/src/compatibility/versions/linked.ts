import { escapeStep } from '../../json/pointer.ts'
import type { JsonObject, JsonValue } from '../../json/value.ts'
import type { Dialect } from '../inclusion.ts'
import { type DialectRules, dialectNamedIn, rulesOf } from '../read/dialects.ts'
import { type Addresses, addressesIn } from './addresses.ts'
import { type Here, turned } from './turned.ts'

/** Where files lie that have no name of their own; such addresses lead nowhere. */
const nowhere = 'https://files.invalid/'

/** A reference of which we cannot say where it leads. */
const lost = `${nowhere}?depends`

/**
 * Many schema files as one value, `{"<path>": <schema>, …}`, in which every reference that leads to one of them (by
 * `$id`, by path, by anchor) is a pointer beginning with `#/files/`. What leads elsewhere stays; nothing is fetched.
 */
export function linked(files: ReadonlyMap<string, JsonValue>, dialect: Dialect): JsonObject {
  const homeOf = (path: string): Here => ({
    at: `/${escapeStep(path)}`,
    base: new URL(path.split('/').map(encodeURIComponent).join('/'), nowhere).href,
    rules: rulesOf(dialectNamedIn(files.get(path) ?? true) ?? dialect),
  })
  const addresses = addressesIn(files, homeOf)
  return Object.fromEntries(
    [...files].map(([path, file]) => {
      const home = homeOf(path)
      return [
        path,
        turned(file, home, (schema, { base, rules }) => relinked(schema, [base, home.base], rules, addresses)),
      ]
    }),
  )
}

/** `bases`: the address references start from, then that of the file, for who writes paths beside names. */
function relinked(
  schema: JsonObject,
  bases: readonly [string, string],
  rules: DialectRules,
  { pointerTo, dynamicTo, recursiveTo }: Addresses,
): JsonObject {
  const { $ref, $dynamicRef, $recursiveRef, ...words } = withoutNames(schema, rules)
  const references: string[] = []
  if (typeof $ref === 'string') {
    const target = bases.map((base) => pointerTo($ref, base)).find((found) => found !== undefined)
    references.push(target === undefined ? $ref : linkTo(target))
  }
  for (const [reference, find] of [
    [$dynamicRef, dynamicTo],
    [$recursiveRef, recursiveTo],
  ] as const) {
    if (typeof reference !== 'string') continue
    const target = find(reference, bases[0])
    references.push(target === undefined ? lost : linkTo(target))
  }
  const [first, ...others] = references
  if (first === undefined) return words
  if (rules.lonelyReferences) return { ...definitionsIn(words), $ref: first }
  if (others.length === 0) return { ...words, $ref: first }
  const parts = Array.isArray(words['allOf']) ? words['allOf'] : []
  return { ...words, $ref: first, allOf: [...parts, ...others.map((reference) => ({ $ref: reference }))] }
}

/** Without names, which pointers make needless, and without what the draft does not know. */
function withoutNames(schema: JsonObject, rules: DialectRules): JsonObject {
  const kept = Object.entries(schema).filter(([keyword, value]) => {
    if (rules.unknown.has(keyword) || names.has(keyword)) return false
    return keyword !== rules.id || typeof value !== 'string'
  })
  return Object.fromEntries(kept)
}

const names: ReadonlySet<string> = new Set(['$schema', '$anchor', '$dynamicAnchor', '$recursiveAnchor'])

function definitionsIn({ $defs, definitions }: JsonObject): JsonObject {
  return { ...($defs !== undefined && { $defs }), ...(definitions !== undefined && { definitions }) }
}

function linkTo(pointer: string): string {
  return `#/files${pointer.split('/').map(encodeURIComponent).join('/')}`
}
