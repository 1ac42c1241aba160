import type { SwaggerOptions } from '@fastify/swagger'
import { tags } from './routes/route.ts'

/** What openapi.json says besides the routes themselves. */
export const describeInterface: SwaggerOptions = {
  openapi: {
    openapi: '3.1.0',
    info: {
      title: 'Fallnetz registry',
      version: '1.0.0',
      description:
        'Publishes the contracts of the Fallnetz standard: schemas, code lists, bundles. Reading needs no account. Every refusal is a problem (RFC 9457) with a permanent code.',
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' } as { name: string },
    },
    servers: [{ url: '/', description: 'This registry.' }],
    tags: tags.map(({ name, text }) => ({ name, description: text.en })),
    security: [],
    components: {
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A publishing token, given out by the operator.' },
      },
    },
  },
  refResolver: { buildLocalReference: (json, _base, _fragment, index) => String(json['$id'] ?? `shape-${index}`) },
  // Fastify's wildcard has no name in OpenAPI.
  transform: ({ schema, url }) => {
    if (!url.includes('*') || schema?.params === undefined) return { schema, url }
    const { '*': file, ...others } = (schema.params as { properties: Record<string, unknown> }).properties
    const params = { type: 'object', properties: { ...others, file } }
    return { schema: { ...schema, params }, url: url.replace('*', ':file') }
  },
}
