import { baseUri, type Finding, inLanguage, type JsonObject, type JsonValue } from '@fallnetz/core'
import type { Answer } from './answer.ts'
import type { Party } from './party.ts'

/** What a problem may say beyond its code. Never what the message contained, never how we work inside. */
export interface ProblemDetails {
  readonly findings?: readonly Finding[]
  /** The state the process is in, and what may follow. */
  readonly state?: string
  readonly permitted?: readonly string[]
}

/** A refusal as RFC 9457 writes it. Code, status and title come from the standard, so that all parties say the same. */
export function problem(party: Party, code: string, details: ProblemDetails = {}): Answer {
  const known = party.problems.get(code)
  if (known === undefined) throw new Error(`The standard knows no problem called ${code}.`)
  const { findings, ...state } = details
  const body: JsonObject = {
    type: `${baseUri}problems/${code}`,
    title: known.title[party.language],
    status: known.status,
    code,
    ...(state as JsonObject),
    ...(findings === undefined ? {} : { findings: findings.map((one) => printed(party, one)) }),
  }
  return { status: known.status, headers: { 'content-type': 'application/problem+json' }, body }
}

function printed(party: Party, finding: Finding): JsonValue {
  const { code, severity, at, message } = inLanguage(finding, party.language)
  return { code, severity, at, message }
}
