import { compareListVersions } from '@fallnetz/core'
import { Type } from '@fastify/type-provider-typebox'
import type { HeldCodelist, Snapshot } from '../holdings.ts'
import { Asset } from '../http/asset.ts'
import { sendAsset } from '../http/send.ts'
import { Refusal } from '../problems.ts'
import { pathNotFound } from './find.ts'
import { answer, open, operation, type Route, refusals, unchanged } from './route.ts'
import { idParam, noQuery, versionParam } from './shapes.ts'

/** The code lists, each with all its versions. */
export const codelists: Route = (app, { holdings }) => {
  const list = {
    ...operation(
      'listCodelists',
      'read',
      { de: 'Alle Codelisten', en: 'All code lists' },
      { de: 'Jede Codeliste mit ihren Versionen.', en: 'Every code list with its versions.' },
    ),
    querystring: noQuery,
    response: {
      200: answer(
        'The code lists by name.',
        Type.Object(
          { codelists: Type.Array(Type.Ref('Codelist#'), { maxItems: 10_000 }) },
          { additionalProperties: false },
        ),
      ),
      ...unchanged,
      ...refusals(),
    },
  }
  app.get('/v1/codelists', { schema: list, config: open }, async (request, reply) => {
    const snapshot = await holdings.current()
    const ids = [...new Set([...snapshot.codelists.values()].map(({ codelist }) => codelist.id))].sort()
    const make = () => ({ codelists: ids.map((id) => listAnswer(versionsIn(snapshot, id))) })
    return sendAsset(request, reply, snapshot.json('/v1/codelists', make))
  })

  const one = {
    ...operation(
      'getCodelist',
      'read',
      { de: 'Eine Codeliste', en: 'One code list' },
      { de: 'Die Codeliste mit allen Versionen.', en: 'The code list with all its versions.' },
    ),
    params: Type.Object({ id: idParam }),
    querystring: noQuery,
    response: {
      200: answer('The code list.', Type.Ref('Codelist#')),
      ...unchanged,
      ...refusals('codelist-not-found'),
    },
  }
  app.get('/v1/codelists/:id', { schema: one, config: open }, async (request, reply) => {
    const snapshot = await holdings.current()
    const { id } = request.params
    const versions = versionsIn(snapshot, id)
    if (versions.length === 0) throw codelistNotFound()
    return sendAsset(
      request,
      reply,
      snapshot.json(`/v1/codelists/${id}`, () => listAnswer(versions)),
    )
  })

  const content = {
    ...operation(
      'getCodelistVersion',
      'read',
      { de: 'Eine Version einer Codeliste', en: 'One version of a code list' },
      {
        de: 'Die Codes selbst. Statt einer Nummer geht `latest`.',
        en: 'The codes themselves. `latest` may stand in place of a number.',
      },
    ),
    params: Type.Object({ id: idParam, version: versionParam }),
    querystring: noQuery,
    response: {
      200: answer('The code list, byte for byte.', Type.Object({}, { additionalProperties: true })),
      ...unchanged,
      ...refusals('codelist-not-found', 'version-not-found'),
    },
  }
  app.get('/v1/codelists/:id/versions/:version', { schema: content, config: open }, async (request, reply) => {
    const { id, version } = request.params
    const snapshot = await holdings.current()
    return sendAsset(request, reply, assetIn(snapshot, id, version))
  })

  // Where the name of a list leads, like the `$id` of a schema.
  app.get(
    '/codelists/:id/:version/codelist.json',
    { schema: { hide: true, params: Type.Object({ id: idParam, version: versionParam }) }, config: open },
    async (request, reply) => {
      const { id, version } = request.params
      const held = (await holdings.current()).codelists.get(`${id}@${version}`)
      if (held === undefined) throw pathNotFound()
      return sendAsset(request, reply, held.file)
    },
  )
}

function versionsIn(snapshot: Snapshot, id: string): HeldCodelist[] {
  const versions = [...snapshot.codelists.values()].filter(({ codelist }) => codelist.id === id)
  return versions.sort((a, b) => compareListVersions(a.codelist.version, b.codelist.version))
}

/** A version of a list by its name; `latest` is the newest. */
export function codelistIn(snapshot: Snapshot, id: string, version: string): HeldCodelist {
  const versions = versionsIn(snapshot, id)
  const newest = newestOf(versions)
  if (newest === undefined) throw codelistNotFound()
  const held = version === 'latest' ? newest : snapshot.codelists.get(`${id}@${version}`)
  if (held !== undefined) return held
  const available = versions.map(({ codelist }) => codelist.version).join(', ')
  throw new Refusal('version-not-found', {
    de: `Diese Version gibt es nicht. Vorhanden: ${available}.`,
    en: `There is no such version. Available: ${available}.`,
  })
}

function assetIn(snapshot: Snapshot, id: string, version: string): Asset {
  const { codelist, file } = codelistIn(snapshot, id, version)
  if (version !== 'latest') return file
  const location = `/v1/codelists/${id}/versions/${codelist.version}`
  return snapshot.asset(`latest of ${location}`, () => {
    const options = { mediaType: 'application/json', immutable: false, more: ['Content-Location', location] }
    return new Asset(codelist.text, options)
  })
}

function newestOf(versions: readonly HeldCodelist[]): HeldCodelist | undefined {
  return versions.at(-1)
}

function listAnswer(versions: readonly HeldCodelist[]) {
  const newest = newestOf(versions)?.codelist
  return {
    id: newest?.id,
    urn: newest?.urn,
    title: { de: newest?.title.de, en: newest?.title.en },
    latest: newest?.version,
    versions: versions.map(({ codelist: { id, version, content }, record: { digest, changedAt } }) => ({
      ...{ version, status: content['status'], digest, changedAt },
      href: `/v1/codelists/${id}/versions/${version}`,
    })),
  }
}

function codelistNotFound(): Refusal {
  return new Refusal('codelist-not-found', {
    de: 'Eine Codeliste dieses Namens gibt es nicht. Unter /v1/codelists steht, was es gibt.',
    en: 'There is no code list of this name. /v1/codelists lists what there is.',
  })
}
