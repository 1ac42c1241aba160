import { commandsOf, isObject, type JsonObject, type JsonValue, KnownError, parseJson, startOf } from '@fallnetz/core'
import { type Answer, isAnswer, json, noContent } from './answer.ts'
import type { Partner } from './options.ts'
import type { Party } from './party.ts'
import type { Call } from './routes.ts'
import { forget } from './store.ts'

/** The driver: how a test makes this system act where otherwise a person would click. Test mode only. */
export function describe({ contract, process }: Party): Answer {
  // We answer what others begin: our roles are those that receive the first message.
  const roles = startOf(process)?.receivers ?? []
  const own = commandsOf(process).filter(({ trigger }) => roles.includes(trigger))
  return json(200, {
    system: { name: 'Smallest conforming system', version: '0.1.0' },
    environment: 'test',
    contracts: [{ id: contract.id, version: contract.version, roles }],
    commands: own.map(({ command }) => command),
  })
}

/** `POST /driver/runs`: forget what was, and learn where the partners of this run are. */
export async function beginRun(party: Party, call: Call): Promise<Answer> {
  const body = await readObject(party, call)
  if (isAnswer(body)) return body
  const { runId, partners } = body
  if (typeof runId !== 'string' || !Array.isArray(partners)) return party.parts.problem(party, 'invalid-message')
  forget(party.store)
  party.runs.clear()
  party.runs.add(runId)
  party.partners.clear()
  for (const partner of partners.map(partnerOf)) {
    if (partner !== undefined) party.partners.set(partner.organisation, partner)
  }
  return json(201, { runId })
}

/** `DELETE /driver/runs/{runId}`: nothing of the run stays behind. */
export function endRun(party: Party, { parameters }: Call): Answer {
  if (party.runs.delete(parameters['runId'] ?? '')) forget(party.store)
  return noContent
}

/** `POST /driver/runs/{runId}/commands`: the system does what a person would have made it do. */
export async function drive(party: Party, call: Call): Promise<Answer> {
  const { parts } = party
  if (!party.runs.has(call.parameters['runId'] ?? '')) return parts.problem(party, 'path-not-found')
  const body = await readObject(party, call)
  if (isAnswer(body)) return body
  const { processId, command, payload } = body
  if (typeof processId !== 'string' || typeof command !== 'string' || !isObject(payload)) {
    return parts.problem(party, 'invalid-message')
  }
  const copy = party.store.processes.get(processId)
  if (copy === undefined) return parts.problem(party, 'process-not-found')
  const message = parts.command(party, copy, command, payload)
  return 'envelope' in message ? json(202, { messageId: message.envelope.messageId }) : message
}

/** `GET /driver/runs/{runId}/messages/{messageId}`: the message as we keep it, to see that nothing was lost. */
export function showMessage(party: Party, { parameters }: Call): Answer {
  if (!party.runs.has(parameters['runId'] ?? '')) return party.parts.problem(party, 'path-not-found')
  for (const message of party.store.messages.values()) {
    if (message.envelope.messageId === parameters['messageId']) return json(200, message)
  }
  return party.parts.problem(party, 'message-not-found')
}

async function readObject(party: Party, { request }: Call): Promise<JsonObject | Answer> {
  const body = await party.parts.readText(party, request, 'application/json')
  if (isAnswer(body)) return body
  try {
    const value = parseJson(body.text)
    return isObject(value) ? value : party.parts.problem(party, 'invalid-message')
  } catch (error) {
    if (error instanceof KnownError) return party.parts.problem(party, 'malformed-json')
    throw error
  }
}

function partnerOf(value: JsonValue): Partner | undefined {
  if (!isObject(value) || typeof value['organisation'] !== 'string') return undefined
  const { organisation, baseUrl, token } = value
  return {
    organisation,
    ...(typeof baseUrl === 'string' ? { baseUrl: baseUrl.replace(/\/$/, '') } : {}),
    ...(typeof token === 'string' ? { token } : {}),
  }
}
