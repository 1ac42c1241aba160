import { isObject, type JsonObject } from '@fallnetz/core'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RunningRegistry, startRegistry } from '../testing/registry.ts'
import { problems } from './problems.ts'

let registry: RunningRegistry
let openapi: JsonObject

beforeAll(async () => {
  registry = await startRegistry()
  openapi = await registry.json('/openapi.json')
})
afterAll(() => registry.stop())

function operations(): [name: string, operation: JsonObject][] {
  const paths = Object.entries(isObject(openapi['paths']) ? openapi['paths'] : {})
  return paths.flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {}).flatMap(([method, operation]): [string, JsonObject][] =>
      isObject(operation) ? [[`${method.toUpperCase()} ${path}`, operation]] : [],
    ),
  )
}

describe('openapi.json', () => {
  test('Redocly has nothing to say about it', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const source = JSON.stringify(openapi)
    const said = await lintFromString({ source, absoluteRef: 'openapi.json', config })
    expect(said.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([])
  })

  test('it offers exactly this', () => {
    expect(
      operations()
        .map(([name]) => name)
        .sort(),
    ).toEqual([
      ...['GET /health/live', 'GET /health/ready', 'GET /metrics', 'GET /openapi.json'],
      ...[
        'GET /v1/catalog',
        'GET /v1/codelists',
        'GET /v1/codelists/{id}',
        'GET /v1/codelists/{id}/versions/{version}',
      ],
      ...['GET /v1/contracts', 'GET /v1/contracts/{id}', 'GET /v1/contracts/{id}/versions/{version}'],
      ...['GET /v1/contracts/{id}/versions/{version}/bundles/{schema}'],
      ...['GET /v1/contracts/{id}/versions/{version}/files/{file}', 'GET /{contract}/{version}/{file}'],
      ...['POST /v1/validate', 'PUT /v1/contracts/{id}/versions/{version}'],
    ])
  })

  test('every operation speaks German and English and every refusal is a problem', () => {
    for (const [name, operation] of operations()) {
      const { german } = { german: isObject(operation['x-i18n']) ? operation['x-i18n']['de'] : undefined }
      expect(german, name).toMatchObject({
        summary: expect.stringMatching(/./),
        description: expect.stringMatching(/./),
      })
      const responses = isObject(operation['responses']) ? operation['responses'] : {}
      for (const [status, response] of Object.entries(responses)) {
        if (Number(status) < 400) continue
        expect(response, `${name} ${status}`).toMatchObject({
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        })
      }
    }
  })

  test('every problem but those of no operation is promised somewhere', () => {
    const words = JSON.stringify(openapi['paths'])
    const missing = Object.keys(problems).filter((code) => !words.includes(`\`${code}\``))
    const nowhere = [
      'method-not-allowed',
      'request-timeout',
      'expectation-failed',
      'headers-too-large',
      'method-unknown',
      'transfer-encoding-unknown',
    ]
    expect(missing).toEqual(nowhere)
  })
})
