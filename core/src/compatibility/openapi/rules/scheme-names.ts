import { canonicalJson } from '../../../json/canonical.ts'
import type { JsonObject } from '../../../json/value.ts'
import { paired } from '../../changes/pairs.ts'
import { entriesOf, type InterfaceFile, type Place, placeAt } from '../../changes/place.ts'

/** Ways to prove who calls, by the name the file gives them. */
export function schemesOf(file: InterfaceFile): Map<string, Place> {
  return entriesOf(placeAt(file, ''), 'components', 'securitySchemes')
}

/**
 * The old names of schemes that are only called differently now, by their new name. No caller ever sees the name a file
 * gives to a scheme; what it says about it must be the same.
 */
export function oldNamesOf(before: InterfaceFile, after: InterfaceFile): Map<string, string> {
  const { removed, added } = paired(schemesOf(before), schemesOf(after))
  const found = new Map<string, string>()
  const left = new Set(removed)
  for (const { name, after: come } of added) {
    const same = [...left].find(({ before: gone }) => isSame(gone.value, come.value))
    if (same === undefined) continue
    left.delete(same)
    found.set(name, same.name)
  }
  return found
}

/** The scheme of HTTP; capitals in `Bearer` do not matter (RFC 9110, 11.1). */
export function schemeOf(scheme: JsonObject): string {
  return String(scheme['scheme'] ?? '').toLowerCase()
}

function isSame(one: JsonObject, other: JsonObject): boolean {
  const [was, now] = [one, other].map((scheme) => canonicalJson({ ...scheme, scheme: schemeOf(scheme) }))
  return was === now
}
