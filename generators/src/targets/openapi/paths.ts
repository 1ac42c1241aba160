import type { JsonObject, JsonValue, Text } from '@fallnetz/core'
import { refTo } from '../../model/components.ts'
import { exampleFor } from '../../model/examples.ts'
import type { Command, Exchange } from '../../model/exchange.ts'
import { pascal } from '../../model/names.ts'
import { said, sentences } from '../../model/said.ts'
import { type Call, calls } from './calls.ts'
import { headerRefs, refusalsOf } from './refusals.ts'

/** The tag of calls that belong to no single role. */
export const everyRole = 'every-role'

/** All paths of the party interface: the starting message, one path per command, then what every party offers. */
export function pathsOf(exchange: Exchange): JsonObject {
  const paths = new Map<string, JsonObject>()
  const add = (path: string, method: string, operation: JsonObject) =>
    paths.set(path, { ...paths.get(path), [method]: operation })
  const collection = `/v1/${exchange.process.collection}`
  for (const command of exchange.commands) {
    const path = command.from.length === 0 ? collection : `${collection}/{processId}/${command.command}`
    add(path, 'post', commandOperation(exchange, command))
  }
  for (const call of calls) add(call.path.replace('/v1/C', collection), call.method, callOperation(exchange, call))
  return Object.fromEntries(paths)
}

function commandOperation(exchange: Exchange, command: Command): JsonObject {
  const starts = command.from.length === 0
  return {
    operationId: `send${pascal(command.command)}`,
    tags: [command.trigger],
    ...said({ summary: command.title, description: describe(exchange, command) }),
    'x-transition': {
      ...{ command: command.command, trigger: command.trigger, receivers: command.receivers },
      ...{ from: command.from, to: command.to, event: command.event },
      requirements: command.guards.map((guard) => guard.requirement),
    },
    ...(starts ? {} : { parameters: parameterRefs(['ProcessId', 'IfMatch']) }),
    requestBody: {
      required: true,
      content: { 'application/json': mediaType(exchange, command.schemaId, command.messageType) },
    },
    responses: {
      '202': {
        ...said({
          description: {
            de: 'Angekommen. Die Quittung nennt den neuen Zustand.',
            en: 'Arrived. The receipt names the new state.',
          },
        }),
        headers: headerRefs(starts ? ['ETag', 'Location'] : ['ETag']),
        content: { 'application/json': mediaType(exchange, exchange.part('receipt.schema.json')) },
      },
      ...refusalsOf(exchange, starts ? 'start' : 'command'),
    },
  }
}

function callOperation(exchange: Exchange, call: Call): JsonObject {
  return {
    operationId: call.operationId,
    tags: [everyRole],
    ...said({ summary: call.summary, description: call.description }),
    parameters: parameterRefs(call.parameters),
    responses: {
      [call.answer === 'nothing' ? '204' : '200']: {
        ...said({ description: call.answerDescription }),
        ...(call.headers.length > 0 ? { headers: headerRefs(call.headers) } : {}),
        ...(call.answer === 'nothing' ? {} : { content: { 'application/json': answer(exchange, call.answer) } }),
      },
      ...refusalsOf(exchange, call.kind),
    },
  }
}

function answer(exchange: Exchange, what: Exclude<Call['answer'], 'nothing'>): JsonObject {
  if (what !== 'message') return mediaType(exchange, exchange.part(what))
  const messages = exchange.commands.map((command) => refTo(exchange, command.schemaId))
  const [only] = messages
  return { schema: messages.length === 1 && only !== undefined ? only : { anyOf: messages } }
}

function mediaType(exchange: Exchange, schemaId: string, messageType?: string): JsonObject {
  const wanted = { schemaId, ...(messageType === undefined ? {} : { messageType }) }
  const example = exampleFor(exchange.examples, wanted)
  const examples =
    example === undefined
      ? {}
      : { examples: { [example.name]: { ...said({ summary: example.why }), value: example.value } } }
  return { schema: refTo(exchange, schemaId), ...examples }
}

function parameterRefs(names: readonly string[]): JsonValue[] {
  return names.map((name) => ({ $ref: `#/components/parameters/${name}` }))
}

function describe(exchange: Exchange, command: Command): Text {
  const { roles, states } = exchange.process
  const role = roles.find((one) => one.id === command.trigger)?.title ?? { de: command.trigger, en: command.trigger }
  const from = states.filter((state) => command.from.includes(state.id)).map((state) => state.title)
  const to = states.find((state) => state.id === command.to)?.title ?? { de: command.to, en: command.to }
  return sentences(
    command.description,
    { de: `Absender: ${role.de}.`, en: `Sent by: ${role.en}.` },
    from.length === 0
      ? { de: 'Beginnt den Vorgang.', en: 'Starts the process.' }
      : {
          de: `Möglich, wenn der Vorgang so steht: ${from.map((state) => state.de).join(', ')}.`,
          en: `Permitted in these states: ${from.map((state) => state.en).join(', ')}.`,
        },
    { de: `Danach: ${to.de}.`, en: `Afterwards: ${to.en}.` },
    ...command.guards.map((guard) => ({
      de: `Bedingung ${guard.requirement}: ${guard.text.de}`,
      en: `Condition ${guard.requirement}: ${guard.text.en}`,
    })),
  )
}
