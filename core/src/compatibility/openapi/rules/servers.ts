import { isObject, type JsonObject } from '../../../json/value.ts'
import type { Text } from '../../../text.ts'
import type { Change } from '../../changes/change.ts'
import { note } from '../../changes/note.ts'
import { paired } from '../../changes/pairs.ts'
import { listOf, type Place } from '../../changes/place.ts'
import { listed, say, shown } from '../../changes/words.ts'
import type { OpenApiRule } from '../context.ts'

/** Where calls are answered: whoever calls an address that is gone reaches nobody. */
export const servers: OpenApiRule = function* (before, after, { where }) {
  const was = addressesOf(before)
  const now = addressesOf(after)
  for (const address of was) {
    if (now.has(address) || someWith(now, address)) continue
    const text = say(`die Adresse ${address} entfällt`, `the address ${address} is gone`)
    yield note({ code: 'server-removed', severity: 'promise', old: `${before.at}/servers`, where, text })
  }
  yield* variables(before, after, where)
  for (const address of now) {
    if (was.has(address)) continue
    const text = say(`neue Adresse ${address}`, `new address ${address}`)
    yield note({ code: 'server-added', severity: 'harmless', new: `${after.at}/servers`, where, text })
  }
}

/** An address without a scheme stands for any. */
function someWith(addresses: ReadonlySet<string>, address: string): boolean {
  return address.startsWith('//') && [...addresses].some((one) => one.endsWith(`:${address}`))
}

/** The variable parts of an address: a value that is gone leads nowhere, another default leads elsewhere. */
function* variables(before: Place, after: Place, where: Text): Generator<Change> {
  const { kept } = paired(variablesOf(before), variablesOf(after))
  for (const { name, before: was, after: now } of kept) {
    const [values, left] = [was['enum'], now['enum']].map((list) => (Array.isArray(list) ? list.map(String) : []))
    const gone = (values ?? []).filter((value) => left !== undefined && left.length > 0 && !left.includes(value))
    const text =
      gone.length > 0
        ? say(
            `„${name}“ in der Adresse kann nicht mehr ${listed(gone).de} sein`,
            `"${name}" in the address can no longer be ${listed(gone).en}`,
          )
        : say(
            `„${name}“ in der Adresse ist ohne Angabe jetzt ${shown(now['default'])}`,
            `"${name}" in the address is now ${shown(now['default'])} unless told`,
          )
    if (gone.length === 0 && was['default'] === now['default']) continue
    const places = { old: `${before.at}/servers`, new: `${after.at}/servers`, where }
    yield note({ ...places, code: 'server-moved', severity: 'promise', text })
  }
}

/** By the address and their name. */
function variablesOf(place: Place): Map<string, JsonObject> {
  const found = listOf(place, 'servers').flatMap((server): [string, JsonObject][] => {
    if (!isObject(server) || !isObject(server['variables'])) return []
    const named = Object.entries(server['variables'])
    return named.flatMap(([name, value]) => (isObject(value) ? [[`${server['url']} ${name}`, value]] : []))
  })
  return new Map(found)
}

function addressesOf(place: Place): Set<string> {
  const addresses = listOf(place, 'servers').map((server) => (isObject(server) ? String(server['url'] ?? '/') : '/'))
  return new Set(addresses.map((address) => address.replace(/\/$/, '') || '/'))
}
