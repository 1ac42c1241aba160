import type { JsonObject, JsonValue, PartyProblem } from '@fallnetz/core'
import { refTo } from '../../model/components.ts'
import type { Exchange } from '../../model/exchange.ts'
import { pascal } from '../../model/names.ts'
import { said, sentences } from '../../model/said.ts'

/** What any call may be answered with, whatever it asks for. */
const always = ['not-authenticated', 'method-not-allowed', 'not-acceptable', 'too-many-requests', 'internal-error']
const message = ['unsupported-media-type', 'message-too-large', 'malformed-json', 'nesting-too-deep', 'duplicate-name']
const content = ['invalid-message', 'sender-mismatch', 'message-id-reused', 'wrong-role']

/** Which problems each kind of call may be answered with, in the order in which they are looked for. */
const refusals = {
  start: [...message, ...content, 'illegal-transition'],
  command: [
    'process-not-found',
    ...message,
    ...content,
    'precondition-required',
    'precondition-failed',
    'illegal-transition',
  ],
  process: ['process-not-found', 'invalid-parameter'],
  page: ['invalid-parameter'],
  mailboxMessage: ['message-not-found', 'invalid-parameter'],
  acknowledgement: ['message-not-found'],
} as const

export type CallKind = keyof typeof refusals

const headerOf: Readonly<Record<string, string>> = {
  'not-authenticated': 'WWW-Authenticate',
  'method-not-allowed': 'Allow',
  'too-many-requests': 'Retry-After',
  'temporarily-unavailable': 'Retry-After',
}

/** The refusals of one kind of call: one response per status, all codes of that status together. */
export function refusalsOf(exchange: Exchange, kind: CallKind): JsonObject {
  const statuses = [...byStatus(exchange, kind)].sort(([a], [b]) => a - b)
  return Object.fromEntries(
    statuses.map(([status, problems]) => [
      String(status),
      { $ref: `#/components/responses/${responseName(problems)}` } as JsonValue,
    ]),
  )
}

/** Every refusal that some call refers to, once, for `components/responses`. */
export function refusalComponents(exchange: Exchange): JsonObject {
  const kinds = Object.keys(refusals) as CallKind[]
  const groups = kinds.flatMap((kind) => [...byStatus(exchange, kind).values()])
  const named = groups.map((problems): [string, JsonValue] => [responseName(problems), response(exchange, problems)])
  return Object.fromEntries(named.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function byStatus(exchange: Exchange, kind: CallKind): Map<number, PartyProblem[]> {
  const groups = new Map<number, PartyProblem[]>()
  for (const code of [...always, ...refusals[kind], 'temporarily-unavailable']) {
    const problem = exchange.problems.get(code)
    if (problem === undefined) continue
    groups.set(problem.status, [...(groups.get(problem.status) ?? []), problem])
  }
  return groups
}

function responseName(problems: readonly PartyProblem[]): string {
  return problems.map((problem) => pascal(problem.code)).join('Or')
}

function response(exchange: Exchange, problems: readonly PartyProblem[]): JsonObject {
  const codes = problems.map((problem) => problem.code)
  const headers = [...new Set(codes.flatMap((code) => headerOf[code] ?? []))]
  return {
    ...said({ description: sentences(...problems.map((problem) => problem.title)) }),
    ...(headers.length > 0 ? { headers: headerRefs(headers) } : {}),
    content: {
      'application/problem+json': {
        schema: {
          ...refTo(exchange, exchange.part('problem.schema.json')),
          type: 'object',
          properties: { status: { const: problems[0]?.status ?? 0 }, code: { enum: codes } },
        },
        examples: Object.fromEntries(problems.map((problem) => [problem.code, { value: exampleOf(problem) }])),
      },
    },
  }
}

export function headerRefs(names: readonly string[]): JsonObject {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

function exampleOf({ code, status, title }: PartyProblem): JsonObject {
  return { type: `https://w3id.org/fallnetz/problems/${code}`, title: title.en, status, code }
}
