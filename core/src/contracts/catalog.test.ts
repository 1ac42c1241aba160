import { describe, expect, test } from 'vitest'
import { catalogOf, compareVersions, dependenciesOf, findContract, latest, versionsOf } from './catalog.ts'
import type { Contract, ContractStatus } from './contract.ts'
import { contractFromFiles } from './read-contract.ts'

function contract(version: string, status: ContractStatus, id = 'loan', on: readonly string[] = []): Contract {
  const words = { de: 'x', en: 'x' }
  const dependsOn = on.map((name) => ({ contract: name, version: '1.0.0' }))
  const manifest = { id, version, kind: 'library', status, title: words, description: words, dependsOn }
  return contractFromFiles(new Map([['contract.json', JSON.stringify(manifest)]]), id)
}

describe('versions', () => {
  test.each([
    { a: '1.2.9', b: '1.2.10', sign: -1 },
    { a: '1.10.0', b: '1.9.9', sign: 1 },
    { a: '2.0.0', b: '10.0.0', sign: -1 },
    { a: '1.0.0', b: '1.0.0', sign: 0 },
  ])('$a against $b', ({ a, b, sign }) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign)
    expect(Math.sign(compareVersions(b, a)) + sign).toBe(0)
  })

  test('are listed oldest first, whatever order they came in', () => {
    const catalog = catalogOf([contract('1.10.0', 'draft'), contract('1.2.0', 'draft'), contract('1.9.0', 'draft')])
    expect(versionsOf(catalog, 'loan').map((one) => one.version)).toEqual(['1.2.0', '1.9.0', '1.10.0'])
  })
})

describe('what a contract depends on', () => {
  const named = { loan: ['book', 'person'], book: ['person', 'lost'], person: ['loan'], shelf: ['loan'] }
  const catalog = catalogOf(Object.entries(named).map(([id, on]) => contract('1.0.0', 'draft', id, on)))

  test.each([
    { of: 'loan', are: ['book', 'person'] },
    { of: 'shelf', are: ['book', 'loan', 'person'] },
    { of: 'person', are: ['book', 'loan'] },
  ])('directly or not, each once, without $of itself and what is not there', ({ of, are }) => {
    const found = dependenciesOf(catalog, findContract(catalog, of))
    expect(found.map(({ id }) => id).sort()).toEqual(are)
  })
})

describe('the latest version', () => {
  test.each([
    {
      claim: 'is the newest published one',
      versions: [
        ['1.0.0', 'published'],
        ['1.1.0', 'published'],
        ['2.0.0', 'draft'],
      ],
      is: '1.1.0',
    },
    {
      claim: 'is the newest draft while nothing is published',
      versions: [
        ['1.0.0', 'draft'],
        ['1.1.0', 'draft'],
      ],
      is: '1.1.0',
    },
    {
      claim: 'is not a deprecated one while a published one exists',
      versions: [
        ['1.0.0', 'published'],
        ['1.1.0', 'deprecated'],
      ],
      is: '1.0.0',
    },
    { claim: 'does not exist where there is none', versions: [], is: undefined },
  ] as { claim: string; versions: [string, ContractStatus][]; is: string | undefined }[])(
    '$claim',
    ({ versions, is }) => {
      expect(latest(versions.map(([version, status]) => contract(version, status)))?.version).toBe(is)
    },
  )
})

describe('finding a contract', () => {
  const catalog = catalogOf([contract('1.0.0', 'published'), contract('1.1.0', 'draft')])

  test.each([
    { name: 'loan', is: '1.0.0' },
    { name: 'loan@1.1.0', is: '1.1.0' },
  ])('$name is $is', ({ name, is }) => expect(findContract(catalog, name).version).toBe(is))

  test.each(['loan@1.2.0', 'lone', 'loan@', '__proto__'])('%s is not there, and the answer says what is', (name) => {
    expect(() => findContract(catalog, name)).toThrow(
      expect.objectContaining({
        code: 'contract-not-found',
        message: expect.stringContaining('loan@1.0.0, loan@1.1.0'),
      }),
    )
  })

  test('the same version twice is refused', () => {
    const twice = [contract('1.0.0', 'draft'), contract('1.0.0', 'draft')]
    expect(() => catalogOf(twice)).toThrow(expect.objectContaining({ code: 'duplicate-contract' }))
  })
})
