import { isObject, type JsonValue } from '../../../json/value.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { paired } from '../../changes/pairs.ts'
import { listOf, type Place } from '../../changes/place.ts'
import { say } from '../../changes/words.ts'
import type { AsyncApiContext } from '../context.ts'
import type { AsyncApiModel } from '../model.ts'
import { bindings } from './bindings.ts'

/** Where messages are exchanged: whoever looks for them at the old address finds nothing there. */
export function* servers(before: AsyncApiModel, after: AsyncApiModel, context: AsyncApiContext): Generator<Change> {
  const { kept, removed, added } = paired(before.servers, after.servers)
  for (const { name, before: gone } of removed) {
    const text = say(`der Server „${name}“ entfällt`, `the server "${name}" is gone`)
    yield note({
      code: 'server-removed',
      severity: 'promise',
      breaks: 'both',
      old: gone.place.at,
      where: context.where,
      text,
    })
  }
  for (const { name, after: come } of added) {
    const text = say(`neuer Server „${name}“`, `new server "${name}"`)
    yield note({ code: 'server-added', severity: 'harmless', new: come.place.at, where: context.where, text })
  }
  for (const { name, before: was, after: now } of kept) {
    const where = say(`Server „${name}“`, `server "${name}"`)
    const places = { old: was.place.at, new: now.place.at, where, breaks: 'both' } as const
    if (was.protocol !== now.protocol) {
      const text = say(
        `spricht jetzt ${now.protocol} statt ${was.protocol}`,
        `now speaks ${now.protocol} instead of ${was.protocol}`,
      )
      yield note({ ...places, code: 'protocol-changed', severity: 'breaking', text })
    }
    if (was.address !== now.address) {
      const text = say(
        `liegt jetzt unter ${now.address} statt unter ${was.address}`,
        `now lies at ${now.address} instead of ${was.address}`,
      )
      yield note({ ...places, code: 'server-moved', severity: 'promise', text })
    }
    yield* bindings(was.place, now.place, { ...context, where, sender: 'unknown' })
  }
}

/** On which servers a channel can be found; naming none means all. */
export function* serversOfChannel(was: Place, now: Place, { where }: AsyncApiContext): Generator<Change> {
  const [before, after] = [namesOf(was), namesOf(now)]
  if (after.size === 0) return
  const gone = [...before].filter((name) => !after.has(name))
  if (before.size > 0 && gone.length === 0) return
  const text =
    before.size === 0
      ? say(`gibt es nur noch auf ${[...after].join(', ')}`, `can only be found on ${[...after].join(', ')}`)
      : say(`gibt es nicht mehr auf ${gone.join(', ')}`, `can no longer be found on ${gone.join(', ')}`)
  yield note({ code: 'channel-restricted', severity: 'promise', breaks: 'both', old: was.at, new: now.at, where, text })
}

function namesOf(channel: Place): Set<string> {
  return new Set(listOf(channel, 'servers').map(nameOf))
}

/** Version 2 names servers, version 3 refers to them. */
function nameOf(value: JsonValue): string {
  const reference = isObject(value) ? value['$ref'] : value
  return typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : ''
}
