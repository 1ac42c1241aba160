import { escapeStep } from '../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'

/** One `$ref` as written, where it stands, and the absolute name it means. */
export interface Reference {
  readonly at: string
  readonly target: string
  /** The target without its fragment: the name of a schema file. */
  readonly schemaId: string
}

/** Keywords whose values are data: a `$ref` in there is only a word. */
const dataKeywords = new Set(['const', 'enum', 'examples', 'default'])

/** Every `$ref` of a schema, resolved against its own name. Nothing is ever fetched. */
export function referencesOf(schema: JsonObject, baseId: string): Reference[] {
  const found: Reference[] = []
  walk(schema, '', (ref, at) => {
    const target = URL.canParse(ref, baseId) ? new URL(ref, baseId).href : ref
    found.push({ at, target, schemaId: target.split('#', 1)[0] ?? '' })
  })
  return found
}

function walk(value: JsonValue, at: string, visit: (ref: string, at: string) => void): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, `${at}/${index}`, visit)
    return
  }
  if (!isObject(value)) return
  for (const [keyword, inner] of Object.entries(value)) {
    if (keyword === '$ref' && typeof inner === 'string') visit(inner, `${at}/$ref`)
    else if (!dataKeywords.has(keyword) && !keyword.startsWith('x-')) walk(inner, `${at}/${escapeStep(keyword)}`, visit)
  }
}
