import type { JsonValue } from '../../json/value.ts'
import { contentKey } from '../content-key.ts'
import { listOf } from '../quote.ts'
import type { Keyword, Problem } from './keyword.ts'

export const maxItems: Keyword = (most, { value, at }) => {
  if (!Array.isArray(value) || typeof most !== 'number' || value.length <= most) return []
  return [
    {
      code: 'max-items',
      at,
      says: {
        de: `Die Liste hat ${entries(value.length).de}. Kürzen Sie sie auf höchstens ${most}.`,
        en: `The list has ${entries(value.length).en}. Shorten it to ${most} at most.`,
      },
    },
  ]
}

export const minItems: Keyword = (fewest, { value, at }) => {
  if (!Array.isArray(value) || typeof fewest !== 'number' || value.length >= fewest) return []
  const empty = value.length === 0
  return [
    {
      code: 'min-items',
      at,
      says: {
        de: `Die Liste ${empty ? 'ist leer' : `hat nur ${entries(value.length).de}`}. Geben Sie mindestens ${entries(fewest).de} an.`,
        en: `The list ${empty ? 'is empty' : `has only ${entries(value.length).en}`}. Give at least ${entries(fewest).en}.`,
      },
    },
  ]
}

export const uniqueItems: Keyword = (wanted, { value, at }) => {
  if (!Array.isArray(value) || wanted !== true) return []
  const seen = new Map<string, number>()
  for (const [index, item] of value.entries()) {
    const key = contentKey(item)
    const first = seen.get(key)
    if (first !== undefined) return [twice(at, first + 1, index + 1)]
    seen.set(key, index)
  }
  return []
}

export const prefixItems: Keyword = (schemas, { value, at, base }, { apply, gather }) => {
  if (!Array.isArray(value) || !Array.isArray(schemas)) return []
  return gather(schemas.slice(0, value.length), (schema, index) => {
    return apply(schema, { value: value[index], at: `${at}/${index}`, base })
  })
}

export const items: Keyword = (wanted, { value, at, base, schema }, { apply, gather }) => {
  if (!Array.isArray(value)) return []
  const prefix = schema['prefixItems']
  const start = Array.isArray(prefix) ? prefix.length : 0
  if (wanted === false && value.length > start) return [tooMany('items', at, start, value.length)]
  return gather(value.slice(start), (item, index) => {
    return apply(wanted, { value: item, at: `${at}/${start + index}`, base })
  })
}

export const contains: Keyword = (wanted, { value, at, base, schema }, { apply }) => {
  if (!Array.isArray(value)) return []
  const least = numberOr(schema['minContains'], 1)
  const most = numberOr(schema['maxContains'], Number.POSITIVE_INFINITY)
  const count = value.filter((item) => apply(wanted, { value: item, at, base }).length === 0).length
  if (count >= least && count <= most) return []
  const such = soughtIn(wanted)
  const kind = such
    ? { de: `der Art ${such.de}`, en: `of the kind ${such.en}` }
    : { de: 'der verlangten Art', en: 'of the required kind' }
  const says =
    count < least
      ? {
          de: `Die Liste hat ${count === 0 ? 'keinen Eintrag' : `nur ${entries(count).de}`} ${kind.de}. Ergänzen Sie mindestens ${least - count}.`,
          en: `The list has ${count === 0 ? 'no entry' : `only ${entries(count).en}`} ${kind.en}. Add at least ${least - count}.`,
        }
      : {
          de: `Die Liste hat ${entries(count).de} ${kind.de}. Lassen Sie höchstens ${most} davon stehen.`,
          en: `The list has ${entries(count).en} ${kind.en}. Leave ${most} of them at most.`,
        }
  return [{ code: 'contains', at, says }]
}

/** Says that a list goes on where nothing more is expected. */
export function tooMany(code: string, at: string, most: number, found: number): Problem {
  return {
    code,
    at,
    says: {
      de: `Die Liste hat ${entries(found).de}, vorgesehen sind höchstens ${most}. Entfernen Sie die übrigen.`,
      en: `The list has ${entries(found).en}; at most ${most} are possible. Remove the others.`,
    },
  }
}

function twice(at: string, first: number, second: number): Problem {
  return {
    code: 'unique-items',
    at,
    says: {
      de: `Die Einträge ${first} und ${second} sind gleich. Entfernen Sie einen davon.`,
      en: `The entries ${first} and ${second} are the same. Remove one of them.`,
    },
  }
}

/** The values a schema asks for by `const` or `enum`, in it or in its only property. */
function soughtIn(schema: JsonValue): ReturnType<typeof listOf> | undefined {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return undefined
  const { const: one, enum: several, properties } = schema as Readonly<Record<string, JsonValue>>
  const values = one !== undefined ? [one] : Array.isArray(several) ? several : []
  if (values.length > 0) return listOf(values)
  const inner = typeof properties === 'object' && properties !== null ? Object.values(properties) : []
  return inner.length === 1 ? soughtIn(inner[0] ?? null) : undefined
}

function entries(count: number): { de: string; en: string } {
  return count === 1 ? { de: 'einen Eintrag', en: 'one entry' } : { de: `${count} Einträge`, en: `${count} entries` }
}

function numberOr(value: JsonValue | undefined, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise
}
