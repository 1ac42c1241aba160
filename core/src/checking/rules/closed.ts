import { branchesOf, inside, type Place, placeOf, together } from '../../contracts/places.ts'
import { schemaId } from '../../contracts/schemas.ts'
import type { Finding } from '../../finding.ts'
import { escapeStep } from '../../json/pointer.ts'
import { isObject } from '../../json/value.ts'
import { problem, type Rule, type Subject } from '../rule.ts'
import { type Spot, spotsOf } from '../spots.ts'

/** Nothing travels unseen: objects are closed, and every place says what may stand there. */
export const closed: Rule = function* (subject) {
  for (const [path, root] of subject.schemas) {
    for (const spot of spotsOf(path, root)) {
      if (spot.narrows) continue
      const { schema } = spot
      if ('properties' in schema && !('$ref' in schema) && schema['additionalProperties'] !== false)
        yield openObject(spot)
      for (const at of holdersIn(spot)) {
        const place = placeOf(subject.index, schemaId(subject.contract, path), at)
        if (!saysWhat(subject, [place])) yield openValue(path, at)
      }
    }
  }
}

/** Where a schema describes the value of another place. */
function holdersIn({ at, schema }: Spot): string[] {
  // Beside a reference, properties narrow what is described there.
  if ('$ref' in schema) return []
  const properties = isObject(schema['properties']) ? Object.entries(schema['properties']) : []
  const named = properties
    .filter(([, value]) => value !== false)
    .map(([name]) => `${at}/properties/${escapeStep(name)}`)
  const others = ['items', 'additionalProperties'].filter((keyword) => keyword in schema && schema[keyword] !== false)
  return [...named, ...others.map((keyword) => `${at}/${keyword}`)]
}

function saysWhat(subject: Subject, places: readonly Place[]): boolean {
  const { index } = subject
  const all = together(index, places)
  if (all.some(({ schema }) => 'const' in schema || 'enum' in schema)) return true
  const branching = ['anyOf', 'oneOf'].flatMap((keyword) => all.map((place) => branchesOf(index, place, keyword)))
  if (branching.some((branches) => branches.length > 0 && branches.every((one) => saysWhat(subject, [one])))) {
    return true
  }
  const types = all.map(({ schema }) => schema['type']).filter((type) => type !== undefined)
  if (types.length === 0) return isDeliberatelyAnything(subject, all)
  const mayBe = (name: string) => types.every((type) => (Array.isArray(type) ? type.includes(name) : type === name))
  if (mayBe('object')) return all.some(isClosed)
  return (
    !mayBe('array') ||
    all.some((place) => 'items' in place.schema && saysWhat(subject, [inside(index, place, 'items')]))
  )
}

/** Closed, or a dictionary with a limited number of entries whose values are described. */
function isClosed({ schema }: Place): boolean {
  const { additionalProperties } = schema
  return additionalProperties === false || (isObject(additionalProperties) && 'maxProperties' in schema)
}

/** Libraries may name "any value", as the schemas for examples do. No message ever carries one. */
function isDeliberatelyAnything({ contract }: Subject, all: readonly Place[]): boolean {
  return (
    contract.manifest.kind === 'library' && all.some((place) => place.at === '' && place.schema['title'] !== undefined)
  )
}

function openObject({ path, at }: Spot): Finding {
  return problem('object-open', path, at, {
    de: 'In diesem Objekt könnte auch Unbekanntes stehen. Ergänzen Sie "additionalProperties": false.',
    en: 'This object could hold unknown things too. Add "additionalProperties": false.',
  })
}

function openValue(path: string, at: string): Finding {
  return problem('value-open', path, at, {
    de: 'Hier könnte alles stehen. Geben Sie einen Typ an, verweisen Sie auf ein Schema, oder schließen Sie das Objekt.',
    en: 'Anything could stand here. Give a type, refer to a schema, or close the object.',
  })
}
