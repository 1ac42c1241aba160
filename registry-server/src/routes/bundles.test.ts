import { isObject, type JsonObject } from '@fallnetz/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningRegistry, startRegistry } from '../../testing/registry.ts'

let registry: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.stop())

const base = 'https://w3id.org/fallnetz/'
const dialect = 'https://json-schema.org/draft/2020-12/schema'
const pair = (id: string, of: string): Record<string, JsonObject> => ({
  'pair.schema.json': {
    ...{ $schema: dialect, $id: `${base}${id}/1.0.0/pair.schema.json`, title: 'Pair', type: 'array', maxItems: 2 },
    items: { $ref: `${base}${of}/1.0.0/name.schema.json` },
  },
})
const on = (contract: string) => [{ contract, version: '1.0.0' }]

describe('bundles', () => {
  test('a bundle stands on its own: everything it refers to is inside, under its own name', async () => {
    await registry.publish({ id: 'part' })
    await registry.publish({ id: 'whole', dependsOn: on('part'), files: pair('whole', 'part') })
    const bundle = await registry.json('/v1/contracts/whole/versions/1.0.0/bundles/pair')
    expect(bundle).toMatchObject({
      $schema: dialect,
      $id: `${base}whole/1.0.0/pair.schema.json`,
      $defs: { [`${base}part/1.0.0/name.schema.json`]: { maxLength: 40 } },
    })
  })

  test('it changes with the draft it stands on', async () => {
    await registry.publish({ id: 'moving' })
    await registry.publish({ id: 'user', dependsOn: on('moving'), files: pair('user', 'moving') })
    const path = '/v1/contracts/user/versions/1.0.0/bundles/pair'
    const before = await registry.request(path)
    const name = {
      $schema: dialect,
      $id: `${base}moving/1.0.0/name.schema.json`,
      title: 'Name',
      type: 'string',
      maxLength: 7,
    }
    await registry.publish({ id: 'moving', files: { 'name.schema.json': name } })
    const after = await registry.request(path)
    expect(after.headers.get('etag')).not.toBe(before.headers.get('etag'))
    const defs = ((await after.json()) as JsonObject)['$defs']
    expect(isObject(defs) && defs[`${base}moving/1.0.0/name.schema.json`]).toMatchObject({ maxLength: 7 })
  })

  test('it may be kept for ever only when all of it is published', async () => {
    const cacheOf = async (id: string) => {
      const response = await registry.request(`/v1/contracts/${id}/versions/1.0.0/bundles/pair`)
      return response.headers.get('cache-control')
    }
    await registry.publish({ id: 'ground' })
    // Past the gate, which would not let this happen.
    await registry.publish({
      id: 'tower',
      status: 'published',
      dependsOn: on('ground'),
      files: pair('tower', 'ground'),
    })
    expect(await cacheOf('tower')).toBe('no-cache')
    await registry.publish({ id: 'ground', status: 'published' })
    expect(await cacheOf('tower')).toBe('public, max-age=31536000, immutable')
  })

  test('a reference that leads nowhere is said, and hurts nobody else', async () => {
    await registry.publish({ id: 'orphan', dependsOn: on('gone'), files: pair('orphan', 'gone') })
    const response = await registry.request('/v1/contracts/orphan/versions/1.0.0/bundles/pair')
    expect([response.status, await response.json()]).toMatchObject([409, { code: 'reference-unresolved' }])
    expect((await registry.request('/v1/contracts/orphan/versions/1.0.0/bundles/name')).status).toBe(200)
    expect((await registry.request('/v1/contracts/whole/versions/1.0.0/bundles/pair')).status).toBe(200)
  })
})
