import { isObject } from '../../../json/value.ts'
import { note } from '../../changes/note.ts'
import { listOf, type Place } from '../../changes/place.ts'
import { say } from '../../changes/words.ts'
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

function addressesOf(place: Place): Set<string> {
  const addresses = listOf(place, 'servers').map((server) => (isObject(server) ? String(server['url'] ?? '/') : '/'))
  return new Set(addresses.map((address) => address.replace(/\/$/, '') || '/'))
}
