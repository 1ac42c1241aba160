import { isObject, type JsonObject } from '@fallnetz/core'
import { Type } from '@fastify/type-provider-typebox'
import { Asset } from '../http/asset.ts'
import { languageFor } from '../http/language.ts'
import { sendAsset } from '../http/send.ts'
import { docsPage } from '../pages/docs-page.ts'
import { pageAsset } from '../pages/layout.ts'
import { startPage } from '../pages/start-page.ts'
import { style, stylePath } from '../pages/style.ts'
import { answer, open, operation, type Route, refusals, unchanged } from './route.ts'
import { noQuery } from './shapes.ts'

/** The pages for people, and the same interface for machines. */
export const pages: Route = (app, { holdings }) => {
  const hidden = { schema: { hide: true }, config: open }
  app.get(stylePath, hidden, (request, reply) => sendAsset(request, reply, style))

  app.get('/', hidden, async (request, reply) => {
    const language = languageFor(request)
    const snapshot = await holdings.current()
    const make = () => pageAsset(startPage(snapshot, language))
    return sendAsset(request, reply, snapshot.asset(`/?lang=${language}`, make))
  })

  // Neither changes while the process runs: the interface is what this release offers.
  const made = new Map<string, Asset>()
  const once = (key: string, make: (openapi: JsonObject) => Asset): Asset => {
    const openapi: unknown = app.swagger()
    const asset = made.get(key) ?? make(isObject(openapi) ? openapi : {})
    made.set(key, asset)
    return asset
  }
  app.get('/docs', hidden, async (request, reply) => {
    const language = languageFor(request)
    const asset = once(`/docs?lang=${language}`, (openapi) => pageAsset(docsPage(openapi, language)))
    return sendAsset(request, reply, asset)
  })

  const schema = {
    ...operation(
      'getOpenapi',
      'operate',
      { de: 'Diese Schnittstelle als OpenAPI', en: 'This interface as OpenAPI' },
      { de: 'OpenAPI 3.1.', en: 'OpenAPI 3.1.' },
    ),
    querystring: noQuery,
    response: {
      200: answer('The interface.', Type.Object({}, { additionalProperties: true })),
      ...unchanged,
      ...refusals(),
    },
  }
  app.get('/openapi.json', { schema, config: open }, async (request, reply) => {
    const options = { mediaType: 'application/json', immutable: false }
    const asset = once('/openapi.json', (openapi) => new Asset(JSON.stringify(openapi, null, 2), options))
    return sendAsset(request, reply, asset)
  })
}
