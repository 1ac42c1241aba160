import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  type Catalog,
  type Contract,
  catalogOf,
  contractFromFiles,
  createValidator,
  isObject,
  type JsonObject,
  type JsonValue,
  KnownError,
  messageSchemaId,
  parseJson,
  readFolder,
  type SchemaIndex,
  schemaId,
  schemaIndexOf,
} from '@fallnetz/core'
import { violationsOf } from '@fallnetz/core/values'
import { afterAll, describe, expect, test } from 'vitest'
import { generate } from '../../generators.ts'
import { mapInner } from '../../model/walk.ts'
import { writeFiles } from '../../write.ts'

const compiler = fileURLToPath(new URL('../../../../node_modules/typescript/bin/tsc', import.meta.url))

describe.each([
  { contract: 'visit@1.0.0', source: '../../../toy' },
  { contract: 'referral@1.0.0', source: '../../../../schemas' },
])('the types of $contract', async ({ contract, source }) => {
  const catalog = readFolder(fileURLToPath(new URL(source, import.meta.url)))
  const folder = mkdtempSync(join(tmpdir(), 'fallnetz-types-'))
  writeFiles(folder, await generate('typescript', { catalog, contract }))
  afterAll(() => rmSync(folder, { recursive: true }))
  const shapes = await createValidator(shapesOnly(catalog), { maxFindings: 1 })
  const given = examplesOf(catalog, contract)
  const index = schemaIndexOf(catalog)
  const firsts = new Map(given.filter((example) => example.valid).map((example) => [example.schema, example]))
  const examples = [...given, ...[...firsts.values()].flatMap((example) => broken(index, example))]
  const fits = (example: Example) =>
    shapes.validateValue(example.value, { schema: example.schema }).findings.length === 0
  const right = examples.filter((example) => example.valid || fits(example))
  const wrong = examples.filter((example) => !example.valid && !fits(example))

  test('there is something to compare', () => {
    expect(right.length).toBeGreaterThan(50)
    expect(wrong.length).toBeGreaterThan(100)
  })

  test('the package compiles, accepts every example of the right shape and refuses every other', async () => {
    const lines = [
      `import type { Schemas } from './types.ts'`,
      ...right.map((example, index) => `export const right${index}: ${literal(example)}`),
      ...wrong.map(
        (example, index) => `// @ts-expect-error ${example.name}\nexport const wrong${index}: ${literal(example)}`,
      ),
    ]
    writeFileSync(join(folder, 'examples.ts'), lines.join('\n'))
    writeFileSync(join(folder, 'tsconfig.test.json'), settings)
    expect(await compile(join(folder, 'tsconfig.test.json'))).toBe('')
  }, 240_000)
})

interface Example {
  readonly name: string
  readonly schema: string
  readonly valid: boolean
  readonly value: JsonValue
}

const settings = JSON.stringify({
  extends: './tsconfig.json',
  compilerOptions: { noEmit: true, noPropertyAccessFromIndexSignature: true, noImplicitReturns: true },
  files: ['index.ts', 'examples.ts'],
})

/** All examples of a contract whose schema can be told; the others are about messages that name no known type. */
function examplesOf(catalog: Catalog, name: string): Example[] {
  const contract = catalog.contracts.get(name)
  const paths = [...(contract?.files.keys() ?? [])].filter((path) => /^examples\/(in)?valid\/.*\.json$/.test(path))
  return paths.flatMap((path) => {
    const file = parseJson(contract?.files.get(path) ?? '')
    if (contract === undefined || !isObject(file) || file['message'] === undefined) return []
    const schema = schemaOf(catalog, contract, file)
    const name = path.slice(path.lastIndexOf('/') + 1)
    return schema === undefined ? [] : [{ name, schema, valid: path.includes('/valid/'), value: file['message'] }]
  })
}

/** What becomes of a valid example when one rule after the other is broken. */
function broken(index: SchemaIndex, { name, schema, value }: Example): Example[] {
  const violations = violationsOf(index, schema, value)
  return violations.map(({ keyword, at, value }) => ({
    name: `${name}: ${keyword} ${at}`,
    schema,
    valid: false,
    value,
  }))
}

function schemaOf(catalog: Catalog, contract: Contract, file: JsonObject): string | undefined {
  if (typeof file['schema'] === 'string') return schemaId(contract, file['schema'])
  const envelope = isObject(file['message']) ? file['message']['envelope'] : undefined
  const { messageType, schemaVersion } = isObject(envelope) ? envelope : {}
  try {
    return messageSchemaId(catalog, String(messageType), String(schemaVersion))
  } catch (error) {
    if (error instanceof KnownError) return undefined
    throw error
  }
}

/** The same schemas with nothing left but what types can say: names, kinds of values, constants, closed objects. */
function shapesOnly(catalog: Catalog): Catalog {
  const contracts = [...catalog.contracts.values()].map((contract) => {
    const files = [...contract.files].map(([path, text]): [string, string] =>
      path.endsWith('.schema.json') ? [path, JSON.stringify(shapeOnly(parseJson(text)))] : [path, text],
    )
    return contractFromFiles(new Map(files), contract.id)
  })
  return catalogOf(contracts, catalog.codelists.values())
}

const shapeKeywords = new Set([
  ...['$schema', '$id', '$ref', '$defs', 'type', 'const', 'enum', 'properties', 'required', 'additionalProperties'],
  ...['items', 'allOf', 'anyOf', 'oneOf'],
])

function shapeOnly(schema: JsonValue): JsonValue {
  if (!isObject(schema)) return schema
  const kept = Object.entries(mapInner(schema, shapeOnly)).filter(([keyword]) => shapeKeywords.has(keyword))
  return Object.fromEntries(
    kept.map(([keyword, value]) => [keyword, keyword === 'type' ? withoutIntegers(value) : value]),
  )
}

function withoutIntegers(type: JsonValue): JsonValue {
  if (Array.isArray(type)) return type.map(withoutIntegers)
  return type === 'integer' ? 'number' : type
}

// On one line, because "expect an error" speaks of the next line only.
function literal({ schema, value }: Example): string {
  return `Schemas[${JSON.stringify(schema)}] = ${JSON.stringify(value).replaceAll('"__proto__":', '["__proto__"]:')}`
}

function compile(project: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, '-p', project, '--pretty', 'false'], (error, stdout, stderr) =>
      resolve(error === null ? '' : stdout + stderr),
    )
  })
}
