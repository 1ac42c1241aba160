import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isObject, type JsonValue } from '../../json/value.ts'
import { parseYaml } from '../../json/yaml.ts'
import { compareAsyncApi } from '../asyncapi/asyncapi.ts'
import { compareOpenApi } from './openapi.ts'

const schemas = join(import.meta.dirname, '../../../../schemas')
const read = (name: string) =>
  globSync(`*/*/${name}`, { cwd: schemas }).map((path) => ({
    path,
    file: parseYaml(readFileSync(join(schemas, path), 'utf8')),
  }))

/** The same file with every building block under another name. */
function renamed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(renamed)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]): [string, JsonValue] => {
      if (name === '$ref' && typeof inner === 'string')
        return [name, inner.replace(/(\/schemas\/)(\w+)/, '$1$2Renamed')]
      if (name !== 'schemas' || !isObject(inner)) return [name, renamed(inner)]
      return [
        name,
        Object.fromEntries(Object.entries(inner).map(([one, schema]) => [`${one}Renamed`, renamed(schema)])),
      ]
    }),
  )
}

describe('the interfaces of the standard', () => {
  const interfaces = [...read('openapi.yaml'), ...read('asyncapi.yaml')]
  const compare = (path: string) => (path.endsWith('openapi.yaml') ? compareOpenApi : compareAsyncApi)

  test('were found at all', () => {
    expect(interfaces.length).toBeGreaterThan(1)
  })

  test.each(interfaces)('$path is the same as itself', ({ path, file }) => {
    expect(compare(path)(file, structuredClone(file))).toEqual([])
  })

  test.each(interfaces)('$path breaks nobody when its building blocks are renamed', ({ path, file }) => {
    const changes = compare(path)(file, renamed(file))
    expect(changes.filter(({ severity }) => severity !== 'harmless')).toEqual([])
  })
})
