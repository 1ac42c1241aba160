import type { SchemaIndex } from '../contracts/schemas.ts'
import type { JsonValue } from '../json/value.ts'
import { codePlacesOf } from './code-places.ts'
import { codesIn } from './codes-in.ts'

/**
 * Tells violations of a message apart: true where one is about more than which codes and versions a list has. Only
 * those must be noticed by a system that does not look codes up. The schemas are those of withRealCodes.
 */
export function besidesCodes(
  index: SchemaIndex,
  schema: string,
  message: JsonValue,
): (violation: { readonly keyword: string; readonly at: string }) => boolean {
  const codes = new Set([...codesIn(codePlacesOf(index, schema), message)].map(({ at }) => at))
  return ({ keyword, at }) => {
    const part = at.slice(at.lastIndexOf('/') + 1)
    if (keyword === 'anyOf') return !codes.has(at)
    return keyword !== 'enum' || !(part === 'code' || part === 'version') || !codes.has(at.slice(0, -part.length - 1))
  }
}
