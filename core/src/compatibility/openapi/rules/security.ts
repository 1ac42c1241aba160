import { isObject, type JsonValue } from '../../../json/value.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { listed, say } from '../../changes/words.ts'
import type { OpenApiContext } from '../context.ts'

/** One way to prove who calls: every scheme named, each with the scopes named. */
type Way = ReadonlyMap<string, readonly string[]>

/** Two lists of ways, and what is known of them. */
export interface Asked {
  readonly before: JsonValue | undefined
  readonly after: JsonValue | undefined
  readonly at: { readonly old: string; readonly new: string }
  /** Whether it is asked of the whole interface or of one call. */
  readonly id: 'api-global-security' | 'api-security'
  /** The old names of schemes that are only called differently now. */
  readonly oldNames: ReadonlyMap<string, string>
  /** Whether any call lives by it. */
  readonly heeded: boolean
}

/** What `security` asks for: whoever could prove who they are must still be able to, in the same way. */
export function* security(
  { before, after, at, id, oldNames, heeded }: Asked,
  { where }: OpenApiContext,
): Generator<Change> {
  const was = waysOf(before)
  const now = waysOf(after).map(
    (way): Way => new Map([...way].map(([name, some]) => [oldNames.get(name) ?? name, some])),
  )
  const enough = (way: Way) => !heeded || now.some((other) => covers(way, other))
  const places = { old: at.old, new: at.new, where }
  let reported = false

  for (const way of was) {
    const other = now.find((one) => covers(one, way) && covers(way, one)) ?? now.find((one) => sameSchemes(one, way))
    const severity = enough(way) ? 'harmless' : 'breaking'
    if (other === undefined) {
      if (way.size === 0) continue
      reported ||= severity === 'breaking'
      const text = say(`der Nachweis „${nameOf(way)}“ entfällt`, `proof by "${nameOf(way)}" is gone`)
      yield note({ ...places, code: 'security-removed', severity, text, ids: [`${id}-removed`] })
      continue
    }
    for (const [scheme, scopes] of way) {
      const asked = other.get(scheme) ?? []
      const [added, removed] = [listed(beyond(asked, scopes)), listed(beyond(scopes, asked))]
      if (added.de !== '') {
        reported ||= severity === 'breaking'
        const text = say(
          `${scheme} braucht jetzt auch die Berechtigung ${added.de}`,
          `${scheme} now also needs the permission ${added.en}`,
        )
        yield note({ ...places, code: 'scope-added', severity, text, ids: [`${id}-scope-added`] })
      }
      if (removed.de !== '') {
        const text = say(
          `${scheme} braucht die Berechtigung ${removed.de} nicht mehr`,
          `${scheme} no longer needs the permission ${removed.en}`,
        )
        yield note({ ...places, code: 'scope-removed', severity: 'harmless', text, ids: [`${id}-scope-removed`] })
      }
    }
  }
  for (const way of now) {
    if (way.size === 0 || was.some((one) => sameSchemes(one, way))) continue
    // Where no proof was asked for, the first one turns everybody away.
    const severity = !reported && was.some((one) => !enough(one)) ? 'breaking' : 'harmless'
    const text = say(`neuer Nachweis „${nameOf(way)}“`, `new proof by "${nameOf(way)}"`)
    yield note({ ...places, code: 'security-added', severity, text, ids: [`${id}-added`] })
  }
}

/** Asking for nothing is one way too: the empty one. */
function waysOf(value: JsonValue | undefined): Way[] {
  const list = Array.isArray(value) ? value.filter(isObject) : []
  if (list.length === 0) return [new Map()]
  return list.map(
    (way) =>
      new Map(Object.entries(way).map(([scheme, scopes]) => [scheme, Array.isArray(scopes) ? scopes.map(String) : []])),
  )
}

/** Whether whoever proves the one has proven the other. */
function covers(given: Way, asked: Way): boolean {
  return [...asked].every(([scheme, scopes]) => {
    const had = given.get(scheme)
    return had !== undefined && beyond(scopes, had).length === 0
  })
}

function sameSchemes(one: Way, other: Way): boolean {
  return one.size === other.size && [...one.keys()].every((scheme) => other.has(scheme))
}

function beyond(names: readonly string[], others: readonly string[]): string[] {
  return names.filter((name) => !others.includes(name))
}

function nameOf(way: Way): string {
  return [...way.keys()].join(' + ')
}
