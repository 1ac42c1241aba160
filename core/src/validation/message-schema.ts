import { compareVersions } from '../contracts/catalog.ts'
import type { Catalog, Contract } from '../contracts/contract.ts'
import { schemaId } from '../contracts/schemas.ts'
import { KnownError } from '../errors.ts'
import { commandsOf } from '../processes/chart.ts'
import { processOf } from '../processes/process.ts'

/** Message type → version → `$id` of its schema, for every process of a catalogue. */
export type MessageSchemas = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Reads every process.json once: `referral.accept` → `1.0.0` → `…/referral/1.0.0/accept.schema.json`. */
export function messageSchemasOf(catalog: Catalog): MessageSchemas {
  const types = new Map<string, Map<string, string>>()
  for (const contract of catalog.contracts.values()) {
    for (const [type, id] of messagesOf(contract)) {
      const versions = types.get(type) ?? new Map<string, string>()
      types.set(type, versions.set(contract.version, id))
    }
  }
  return types
}

/**
 * The `$id` of the schema for one message type and version.
 * Throws KnownError `message-type-unknown` or `schema-version-unknown`, naming what there is.
 */
export function messageSchemaId(catalog: Catalog, messageType: string, schemaVersion: string): string {
  return pickSchema(messageSchemasOf(catalog), messageType, schemaVersion)
}

/** Like messageSchemaId, for values that may be missing or of any type, as they stand in an envelope. */
export function pickSchema(schemas: MessageSchemas, messageType: unknown, schemaVersion: unknown): string {
  const versions = typeof messageType === 'string' ? schemas.get(messageType) : undefined
  if (versions === undefined) throw typeUnknown(messageType, [...schemas.keys()])
  const id = typeof schemaVersion === 'string' ? versions.get(schemaVersion) : undefined
  if (id === undefined) throw versionUnknown(String(messageType), schemaVersion, [...versions.keys()])
  return id
}

function messagesOf(contract: Contract): [type: string, id: string][] {
  if (!contract.files.has('process.json')) return []
  const process = processOf(contract)
  return commandsOf(process).map(({ command, message }) => [`${process.id}.${command}`, schemaId(contract, message)])
}

function typeUnknown(type: unknown, known: string[]): KnownError {
  const names = known.sort().join(', ') || '–'
  const named = typeof type === 'string'
  return new KnownError('message-type-unknown', {
    de: `/envelope/messageType: ${named ? `Die Nachrichtenart „${short(type)}“ gibt es nicht.` : 'Die Nachrichtenart fehlt.'} Vorhanden: ${names}. Tragen Sie eine davon ein oder nennen Sie das Schema.`,
    en: `/envelope/messageType: ${named ? `There is no message type "${short(type)}".` : 'The message type is missing.'} Available: ${names}. Enter one of them or name the schema.`,
  })
}

function versionUnknown(type: string, version: unknown, known: string[]): KnownError {
  const versions = known.sort(compareVersions).join(', ')
  const named = typeof version === 'string'
  return new KnownError('schema-version-unknown', {
    de: `/envelope/schemaVersion: ${named ? `„${type}“ gibt es nicht in der Version „${short(version)}“.` : `Die Version von „${type}“ fehlt.`} Vorhanden: ${versions}. Tragen Sie eine davon ein.`,
    en: `/envelope/schemaVersion: ${named ? `There is no version "${short(version)}" of "${type}".` : `The version of "${type}" is missing.`} Available: ${versions}. Enter one of them.`,
  })
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
