import { isObject, type JsonValue } from '../../json/value.ts'
import { entriesOf, type InterfaceFile, inside, listOf, type Place, placeAt } from '../changes/place.ts'
import { byName } from './messages.ts'
import type { Action, AsyncApiModel, Message, Operation, Server } from './model.ts'

/** What an AsyncAPI 3 file says. */
export function fromVersion3(file: InterfaceFile): AsyncApiModel {
  const root = placeAt(file, '')
  const operations = [...entriesOf(root, 'operations')].flatMap(([id, place]): Operation[] => {
    const channel = inside(place, 'channel')
    const action = actionOf(place.value['action'])
    if (channel === undefined || action === undefined) return []
    const answer = inside(place, 'reply')
    const back = answer === undefined ? undefined : inside(answer, 'channel')
    const reply = answer === undefined ? undefined : messagesOf(answer, back)
    return [{ id, action, address: addressOf(channel), place, channel, messages: messagesOf(place, channel), reply }]
  })
  const servers = [...entriesOf(root, 'servers')].map(([name, place]): [string, Server] => {
    const address = `${String(place.value['host'] ?? '')}${String(place.value['pathname'] ?? '')}`
    return [name, { place, address, protocol: String(place.value['protocol'] ?? '') }]
  })
  return { operations, servers: new Map(servers) }
}

function actionOf(value: JsonValue | undefined): Action | undefined {
  return value === 'send' || value === 'receive' ? value : undefined
}

/** A channel without an address has one that is agreed elsewhere. */
function addressOf(channel: Place): string {
  const address = channel.value['address']
  return typeof address === 'string' ? address : `(${channel.at.slice(channel.at.lastIndexOf('/') + 1)})`
}

/** Those it names, or all of the channel. */
function messagesOf(holder: Place, channel: Place | undefined): Map<string, Message> {
  if (!Array.isArray(holder.value['messages']))
    return byName(channel === undefined ? [] : entriesOf(channel, 'messages'))
  return byName(
    listOf(holder, 'messages').flatMap((one, index): [string, Place][] => {
      const place = inside(holder, 'messages', index)
      const reference = isObject(one) ? one['$ref'] : undefined
      const key = typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : String(index)
      return place === undefined ? [] : [[key, place]]
    }),
  )
}
