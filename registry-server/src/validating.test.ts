import { expect, test } from 'vitest'
import { addCodelist, startRegistry } from '../testing/registry.ts'

test('a list that cannot be read keeps nobody from ending the registry in order', async () => {
  const registry = await startRegistry()
  const urn = 'urn:fallnetz:test:odd'
  await addCodelist(registry.store, 'odd', '1', { urn, title: { de: 'Seltsam', en: 'Odd' }, rows: 'none' })
  const schema = { $id: 'https://w3id.org/fallnetz/toy/1.0.0/name.schema.json', type: 'string', 'x-codelist': urn }
  await registry.publish({ files: { 'name.schema.json': schema } })
  const headers = { 'content-type': 'application/json' }
  const asked = `/v1/validate?schema=${encodeURIComponent(schema.$id)}`
  const response = await registry.request(asked, { method: 'POST', headers, body: '"red"' })
  expect(response.status).toBe(500)
  await registry.stop()
  await expect(registry.store.revision()).rejects.toThrow()
})
