import { readFileSync } from 'node:fs'
import { isObject, type JsonObject, type JsonValue, valueAt } from '@fallnetz/core'
import { parseYaml } from '@fallnetz/core/yaml'
import { describe, expect, test } from 'vitest'
import { anywhere, type CallKind, promised } from './calls.ts'

const openapi = parseYaml(readFileSync(new URL('../../schemas/referral/1.0.0/openapi.yaml', import.meta.url), 'utf8'))

interface Operation {
  readonly name: string
  readonly kind: CallKind | undefined
  readonly responses: JsonObject
}

describe('what the suite holds every answer against is what openapi.yaml declares', () => {
  const all = operations()

  test('every operation is one of our calls, and every call is there', () => {
    expect(all.filter(({ kind }) => kind === undefined)).toEqual([])
    const kinds = new Set(all.map(({ kind }) => kind))
    expect(Object.keys(promised).filter((kind) => kind !== 'other' && !kinds.has(kind as CallKind))).toEqual([])
  })

  test.each(all)('$name', ({ kind = 'other', responses }) => {
    const { success, refusals, schema, etag } = promised[kind]
    const statuses = Object.keys(responses).map(Number)
    expect(statuses.filter((status) => status < 400)).toEqual([success])
    expect(statuses.filter((status) => status >= 400 && !anywhere.includes(status))).toEqual(refusals)
    expect(anywhere.filter((status) => !statuses.includes(status))).toEqual([])

    const declared = object(responses[String(success)])
    const component = valueAt(declared, '/content/application~1json/schema/$ref')
    expect(typeof component === 'string' ? kebab(component.slice(component.lastIndexOf('/') + 1)) : undefined).toBe(
      schema,
    )
    expect(valueAt(declared, '/headers/ETag') !== undefined).toBe(etag === true)
  })
})

function operations(): Operation[] {
  return Object.entries(object(valueAt(openapi, '/paths'))).flatMap(([path, methods]) =>
    Object.entries(object(methods)).flatMap(([method, operation]) => {
      if (!['get', 'post', 'put', 'patch', 'delete'].includes(method)) return []
      const name = `${method.toUpperCase()} ${path}`
      return [{ name, kind: kindOf(name), responses: object(valueAt(operation, '/responses')) }]
    }),
  )
}

function kindOf(name: string): CallKind | undefined {
  const kinds: readonly [pattern: RegExp, kind: CallKind][] = [
    [/^GET \/v1\/events$/, 'events'],
    [/^GET \/v1\/mailbox$/, 'mailbox'],
    [/^GET \/v1\/mailbox\/\{messageId\}$/, 'letter'],
    [/^POST \/v1\/mailbox\/\{messageId\}\/acknowledgement$/, 'acknowledge'],
    [/^POST \/v1\/[a-z-]+$/, 'start'],
    [/^GET \/v1\/[a-z-]+$/, 'list'],
    [/^GET \/v1\/[a-z-]+\/\{processId\}$/, 'read'],
    [/^POST \/v1\/[a-z-]+\/\{processId\}\/[a-z-]+$/, 'command'],
  ]
  return kinds.find(([pattern]) => pattern.test(name))?.[1]
}

function object(value: JsonValue | undefined): JsonObject {
  if (value === undefined || !isObject(value)) throw new Error('openapi.yaml is built otherwise')
  return value
}

function kebab(name: string): string {
  return name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()
}
