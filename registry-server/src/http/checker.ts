import { escapeStep, type Finding } from '@fallnetz/core'
import type { FastifySchemaCompiler } from 'fastify'
import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { Locale } from 'typebox/system'

/** What a request to our own interface gets wrong, for the problem `invalid-parameter`. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest'
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super('The request does not fit the interface.')
    this.findings = findings
  }
}

/** Judges requests exactly as they came: nothing is converted, filled in or taken away. */
export const checker: FastifySchemaCompiler<TSchema> = ({ schema, httpPart = 'body' }) => {
  const compiled = Compile(schema)
  return (value) => {
    if (compiled.Check(value)) return { value }
    return { error: new InvalidRequest(compiled.Errors(value).flatMap((error) => findingsOf(error, httpPart))) }
  }
}

type RequestError = ReturnType<ReturnType<typeof Compile>['Errors']>[number]

function findingsOf(error: RequestError, httpPart: string): Finding[] {
  const at = error.instancePath
  // Says once more, without the name, what additionalProperties has said.
  if (error.keyword === 'boolean') return []
  if (error.keyword === 'additionalProperties') {
    return error.params.additionalProperties.map((name) => unknownName(`${at}/${escapeStep(name)}`, httpPart))
  }
  const message = {
    de: `Die Angabe „${at}“ passt nicht: Sie ${Locale.de_DE(error)}. Berichtigen Sie sie.`,
    en: `The entry "${at}" does not fit: it ${Locale.en_US(error)}. Correct it.`,
  }
  return [{ code: 'request-invalid', severity: 'error', at, message }]
}

function unknownName(at: string, httpPart: string): Finding {
  const place = { querystring: ['in der Adresse', 'in the address'] }[httpPart] ?? ['in der Anfrage', 'in the request']
  return {
    code: 'request-name-unknown',
    severity: 'error',
    at,
    message: {
      de: `Diese Angabe ${place[0]} kennen wir nicht. Lassen Sie sie weg oder berichtigen Sie den Namen.`,
      en: `We do not know this entry ${place[1]}. Leave it out or correct its name.`,
    },
  }
}
