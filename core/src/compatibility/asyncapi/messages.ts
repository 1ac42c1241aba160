import { isObject, type JsonValue } from '../../json/value.ts'
import { inside, listOf, type Place } from '../changes/place.ts'
import type { Described, Message } from './model.ts'

/** A message of either version, known by the name people gave it. */
export function messageAt(place: Place, key: string): Message {
  const { value } = place
  const name = [value['name'], value['messageId'], key].find((one): one is string => typeof one === 'string') ?? key
  const usual = place.file.value['defaultContentType']
  const contentType =
    textOf(value['contentType'] ?? fromTraits(place, 'contentType')?.value ?? usual) ?? 'application/json'
  return { name, place, contentType, payload: payloadOf(place), headers: described(place, 'headers') }
}

/** The messages by name; where two bear the same name, by name and key. */
export function byName(messages: Iterable<readonly [key: string, place: Place]>): Map<string, Message> {
  const found = new Map<string, Message>()
  for (const [key, place] of messages) {
    const message = messageAt(place, key)
    found.set(found.has(message.name) ? `${message.name} (${key})` : message.name, message)
  }
  return found
}

function payloadOf(place: Place): Described | undefined {
  const language = textOf(place.value['schemaFormat'])
  const found = described(place, 'payload')
  return found === undefined || found.language !== undefined ? found : { ...found, language }
}

/** Version 3 may name the language beside the schema. */
function described(place: Place, name: string): Described | undefined {
  const holder = place.value[name] === undefined ? fromTraits(place, name) : undefined
  const value = holder?.value ?? place.value[name]
  const at = holder?.at ?? `${place.at}/${name}`
  if (value === undefined) return undefined
  const target = isObject(value) && typeof value['$ref'] === 'string' ? inside({ ...place, at }) : undefined
  const written = target?.value ?? value
  if (!isObject(written) || written['schemaFormat'] === undefined) return { at, value, language: undefined }
  const base = target?.at ?? at
  return { at: `${base}/schema`, value: written['schema'] ?? true, language: textOf(written['schemaFormat']) }
}

/** Traits say what the message itself does not. */
function fromTraits(place: Place, name: string): { at: string; value: JsonValue } | undefined {
  for (const index of listOf(place, 'traits').keys()) {
    const trait = inside(place, 'traits', index)
    const value = trait?.value[name]
    if (trait !== undefined && value !== undefined) return { at: `${trait.at}/${name}`, value }
  }
  return undefined
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
