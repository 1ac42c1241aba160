import { bundle, closureOf, schemaId } from '@fallnetz/core'
import { Type } from '@fastify/type-provider-typebox'
import type { HeldContract, Snapshot } from '../holdings.ts'
import { Asset } from '../http/asset.ts'
import { sendAsset } from '../http/send.ts'
import { contractIn, fileNotFound } from './find.ts'
import { open, operation, type Route, refusals, unchanged } from './route.ts'
import { described, idParam, noQuery, versionParam } from './shapes.ts'

/** A schema with everything it refers to, in one self-contained file. */
export const bundles: Route = (app, { holdings }) => {
  const schema = {
    ...operation(
      'getBundle',
      'read',
      { de: 'Ein Schema als ein einziges, vollständiges Dokument', en: 'A schema as one self-contained document' },
      {
        de: 'Das Schema mit allem, worauf es verweist, unter `$defs` (Compound Document nach JSON Schema 2020-12).',
        en: 'The schema with all it refers to under `$defs` (compound document of JSON Schema 2020-12).',
      },
    ),
    params: Type.Object({
      id: idParam,
      version: versionParam,
      schema: Type.String(
        described(
          'Dateiname ohne `.schema.json`, zum Beispiel `accept`.',
          'File name without `.schema.json`, for example `accept`.',
        ),
      ),
    }),
    querystring: noQuery,
    response: {
      200: { description: 'The bundle.', content: { 'application/schema+json': { schema: {} } } },
      ...unchanged,
      ...refusals('contract-not-found', 'version-not-found', 'file-not-found', 'reference-unresolved'),
    },
  }
  app.get('/v1/contracts/:id/versions/:version/bundles/:schema', { schema, config: open }, async (request, reply) => {
    const { id, version, schema: name } = request.params
    const key = `/v1/contracts/${id}/versions/${version}/bundles/${name}`
    const snapshot = await holdings.current()
    const held = contractIn(snapshot, id, version)
    const path = `${name.replace(/\.schema\.json$/, '')}.schema.json`
    if (!held.files.has(path)) throw fileNotFound()
    const isLatest = version === 'latest'
    return sendAsset(
      request,
      reply,
      snapshot.asset(key, () => bundleAsset(snapshot, held, path, isLatest)),
    )
  })
}

function bundleAsset(snapshot: Snapshot, held: HeldContract, path: string, isLatest: boolean): Asset {
  const id = schemaId(held.contract, path)
  const parts = closureOf(snapshot.index(), id)
  // As long as one part may still change, so may the whole.
  const immutable = !isLatest && parts.every(({ contract }) => contract.manifest.status !== 'draft')
  const text = `${JSON.stringify(bundle(snapshot.index(), id), null, 2)}\n`
  return new Asset(text, { mediaType: 'application/schema+json', immutable })
}
