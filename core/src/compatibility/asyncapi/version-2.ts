import { isObject, type JsonObject } from '../../json/value.ts'
import { entriesOf, type InterfaceFile, inside, listOf, type Place, placeAt } from '../changes/place.ts'
import { byName } from './messages.ts'
import type { AsyncApiModel, Message, Operation, Server } from './model.ts'

/** Version 2 speaks from the other side: where others `publish`, the owner of the file receives. */
const actions = [
  ['publish', 'receive'],
  ['subscribe', 'send'],
] as const

/** What an AsyncAPI 2 file says. */
export function fromVersion2(file: InterfaceFile): AsyncApiModel {
  const root = placeAt(file, '')
  const operations = [...entriesOf(root, 'channels')].flatMap(([address, channel]) =>
    actions.flatMap(([word, action]): Operation[] => {
      const place = inside(channel, word)
      if (place === undefined) return []
      const id = place.value['operationId']
      return [
        {
          id: typeof id === 'string' ? id : undefined,
          action,
          address,
          place,
          channel,
          messages: messagesOf(place),
          reply: undefined,
        },
      ]
    }),
  )
  const servers = [...entriesOf(root, 'servers')].map(([name, place]): [string, Server] => [
    name,
    { place, address: String(place.value['url'] ?? ''), protocol: String(place.value['protocol'] ?? '') },
  ])
  return { operations, servers: new Map(servers) }
}

function messagesOf(operation: Place): Map<string, Message> {
  const message = inside(operation, 'message')
  if (message === undefined) return new Map()
  if (!Array.isArray(message.value['oneOf'])) return byName([[nameOf(operation.value, 'message') ?? '', message]])
  return byName(
    listOf(message, 'oneOf').flatMap((one, index): [string, Place][] => {
      const place = inside(message, 'oneOf', index)
      return place === undefined ? [] : [[(isObject(one) ? lastStep(one) : undefined) ?? String(index), place]]
    }),
  )
}

function nameOf(holder: JsonObject, keyword: string): string | undefined {
  const value = holder[keyword]
  return isObject(value) ? lastStep(value) : undefined
}

/** `#/components/messages/Requested` → `Requested`. */
function lastStep(value: JsonObject): string | undefined {
  const reference = value['$ref']
  return typeof reference === 'string' ? reference.slice(reference.lastIndexOf('/') + 1) : undefined
}
