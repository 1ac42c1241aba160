import type { IncomingHttpHeaders } from 'node:http'
import { inLanguage, parseJson } from '@fallnetz/core'
import { Type } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import type { Snapshot } from '../holdings.ts'
import { languageOf } from '../http/language.ts'
import { textOf } from '../http/read-body.ts'
import { Refusal } from '../problems.ts'
import { answer, operation, type Route, refusals } from './route.ts'
import { described, exactVersionParam, idParam, langQuery } from './shapes.ts'
import { versionAsset } from './versions.ts'

const mebibyte = 1024 * 1024

const Body = Type.Object(
  {
    files: Type.Record(
      Type.String({ pattern: '^(?:[a-z0-9][a-z0-9.-]*/){0,3}[A-Za-z0-9][A-Za-z0-9._-]*$', maxLength: 200 }),
      Type.String({ maxLength: mebibyte }),
      { maxProperties: 2000, additionalProperties: false, description: 'Path inside the version folder → exact text.' },
    ),
  },
  { additionalProperties: false },
)

/** Publishes one whole version folder, or nothing. */
export const publish: Route = (app, { holdings, publisher, metrics, log }) => {
  const schema = {
    ...operation(
      'publishVersion',
      'publish',
      { de: 'Eine Version veröffentlichen', en: 'Publish a version' },
      {
        de: 'Der ganze Ordner auf einmal: alles oder nichts. Ein Entwurf darf ersetzt werden. Was veröffentlicht ist, ändert sich nie mehr; dieselben Bytes noch einmal sind willkommen. `If-None-Match: *` legt nur an, `If-Match` mit dem ETag der Version ersetzt nur genau diesen Entwurf. `dryRun=true` probt.',
        en: 'The whole folder at once: all or nothing. A draft may be replaced. What is published never changes again; the same bytes once more are welcome. `If-None-Match: *` only creates, `If-Match` with the ETag of the version replaces exactly this draft. `dryRun=true` rehearses.',
      },
    ),
    security: [{ token: [] }],
    consumes: ['application/json'],
    params: Type.Object({
      id: idParam,
      version: exactVersionParam,
    }),
    querystring: Type.Object(
      {
        dryRun: Type.Optional(
          Type.Enum(
            ['true', 'false'],
            described('`true`: alles prüfen, nichts speichern.', '`true`: judge everything, store nothing.'),
          ),
        ),
        lang: langQuery,
      },
      { additionalProperties: false },
    ),
    body: Body,
    response: {
      200: answer('Replaced, unchanged, or rehearsed.', Type.Ref('Publication#')),
      201: answer('Created.', Type.Ref('Publication#')),
      ...refusals(
        ...(['not-authenticated', 'not-permitted', 'malformed-json', 'nesting-too-deep', 'duplicate-name'] as const),
        ...(['immutable-version', 'precondition-failed', 'message-too-large', 'unsupported-media-type'] as const),
        ...(['contract-rejected', 'contract-unreadable', 'name-mismatch', 'validation-timeout'] as const),
        ...(['validation-out-of-memory', 'too-many-requests', 'disk-full'] as const),
      ),
    },
  }
  // A place of its own, so that its reader of bodies holds for this route only.
  app.register(async (scope: typeof app) => {
    const bodyLimit = 16 * mebibyte
    const limits = { maxBytes: bodyLimit }
    scope.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer' },
      async (request: FastifyRequest, body: Buffer) => parseJson(textOf(request, body), limits),
    )
    const options = { schema, bodyLimit }
    scope.put('/v1/contracts/:id/versions/:version', options, async (request, reply) => {
      const { id, version } = request.params
      const { token } = request
      if (token?.contracts !== undefined && !token.contracts.includes(id)) throw notPermitted(id)
      const files = new Map(Object.entries(request.body.files).sort(([a], [b]) => (a < b ? -1 : 1)))
      for (const [path, text] of files) if (/\p{Surrogate}/u.test(text)) throw halfCharacter(path)
      const name = `${id}@${version}`
      const inPlaceOf = conditionOf(request.headers, await holdings.current(), name)
      const dryRun = request.query.dryRun === 'true'
      const by = token?.name ?? ''

      const publication = await publisher.publish({
        ...{ id, version, files, by, dryRun },
        ...(inPlaceOf !== undefined && { inPlaceOf }),
      })
      const { outcome, digest, findings } = publication
      metrics.publication(dryRun ? 'rehearsed' : outcome)
      if (!dryRun) log('info', 'published', { contract: name, outcome, digest, by })
      const language = languageOf(request.query.lang, request.headers['accept-language'])
      const now = await holdings.current()
      const held = now.contracts.get(name)
      const etag = held === undefined ? {} : { ETag: versionAsset(now, held).etag }
      return reply
        .code(outcome === 'created' && !dryRun ? 201 : 200)
        .headers({ 'Cache-Control': 'no-store', 'Content-Language': language, Vary: 'Accept-Language' })
        .headers(dryRun ? {} : { Location: `/v1/contracts/${id}/versions/${version}`, ...etag })
        .send({ ...publication, findings: findings.map((finding) => inLanguage(finding, language)) })
    })
  })
}

/** `If-None-Match: *` → `absent`; `If-Match` → the digest of the version that its ETag names. */
function conditionOf(headers: IncomingHttpHeaders, snapshot: Snapshot, name: string): string | undefined {
  const { 'if-match': match, 'if-none-match': noneMatch } = headers
  if (noneMatch !== undefined && noneMatch !== '*') throw conditionUnreadable()
  if (noneMatch === '*') return 'absent'
  if (match === undefined) return undefined
  const held = snapshot.contracts.get(name)
  if (held === undefined) return 'none such'
  const asset = versionAsset(snapshot, held)
  const named = match === '*' || match.split(',').some((etag) => asset.isNamed(etag.trim()))
  return named ? held.contract.digest : 'none such'
}

function conditionUnreadable(): Refusal {
  return new Refusal('invalid-parameter', {
    de: 'Als Bedingung geht hier nur „If-None-Match: *“ (nur anlegen) oder If-Match mit dem ETag der Version.',
    en: 'The only conditions here are "If-None-Match: *" (only create) or If-Match with the ETag of the version.',
  })
}

function halfCharacter(path: string): Refusal {
  return new Refusal('malformed-json', {
    de: `${path}: Der Text enthält ein halbes Zeichen (ein einzelnes Surrogat) und lässt sich nicht als UTF-8 speichern. Entfernen Sie es.`,
    en: `${path}: the text holds half a character (a lone surrogate) and cannot be stored as UTF-8. Remove it.`,
  })
}

function notPermitted(id: string): Refusal {
  return new Refusal('not-permitted', {
    de: `Dieser Zugang darf „${id}“ nicht veröffentlichen. Fragen Sie die Stelle, die dieses Register betreibt.`,
    en: `This token may not publish "${id}". Ask the body that runs this registry.`,
  })
}
