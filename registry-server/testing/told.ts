import type { JsonObject, JsonValue } from '@fallnetz/core'
import { addCodelist, type RunningRegistry } from './registry.ts'

/** What somebody might write in order to take over a page. */
export const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</title><svg/onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;script&gt;',
  '\u202etxt.exe',
]

/** Publishes `told`, a contract with everything that its page tells, and the code list it names, in 1001 rows. */
export async function publishTold(registry: RunningRegistry, word: string, id = 'told'): Promise<void> {
  const urn = `urn:fallnetz:test:${id}`
  const response = await registry.publish({ id, title: word, files: toldFiles(id, word, urn) })
  if (response.status !== 201) throw new Error(await response.text())
  await addCodelist(registry.store, id, '1', toldCodelist(word, urn))
}

function toldFiles(id: string, word: string, urn: string): Record<string, JsonValue> {
  const text = { de: `${word} de`, en: `${word} en` }
  const named = { title: text, description: text }
  const words = { title: `${word} en`, description: `${word} en` }
  const i18n = {
    de: { title: `${word} de`, description: `${word} de`, plain: `${word} einfach` },
    en: { plain: `${word} plain` },
  }
  return {
    'contract.json': {
      ...{ id, version: '1.0.0', kind: 'process', status: 'draft', ...named, steward: text },
      dependsOn: [{ contract: 'absent', version: '1.0.0' }],
      legalBasis: [
        { law: word, norm: '§ 1', asOf: '2026-01-01', review: 'pending' },
        { law: word, norm: '§ 2', asOf: '2026-01-01', review: 'confirmed' },
      ],
    },
    'process.json': {
      ...{ id, collection: 'tolds', ...named, precedence: ['giver'] },
      roles: ['giver', 'taker'].map((role) => ({ id: role, ...named })),
      states: ['given', 'taken'].map((state) => ({ id: state, ...named, final: state === 'taken' })),
      transitions: [
        {
          ...{ command: word, ...named, trigger: 'giver', receivers: ['taker'], from: [], to: 'given', event: 'given' },
          ...{ message: 'name.schema.json', guards: [{ requirement: word, text }] },
        },
        { command: 'take', ...named, trigger: 'taker', receivers: ['giver'], from: ['given'], to: 'taken', guards: [] },
      ],
    },
    'name.schema.json': {
      ...{ $id: `https://w3id.org/fallnetz/${id}/1.0.0/name.schema.json`, ...words, 'x-i18n': i18n, type: 'object' },
      required: [word],
      properties: {
        [word]: { $ref: `https://w3id.org/fallnetz/${id}/1.0.0/code.schema.json` },
        many: { type: 'array', ...words, items: { $ref: `https://w3id.org/fallnetz/${id}/1.0.0/code.schema.json` } },
      },
    },
    'code.schema.json': {
      ...{ $id: `https://w3id.org/fallnetz/${id}/1.0.0/code.schema.json`, ...words, type: 'string', 'x-codelist': urn },
    },
    'openapi.yaml': '# nothing\n',
  }
}

function toldCodelist(word: string, urn: string): JsonObject {
  const text = { de: `${word} de`, en: `${word} en` }
  return {
    ...{ urn, version: '1', title: text, description: text, status: word, publisher: word, source: text },
    ...{ licenceNote: text, validFrom: word, legalBasis: [{ law: word, norm: '§ 3', review: 'pending' }] },
    ...{ keyColumn: word, labelColumns: { de: 'label' } },
    columns: [
      { id: 'label', title: text, required: true, language: word },
      { id: word, title: text, required: true },
    ],
    rows: Array.from({ length: 1001 }, (_, index) => ({ [word]: `${word}${index}`, label: word })),
  }
}
