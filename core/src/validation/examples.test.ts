import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Contract } from '../contracts/contract.ts'
import { readFolder } from '../contracts/read-folder.ts'
import { schemaId } from '../contracts/schemas.ts'
import type { Finding } from '../finding.ts'
import type { JsonValue } from '../json/value.ts'
import { createQuickLook } from './quick-look.ts'

interface Example {
  readonly schema?: string
  readonly message: JsonValue
  readonly findings?: readonly Pick<Finding, 'code' | 'at'>[]
}

const catalog = readFolder(fileURLToPath(new URL('../../../schemas', import.meta.url)))
const look = await createQuickLook(catalog)
const validator = await look.validator()

describe.each([...catalog.contracts])('examples of %s', (_, contract) => {
  const examples = [...contract.files].filter(([path]) => /^examples\/.*\.json$/.test(path))

  test.each(examples)('%s gives exactly the findings it names', (_, text) => {
    // An example lies where the standard was written: its shape is held to a schema of its own before.
    const { message, schema, findings = [] } = JSON.parse(text) as Example
    const which = schemaOf(contract, schema)
    const verdict = validator.validateText(JSON.stringify(message), which)
    expect(placesIn(verdict.findings)).toEqual(placesIn(findings))
    const passed = look.passes(JSON.stringify(message), which)
    expect(passed).toBe(verdict.findings.length === 0 ? verdict.schema : undefined)
  })
})

function schemaOf(contract: Contract, path: string | undefined): { schema?: string } {
  return path === undefined ? {} : { schema: schemaId(contract, path) }
}

function placesIn(findings: readonly Pick<Finding, 'code' | 'at'>[]): string[] {
  return [...new Set(findings.map(({ code, at }) => `${code} ${at}`))].sort()
}
