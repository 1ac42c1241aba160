import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { digestOfFiles, isObject, type JsonObject } from '@fallnetz/core'
import { createRegistry, type Log, openSqliteStore, type RegistryOptions, type Store } from '@fallnetz/registry-server'
import { expect } from 'vitest'
import { expectDocumented } from './openapi-promise.ts'
import { type SampleOptions, sampleFiles } from './sample.ts'

/** A registry that really listens, and ways to talk to it. Every answer is held to its own openapi.json. */
export interface RunningRegistry {
  readonly url: string
  readonly store: Store
  /** Folder of the embedded store. */
  readonly folder: string
  /** What the operator would have read. */
  readonly events: readonly LogEvent[]
  request(path: string, init?: RequestInit): Promise<Response>
  json(path: string, init?: RequestInit): Promise<JsonObject>
  publish(options?: SampleOptions, more?: PublishOptions): Promise<Response>
  stop(): Promise<void>
}

export interface LogEvent {
  readonly level: string
  readonly event: string
  readonly [fact: string]: unknown
}

export interface PublishOptions {
  readonly token?: string
  readonly headers?: Record<string, string>
  readonly query?: string
  readonly files?: unknown
}

export const tokens = { all: 'token-of-the-editors', limited: 'token-for-toys-only' }

/** Starts a registry on a free port with an empty store of its own. */
export async function startRegistry(options: Partial<RegistryOptions> = {}): Promise<RunningRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'fn-registry-'))
  const store = options.store ?? (await openSqliteStore(folder))
  const events: LogEvent[] = []
  const log: Log = (level, event, facts) => {
    events.push({ level, event, ...facts })
  }
  const app = await createRegistry({
    store,
    tokens: [
      { name: 'editors', sha256: sha256(tokens.all) },
      { name: 'toys', sha256: sha256(tokens.limited), contracts: ['toy'] },
    ],
    validationRate: { burst: 1000, perSecond: 1000 },
    log,
    // Most tests are not about what a good contract is; gate.test.ts is.
    gate: async () => [],
    ...options,
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  // A server that listens on a host and port has such an address.
  const { port } = app.server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const openapi = JSON.parse(await (await fetch(`${url}/openapi.json`)).text()) as JsonObject

  const request = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(`${url}${path}`, { redirect: 'manual', ...init })
    await expectDocumented(openapi, path, init.method ?? 'GET', response.clone())
    return response
  }
  const json = async (path: string, init: RequestInit = {}) => {
    const body: unknown = await (await request(path, init)).json()
    if (!isObject(body)) expect.fail(`${path} did not answer with a JSON object`)
    return body as JsonObject
  }
  return {
    ...{ url, store, folder, events, request, json },
    publish(sample = {}, { token = tokens.all, headers = {}, query = '', files = sampleFiles(sample) } = {}) {
      const { id = 'toy', version = '1.0.0' } = sample
      return request(`/v1/contracts/${id}/versions/${version}${query}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ files }),
      })
    },
    async stop() {
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Puts a code list into a store, as loading a folder does. */
export async function addCodelist(store: Store, id: string, version: string, content: JsonObject): Promise<void> {
  const files = new Map([['codelist.json', JSON.stringify(content)]])
  const terms = { by: 'test', at: '2026-11-22T09:30:00Z' }
  await store.publish(
    { collection: 'codelists', id, version, status: 'draft', digest: digestOfFiles(files), files },
    terms,
  )
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The parts of an answer that tests look into. */
export interface Answer {
  readonly code: string
  readonly valid: boolean
  readonly findings: readonly { readonly code: string; readonly message: string }[]
}

export async function answerOf(response: Response): Promise<Answer> {
  return (await response.json()) as Answer
}
