import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { catalogOf } from '../contracts/catalog.ts'
import { baseUri } from '../contracts/contract.ts'
import { readFolder } from '../contracts/read-folder.ts'
import { schemaIndexOf } from '../contracts/schemas.ts'
import { smallLibrary, smallProcess } from '../contracts/small.contract.ts'
import type { JsonValue } from '../json/value.ts'
import { ajvChecks } from './ajv.ts'
import type { Check } from './check.ts'
import * as formats from './formats.ts'
import { schemaDigest } from './precompiled.ts'
import { precompile, standaloneCode } from './standalone.ts'

const schemas = fileURLToPath(new URL('../../../schemas', import.meta.url))

describe('code that stands alone', () => {
  test('judges every example as ajv does', async () => {
    const catalog = readFolder(schemas)
    const index = schemaIndexOf(catalog)
    const { check } = await ajvChecks(index)
    const messages = messagesIn(catalog)
    for (const { text } of await precompile(catalog)) {
      for (const [id, alone] of Object.entries(loaded(text))) {
        const compiled = check(id)
        expect(
          messages.map((message) => alone(message)),
          id,
        ).toEqual(messages.map((message) => compiled(message)))
      }
    }
  })

  test('needs our formats and nothing else', async () => {
    const code = await standaloneCode(
      schemaIndexOf(readFolder(schemas)),
      [`${baseUri}referral/1.0.0/request.schema.json`],
      () => 'request',
    )
    expect(new Set(code.match(/require\([^)]*\)/g))).toEqual(new Set(['require("@fallnetz/core/formats")']))
    expect(code).toMatch(/^"use strict";\s*exports\.request = /)
  })

  test('is refused for a pattern the built-in engine cannot serve, and nothing is precompiled then', async () => {
    const catalog = catalogOf([
      smallLibrary({
        'name.schema.json': { $id: `${baseUri}parts/1.0.0/name.schema.json`, type: 'string', pattern: '^(a+)+$' },
      }),
    ])
    const code = standaloneCode(schemaIndexOf(catalog), [`${baseUri}parts/1.0.0/name.schema.json`], () => 'name')
    await expect(code).rejects.toMatchObject({ code: 'pattern-unsafe' })
    expect(await precompile(catalog)).toEqual([])
  })
})

describe('the digest of what a contract was compiled from', () => {
  const digest = (library = smallLibrary(), process = smallProcess()) =>
    schemaDigest(catalogOf([library, process]), process)

  test('changes with its own schemas and those it depends on', () => {
    expect(digest(smallLibrary({ 'name.schema.json': { type: 'string' } }))).not.toBe(digest())
    expect(digest(smallLibrary(), smallProcess({ 'ask.schema.json': {} }))).not.toBe(digest())
  })

  test('does not change with examples and texts', () => {
    expect(digest(smallLibrary({ 'README.md': 'x' }), smallProcess({ 'examples/valid/more.json': {} }))).toBe(digest())
  })
})

test('the committed validators fit the committed schemas, so that ajv is never loaded', () => {
  const script = `
    import { createRequire } from 'node:module'
    import { createValidator, readFolder } from '@fallnetz/core'
    const catalog = readFolder(process.argv[1])
    const validator = await createValidator(catalog)
    const example = JSON.parse(catalog.contracts.get('referral@1.0.0').files.get('examples/valid/request-full.json'))
    const { findings } = validator.validateValue(example.message)
    const loaded = Object.keys(createRequire(import.meta.url).cache).filter((file) => file.includes('/node_modules/ajv/'))
    console.log(JSON.stringify({ findings, loaded }))`
  const options = ['--conditions=@fallnetz/source', '--input-type=module', '--eval', script, schemas]
  const printed = execFileSync(process.execPath, options, { cwd: import.meta.dirname, encoding: 'utf8' })
  expect(JSON.parse(printed)).toEqual({ findings: [], loaded: [] })
})

function loaded(text: string): Record<string, Check> {
  const module = { exports: (_: (name: string) => unknown): { checks: Record<string, Check> } => ({ checks: {} }) }
  new Function('module', text)(module)
  return module.exports((name) => (name === '@fallnetz/core/formats' ? formats : undefined)).checks
}

function messagesIn(catalog: ReturnType<typeof readFolder>): JsonValue[] {
  const texts = [...catalog.contracts.values()].flatMap((contract) => [...contract.files])
  return texts.filter(([path]) => /^examples\/.*\.json$/.test(path)).map(([, text]) => JSON.parse(text).message)
}
