import { schemaId } from '@fallnetz/core'
import { Type } from '@fastify/type-provider-typebox'
import type { HeldContract, Snapshot } from '../holdings.ts'
import { Asset } from '../http/asset.ts'
import { sendAsset } from '../http/send.ts'
import { contractIn } from './find.ts'
import { answer, open, operation, type Route, refusals, unchanged } from './route.ts'
import { idParam, noQuery, versionParam } from './shapes.ts'

/** One version of a contract: what it is and which files it has. */
export const versions: Route = (app, { holdings }) => {
  const schema = {
    ...operation(
      'getVersion',
      'read',
      { de: 'Eine Version eines Vertrags', en: 'One version of a contract' },
      {
        de: 'Status, Abhängigkeiten und alle Dateien mit Prüfsummen. Statt einer Nummer geht `latest`.',
        en: 'Status, dependencies and all files with digests. `latest` may stand in place of a number.',
      },
    ),
    params: Type.Object({ id: idParam, version: versionParam }),
    querystring: noQuery,
    response: {
      200: answer('The version.', Type.Ref('Version#')),
      ...unchanged,
      ...refusals('contract-not-found', 'version-not-found'),
    },
  }
  app.get('/v1/contracts/:id/versions/:version', { schema, config: open }, async (request, reply) => {
    const { id, version } = request.params
    const snapshot = await holdings.current()
    const held = contractIn(snapshot, id, version)
    return sendAsset(request, reply, versionAsset(snapshot, held, version === 'latest'))
  })
}

/** The answer about a version; its ETag is what `If-Match` refers to. */
export function versionAsset(snapshot: Snapshot, held: HeldContract, asLatest = false): Asset {
  const path = pathOf(held)
  return snapshot.asset(asLatest ? `latest of ${path}` : path, () => {
    const more = asLatest ? ['Content-Location', path] : []
    return new Asset(JSON.stringify(versionAnswer(held)), { mediaType: 'application/json', immutable: false, more })
  })
}

function versionAnswer(held: HeldContract) {
  const { contract, record, files } = held
  const { id, version, manifest, digest } = contract
  const { kind, status, title, description, dependsOn } = manifest
  return {
    ...{ id, version, kind, status, title: only(title), description: only(description), dependsOn, digest },
    ...{ changedAt: record.changedAt, changedBy: record.changedBy },
    files: [...files].map(([path, asset]) => ({
      ...{ path, bytes: asset.bytes, digest: asset.digest },
      href: `${pathOf(held)}/files/${path}`,
    })),
    schemas: [...files.keys()].flatMap((path) => {
      const name = /^(.+)\.schema\.json$/.exec(path)?.[1]
      return name === undefined
        ? []
        : [{ id: schemaId(contract, path), bundle: `${pathOf(held)}/bundles/${encodeURIComponent(name)}` }]
    }),
  }
}

/** Where a version is found. */
export function pathOf({ contract }: HeldContract): string {
  return `/v1/contracts/${contract.id}/versions/${contract.version}`
}

// A manifest may carry more languages than we promise to answer in.
function only({ de, en }: { readonly de: string; readonly en: string }) {
  return { de, en }
}
