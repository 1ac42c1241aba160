import { afterAll, describe, expect, test } from 'vitest'
import { fallnetz, scratch } from '../testing/in-process.contract.ts'

const { folder, write, remove } = scratch()
afterAll(remove)

describe('what fallnetz compare is asked', () => {
  test('shows the semantics side by side until one is chosen', async () => {
    write('open.json', { properties: { a: true } })
    write('wider.json', { properties: { a: true, b: { type: 'string' } } })
    const all = await fallnetz(['compare', 'open.json', 'wider.json'], { cwd: folder })
    expect(all).toMatchObject({ code: 1 })
    expect(all.out).toContain('strict: Breaking, closed-world: Compatible, sender-reader: Compatible.')
    const closed = await fallnetz(['compare', 'open.json', 'wider.json', '--semantics', 'closed-world'], {
      cwd: folder,
    })
    expect(closed).toMatchObject({ code: 0 })
    expect(closed.out).not.toContain('strict')
  })

  test('takes the word of a validator for bare schemas, that of the schema for interfaces', async () => {
    const api = (properties: object) => ({
      openapi: '3.1.0',
      info: { title: 'Test', version: '1.0.0' },
      paths: { '/a': { post: { requestBody: { content: { 'application/json': { schema: { properties } } } } } } },
    })
    write('open-api.json', api({ a: true }))
    write('wider-api.json', api({ a: true, b: { type: 'string' } }))
    const answer = await fallnetz(['compare', 'open-api.json', 'wider-api.json'], { cwd: folder })
    expect(answer).toMatchObject({ code: 0 })
    expect(answer.out).toContain('closed-world: only fields')
  })

  test('says no where an address is gone, though nobody is turned away', async () => {
    const api = (...urls: readonly string[]) => ({ openapi: '3.1.0', paths: {}, servers: urls.map((url) => ({ url })) })
    write('served.json', api('https://a.example', 'https://b.example'))
    write('moved.json', api('https://a.example'))
    const answer = await fallnetz(['compare', 'served.json', 'moved.json', '--format', 'json'], { cwd: folder })
    expect(answer.code).toBe(1)
    expect(JSON.parse(answer.out).comparisons[0].changes).toMatchObject([
      { code: 'server-removed', severity: 'breaking', ground: 'promise' },
    ])
  })

  test('knows the day on which something was announced to end', async () => {
    const api = (...paths: readonly string[]) => ({
      openapi: '3.1.0',
      paths: Object.fromEntries(paths.map((path) => [path, { get: { deprecated: true, 'x-sunset': '2020-01-01' } }])),
    })
    write('announced.json', api('/a', '/b'))
    write('ended.json', api('/a'))
    expect(await fallnetz(['compare', 'announced.json', 'ended.json'], { cwd: folder })).toMatchObject({ code: 0 })
  })

  test('lets a pipeline stop at what somebody should look at', async () => {
    const api = (components: object) => ({
      openapi: '3.1.0',
      info: { title: 'Test', version: '1.0.0' },
      paths: { '/a': { get: { responses: { '200': { description: 'Fine.' } } } } },
      components,
    })
    write('with.json', api({ schemas: { Unused: { type: 'string' } } }))
    write('without.json', api({}))
    const words = ['compare', 'with.json', 'without.json', '--fail-on']
    expect(await fallnetz([...words, 'breaking'], { cwd: folder })).toMatchObject({ code: 0 })
    expect(await fallnetz([...words, 'warning'], { cwd: folder })).toMatchObject({ code: 1 })
  })
})
