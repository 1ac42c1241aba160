import { latest, versionsOf } from '@fallnetz/core'
import { Type } from '@fastify/type-provider-typebox'
import type { Snapshot } from '../holdings.ts'
import { sendAsset } from '../http/send.ts'
import { contractNotFound } from './find.ts'
import { answer, open, operation, type Route, refusals, unchanged } from './route.ts'
import { idParam, noQuery } from './shapes.ts'

/** The contracts, each with all its versions. */
export const contracts: Route = (app, { holdings }) => {
  const list = {
    ...operation(
      'listContracts',
      'read',
      { de: 'Alle Verträge', en: 'All contracts' },
      {
        de: 'Jeder Vertrag mit seinen Versionen und ihrem Status.',
        en: 'Every contract with its versions and their status.',
      },
    ),
    querystring: noQuery,
    response: {
      200: answer(
        'The contracts by name.',
        Type.Object(
          { contracts: Type.Array(Type.Ref('Contract#'), { maxItems: 10_000 }) },
          { additionalProperties: false },
        ),
      ),
      ...unchanged,
      ...refusals(),
    },
  }
  app.get('/v1/contracts', { schema: list, config: open }, async (request, reply) => {
    const snapshot = await holdings.current()
    const make = () => ({ contracts: contractIds(snapshot).map((id) => contractAnswer(snapshot, id)) })
    return sendAsset(request, reply, snapshot.json('/v1/contracts', make))
  })

  const one = {
    ...operation(
      'getContract',
      'read',
      { de: 'Ein Vertrag', en: 'One contract' },
      {
        de: 'Der Vertrag mit allen Versionen. `latest` ist die neueste veröffentlichte Version; solange es keine gibt, der neueste Entwurf.',
        en: 'The contract with all its versions. `latest` is the newest published version; while there is none, the newest draft.',
      },
    ),
    params: Type.Object({ id: idParam }),
    querystring: noQuery,
    response: {
      200: answer('The contract.', Type.Ref('Contract#')),
      ...unchanged,
      ...refusals('contract-not-found'),
    },
  }
  app.get('/v1/contracts/:id', { schema: one, config: open }, async (request, reply) => {
    const snapshot = await holdings.current()
    const { id } = request.params
    if (versionsOf(snapshot.catalog, id).length === 0) throw contractNotFound()
    return sendAsset(
      request,
      reply,
      snapshot.json(`/v1/contracts/${id}`, () => contractAnswer(snapshot, id)),
    )
  })
}

/** The ids of all contracts, in order. */
export function contractIds(snapshot: Snapshot): string[] {
  return [...new Set([...snapshot.contracts.values()].map(({ contract }) => contract.id))].sort()
}

function contractAnswer(snapshot: Snapshot, id: string) {
  const versions = versionsOf(snapshot.catalog, id)
  const newest = latest(versions)
  return {
    id,
    title: newest?.manifest.title,
    description: newest?.manifest.description,
    latest: newest?.version,
    versions: versions.map(({ version, manifest, digest }) => ({
      version,
      status: manifest.status,
      digest,
      changedAt: snapshot.contracts.get(`${id}@${version}`)?.record.changedAt,
      href: `/v1/contracts/${id}/versions/${version}`,
    })),
  }
}
