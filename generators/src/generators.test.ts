import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { catalogOf, contractFromFiles, findContract, readFolder } from '@fallnetz/core'
import { describe, expect, test } from 'vitest'
import { generate, generators } from './generators.ts'
import { staleFiles } from './write.ts'

const toys = readFolder(fileURLToPath(new URL('../toy', import.meta.url)))
const schemas = fileURLToPath(new URL('../../schemas', import.meta.url))
const targets = [...generators.keys()]

describe.each(targets)('the target %s', async (name) => {
  const golden = fileURLToPath(new URL(`./targets/${name}/golden`, import.meta.url))
  const files = await generate(name, { catalog: toys, contract: 'visit@1.0.0' })

  test('makes of the toy contract exactly what lies in golden/', () => {
    expect(staleFiles(golden, files, { whole: true })).toEqual([])
  })

  test('knows nothing but what the contract says: another process by other names gives the same with other names', async () => {
    const renamed = await generate(name, { catalog: loans(), contract: 'loan@1.0.0' })
    expect(renamed.map((file) => [file.path, unordered(file.text)])).toEqual(
      files.map((file) => [file.path, unordered(asLoan(file.text))]),
    )
  })

  test('never says the name of a real contract', () => {
    const words = [...readFolder(schemas).contracts.values()].filter(({ manifest }) => manifest.kind === 'process')
    for (const { text } of files) for (const { id } of words) expect(text.toLowerCase()).not.toContain(id)
  })

  test('gives the same files every time', async () => {
    expect(await generate(name, { catalog: toys, contract: 'visit' })).toEqual(files)
  })
})

describe('the contracts of the standard', async () => {
  const catalog = readFolder(schemas)
  const drafts = [...catalog.contracts.values()].filter(
    ({ manifest }) => manifest.kind === 'process' && manifest.status === 'draft',
  )

  test.each(drafts)(
    '$id@$version lies beside its OpenAPI and AsyncAPI as they are now',
    async ({ id, version, files }) => {
      const contract = `${id}@${version}`
      for (const name of ['openapi', 'asyncapi']) {
        for (const { path, text } of await generate(name, { catalog, contract })) expect(files.get(path)).toBe(text)
      }
    },
  )
})

describe('generate', () => {
  test.each([
    { claim: 'an unknown target', name: 'cobol', request: {}, code: 'target-not-found' },
    {
      claim: 'an unknown option',
      name: 'openapi',
      request: { options: { colour: 'blue' } },
      code: 'target-option-unknown',
    },
    { claim: 'an unknown contract', name: 'openapi', request: { contract: 'gone' }, code: 'contract-not-found' },
    {
      claim: 'a contract without a process',
      name: 'openapi',
      request: { contract: 'basics' },
      code: 'process-unreadable',
    },
    {
      claim: 'a contract without what it stands on',
      name: 'openapi',
      request: { catalog: alone() },
      code: 'dependency-missing',
    },
    {
      claim: 'a name no package may have',
      name: 'typescript',
      request: { options: { package: '../x' } },
      code: 'package-name-invalid',
    },
  ])('says what is wrong with $claim: $code', async ({ name, request, code }) => {
    const attempt = generate(name, { catalog: toys, contract: 'visit', ...request })
    await expect(attempt).rejects.toMatchObject({ code, text: { de: expect.any(String), en: expect.any(String) } })
  })
})

function alone() {
  return catalogOf([findContract(toys, 'visit')])
}

/** The toy process under other names: `visit` is now `loan`, its files say so, and nothing else has changed. */
function loans() {
  const { files } = findContract(toys, 'visit')
  const renamed = [...files].map(([path, text]) => [path, asLoan(text)] as const)
  return catalogOf([findContract(toys, 'basics'), contractFromFiles(new Map(renamed), 'loan')])
}

// Words that begin with "visit" for other reasons (visitor) follow along; both sides are treated alike.
function asLoan(text: string): string {
  return text.replaceAll('visit', 'loan').replaceAll('Visit', 'Loan')
}

// Lists sorted by name come out in another order under another name.
function unordered(text: string): string[] {
  return text.split('\n').sort()
}

test('the table of targets and the folders agree', () => {
  for (const name of targets) {
    expect(readFileSync(fileURLToPath(new URL(`./targets/${name}/${name}.ts`, import.meta.url)), 'utf8')).toContain(
      `export const ${name}: Target`,
    )
  }
})
