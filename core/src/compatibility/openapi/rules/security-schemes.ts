import { canonicalJson } from '../../../json/canonical.ts'
import { isObject, type JsonObject, type JsonValue } from '../../../json/value.ts'
import { note } from '../../changes/note.ts'
import { paired } from '../../changes/pairs.ts'
import { say } from '../../changes/words.ts'
import type { OpenApiRule } from '../context.ts'
import { oldNamesOf, schemeOf, schemesOf } from './scheme-names.ts'

const id = 'api-security-component'

/** How callers prove who they are: schemes that come, go or work differently. */
export const securitySchemes: OpenApiRule = function* (before, after, { where }) {
  const { kept, removed, added } = paired(schemesOf(before.file), schemesOf(after.file))
  const renamed = new Set(oldNamesOf(before.file, after.file).values())
  for (const { name, before: gone } of removed) {
    const text = renamed.has(name)
      ? say(`das Verfahren „${name}“ heißt jetzt anders`, `the scheme "${name}" has another name now`)
      : say(`das Verfahren „${name}“ entfällt`, `the scheme "${name}" is gone`)
    yield note({
      code: 'security-scheme-removed',
      severity: renamed.has(name) ? 'harmless' : 'warning',
      old: gone.at,
      where,
      text,
      ids: [`${id}-removed`],
    })
  }
  for (const { name, after: come } of added) {
    const text = say(`neues Verfahren „${name}“`, `new scheme "${name}"`)
    yield note({ code: 'security-scheme-added', severity: 'harmless', new: come.at, where, text, ids: [`${id}-added`] })
  }
  for (const { name, before: was, after: now } of kept) {
    const places = { old: was.at, new: now.at, where }
    const text = say(`das Verfahren „${name}“ arbeitet anders`, `the scheme "${name}" works differently`)
    const same = (...keywords: string[]) => keywords.every((one) => sameJson(was.value[one], now.value[one]))
    if (!same('type')) {
      yield note({
        ...places,
        code: 'security-scheme-changed',
        severity: 'breaking',
        text,
        ids: [`${id}-type-changed`],
      })
    } else if (schemeOf(was.value) !== schemeOf(now.value) || !same('name', 'in', 'openIdConnectUrl')) {
      yield note({ ...places, code: 'security-scheme-changed', severity: 'breaking', text })
    }
    for (const flow of flowsGone(was.value, now.value)) {
      const gone = say(
        `beim Verfahren „${name}“ entfällt der Weg ${flow}`,
        `the way ${flow} of the scheme "${name}" is gone`,
      )
      yield note({ ...places, code: 'security-scheme-changed', severity: 'breaking', text: gone })
    }
    for (const [what, [flow, other]] of flowsOf(was.value, now.value)) {
      const named = say(`Verfahren „${name}“, ${what}`, `scheme "${name}", ${what}`)
      const inner = { ...places, where: say(`${where.de}, ${named.de}`, `${where.en}, ${named.en}`) }
      for (const [keyword, rule] of [
        ['authorizationUrl', `${id}-oauth-url-changed`],
        ['tokenUrl', `${id}-oauth-token-url-changed`],
        ['refreshUrl', undefined],
        ['deviceAuthorizationUrl', undefined],
      ] as const) {
        // An address that is new takes none away.
        if (flow[keyword] === undefined || sameJson(flow[keyword], other[keyword])) continue
        const moved = say('die Anmeldung hat eine andere Adresse', 'logging in has another address')
        yield note({
          ...inner,
          code: 'login-address-changed',
          severity: 'promise',
          text: moved,
          ids: rule === undefined ? [] : [rule],
        })
      }
      yield* scopes(flow['scopes'], other['scopes'], inner)
    }
  }
}

type Flows = readonly [string, readonly [JsonObject, JsonObject]]

function flowsOf(was: JsonObject, now: JsonObject): Flows[] {
  const [before, after] = [was['flows'], now['flows']]
  if (!isObject(before) || !isObject(after)) return []
  return Object.entries(before).flatMap(([name, flow]): Flows[] => {
    const other = after[name]
    return isObject(flow) && isObject(other) ? [[name, [flow, other]]] : []
  })
}

/** Ways to log in that are no longer offered, where any still is. */
function flowsGone(was: JsonObject, now: JsonObject): string[] {
  const [before, after] = [was['flows'], now['flows']]
  if (!isObject(before) || was['type'] !== now['type']) return []
  return Object.keys(before).filter((name) => isObject(before[name]) && !(isObject(after) && isObject(after[name])))
}

function* scopes(
  before: JsonValue | undefined,
  after: JsonValue | undefined,
  places: Pick<Parameters<typeof note>[0], 'old' | 'new' | 'where'>,
) {
  const was = isObject(before) ? before : {}
  const now = isObject(after) ? after : {}
  for (const name of new Set([...Object.keys(was), ...Object.keys(now)])) {
    if (was[name] === now[name]) continue
    const kind = now[name] === undefined ? 'removed' : was[name] === undefined ? 'added' : 'changed'
    const words = {
      removed: say(`die Berechtigung „${name}“ entfällt`, `the permission "${name}" is gone`),
      added: say(`neue Berechtigung „${name}“`, `new permission "${name}"`),
      changed: say(
        `die Berechtigung „${name}“ ist anders beschrieben`,
        `the permission "${name}" is described differently`,
      ),
    }
    // Whoever still asks for it is not given it.
    const severity = kind === 'removed' ? 'promise' : 'harmless'
    yield note({
      ...places,
      code: `permission-${kind}`,
      severity,
      text: words[kind],
      ids: [`${id}-oauth-scope-${kind}`],
    })
  }
}

function sameJson(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return canonicalJson(one) === canonicalJson(other)
}
