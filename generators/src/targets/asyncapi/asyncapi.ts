import type { JsonObject, Text, Transition } from '@fallnetz/core'
import { writeYaml } from '@fallnetz/core/yaml'
import { componentsOf, refTo } from '../../model/components.ts'
import { type Exchange, exchangeOf } from '../../model/exchange.ts'
import { camel, pascal } from '../../model/names.ts'
import { said, sentences } from '../../model/said.ts'
import type { Target } from '../../target.ts'

/** AsyncAPI 3.0: the events that every party of a process offers, in one self-contained file. */
export const asyncapi: Target = {
  title: { de: 'AsyncAPI 3.0 der Ereignisse eines Vorgangs', en: 'AsyncAPI 3.0 of the events of a process' },
  options: [],
  generate: ({ catalog, contract }) => {
    const text = writeYaml(asyncapiOf(exchangeOf(catalog, contract)))
    return [
      { path: 'asyncapi.yaml', text: `# Generated from process.json and the schemas by "npm run generate".\n${text}` },
    ]
  },
}

function asyncapiOf(exchange: Exchange): JsonObject {
  const { contract, process } = exchange
  const channel = `${camel(process.id)}Events`
  const events = process.transitions.map((transition) => ({ transition, name: `${pascal(transition.event)}Event` }))
  return {
    asyncapi: '3.0.0',
    id: `urn:fallnetz:contract:${contract.id}:${contract.version}`,
    info: {
      ...said({ title: eventsOf(process.title), description: sentences(process.description, eventsDescription) }),
      version: contract.version,
      license: { name: 'EUPL-1.2', url: 'https://spdx.org/licenses/EUPL-1.2.html' },
      tags: [{ name: process.id, ...said({ description: process.description }) }],
      'x-contract': `${contract.id}@${contract.version}`,
    },
    defaultContentType: 'application/json',
    servers: {
      party: {
        host: '{host}',
        protocol: 'https',
        ...said({ description: { de: 'Die Stelle, die Ereignisse anbietet.', en: 'The party that offers events.' } }),
        variables: {
          host: { default: 'party.example', description: 'Host name of the party, as agreed between the parties.' },
        },
        security: [{ $ref: '#/components/securitySchemes/bearer' }],
      },
    },
    channels: {
      [channel]: {
        address: '/v1/events',
        ...said({ title: eventsOf(process.title), description: eventsDescription }),
        servers: [{ $ref: '#/servers/party' }],
        messages: Object.fromEntries(events.map(({ name }) => [name, { $ref: `#/components/messages/${name}` }])),
      },
    },
    operations: {
      [`send${pascal(process.id)}Events`]: {
        action: 'send',
        channel: { $ref: `#/channels/${channel}` },
        ...said({ title: eventsOf(process.title), summary: sendSummary, description: sendDescription }),
        messages: events.map(({ name }) => ({ $ref: `#/channels/${channel}/messages/${name}` })),
        bindings: { http: { method: 'GET', bindingVersion: '0.3.0' } },
      },
    },
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      messages: Object.fromEntries(events.map(({ name, transition }) => [name, message(exchange, transition)])),
      schemas: schemasOf(exchange),
    },
  }
}

function message(exchange: Exchange, transition: Transition): JsonObject {
  const { process } = exchange
  return {
    name: eventType(exchange, transition),
    ...said({ title: transition.title, summary: transition.description }),
    contentType: 'application/cloudevents+json',
    payload: {
      schemaFormat: 'application/schema+json;version=draft-2020-12',
      schema: {
        ...refTo(exchange, exchange.part('event.schema.json')),
        type: 'object',
        properties: {
          type: { const: eventType(exchange, transition) },
          data: {
            type: 'object',
            properties: {
              state: { const: transition.to },
              previousState: { enum: transition.from.length === 0 ? [null] : transition.from },
            },
          },
        },
      },
    },
    'x-transition': { command: transition.command, process: process.id },
  }
}

/** `org.fallnetz.referral.accepted.v1` */
function eventType({ contract, process }: Exchange, transition: Transition): string {
  return `org.fallnetz.${process.id}.${transition.event}.v${contract.version.split('.', 1)[0]}`
}

function schemasOf(exchange: Exchange): JsonObject {
  return componentsOf(exchange, [exchange.part('event.schema.json')])
}

function eventsOf(title: Text): Text {
  return { de: `${title.de}: Ereignisse`, en: `${title.en}: events` }
}

const eventsDescription: Text = {
  de: 'Jeder Übergang ergibt genau ein Ereignis (CloudEvents 1.0), der Reihe nach und ohne Lücken gezählt, ohne Angaben über Personen.',
  en: 'Every transition gives exactly one event (CloudEvents 1.0), counted in order and without gaps, with nothing about persons.',
}

const sendSummary: Text = {
  de: 'Ereignisse anbieten, die andere Beteiligte nachlesen.',
  en: 'Offer events for the other parties to replay.',
}

const sendDescription: Text = {
  de: 'Wer beteiligt ist, liest sie ab einer beliebigen Stelle nach; die Seiten beschreibt openapi.yaml.',
  en: 'Whoever takes part replays them from any cursor on; openapi.yaml describes the pages.',
}
