import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Text } from '@fallnetz/core'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify'
import type { Holdings } from '../holdings.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import { type ProblemCode, problems } from '../problems.ts'
import type { Publisher } from '../publishing/publish.ts'
import type { Store } from '../store/store.ts'
import type { Validating } from '../validating.ts'

export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>

/** What the routes work with. */
export interface Registry {
  readonly store: Store
  readonly holdings: Holdings
  readonly publisher: Publisher
  readonly validating: Validating
  readonly metrics: Metrics
  readonly log: Log
}

/** One resource: adds its paths to the app. */
export type Route = (app: App, registry: Registry) => void

/** Without this a route asks for a token: forgetting it shuts a door, it never opens one. */
export const open = { open: true } as const

declare module 'fastify' {
  interface FastifyContextConfig {
    /** True for routes that answer anybody. */
    open?: boolean
    /** True where other methods are unknown paths rather than wrong methods. */
    anyPath?: boolean
  }
}

/** What an operation says about itself in openapi.json (English, German beside it) and on the page /docs. */
export function operation(operationId: string, tag: Tag, summary: Text, description: Text) {
  return {
    operationId,
    tags: [tag],
    summary: summary.en,
    description: description.en,
    'x-i18n': { de: { summary: summary.de, description: description.de } },
  }
}

export type Tag = 'read' | 'validate' | 'publish' | 'operate'

/** The groups of operations. */
export const tags: readonly { readonly name: Tag; readonly text: Text }[] = [
  { name: 'read', text: { de: 'Lesen: Verträge, Schemas und Codelisten', en: 'Read: contracts, schemas, code lists' } },
  { name: 'validate', text: { de: 'Nachrichten prüfen', en: 'Validate messages' } },
  { name: 'publish', text: { de: 'Veröffentlichen', en: 'Publish' } },
  { name: 'operate', text: { de: 'Betreiben', en: 'Operate' } },
]

/** The refusals of an operation for its `response`, by status; those that every operation knows are added. */
export function refusals(...codes: readonly ProblemCode[]): Record<number, object> {
  const all: readonly ProblemCode[] = [...codes, 'invalid-parameter', 'internal-error', 'temporarily-unavailable']
  const statuses = new Set(all.map((code) => problems[code].status))
  return Object.fromEntries(
    [...statuses].sort().map((status) => {
      const here = all.filter((code) => problems[code].status === status)
      const description = here.map((code) => `\`${code}\`: ${problems[code].title.en}.`).join(' ')
      return [status, { description, content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } } }]
    }),
  )
}

/** The answer to a conditional request when nothing has changed. */
export const unchanged = { 304: { description: 'Nothing has changed since the ETag in If-None-Match.', type: 'null' } }

/** An answer in JSON. */
export function answer(description: string, schema: object) {
  return { description, content: { 'application/json': { schema } } }
}
