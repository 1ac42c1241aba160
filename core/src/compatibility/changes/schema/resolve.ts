import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import type { Prepared } from './prepare.ts'
import { asObject, type Schema, withSubschemas } from './subschemas.ts'

/** A schema with its references followed, and where it then stands. */
export interface Resolved {
  readonly schema: JsonObject
  readonly at: string
}

type Definitions = Prepared['definitions']

/** Keywords that tell people or tools something and turn no value away. */
const annotations: ReadonlySet<string> = new Set(
  `title description default deprecated readOnly writeOnly examples example externalDocs xml discriminator $comment $id
   $schema $anchor $vocabulary nullable contentEncoding contentMediaType contentSchema format`.split(/\s+/),
)

/** Whether a keyword turns no value away. Extensions and words nobody knows are for people too. */
export function isAnnotation(keyword: string): boolean {
  return annotations.has(keyword) || keyword.startsWith('x-')
}

/**
 * Follows `$ref` as long as nothing but annotations stands beside it; otherwise the reference becomes one more part
 * of `allOf`. A reference that leads out of the file or in a circle stays as it is.
 */
export function resolve(schema: Schema, at: string, definitions: Definitions): Resolved {
  let found: Resolved = { schema: asObject(schema), at }
  for (const seen = new Set<string>(); ; ) {
    const { $ref: reference, ...beside } = found.schema
    if (typeof reference !== 'string') return found
    const target = definitions.get(reference.slice(1))
    if (target === undefined || seen.has(reference)) return found
    seen.add(reference)
    if (!Object.keys(beside).every(isAnnotation)) {
      const parts = Array.isArray(beside['allOf']) ? beside['allOf'] : []
      return { schema: { ...beside, allOf: [...parts, { $ref: reference }] }, at: found.at }
    }
    found = { schema: { ...asObject(target), ...beside }, at: reference.slice(1) }
  }
}

/** Schemas of the new file that stand in an edited old one refer to the definitions of the new file. */
export function fresh(value: JsonValue): JsonValue {
  if (!isObject(value)) return value
  const reference = value['$ref']
  const turned =
    typeof reference === 'string' && reference.startsWith('#/')
      ? { ...value, $ref: `#new${reference.slice(1)}` }
      : value
  return withSubschemas(turned, fresh)
}

/** The value of a keyword of the new file, its schemas made ready to stand in an old one. */
export function refreshed(keyword: string, value: JsonValue): JsonValue {
  return withSubschemas({ [keyword]: value }, fresh)[keyword] ?? value
}

/** The old schema with some keywords of the place at `path` replaced. */
export function edited(
  schema: Schema,
  path: readonly string[],
  set: Readonly<Record<string, JsonValue | undefined>>,
  definitions: Definitions,
): JsonObject {
  const { schema: here } = resolve(schema, '', definitions)
  const [keyword, ...rest] = path
  if (keyword === undefined) {
    const left = Object.entries({ ...here, ...set }).filter(
      (entry): entry is [string, JsonValue] => entry[1] !== undefined,
    )
    return Object.fromEntries(left)
  }
  const inner = here[keyword]
  const [step, ...deeper] = rest
  if (Array.isArray(inner) && step !== undefined) {
    const list = inner.map((one: JsonValue, index) =>
      String(index) === step ? edited(one as Schema, deeper, set, definitions) : one,
    )
    return { ...here, [keyword]: list }
  }
  if (isNamed(keyword) && isObject(inner) && step !== undefined) {
    return {
      ...here,
      [keyword]: { ...inner, [step]: edited((inner[step] ?? true) as Schema, deeper, set, definitions) },
    }
  }
  return { ...here, [keyword]: edited((inner ?? true) as Schema, rest, set, definitions) }
}

function isNamed(keyword: string): boolean {
  return keyword === 'properties' || keyword === 'patternProperties' || keyword === 'dependentSchemas'
}
