import type { Finding } from '../../finding.ts'
import { isObject, type JsonObject } from '../../json/value.ts'
import type { Text } from '../../text.ts'
import { limits } from '../limits.ts'
import { problem, type Rule } from '../rule.ts'
import { spotsOf } from '../spots.ts'

/** No schema is so large that reading it, or holding a message against it, becomes a burden. */
export const schemaLimits: Rule = function* ({ schemas }) {
  for (const [path, root] of schemas) {
    let nodes = 0
    for (const { at, schema } of spotsOf(path, root)) {
      nodes += 1
      yield* listsIn(path, at, schema)
    }
    if (nodes > limits.nodes) yield tooMany(path, '', nodes, limits.nodes, schemasInside)
  }
}

function* listsIn(path: string, at: string, schema: JsonObject): Generator<Finding> {
  const values = sizeOf(schema['enum'])
  if (values > limits.enumValues) yield tooMany(path, `${at}/enum`, values, limits.enumValues, listedValues)
  const names = sizeOf(schema['properties'])
  if (names > limits.properties) yield tooMany(path, `${at}/properties`, names, limits.properties, properties)
  for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
    const branches = sizeOf(schema[keyword])
    if (branches > limits.branches) yield tooMany(path, `${at}/${keyword}`, branches, limits.branches, branchesOf)
  }
}

const schemasInside: Text = { de: 'Schemas in dieser Datei', en: 'schemas in this file' }
const listedValues: Text = { de: 'aufgezählte Werte', en: 'listed values' }
const properties: Text = { de: 'Eigenschaften', en: 'properties' }
const branchesOf: Text = { de: 'Zweige', en: 'branches' }

function sizeOf(value: JsonObject[string] | undefined): number {
  if (Array.isArray(value)) return value.length
  return isObject(value) ? Object.keys(value).length : 0
}

function tooMany(path: string, at: string, count: number, most: number, what: Text): Finding {
  return problem('schema-too-large', path, at, {
    de: `${count} ${what.de}; erlaubt sind ${most}. Teilen Sie das Schema auf oder verwenden Sie eine Codeliste.`,
    en: `${count} ${what.en}; ${most} are allowed. Split the schema or use a code list.`,
  })
}
