import type { JsonObject, Text } from '@fallnetz/core'
import { writeYaml } from '@fallnetz/core/yaml'
import { componentsOf } from '../../model/components.ts'
import { type Exchange, exchangeOf } from '../../model/exchange.ts'
import { said, sentences } from '../../model/said.ts'
import type { Target } from '../../target.ts'
import { openRules } from './open-rules.ts'
import { headerComponents, parameterComponents } from './parameters.ts'
import { everyRole, pathsOf } from './paths.ts'
import { refusalComponents } from './refusals.ts'

/** OpenAPI 3.1: the interface that every party of a process offers, in one self-contained file. */
export const openapi: Target = {
  title: { de: 'OpenAPI 3.1 der Schnittstelle jeder Stelle', en: 'OpenAPI 3.1 of the interface every party offers' },
  options: [],
  generate: ({ catalog, contract }) => {
    const text = writeYaml(openapiOf(exchangeOf(catalog, contract)))
    return [
      { path: 'openapi.yaml', text: `# Generated from process.json and the schemas by "npm run generate".\n${text}` },
    ]
  },
}

function openapiOf(exchange: Exchange): JsonObject {
  const { contract, process } = exchange
  const parts = ['receipt', 'problem', 'process-metadata', 'process-list', 'event-page', 'mailbox-page'] as const
  const schemas = [
    ...exchange.commands.map((command) => command.schemaId),
    ...parts.map((part) => exchange.part(`${part}.schema.json`)),
  ]
  return {
    openapi: '3.1.0',
    info: {
      ...said({ title: process.title, description: sentences(process.description, interfaceDescription) }),
      version: contract.version,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      'x-contract': `${contract.id}@${contract.version}`,
    },
    servers: [
      {
        url: 'https://{host}',
        ...said({ description: { de: 'Die Stelle, mit der ausgetauscht wird.', en: 'The party to exchange with.' } }),
        variables: {
          host: { default: 'party.example', description: 'Host name of the party, as agreed between the parties.' },
        },
      },
    ],
    security: [{ bearer: [] }, { clientCredentials: [] }],
    tags: [
      ...process.roles.map((role) => ({ name: role.id, ...said({ description: role.description }) })),
      { name: everyRole, ...said({ description: everyRoleDescription }) },
    ],
    paths: pathsOf(exchange),
    components: {
      securitySchemes,
      parameters: parameterComponents(process),
      headers: headerComponents(),
      responses: refusalComponents(exchange),
      schemas: openRules(componentsOf(exchange, schemas)),
    },
  }
}

const interfaceDescription: Text = {
  de: 'Alle Beteiligten sind gleichrangig und bieten dieselbe Schnittstelle an. Jede Stelle führt ihre eigene Fassung des Vorgangs; ein Übergang ist eine Nachricht. Dieselbe Nachricht zweimal zu senden ist unschädlich: Die messageId entscheidet.',
  en: 'All parties are peers and offer the same interface. Each keeps its own copy of the process; a transition is a message. Sending the same message twice does no harm: the messageId decides.',
}

const everyRoleDescription: Text = {
  de: 'Aufrufe, die jeder beteiligten Stelle offenstehen.',
  en: 'Calls that are open to every party of the process.',
}

const securitySchemes: JsonObject = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    ...said({
      description: {
        de: 'Ein Zugangsschlüssel, der für genau eine Organisation steht.',
        en: 'A token that stands for exactly one organisation.',
      },
    }),
  },
  clientCredentials: {
    type: 'oauth2',
    ...said({
      description: {
        de: 'Solche Zugangsschlüssel gibt es über OAuth 2.0 Client Credentials. Jede Stelle nennt ihre eigene Adresse dafür.',
        en: 'Such tokens are obtained by OAuth 2.0 client credentials. Each party names its own address for this.',
      },
    }),
    flows: { clientCredentials: { tokenUrl: '/oauth2/token', scopes: {} } },
  },
}
