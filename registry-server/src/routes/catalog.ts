import { catalogIndex } from '@fallnetz/core'
import { Type } from '@fastify/type-provider-typebox'
import { sendAsset } from '../http/send.ts'
import { answer, open, operation, type Route, refusals, unchanged } from './route.ts'
import { noQuery } from './shapes.ts'

/** Everything the registry holds, in one answer: what a mirror or an offline tool starts from. */
export const catalog: Route = (app, { holdings }) => {
  const schema = {
    ...operation(
      'getCatalog',
      'read',
      { de: 'Der ganze Katalog', en: 'The whole catalogue' },
      {
        de: 'Alle Versionen aller Verträge und Codelisten mit Status, Abhängigkeiten, Dateien und Prüfsummen.',
        en: 'All versions of all contracts and code lists with status, dependencies, files and digests.',
      },
    ),
    querystring: noQuery,
    response: {
      200: answer('The catalogue, as in `schemas/catalog.json`.', Type.Object({}, { additionalProperties: true })),
      ...unchanged,
      ...refusals(),
    },
  }
  app.get('/v1/catalog', { schema, config: open }, async (request, reply) => {
    const snapshot = await holdings.current()
    return sendAsset(
      request,
      reply,
      snapshot.json('/v1/catalog', () => catalogIndex(snapshot.catalog)),
    )
  })
}
