import { fileURLToPath } from 'node:url'
import { isObject, type JsonValue, readFolder, valueAt } from '@fallnetz/core'
import { parseYaml } from '@fallnetz/core/yaml'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, test } from 'vitest'
import { generate } from '../../generators.ts'

const toys = readFolder(fileURLToPath(new URL('../../../toy', import.meta.url)))
const standard = readFolder(fileURLToPath(new URL('../../../../schemas', import.meta.url)))
const toy = await textOf('visit@1.0.0', toys)
const api = parseYaml(toy)

const contracts = [
  { contract: 'visit@1.0.0', catalog: toys },
  ...[...standard.contracts.values()]
    .filter((contract) => contract.manifest.kind === 'process')
    .map((contract) => ({ contract: `${contract.id}@${contract.version}`, catalog: standard })),
]

describe.each(contracts)('OpenAPI of $contract', async ({ contract, catalog }) => {
  const text = contract === 'visit@1.0.0' ? toy : await textOf(contract, catalog)

  test.each(['minimal', 'recommended', 'recommended-strict'] as const)(
    'Redocly (%s) finds nothing',
    async (ruleset) => {
      expect(await lint(text, ruleset)).toEqual([])
    },
  )

  test('refers to nothing outside itself', () => {
    expect(references(parseYaml(text)).filter((reference) => !reference.startsWith('#/'))).toEqual([])
  })
})

test.each([
  {
    claim: 'an example that does not fit its schema',
    from: 'person: Erika Mustermann',
    to: 'person: 5',
    rule: 'no-invalid-media-type-examples',
  },
  { claim: 'a reference that leads nowhere', from: 'schemas/Plan"', to: 'schemas/Gone"', rule: 'no-unresolved-refs' },
])('Redocly would notice $claim', async ({ from, to, rule }) => {
  expect(await lint(toy.replace(from, to), 'recommended-strict')).toContain(rule)
})

describe('refusals', () => {
  const everywhere = ['401', '405', '406', '429', '500', '503']
  test.each([
    { call: 'post', path: '/v1/visits', more: ['202', '400', '403', '409', '413', '415', '422'] },
    {
      call: 'post',
      path: '/v1/visits/{processId}/agree',
      more: ['202', '400', '403', '404', '409', '412', '413', '415', '422', '428'],
    },
    { call: 'get', path: '/v1/visits', more: ['200', '400'] },
    { call: 'get', path: '/v1/visits/{processId}', more: ['200', '400', '404'] },
    { call: 'get', path: '/v1/events', more: ['200', '400'] },
    { call: 'get', path: '/v1/mailbox', more: ['200', '400'] },
    { call: 'get', path: '/v1/mailbox/{messageId}', more: ['200', '400', '404'] },
    { call: 'post', path: '/v1/mailbox/{messageId}/acknowledgement', more: ['204', '404'] },
  ])('$call $path', ({ call, path, more }) => {
    const responses = at('paths', path, call, 'responses')
    expect(Object.keys(isObject(responses) ? responses : {})).toEqual([...everywhere, ...more].sort())
  })

  test('a status names every code it may carry, and each has an example', () => {
    const refusal = resolve(at('paths', '/v1/visits/{processId}/agree', 'post', 'responses', '422'))
    const media = valueAt(refusal, '/content/application~1problem+json') ?? null
    expect(valueAt(media, '/schema/properties/code/enum')).toEqual(['invalid-message', 'message-id-reused'])
    expect(valueAt(media, '/examples/message-id-reused/value/status')).toBe(422)
  })
})

describe('headers', () => {
  const command = ['paths', '/v1/visits/{processId}/agree', 'post']
  test.each([
    {
      claim: 'a command asks for If-Match',
      where: [...command, 'parameters', '1'],
      header: { in: 'header', name: 'If-Match', required: true },
    },
    {
      claim: 'its receipt carries the new ETag',
      where: [...command, 'responses', '202', 'headers', 'ETag'],
      header: { required: true },
    },
    {
      claim: 'a start says where the process is',
      where: ['paths', '/v1/visits', 'post', 'responses', '202', 'headers', 'Location'],
      header: { required: true },
    },
  ])('$claim', ({ where, header }) => {
    expect(resolve(at(...where))).toMatchObject(header)
  })

  test.each([
    { status: '401', header: 'WWW-Authenticate' },
    { status: '405', header: 'Allow' },
    { status: '429', header: 'Retry-After' },
    { status: '503', header: 'Retry-After' },
  ])('$status carries $header', ({ status, header }) => {
    const refusal = resolve(at(...command, 'responses', status))
    expect(valueAt(refusal, '/headers')).toHaveProperty(header)
  })
})

describe('the whole', () => {
  test.each([
    {
      claim: 'no command has a path without a message',
      where: ['paths', '/v1/visits/{processId}/receive'],
      value: undefined,
    },
    { claim: 'the start has no path of its own', where: ['paths', '/v1/visits/{processId}/ask'], value: undefined },
    {
      claim: 'commands are tagged by the role that sends them',
      where: ['paths', '/v1/visits/{processId}/agree', 'post', 'tags'],
      value: ['visitor'],
    },
    {
      claim: 'German stands beside English',
      where: ['paths', '/v1/visits/{processId}/agree', 'post', 'x-i18n', 'de', 'summary'],
      value: 'Zusagen',
    },
    { claim: 'the version is that of the contract', where: ['info', 'version'], value: '1.0.0' },
    { claim: 'the licence is an SPDX name', where: ['info', 'license', 'identifier'], value: 'EUPL-1.2' },
    {
      claim: 'states are those of the process',
      where: ['components', 'parameters', 'State', 'schema', 'enum'],
      value: ['asked', 'received', 'agreed', 'refused', 'called-off'],
    },
    {
      claim: 'schemas come along as they are',
      where: ['components', 'schemas', 'WishHome', 'additionalProperties'],
      value: false,
    },
    {
      claim: 'a loop leads back to its own component',
      where: ['components', 'schemas', 'Question', 'properties', 'followUps', 'items', '$ref'],
      value: '#/components/schemas/Question',
    },
  ])('$claim', ({ where, value }) => {
    expect(at(...where)).toEqual(value)
  })
})

async function textOf(contract: string, catalog: typeof toys): Promise<string> {
  const files = await generate('openapi', { catalog, contract })
  return files[0]?.text ?? ''
}

async function lint(source: string, ruleset: 'minimal' | 'recommended' | 'recommended-strict'): Promise<string[]> {
  const config = await createConfig({ extends: [ruleset] })
  const problems = await lintFromString({ source, absoluteRef: '/openapi.yaml', config })
  return problems.map((problem) => problem.ruleId)
}

function at(...steps: string[]): JsonValue | undefined {
  return valueAt(api, steps.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''))
}

function resolve(value: JsonValue | undefined): JsonValue {
  const reference = isObject(value) ? value['$ref'] : undefined
  return (typeof reference === 'string' ? valueAt(api, reference.slice(1)) : value) ?? null
}

function references(value: JsonValue): string[] {
  if (Array.isArray(value)) return value.flatMap(references)
  if (!isObject(value)) return []
  const own = typeof value['$ref'] === 'string' ? [value['$ref']] : []
  return [...own, ...Object.values(value).flatMap(references)]
}
