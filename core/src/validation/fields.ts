import { absolute } from '../contracts/references.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import { stepsOf, valueAt } from '../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import type { Text } from '../text.ts'
import { inQuotes, shown } from './quote.ts'

/** A schema and the file it stands in, which its references start from. */
export interface Located {
  readonly schema: JsonObject
  readonly base: string
}

/** What people call the place a pointer names: its title, or its name where it has no title. Undefined for the root. */
export function fieldName(resolve: Resolve, schemaId: string, at: string): Text | undefined {
  const steps = stepsOf(at)
  const last = steps.at(-1)
  if (last === undefined) return undefined
  const title = titleOf(schemasAt(resolve, schemaId, steps))
  if (!/^\d+$/.test(last)) return title ?? inQuotes(shown(last))
  const list = fieldName(resolve, schemaId, at.slice(0, at.lastIndexOf('/')))
  const number = Number(last) + 1
  if (list === undefined) return { de: `Eintrag ${number}`, en: `Entry ${number}` }
  return { de: `${list.de}, Eintrag ${number}`, en: `${list.en}, entry ${number}` }
}

/** The title of the first of these schemas that has one. */
export function titleOf(schemas: readonly Located[]): Text | undefined {
  for (const { schema } of schemas) {
    const en = schema['title']
    const de = valueAt(schema, '/x-i18n/de/title')
    if (typeof en === 'string') return { de: typeof de === 'string' ? de : en, en }
  }
  return undefined
}

/** Finds the schema a `$ref` names when it stands in the file called `base`; undefined where there is none. */
export type Resolve = (reference: string, base: string) => Located | undefined

/** Looks each reference up once. */
export function resolver(index: SchemaIndex): Resolve {
  const found = new Map<string, Located | undefined>()
  return (reference, base) => {
    const key = `${base} ${reference}`
    if (!found.has(key)) found.set(key, lookUp(index, absolute(reference, base)))
    return found.get(key)
  }
}

function lookUp(index: SchemaIndex, target: string): Located | undefined {
  const [id = '', fragment = ''] = target.split('#', 2)
  const file = index.get(id)
  if (file === undefined) return undefined
  const schema = valueAt(file.schema, decodeURIComponent(fragment))
  return isObject(schema) ? { schema, base: id } : undefined
}

/** Every schema that speaks of this place, the nearest to it first. */
function schemasAt(resolve: Resolve, schemaId: string, steps: readonly string[]): Located[] {
  const root = resolve(schemaId, schemaId)
  let here = root === undefined ? [] : together(resolve, [root])
  for (const step of steps)
    here = together(
      resolve,
      here.flatMap((one) => inside(one, step)),
    )
  return here
}

const inPlace = ['allOf', 'anyOf', 'oneOf', 'if', 'then', 'else']

/** These schemas and all that apply to the same place with them, each once. */
function together(resolve: Resolve, schemas: readonly Located[]): Located[] {
  const found = new Map<JsonObject, Located>()
  const add = (one: Located) => {
    if (found.has(one.schema)) return
    found.set(one.schema, one)
    const reference = one.schema['$ref']
    const target = typeof reference === 'string' ? resolve(reference, one.base) : undefined
    if (target !== undefined) add(target)
    for (const keyword of inPlace) for (const schema of listed(one.schema[keyword])) add({ schema, base: one.base })
  }
  for (const one of schemas) add(one)
  return [...found.values()]
}

function inside({ schema, base }: Located, step: string): Located[] {
  const properties = schema['properties']
  if (isObject(properties) && Object.hasOwn(properties, step)) return located(properties[step], base)
  const prefix = schema['prefixItems']
  if (Array.isArray(prefix) && Number(step) < prefix.length) return located(prefix[Number(step)], base)
  return [...located(schema['items'], base), ...located(schema['additionalProperties'], base)]
}

function located(schema: JsonValue | undefined, base: string): Located[] {
  return isObject(schema) ? [{ schema, base }] : []
}

function listed(value: JsonValue | undefined): JsonObject[] {
  return (Array.isArray(value) ? value : [value]).filter(isObject)
}
