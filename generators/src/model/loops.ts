import { isObject, type JsonObject, type JsonValue, KnownError } from '@fallnetz/core'
import { list, targetOf } from './inherited.ts'

const inPlace = ['if', 'then', 'else', 'not']
const inPlaceLists = ['allOf', 'anyOf', 'oneOf']

/**
 * Refuses definitions that refer to themselves at the same place of a message: there is no value, and no end, to them.
 * Throws KnownError `reference-loop`. A definition that contains itself further down is a tree and fine.
 */
export function assertNoLoops(definitions: JsonObject): void {
  const finished = new Set<JsonValue>()
  const open = new Set<JsonValue>()
  const visit = (schema: JsonValue, name: string): void => {
    if (!isObject(schema) || finished.has(schema)) return
    if (open.has(schema)) throw loop(name)
    open.add(schema)
    const target = targetOf(schema, definitions)
    if (target !== undefined) visit(target, name)
    for (const keyword of inPlace) visit(schema[keyword] ?? true, name)
    for (const keyword of inPlaceLists) for (const member of list(schema[keyword])) visit(member, name)
    open.delete(schema)
    finished.add(schema)
  }
  for (const [name, schema] of Object.entries(definitions)) visit(schema, name)
}

function loop(name: string): KnownError {
  return new KnownError('reference-loop', {
    de: `Das Schema ${name} verweist im Kreis auf sich selbst. Nehmen Sie einen der Verweise heraus.`,
    en: `The schema ${name} refers to itself in a circle. Take one of the references out.`,
  })
}
