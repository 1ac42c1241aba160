import { createHash } from 'node:crypto'
import { isObject } from '@fallnetz/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raw } from '../testing/raw.ts'
import type { RunningRegistry } from '../testing/registry.ts'
import { sampleFiles } from '../testing/sample.ts'
import { startStocked } from '../testing/stocked.ts'

let registry: RunningRegistry

beforeAll(async () => {
  registry = await startStocked()
})
afterAll(() => registry.stop())

describe('reading', () => {
  test('the list of contracts names every version with status and digest', async () => {
    const { contracts } = await registry.json('/v1/contracts')
    expect(contracts).toMatchObject([
      {
        id: 'fixed',
        title: { de: 'Fest', en: 'Fest' },
        latest: '1.0.0',
        versions: [
          { version: '1.0.0', status: 'published', href: '/v1/contracts/fixed/versions/1.0.0' },
          { version: '1.1.0', status: 'draft' },
        ],
      },
      { id: 'loose', latest: '1.0.0' },
    ])
  })

  test('every link of a version leads to the bytes with the digest it names', async () => {
    const { files, schemas } = await registry.json('/v1/contracts/fixed/versions/1.0.0')
    if (!Array.isArray(files) || !Array.isArray(schemas)) throw new Error('a version lists files and schemas')
    expect(files.map((file) => isObject(file) && file['path'])).toEqual(Object.keys(sampleFiles()).sort())
    for (const file of files) {
      if (!isObject(file)) throw new Error('a file is an object')
      const bytes = Buffer.from(await (await registry.request(String(file['href']))).arrayBuffer())
      expect(`sha256:${createHash('sha256').update(bytes).digest('hex')}`).toBe(file['digest'])
      expect(bytes.length).toBe(file['bytes'])
    }
    expect(schemas).toEqual([
      {
        id: 'https://w3id.org/fallnetz/fixed/1.0.0/name.schema.json',
        bundle: '/v1/contracts/fixed/versions/1.0.0/bundles/name',
      },
    ])
  })

  test('the path of an $id leads to the schema itself', async () => {
    const response = await registry.request('/fixed/1.0.0/name.schema.json')
    expect(response.headers.get('content-type')).toBe('application/schema+json')
    expect(await response.text()).toBe(sampleFiles({ id: 'fixed' })['name.schema.json'])
  })

  test('latest is the newest published version, named by Content-Location and never kept unasked', async () => {
    for (const path of ['', '/files/contract.json', '/bundles/name']) {
      const response = await registry.request(`/v1/contracts/fixed/versions/latest${path}`)
      expect(response.headers.get('cache-control')).toBe('no-cache')
      expect(await response.text()).toContain('1.0.0')
    }
    const response = await registry.request('/v1/contracts/fixed/versions/latest')
    expect(response.headers.get('content-location')).toBe('/v1/contracts/fixed/versions/1.0.0')
  })

  test('while nothing is published, latest is the newest draft', async () => {
    expect(await registry.json('/v1/contracts/loose/versions/latest')).toMatchObject({ status: 'draft' })
  })

  test('the catalogue holds what core says it holds', async () => {
    const catalog = await registry.json('/v1/catalog')
    expect(catalog).toMatchObject({ base: 'https://w3id.org/fallnetz/' })
    const { contracts } = catalog
    expect(Array.isArray(contracts) && contracts.length).toBe(3)
  })

  test('the store decides, not our memory: what another process publishes is there at once', async () => {
    const { openSqliteStore } = await import('./store/sqlite.ts')
    const other = await openSqliteStore(registry.folder)
    const files = new Map(Object.entries(sampleFiles({ id: 'elsewhere' })))
    const { contractFromFiles } = await import('@fallnetz/core')
    const { digest } = contractFromFiles(files, 'elsewhere')
    await other.publish(
      { collection: 'contracts', id: 'elsewhere', version: '1.0.0', status: 'draft', digest, files },
      { by: 'other', at: '2026-11-22T09:30:00Z' },
    )
    await other.close()
    expect(await registry.json('/v1/contracts/elsewhere')).toMatchObject({ id: 'elsewhere' })
  })
})

describe('operating', () => {
  test('the metrics count requests by pattern, files, refusals and publications', async () => {
    await registry.request('/v1/contracts/none')
    await registry.request('/fixed/1.0.0/name.schema.json')
    await registry.request('/fixed/1.0.0/none.json')
    await registry.request('/v1/catalog', { method: 'DELETE' })
    await raw(registry.url, 'GET', '/%zz', {})
    const text = await (await registry.request('/metrics')).text()
    expect(text).toMatch(
      /fallnetz_http_request_seconds_count\{route="\/v1\/contracts\/:id",method="GET",status="404"\} \d+/,
    )
    expect(text).toMatch(/fallnetz_files_served_total [1-9]/)
    expect(text).toMatch(/fallnetz_refusals_total\{code="contract-not-found"\} 1\n/)
    expect(text).toMatch(/fallnetz_refusals_total\{code="path-not-found"\} 2\n/)
    expect(text).toMatch(/fallnetz_refusals_total\{code="method-not-allowed"\} 1\n/)
    expect(text).toMatch(/fallnetz_publications_total\{outcome="created"\} [1-9]/)
    expect(text).toMatch(/fallnetz_contract_versions [1-9]/)
    expect(text).not.toContain('none')
  })
})
