import { Type } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { HeldContract, Snapshot } from '../holdings.ts'
import { Asset } from '../http/asset.ts'
import { mediaTypeOf } from '../http/media-types.ts'
import { sendAsset } from '../http/send.ts'
import { contractIn, fileNotFound, pathNotFound } from './find.ts'
import { open, operation, type Registry, type Route, refusals, unchanged } from './route.ts'
import { described, exactVersionParam, idParam, versionParam } from './shapes.ts'
import { pathOf } from './versions.ts'

const description = {
  de: 'Die Datei Byte für Byte, wie sie veröffentlicht wurde. Was veröffentlicht ist, darf jeder Zwischenspeicher für immer behalten; Entwürfe und `latest` werden jedes Mal nachgefragt.',
  en: 'The file byte for byte as it was published. Every cache may keep what is published for ever; drafts and `latest` are asked for again each time.',
}
const pathParam = Type.String(
  described(
    'Pfad innerhalb der Version; Schrägstriche bleiben stehen.',
    'Path inside the version; slashes stay slashes.',
  ),
)
const response = {
  200: {
    description: 'The file.',
    content: Object.fromEntries(
      ['application/schema+json', 'application/json', 'application/yaml', 'text/markdown', 'text/plain'].map((type) => [
        type,
        { schema: {} },
      ]),
    ),
  },
  ...unchanged,
}

/** Each file of a version, under the registry's own address and under the path of its `$id`. */
export const files: Route = (app, registry) => {
  const file = {
    ...operation('getFile', 'read', { de: 'Eine Datei einer Version', en: 'One file of a version' }, description),
    params: Type.Object({ id: idParam, version: versionParam, '*': pathParam }),
    response: { ...response, ...refusals('contract-not-found', 'version-not-found', 'file-not-found') },
  }
  app.get('/v1/contracts/:id/versions/:version/files/*', { schema: file, config: open }, (request, reply) => {
    const { id, version, '*': path } = request.params
    return sendFile(registry, request, reply, id, version, path)
  })

  const named = {
    ...operation(
      'getByName',
      'read',
      { de: 'Ein Schema unter dem Pfad seiner $id', en: 'A schema under the path of its $id' },
      {
        de: `\`https://w3id.org/fallnetz/\` führt hierher. ${description.de}`,
        en: `\`https://w3id.org/fallnetz/\` leads here. ${description.en}`,
      },
    ),
    params: Type.Object({ contract: idParam, version: exactVersionParam, '*': pathParam }),
    response: { ...response, ...refusals('path-not-found') },
  }
  app.get('/:contract/:version/*', { schema: named, config: { ...open, anyPath: true } }, (request, reply) => {
    const { contract, version, '*': path } = request.params
    return sendFile(registry, request, reply, contract, version, path, pathNotFound)
  })
}

/** Answers from memory at once what never changes; everything else only after asking the store. */
function sendFile(
  { holdings, metrics }: Registry,
  request: FastifyRequest,
  reply: FastifyReply,
  id: string,
  version: string,
  path: string,
  notFound?: () => Error,
): void | Promise<void> {
  const kept = holdings.seen.contracts.get(`${id}@${version}`)?.files.get(path)
  if (kept?.immutable) {
    metrics.file()
    return sendAsset(request, reply, kept)
  }
  return holdings.current().then((snapshot) => {
    const asset = fileIn(snapshot, id, version, path, notFound)
    metrics.file()
    return sendAsset(request, reply, asset)
  })
}

function fileIn(snapshot: Snapshot, id: string, version: string, path: string, notFound?: () => Error): Asset {
  if (notFound !== undefined && !snapshot.contracts.get(`${id}@${version}`)?.files.has(path)) throw notFound()
  const held = contractIn(snapshot, id, version)
  const asset = held.files.get(path)
  if (asset === undefined) throw fileNotFound()
  return version === 'latest' ? latestOf(snapshot, held, path) : asset
}

// The same bytes under a name that may mean other bytes tomorrow.
function latestOf(snapshot: Snapshot, held: HeldContract, path: string): Asset {
  const location = `${pathOf(held)}/files/${path}`
  return snapshot.asset(`latest of ${location}`, () => {
    const options = { mediaType: mediaTypeOf(path), immutable: false, more: ['Content-Location', location] }
    return new Asset(held.contract.files.get(path) ?? '', options)
  })
}
