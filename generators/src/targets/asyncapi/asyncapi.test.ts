import { fileURLToPath } from 'node:url'
import { Parser } from '@asyncapi/parser'
import { isObject, type JsonValue, readFolder, valueAt } from '@fallnetz/core'
import { parseYaml } from '@fallnetz/core/yaml'
import { describe, expect, test } from 'vitest'
import { generate } from '../../generators.ts'

const toys = readFolder(fileURLToPath(new URL('../../../toy', import.meta.url)))
const standard = readFolder(fileURLToPath(new URL('../../../../schemas', import.meta.url)))
const toy = await textOf('visit@1.0.0', toys)

const contracts = [
  { contract: 'visit@1.0.0', catalog: toys },
  ...[...standard.contracts.values()]
    .filter((contract) => contract.manifest.kind === 'process')
    .map((contract) => ({ contract: `${contract.id}@${contract.version}`, catalog: standard })),
]

describe.each(contracts)('AsyncAPI of $contract', async ({ contract, catalog }) => {
  const text = contract === 'visit@1.0.0' ? toy : await textOf(contract, catalog)

  test('refers to nothing outside itself', () => {
    expect(references(parseYaml(text)).filter((reference) => !reference.startsWith('#/'))).toEqual([])
  })

  test('the parser finds no error and no warning', async () => {
    expect(await complaints(text)).toEqual([])
  })
})

test.each([
  { claim: 'an unknown action', from: 'action: send', to: 'action: shout' },
  {
    claim: 'a schema that is none',
    from: 'properties:\n            type:\n              const: org.fallnetz.visit.agreed.v1',
    to: 'properties: 5',
  },
  {
    claim: 'a message nobody knows',
    from: 'channels/visitEvents/messages/AgreedEvent',
    to: 'channels/visitEvents/messages/GoneEvent',
  },
])('the parser would notice $claim', async ({ from, to }) => {
  expect(toy).toContain(from)
  expect(await complaints(toy.replace(from, to))).not.toEqual([])
})

describe('events', () => {
  const payload = '/components/messages/AgreedEvent/payload/schema'
  test.each([
    {
      claim: 'the type names process, event and major version',
      at: `${payload}/properties/type/const`,
      value: 'org.fallnetz.visit.agreed.v1',
    },
    { claim: 'the state is the one reached', at: `${payload}/properties/data/properties/state/const`, value: 'agreed' },
    {
      claim: 'the state before is one it may come from',
      at: `${payload}/properties/data/properties/previousState/enum`,
      value: ['received'],
    },
    {
      claim: 'at the start there is none',
      at: '/components/messages/AskedEvent/payload/schema/properties/data/properties/previousState/enum',
      value: [null],
    },
    {
      claim: 'a transition without a message is an event, too',
      at: '/components/messages/ReceivedEvent/name',
      value: 'org.fallnetz.visit.received.v1',
    },
    { claim: 'the party sends', at: '/operations/sendVisitEvents/action', value: 'send' },
    {
      claim: 'the dialect is named',
      at: '/components/messages/AgreedEvent/payload/schemaFormat',
      value: 'application/schema+json;version=draft-2020-12',
    },
  ])('$claim', ({ at, value }) => {
    expect(valueAt(parseYaml(toy), at)).toEqual(value)
  })
})

async function textOf(contract: string, catalog: typeof toys): Promise<string> {
  const files = await generate('asyncapi', { catalog, contract })
  return files[0]?.text ?? ''
}

/** Errors and warnings. That there is a newer version of AsyncAPI is only a hint; 3.0 is the one we promise. */
async function complaints(text: string): Promise<string[]> {
  const { diagnostics } = await new Parser().parse(text)
  return diagnostics.filter((one) => one.code !== 'asyncapi-latest-version').map((one) => `${one.code}: ${one.message}`)
}

function references(value: JsonValue): string[] {
  if (Array.isArray(value)) return value.flatMap(references)
  if (!isObject(value)) return []
  const own = typeof value['$ref'] === 'string' ? [value['$ref']] : []
  return [...own, ...Object.values(value).flatMap(references)]
}
