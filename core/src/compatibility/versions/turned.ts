import { absolute } from '../../contracts/references.ts'
import { escapeStep } from '../../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import type { DialectRules } from '../read/dialects.ts'

/** Where a schema stands and what relative references start from there. */
export interface Here {
  /** JSON Pointer, the path of the file as its first step. */
  readonly at: string
  readonly base: string
  readonly rules: DialectRules
}

/** A schema and every schema inside it, seen by `enter` outside first and put through `change` inside first. */
export function turned(
  value: JsonValue,
  from: Here,
  change: (schema: JsonObject, here: Here) => JsonObject,
  enter: (schema: JsonObject, here: Here) => void = () => undefined,
): JsonValue {
  if (Array.isArray(value)) return value.map((one: JsonValue, index) => turned(one, step(from, index), change, enter))
  if (!isObject(value)) return value
  const name = nameIn(value, from)
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

/** Keywords that hold data, in which `$ref` is only a word. */
const data: ReadonlySet<string> = new Set(['const', 'enum', 'default', 'examples', 'example', 'required'])

/** Keywords that hold schemas by name; names may look like keywords. */
const maps: ReadonlySet<string> = new Set(
  'properties patternProperties dependentSchemas dependencies $defs definitions'.split(' '),
)

function step({ at, base, rules }: Here, name: string | number): Here {
  return { at: `${at}/${escapeStep(name)}`, base, rules }
}

/** The address a schema gives itself. */
function nameIn(schema: JsonObject, { rules, base }: Here): string | undefined {
  const id = schema[rules.id]
  const alone = rules.lonelyReferences && typeof schema['$ref'] === 'string'
  if (typeof id !== 'string' || alone || id === '' || id.startsWith('#')) return undefined
  return split(absolute(id, base))[0]
}

/** Address and fragment. */
export function split(address: string): [string, string] {
  const hash = address.indexOf('#')
  return hash < 0 ? [address, ''] : [address.slice(0, hash), address.slice(hash + 1)]
}
