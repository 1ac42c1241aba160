import { canonicalJson } from '../../../json/canonical.ts'
import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import type { Place } from '../../changes/place.ts'
import { say } from '../../changes/words.ts'
import type { OpenApiContext } from '../context.ts'

/** How the parts of a form are written: whoever writes them as before is not understood. */
export function* encoding(
  before: Place,
  after: Place,
  sender: 'old' | 'new',
  { where }: OpenApiContext,
): Generator<Change> {
  const [was, now] = [partsOf(before), partsOf(after)]
  const breaks = sender === 'old' ? 'senders' : 'readers'
  for (const part of new Set([...Object.keys(was), ...Object.keys(now)])) {
    const [one, other] = [was[part] ?? {}, now[part] ?? {}]
    if (canonicalJson(written(one)) === canonicalJson(written(other))) continue
    const text = say(
      `der Teil „${part}“ des Formulars wird anders geschrieben`,
      `the part "${part}" of the form is written differently`,
    )
    const offers = sender === 'old' ? covers(other, one) : covers(one, other)
    const places = { old: `${before.at}/encoding`, new: `${after.at}/encoding`, where, breaks } as const
    yield note({ ...places, code: 'part-encoding-changed', severity: offers ? 'harmless' : 'promise', text })
  }
}

/** What decides how a part looks, with what holds where nothing is said. */
function written(part: JsonObject): JsonObject {
  const { style = 'form', contentType = null, allowReserved = false } = part
  return { style, contentType, allowReserved, explode: part['explode'] ?? style === 'form' }
}

/** Only the forms a part may have grew: `image/png` became `image/png, image/jpeg`. */
function covers(wide: JsonObject, narrow: JsonObject): boolean {
  const [types, others] = [typesOf(wide['contentType']), typesOf(narrow['contentType'])]
  const same =
    canonicalJson({ ...written(wide), contentType: null }) === canonicalJson({ ...written(narrow), contentType: null })
  return same && others.length > 0 && others.every((type) => types.includes(type))
}

function typesOf(value: JsonValue | undefined): string[] {
  return typeof value === 'string' ? value.split(',').map((type) => type.trim().toLowerCase()) : []
}

function partsOf({ value }: Place): { readonly [name: string]: JsonObject } {
  const parts = isObject(value['encoding']) ? Object.entries(value['encoding']) : []
  return Object.fromEntries(parts.filter((part): part is [string, JsonObject] => isObject(part[1])))
}
