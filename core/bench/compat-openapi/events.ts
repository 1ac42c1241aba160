import { compareAsyncApi } from '../../src/compatibility/asyncapi/asyncapi.ts'
import { type ChangesVerdict, verdictOf } from '../../src/compatibility/changes/change.ts'
import type { JsonValue } from '../../src/json/value.ts'

/** There is no public set of AsyncAPI pairs; these are ours, each with the answer that follows from what messages are. */
interface EventPair {
  readonly claim: string
  readonly old: JsonValue
  readonly new: JsonValue
  readonly breaking: boolean
}

const reading = {
  type: 'object',
  required: ['lumens'],
  properties: { lumens: { type: 'integer' }, room: { type: 'string' } },
}

export const eventPairs: readonly EventPair[] = [
  pair('a field of what is sent may now be a fraction', reading, with_({ lumens: { type: 'number' } }), 'send', true),
  pair(
    'a field of what is taken may now be a fraction',
    reading,
    with_({ lumens: { type: 'number' } }),
    'receive',
    false,
  ),
  pair('a field of what is taken becomes a text', reading, with_({ lumens: { type: 'string' } }), 'receive', true),
  pair('what is taken asks for one more field', reading, { ...reading, required: ['lumens', 'room'] }, 'receive', true),
  pair('what is sent always has one more field', reading, { ...reading, required: ['lumens', 'room'] }, 'send', false),
  pair('what is sent need no longer have a field', reading, { ...reading, required: [] }, 'send', true),
  pair(
    'the description of a field changes',
    reading,
    with_({ lumens: { type: 'integer', description: 'Light.' } }),
    'send',
    false,
  ),
  pair('only the version of the file changes', reading, reading, 'send', false, '1.0.1'),
]

/** What we say. */
export function ourVerdict({ old, new: young }: EventPair): ChangesVerdict {
  return verdictOf(compareAsyncApi(old, young))
}

function with_(properties: { readonly [name: string]: JsonValue }): JsonValue {
  return { ...reading, properties: { ...reading.properties, ...properties } }
}

function pair(
  claim: string,
  was: JsonValue,
  now: JsonValue,
  action: string,
  breaking: boolean,
  version = '1.0.0',
): EventPair {
  const file = (payload: JsonValue, named: string): JsonValue => {
    const message = { name: 'Measured', payload }
    const channel = { address: 'light/measured', messages: { Measured: message } }
    return {
      asyncapi: '3.0.0',
      info: { title: 'Light', version: named },
      channels: { measured: channel },
      operations: { measure: { action, channel, messages: [message] } },
    }
  }
  return { claim, old: file(was, '1.0.0'), new: file(now, version), breaking }
}
