import { isObject, type JsonObject, type JsonValue } from '@fallnetz/core'
import type { JSONSchema } from 'json-schema-to-typescript'
import { componentsOf } from '../../model/components.ts'
import type { Exchange } from '../../model/exchange.ts'
import { assertNoLoops } from '../../model/loops.ts'
import { shield } from '../../model/shield.ts'
import { isRuleOnly, shapeOf } from '../../model/type-shape.ts'

const prefix = '#/$defs/'

/** types.ts: one type per schema, a union of all messages, and tables from names to types. */
export async function typesFile(exchange: Exchange, schemaIds: readonly string[]): Promise<string> {
  // Imported here because it takes its time to load, and only this target needs it.
  const { compile } = await import('json-schema-to-typescript')
  // The document was made by us, has only local references, and every keyword in it was put there by shapeOf.
  const { schema, reveal } = shield(documentOf(exchange, schemaIds))
  const text = await compile(schema as JSONSchema, 'Schemas', {
    bannerComment: '',
    additionalProperties: true,
    ignoreMinAndMaxItems: true,
    declareExternallyReferenced: true,
    enableConstEnums: false,
    // Nothing is read from the network or the disk, whatever a reference says.
    $refOptions: { resolve: { external: false, file: false, http: false } },
    style: { semi: false, singleQuote: true, printWidth: 120, trailingComma: 'all', bracketSpacing: true },
  })
  return reveal(text)
    .replaceAll(/\n(?=\/\*\*\n)/g, '\n\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trimStart()
}

function documentOf(exchange: Exchange, schemaIds: readonly string[]): JsonObject {
  const definitions = componentsOf(exchange, schemaIds, prefix)
  assertNoLoops(definitions)
  const speaking = Object.entries(definitions).filter(([, schema]) => !isRuleOnly(schema, definitions))
  const types = speaking.map(
    ([name, schema]) => [name, { ...asObject(shapeOf(schema, definitions)), title: name }] as const,
  )
  const known = new Set(types.map(([name]) => name))
  const named = [...exchange.names].filter(([id, name]) => !id.includes('#') && known.has(name))
  const byType = exchange.commands.map(({ messageType, schemaId }): [string, string] => [messageType, schemaId])
  return {
    title: 'Schemas',
    description: 'Every type under the name of its schema, and the two that stand for all messages.',
    ...closed([
      ['Message', { $ref: `${prefix}Message` }],
      ['MessageByType', { $ref: `${prefix}MessageByType` }],
      ...named.map(([id, name]): [string, JsonObject] => [id, { $ref: prefix + name }]),
    ]),
    $defs: {
      Message: {
        title: 'Message',
        description: 'Every message of the process; `envelope.messageType` says which one it is.',
        anyOf: byType.map(([, id]) => ({ $ref: prefix + exchange.names.get(id) })),
      },
      MessageByType: {
        title: 'MessageByType',
        description: 'The type of a message under its `envelope.messageType`.',
        ...closed(byType.map(([type, id]) => [type, { $ref: prefix + exchange.names.get(id) }])),
      },
      ...Object.fromEntries(types),
    },
  }
}

function closed(properties: readonly (readonly [string, JsonObject])[]): JsonObject {
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    required: properties.map(([name]) => name),
    additionalProperties: false,
  }
}

function asObject(shape: JsonValue): JsonObject {
  return isObject(shape) ? shape : { enum: [] }
}
