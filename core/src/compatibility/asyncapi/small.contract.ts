import type { JsonObject, JsonValue } from '../../json/value.ts'

export const light: JsonObject = { type: 'object', required: ['lumens'], properties: { lumens: { type: 'integer' } } }
export const dim: JsonObject = { ...light, properties: { lumens: { type: 'number' } } }

/** One message on one channel, in the words of version 2. */
export function two(payload: JsonValue, verb: 'publish' | 'subscribe', message: JsonObject = {}): JsonObject {
  return {
    asyncapi: '2.6.0',
    info: { title: 'Licht', version: '1.0.0' },
    channels: { 'light/{room}': { [verb]: { message: { name: 'Measured', payload, ...message } } } },
  }
}

/** The same in the words of version 3. */
export function three(
  payload: JsonValue,
  action: string,
  message: JsonObject = {},
  operation: JsonObject = {},
  channel: JsonObject = {},
): JsonObject {
  return {
    asyncapi: '3.0.0',
    info: { title: 'Licht', version: '1.0.0' },
    channels: {
      measured: {
        address: 'light/{room}',
        messages: { Measured: { $ref: '#/components/messages/Measured' } },
        ...channel,
      },
    },
    operations: { measure: { action, channel: { $ref: '#/channels/measured' }, ...operation } },
    components: { messages: { Measured: { name: 'Measured', payload, ...message } } },
  }
}
