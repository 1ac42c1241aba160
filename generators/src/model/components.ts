import { closureOf, isObject, type JsonObject, type JsonValue } from '@fallnetz/core'
import type { Exchange } from './exchange.ts'
import { mapInner } from './walk.ts'

/**
 * The schemas with these names and all they refer to, as one flat object of short name → schema, sorted by name.
 * References lead to `<prefix><name>`; nothing in the result points outside it.
 */
export function componentsOf(exchange: Exchange, ids: Iterable<string>, prefix = '#/components/schemas/'): JsonObject {
  const components = new Map<string, JsonValue>()
  for (const root of ids) {
    for (const file of closureOf(exchange.index, root)) {
      const { $schema: _dialect, $id: _name, $defs: definitions, ...schema } = file.schema
      components.set(nameOf(exchange, file.id), localRefs(exchange, schema, file.id, prefix))
      for (const [inner, definition] of Object.entries(isObject(definitions) ? definitions : {})) {
        const id = `${file.id}#/$defs/${inner}`
        components.set(nameOf(exchange, id), localRefs(exchange, definition, file.id, prefix))
      }
    }
  }
  return Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** A schema of ours that stands for the one with this name. */
export function refTo(exchange: Exchange, id: string, prefix = '#/components/schemas/'): JsonObject {
  return { $ref: prefix + nameOf(exchange, id) }
}

/** The same schema with references that lead to components instead of schema files. */
function localRefs(exchange: Exchange, schema: JsonValue, baseId: string, prefix: string): JsonValue {
  if (!isObject(schema)) return schema
  const copy = mapInner(schema, (inner) => localRefs(exchange, inner, baseId, prefix))
  const reference = schema['$ref']
  return typeof reference === 'string' ? { ...copy, $ref: prefix + pathOf(exchange, reference, baseId) } : copy
}

// `…/wish.schema.json#/$defs/home/properties/street` → `WishHome/properties/street`
function pathOf(exchange: Exchange, reference: string, baseId: string): string {
  const target = new URL(reference, baseId).href.replace(/#$/, '')
  const definition = /^[^#]*#\/\$defs\/[^/]+/.exec(target)?.[0]
  const named =
    definition !== undefined && exchange.names.has(definition) ? definition : (target.split('#', 1)[0] ?? '')
  return nameOf(exchange, named) + target.slice(named.length).replace(/^#/, '')
}

function nameOf(exchange: Exchange, id: string): string {
  const name = exchange.names.get(id)
  // closureOf has refused every name outside the catalogue before we get here.
  if (name === undefined) throw new Error(`no name was given to ${id}`)
  return name
}
