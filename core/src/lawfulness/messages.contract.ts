import { join } from 'node:path'
import { catalogOf, latest, versionsOf } from '../contracts/catalog.ts'
import { baseUri, type Contract } from '../contracts/contract.ts'
import { contractFromFiles } from '../contracts/read-contract.ts'
import { readFolder } from '../contracts/read-folder.ts'
import { schemaIndexOf } from '../contracts/schemas.ts'
import { schema, words } from '../contracts/small.contract.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import { lawfulnessWith } from './judge.ts'
import { readMatrix } from './read-matrix.ts'

export const folder = join(import.meta.dirname, '../../../schemas')
export const standard = readFolder(folder)
export const matrix = readMatrix(folder)

const common = latest(versionsOf(standard, 'common')) as Contract

/** The labels, kinds of recipients and bases as the standard lists them, not as the matrix does. */
export const labels = enumOf('sensitivity-label.schema.json')
export const recipients = enumOf('recipient-kind.schema.json')
export const bases = codesOf('transmission-basis')

/** A contract with one message whose payload has a property for each label, and one that is labelled by choice. */
const note: Contract = contractFromFiles(
  new Map(
    Object.entries({
      'contract.json': {
        ...{ id: 'note', version: '1.0.0', kind: 'library', status: 'draft' },
        title: { de: 'Notiz', en: 'Note' },
        description: { de: 'Für Prüfungen.', en: 'For tests.' },
        dependsOn: [{ contract: 'common', version: common.version }],
      },
      'note.schema.json': schema('note/1.0.0/note.schema.json', {
        type: 'object',
        required: ['envelope', 'payload'],
        additionalProperties: false,
        properties: {
          envelope: { $ref: `${baseUri}common/${common.version}/message-envelope.schema.json` },
          payload: {
            type: 'object',
            additionalProperties: false,
            properties: {
              ...labelledProperties(),
              either: {
                anyOf: [
                  { type: 'string', maxLength: 20, 'x-sensitivity': ['professional-secret'] },
                  { type: 'integer' },
                ],
                ...words('Either', 'Entweder'),
              },
            },
            ...words('Payload', 'Inhalt'),
          },
        },
      }),
    }).map(([path, content]) => [path, JSON.stringify(content)]),
  ),
  'note',
)

export const noteCatalog = catalogOf([common, note], standard.codelists.values())
export const noteId = `${baseUri}note/1.0.0/note.schema.json`

const judgeNote = lawfulnessWith(matrix, schemaIndexOf(noteCatalog), () => {
  throw new Error('nobody makes a choice in the messages made here')
})

/** The public function, applied to the note. */
export function judge(message: JsonValue): ReturnType<typeof judgeNote> {
  return judgeNote(message, noteId)
}

/** What a message is made of. */
export interface Made {
  readonly basis: string
  readonly to: string
  /** Labels that the schema gives to what is in the payload. */
  readonly inPayload?: readonly string[]
  /** Labels that the sender sets for the whole message. */
  readonly bySender?: readonly string[]
  readonly transmission?: JsonObject
  readonly envelope?: JsonObject
}

/** A whole message with made-up data. */
export function made({ basis, to, inPayload = [], bySender = ['none'], transmission = {}, envelope = {} }: Made) {
  return {
    envelope: {
      messageId: '019a0000-0000-7000-8000-000000000101',
      messageType: 'note.write',
      schemaVersion: '1.0.0',
      processId: '019a0000-0000-7000-9000-000000000001',
      sequence: 0,
      sender: { organisation: 'urn:fallnetz:test:organisation:kommune-musterstadt', role: 'source' },
      recipient: { organisation: 'urn:fallnetz:test:organisation:stelle', role: 'target' },
      sentAt: '2026-11-22T09:30:00+01:00',
      transmission: {
        basis: { list: 'urn:fallnetz:codelist:transmission-basis', version: '1.0.0', code: basis },
        purpose: { list: 'urn:fallnetz:codelist:purpose', version: '1.0.0', code: 'help-provision' },
        recipientKind: to,
        onRequest: false,
        responsibleParty: 'sender',
        ...transmission,
      },
      sensitivity: bySender,
      testMessage: true,
      ...envelope,
    },
    payload: Object.fromEntries(inPayload.map((label) => [nameOf(label), 'Beispiel'])),
  }
}

/** A reference to a consent that counts, unless changed. */
export function consent(kind: string, changes: JsonObject = {}): JsonObject {
  return {
    consentId: '019a0000-0000-7000-8000-000000000901',
    kind,
    capacity: 'self',
    form: 'written',
    grantedAt: '2026-11-20T10:00:00+01:00',
    ...changes,
  }
}

function labelledProperties(): JsonObject {
  const properties = labels.map((label): [string, JsonObject] => {
    return [nameOf(label), { type: 'string', maxLength: 20, 'x-sensitivity': [label], ...words('Part', 'Teil') }]
  })
  return Object.fromEntries(properties)
}

function nameOf(label: string): string {
  return label.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

function enumOf(path: string): string[] {
  const value: unknown = JSON.parse(common.files.get(path) ?? 'null')
  return isObject(value) && Array.isArray(value['enum']) ? value['enum'].map(String) : []
}

function codesOf(id: string): string[] {
  const list = [...standard.codelists.values()].find((one) => one.id === id)
  const rows = list?.content['rows']
  return Array.isArray(rows) ? rows.filter(isObject).map(({ code }) => String(code)) : []
}
