import { canonicalJson } from '../../../../json/canonical.ts'
import { isObject, type JsonObject, type JsonValue } from '../../../../json/value.ts'
import { say, shown } from '../../words.ts'
import { differs, type KeywordRule, type Pair } from '../difference.ts'
import { resolve } from '../resolve.ts'
import { schemaOf } from '../subschemas.ts'
import type { Sender } from '../surface.ts'

/**
 * The field by which readers tell alternatives apart. Validators do not look at it; programs made from the file read
 * nothing else.
 */
export const discriminator: KeywordRule = function* (pair) {
  const was = noteOf(pair.before['discriminator'])
  const now = noteOf(pair.after['discriminator'])
  const more = { under: '/discriminator' }
  const weight = (whoRelies: Sender, there: boolean) => (sender: Sender) =>
    there || (sender !== whoRelies && sender !== 'unknown') ? ('warning' as const) : ('promise' as const)
  if (was === undefined && now !== undefined) {
    const text = say(
      `Alternativen unterscheidet jetzt das Feld „${name(now)}“`,
      `the field "${name(now)}" now tells alternatives apart`,
    )
    // Whoever sent without that field can no longer be understood.
    const atLeast = weight('old', alwaysThere(pair.before, name(now), pair.files.old.definitions))
    yield differs(pair, 'discriminator-added', text, ['*-discriminator-added'], {}, { ...more, atLeast })
  } else if (was !== undefined && now === undefined) {
    const text = say(
      `das Feld „${name(was)}“ unterscheidet keine Alternativen mehr`,
      `the field "${name(was)}" no longer tells alternatives apart`,
    )
    const atLeast = weight('new', alwaysThere(pair.after, name(was), pair.files.new.definitions))
    yield differs(pair, 'discriminator-removed', text, ['*-discriminator-removed'], {}, { ...more, atLeast })
  } else if (was !== undefined && now !== undefined) {
    if (name(was) !== name(now)) {
      const text = say(
        `Alternativen unterscheidet statt „${name(was)}“ jetzt „${name(now)}“`,
        `"${name(now)}" instead of "${name(was)}" tells alternatives apart`,
      )
      yield differs(
        pair,
        'discriminator-renamed',
        text,
        ['*-discriminator-property-name-changed'],
        {},
        {
          ...more,
          atLeast: () => 'promise',
        },
      )
    }
    const [before, after] = [noteOf(was['mapping']) ?? {}, noteOf(now['mapping']) ?? {}]
    for (const value of new Set([...Object.keys(before), ...Object.keys(after)])) {
      if (sameJson(before[value], after[value]) || sameTarget(before[value], after[value], pair)) continue
      const kind = before[value] === undefined ? 'added' : after[value] === undefined ? 'deleted' : 'changed'
      const text = say(
        `Zuordnung von „${value}“: bisher ${shown(before[value])}, jetzt ${shown(after[value])}`,
        `what "${value}" stands for: ${shown(before[value])} before, ${shown(after[value])} now`,
      )
      const atLeast = () => (kind === 'added' ? ('harmless' as const) : ('promise' as const))
      yield differs(
        pair,
        `discriminator-value-${kind}`,
        text,
        [`*-discriminator-mapping-${kind}`],
        {},
        { under: '/discriminator/mapping', atLeast },
      )
    }
  }
}

/** Definitions that say the same, whatever their names. */
function sameTarget(one: JsonValue | undefined, other: JsonValue | undefined, { files, alike }: Pair): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false
  if (!files.old.definitions.has(one.slice(1)) || !files.new.definitions.has(other.slice(1))) return false
  return alike({ $ref: one }, { $ref: other })
}

/** Whether no object comes without the field, whichever alternative it follows. */
function alwaysThere(
  schema: JsonObject,
  field: string,
  definitions: Parameters<typeof resolve>[2],
  depth = 0,
): boolean {
  if (depth > 10) return false
  const { required } = schema
  if (Array.isArray(required) && required.includes(field)) return true
  const inner = (one: JsonValue) =>
    alwaysThere(resolve(schemaOf(one), '', definitions).schema, field, definitions, depth + 1)
  const all = schema['allOf']
  if (Array.isArray(all) && all.some(inner)) return true
  return ['oneOf', 'anyOf'].some((keyword) => {
    const ways = schema[keyword]
    return Array.isArray(ways) && ways.length > 0 && ways.every(inner)
  })
}

function noteOf(value: JsonValue | undefined): JsonObject | undefined {
  return isObject(value) ? value : undefined
}

function name(discriminator: JsonObject): string {
  return String(discriminator['propertyName'] ?? '')
}

function sameJson(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return canonicalJson(one) === canonicalJson(other)
}
