import { isObject } from '@fallnetz/core'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raw } from '../../testing/raw.ts'
import { type RunningRegistry, startRegistry } from '../../testing/registry.ts'
import { requireToken } from './authentication.ts'

let registry: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.stop())

/** Every operation of the interface with an address to try it at, and whether it asks for a token. */
async function operations() {
  const { paths } = await registry.json('/openapi.json')
  return Object.entries(isObject(paths) ? paths : {}).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {}).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: path.replace(/\{version\}/g, '1.0.0').replace(/\{\w+\}/g, 'toy'),
      guarded: isObject(operation) && Array.isArray(operation['security']) && operation['security'].length > 0,
    })),
  )
}

describe('who is let in where', () => {
  test('every operation: no token, a wrong token, another scheme', async () => {
    const all = await operations()
    expect(all.filter(({ guarded }) => guarded).map(({ method }) => method)).toEqual(['PUT'])
    for (const { method, path, guarded } of all) {
      for (const authorization of [undefined, 'Bearer wrong', 'Basic dXNlcjpwYXNz', 'Bearer', '']) {
        const { status } = await raw(registry.url, method, path, authorization === undefined ? {} : { authorization })
        expect([method, path, authorization, status === 401]).toEqual([method, path, authorization, guarded])
      }
    }
  })

  test('a route that says nothing is closed, and so is one inside a plugin', async () => {
    const app = fastify().withTypeProvider<TypeBoxTypeProvider>()
    requireToken(app, [], () => undefined)
    app.get('/forgotten', () => 'secret')
    await app.register(async (scope) => {
      scope.get('/inside', () => 'secret')
    })
    for (const url of ['/forgotten', '/inside']) {
      const response = await app.inject({ url, headers: { authorization: 'Bearer undefined' } })
      expect(response.statusCode).toBe(500)
      expect(response.json()).toMatchObject({ code: 'not-authenticated' })
    }
    await app.close()
  })
})
