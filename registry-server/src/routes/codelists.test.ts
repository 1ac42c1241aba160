import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addCodelist, type RunningRegistry, startRegistry } from '../../testing/registry.ts'

let registry: RunningRegistry

const list = (version: string, rows: number) => ({
  urn: 'urn:fallnetz:test:color',
  ...{ version, status: 'active', title: { de: 'Farbe', en: 'Color' }, rows: Array(rows).fill({ code: 'red' }) },
})

beforeAll(async () => {
  registry = await startRegistry()
  for (const [version, rows] of [
    ['1.2.0', 2],
    ['1.10.0', 3],
    ['1.0.0', 1],
  ] as const) {
    await addCodelist(registry.store, 'color', version, list(version, rows))
  }
})
afterAll(() => registry.stop())

describe('code lists', () => {
  test('each with its versions in order, and the status it gives itself', async () => {
    const { codelists } = await registry.json('/v1/codelists')
    const versions = ['1.0.0', '1.2.0', '1.10.0'].map((version) => ({
      ...{ version, status: 'active', href: `/v1/codelists/color/versions/${version}` },
    }))
    const color = {
      id: 'color',
      urn: 'urn:fallnetz:test:color',
      title: { de: 'Farbe', en: 'Color' },
      latest: '1.10.0',
      versions,
    }
    expect(codelists).toMatchObject([color])
    expect(await registry.json('/v1/codelists/color')).toMatchObject(color)
  })

  test('the codes byte for byte, by version, as latest and under the path of the name', async () => {
    const wanted = JSON.stringify(list('1.10.0', 3))
    for (const path of ['/v1/codelists/color/versions/1.10.0', '/codelists/color/1.10.0/codelist.json']) {
      expect(await (await registry.request(path)).text()).toBe(wanted)
    }
    const latest = await registry.request('/v1/codelists/color/versions/latest')
    expect(latest.headers.get('content-location')).toBe('/v1/codelists/color/versions/1.10.0')
    expect(latest.headers.get('cache-control')).toBe('no-cache')
    expect(await latest.text()).toBe(wanted)
  })

  test('a version that is not there is named together with those that are', async () => {
    const response = await registry.request('/v1/codelists/color/versions/9.0.0?', {
      headers: { 'accept-language': 'en' },
    })
    expect([response.status, await response.json()]).toMatchObject([
      404,
      { code: 'version-not-found', detail: 'There is no such version. Available: 1.0.0, 1.2.0, 1.10.0.' },
    ])
  })
})
