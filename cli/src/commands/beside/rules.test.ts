import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readFolder } from '@fallnetz/core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { StandardFolder } from '../check-beside.ts'
import { rules } from './rules.ts'

const schemas = join(import.meta.dirname, '../../../../schemas')

describe('fallnetz check, of a folder with rules', () => {
  let path = ''
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'fallnetz-standard-'))
    for (const name of ['common', 'meta', 'referral', 'rules']) {
      cpSync(join(schemas, name), join(path, name), { recursive: true })
    }
  })
  afterEach(() => rmSync(path, { recursive: true, force: true }))

  function change(file: string, from: string, to: string): void {
    const text = readFileSync(join(path, file), 'utf8')
    expect(text).toContain(from)
    writeFileSync(join(path, file), text.replace(from, to))
  }

  function standard(): StandardFolder {
    const own = readFolder(path)
    return { path, place: 'standard', catalog: own, own }
  }

  async function found(): Promise<string[]> {
    const [checked, ...others] = [...rules(standard())]
    expect({ source: checked?.source, folder: checked?.folder, others }).toEqual({
      source: 'rules',
      folder: 'standard',
      others: [],
    })
    const findings = (await checked?.findings()) ?? []
    return findings.map(({ code, at, line }) => `${code} ${at}${line === undefined ? '' : ` in line ${line}`}`)
  }

  test('has nothing to say about ours', async () => {
    expect(await found()).toEqual([])
  })

  test('names the file of a rule, and the line', async () => {
    change('rules/l-10/1.0.0/rule.json', '§ 64 Abs. 2a', '§ 64 IIa')
    expect(await found()).toEqual(['citation-invalid rules/l-10/1.0.0/rule.json#/sources/0/norm in line 18'])
  })

  test('names the file of a schema that carries no rule there is', async () => {
    change('common/1.0.0/pseudonymisation.schema.json', '"x-rules": ["L-10"]', '"x-rules": ["L-42"]')
    expect(await found()).toEqual(['rule-unknown common/1.0.0/pseudonymisation.schema.json#/x-rules'])
  })

  test('asks nothing where there are no rules', () => {
    rmSync(join(path, 'rules'), { recursive: true })
    expect([...rules(standard())]).toEqual([])
  })
})
