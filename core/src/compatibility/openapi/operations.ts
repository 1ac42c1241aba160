import { isObject } from '../../json/value.ts'
import { type InterfaceFile, inside, namedEntriesOf, type Place, placeAt } from '../changes/place.ts'

/** One call: a method on a path. */
export interface Operation {
  readonly method: string
  /** As it is written: `/v1/referrals/{id}`. */
  readonly path: string
  readonly place: Place
  /** The path item it stands in. */
  readonly item: Place
  readonly parameters: ReadonlyMap<string, Parameter>
}

export interface Parameter {
  readonly name: string
  readonly in: string
  readonly place: Place
  /** Named for every operation of the path at once. */
  readonly shared: boolean
}

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']

/** The calls under `paths` or `webhooks`, by method and path; names of path parameters do not matter. */
export function operationsOf(file: InterfaceFile, under: string): Map<string, Operation> {
  const found = new Map<string, Operation>()
  for (const [path, item] of namedEntriesOf(placeAt(file, under))) {
    for (const operation of operationsIn(item, path)) {
      const exact = `${operation.method} ${normalised(path)}`
      found.set(found.has(exact) ? `${operation.method} ${path}` : exact, operation)
    }
  }
  return found
}

/** The calls of one path item. */
export function operationsIn(item: Place, path: string): Operation[] {
  return methods.flatMap((method) => {
    const place = inside(item, method)
    if (place === undefined) return []
    return [{ method, path, place, item, parameters: parametersOf(item, place, path) }]
  })
}

/** Own parameters go before those of the path item. */
function parametersOf(item: Place, operation: Place, path: string): Map<string, Parameter> {
  const found = new Map<string, Parameter>()
  for (const [holder, shared] of [
    [item, true],
    [operation, false],
  ] as const) {
    const list = holder.value['parameters']
    for (const index of Array.isArray(list) ? list.keys() : []) {
      const place = inside(holder, 'parameters', index)
      const { name, in: where } = place?.value ?? {}
      if (place?.outside !== undefined)
        found.set(`outside ${place.outside}`, { name: place.outside, in: 'outside', place, shared })
      if (place === undefined || typeof name !== 'string' || typeof where !== 'string' || isIgnored(name, where))
        continue
      found.set(keyOf(name, where, path), { name, in: where, place, shared })
    }
  }
  return found
}

/** Path parameters are known by their position, headers whatever their capitals. */
function keyOf(name: string, where: string, path: string): string {
  if (where === 'header') return `header ${name.toLowerCase()}`
  if (where !== 'path') return `${where} ${name}`
  const index = [...path.matchAll(/\{([^}]*)\}/g)].findIndex((match) => match[1] === name)
  return index < 0 ? `path ${name}` : `path ${index}`
}

/** OpenAPI says that these headers are described elsewhere. */
function isIgnored(name: string, where: string): boolean {
  return where === 'header' && ['accept', 'content-type', 'authorization'].includes(name.toLowerCase())
}

function normalised(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, '{}')
}

export function isRequired(parameter: Parameter): boolean {
  return parameter.in === 'path' || parameter.place.value['required'] === true
}

/** The value a parameter has when nobody gives one. */
export function hasDefault(parameter: Parameter): boolean {
  const schema = inside(parameter.place, 'schema')?.value
  return isObject(schema) && schema['default'] !== undefined
}
