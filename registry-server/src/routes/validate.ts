import { hasErrors, inLanguage } from '@fallnetz/core'
import { Type } from '@fastify/type-provider-typebox'
import type { FastifyRequest } from 'fastify'
import { languageOf } from '../http/language.ts'
import { Limiter, type Rate, tooMany } from '../http/limits.ts'
import { textOf } from '../http/read-body.ts'
import { answer, open, operation, type Route, refusals } from './route.ts'
import { described, langQuery } from './shapes.ts'

const mebibyte = 1024 * 1024

/** Judges one message; what is wrong with it is the answer, not an error. */
export const validate = (rate: Rate): Route => {
  return (app, { holdings, validating, metrics }) => {
    const limiter = new Limiter(rate)
    const schema = {
      ...operation(
        'validateMessage',
        'validate',
        { de: 'Eine Nachricht prüfen', en: 'Validate a message' },
        {
          de: 'Der Rumpf ist die Nachricht selbst, höchstens 1 MiB. Ohne `schema` entscheidet der Umschlag, welches Schema gilt. Nichts davon wird gespeichert. Schicken Sie trotzdem nur Testdaten.',
          en: 'The body is the message itself, at most 1 MiB. Without `schema` the envelope decides which schema holds. Nothing of it is stored. Send test data only all the same.',
        },
      ),
      consumes: ['application/json'],
      querystring: Type.Object(
        {
          schema: Type.Optional(
            Type.String({ maxLength: 500, ...described('`$id` eines Schemas.', '`$id` of a schema.') }),
          ),
          lang: langQuery,
        },
        { additionalProperties: false },
      ),
      body: Type.Unknown({ description: 'The message.' }),
      response: {
        200: answer('The verdict: valid or not, with all findings.', Type.Ref('Verdict#')),
        ...refusals(
          ...(['malformed-json', 'nesting-too-deep', 'message-too-large', 'unsupported-media-type'] as const),
          ...(['schema-not-found', 'schema-unusable', 'message-type-unknown', 'schema-version-unknown'] as const),
          ...(['validation-timeout', 'validation-out-of-memory', 'too-many-requests'] as const),
        ),
      },
    }
    app.register(async (scope: typeof app) => {
      // The text as it is: only then do line and column of a finding mean something.
      scope.addContentTypeParser(
        'application/json',
        { parseAs: 'buffer' },
        async (request: FastifyRequest, body: Buffer) => textOf(request, body),
      )
      scope.post('/v1/validate', { schema, config: open, bodyLimit: mebibyte }, async (request, reply) => {
        const wait = limiter.take(request.ip)
        if (wait > 0) throw tooMany(wait)
        const snapshot = await holdings.current()
        const verdict = await validating.validate(snapshot, String(request.body), request.query.schema)
        const language = languageOf(request.query.lang, request.headers['accept-language'])
        const valid = !hasErrors(verdict.findings)
        metrics.validation(valid ? 'valid' : 'invalid')
        return reply
          .headers({ 'Cache-Control': 'no-store', 'Content-Language': language, Vary: 'Accept-Language' })
          .send({
            valid,
            schema: verdict.schema,
            findings: verdict.findings.map((finding) => inLanguage(finding, language)),
          })
      })
    })
  }
}
