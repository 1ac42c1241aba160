import { isObject, type JsonObject } from '@fallnetz/core'
import { Compile } from 'typebox/schema'
import { expect } from 'vitest'

/** Addresses that are for people or for finding our way, and therefore not in openapi.json. */
const undocumented = /^\/($|docs$|assets\/|contracts\/|codelists\/)/

/** Holds one answer to openapi.json: the status, the media type and the whole body must be as promised there. */
export async function expectDocumented(openapi: JsonObject, path: string, method: string, response: Response) {
  const { status } = response
  const [pathname = ''] = path.split('?', 1)
  const mediaType = response.headers.get('content-type')?.split(';', 1)[0]
  if (status >= 400) expect(mediaType, `${method} ${path}`).toBe('application/problem+json')
  // Nothing and no method are the same everywhere and stand in no operation.
  if (status === 405 || undocumented.test(pathname)) return
  const operation = operationFor(openapi, pathname, method === 'HEAD' ? 'get' : method.toLowerCase())
  if (operation === undefined) return expect(status, `${method} ${path} is in no operation`).toBe(404)

  const promised = at(operation, 'responses', String(status))
  expect(promised, `${method} ${path} answered ${status}, which it does not promise`).toBeDefined()
  if (status === 304 || method === 'HEAD') return
  const schema = at(promised, 'content', mediaType ?? '', 'schema')
  expect(schema, `${method} ${path} answered ${mediaType}, which it does not promise`).toBeDefined()
  if (mediaType === undefined || !/json$/.test(mediaType)) return
  const compiled = Compile({ components: openapi['components'], allOf: [schema] })
  const body: unknown = await response.json()
  expect(compiled.Check(body) ? [] : compiled.Errors(body), `${method} ${path}`).toEqual([])
}

function operationFor(openapi: JsonObject, pathname: string, method: string): JsonObject | undefined {
  const paths = Object.keys(at(openapi, 'paths') ?? {}).sort((a, b) => fixedLength(b) - fixedLength(a))
  const path = paths.find((template) => matcher(template).test(pathname) && at(openapi, 'paths', template, method))
  const operation = path === undefined ? undefined : at(openapi, 'paths', path, method)
  return operation
}

function matcher(template: string): RegExp {
  const pattern = template
    .replace(/[.]/g, '\\.')
    .replace('{file}', '.+')
    .replace(/\{[^}]+\}/g, '[^/]+')
  return new RegExp(`^${pattern}$`)
}

// The address that says most by itself is the one that is meant.
function fixedLength(template: string): number {
  return template.replace(/\{[^}]+\}/g, '').length
}

function at(value: unknown, ...names: string[]): JsonObject | undefined {
  let found: unknown = value
  for (const name of names) found = isObject(found) ? found[name] : undefined
  return isObject(found) ? found : undefined
}
