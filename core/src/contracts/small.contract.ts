import type { JsonObject, JsonValue } from '../json/value.ts'
import { catalogOf } from './catalog.ts'
import { baseUri, type Catalog, type Contract } from './contract.ts'
import { contractFromFiles } from './read-contract.ts'

/** Files to put in place of, or beside, those of the small contract; `null` takes one away. */
export type Changes = Readonly<Record<string, JsonValue | string>>

const dialect = 'https://json-schema.org/draft/2020-12/schema'

/** The smallest library with one type, for tests. */
export function smallLibrary(changes: Changes = {}): Contract {
  const files: Record<string, JsonValue | string> = {
    'contract.json': manifest('parts', 'library', []),
    'name.schema.json': schema('parts/1.0.0/name.schema.json', { type: 'string', minLength: 1, maxLength: 40 }),
    ...changes,
  }
  return contractFromFiles(asText(files), 'parts/1.0.0')
}

/** The smallest process with one question and two answers, for tests: lending something and saying yes or no. */
export function smallProcess(changes: Changes = {}): Contract {
  const files: Record<string, JsonValue | string> = {
    'contract.json': manifest('loan', 'process', [{ contract: 'parts', version: '1.0.0' }]),
    'process.json': loan,
    'requirements.json': [requirement],
    'ask.schema.json': message('ask', {
      thing: { $ref: `${baseUri}parts/1.0.0/name.schema.json`, ...words('Thing', 'Sache') },
    }),
    'lend.schema.json': message('lend', { until: { type: 'string', format: 'date', ...words('Until', 'Bis') } }),
    'refuse.schema.json': message('refuse', {}),
    ...Object.fromEntries(['ask', 'lend', 'refuse'].map((name) => [`examples/valid/${name}.json`, valid(name)])),
    'examples/invalid/ask-without-thing.json': {
      ...valid('ask'),
      message: envelope('ask'),
      findings: [{ code: 'required', at: '/thing' }],
    },
    ...changes,
  }
  return contractFromFiles(asText(files), 'loan/1.0.0')
}

export function smallCatalog(changes: Changes = {}, libraryChanges: Changes = {}): Catalog {
  return catalogOf([smallLibrary(libraryChanges), smallProcess(changes)])
}

/** A schema with everything a schema file must say about itself. */
export function schema(path: string, content: JsonObject): JsonObject {
  return { $schema: dialect, $id: `${baseUri}${path}`, ...words('Small', 'Klein'), ...content }
}

/** Title and description in both languages, as every property has them. */
export function words(en: string, de: string): JsonObject {
  return { title: en, description: `${en}.`, 'x-i18n': { de: { title: de, description: `${de}.` } } }
}

function message(command: string, properties: JsonObject): JsonObject {
  const envelope = {
    ...words('Envelope', 'Umschlag'),
    type: 'object',
    properties: {
      messageType: { const: `loan.${command}`, ...words('Message type', 'Art der Nachricht') },
      schemaVersion: { const: '1.0.0', ...words('Version', 'Version') },
    },
    required: ['messageType', 'schemaVersion'],
    additionalProperties: false,
  }
  return schema(`loan/1.0.0/${command}.schema.json`, {
    type: 'object',
    properties: { envelope, ...properties },
    required: ['envelope', ...Object.keys(properties)],
    additionalProperties: false,
  })
}

function manifest(id: string, kind: string, dependsOn: JsonValue): JsonObject {
  return {
    $schema: `${baseUri}meta/1.0.0/contract.schema.json`,
    ...{ id, version: '1.0.0', kind, status: 'draft', dependsOn },
    title: text('Klein', 'Small'),
    description: text('Für Prüfungen.', 'For tests.'),
    steward: text('Niemand', 'Nobody'),
    legalBasis: [],
  }
}

function valid(command: string): JsonObject {
  const content = { ask: { thing: 'Leiter' }, lend: { until: '2026-12-01' } }[command] ?? {}
  return { why: text('Ein Beispiel.', 'An example.'), message: { ...envelope(command), ...content } }
}

function envelope(command: string): JsonObject {
  return { envelope: { messageType: `loan.${command}`, schemaVersion: '1.0.0' } }
}

const requirement: JsonObject = {
  id: 'LOA-ASK-01',
  level: 'MUST',
  text: { de: 'Die Sache ist genannt.', en: 'The thing is named.', plainDe: 'Sagen Sie, was.', plainEn: 'Say what.' },
  roles: ['lender'],
  testability: 'automated',
}

const loan: JsonObject = {
  $schema: `${baseUri}meta/1.0.0/process.schema.json`,
  id: 'loan',
  collection: 'loans',
  title: text('Leihe', 'Loan'),
  description: text('Jemand leiht eine Sache.', 'Somebody borrows a thing.'),
  roles: ['borrower', 'lender'].map((id) => ({ id, ...both(id) })),
  states: [
    { id: 'asked', ...both('asked'), final: false },
    { id: 'lent', ...both('lent'), final: true },
    { id: 'refused', ...both('refused'), final: true },
  ],
  transitions: [
    transition('ask', 'borrower', 'lender', [], 'asked', [
      { requirement: 'LOA-ASK-01', text: text('Die Sache ist genannt.', 'The thing is named.') },
    ]),
    transition('lend', 'lender', 'borrower', ['asked'], 'lent'),
    transition('refuse', 'lender', 'borrower', ['asked'], 'refused'),
  ],
  precedence: ['borrower', 'lender'],
}

function transition(
  command: string,
  trigger: string,
  receiver: string,
  from: string[],
  to: string,
  guards: JsonValue = [],
) {
  return {
    ...{ command, ...both(command), trigger, receivers: [receiver], from, to },
    ...{ message: `${command}.schema.json`, guards, event: to },
  }
}

function both(word: string): JsonObject {
  return { title: text(word, word), description: text(`${word}.`, `${word}.`) }
}

function text(de: string, en: string): JsonObject {
  return { de, en }
}

function asText(files: Record<string, JsonValue | string>): Map<string, string> {
  const written = Object.entries(files).filter(([, content]) => content !== null)
  return new Map(
    written.map(([path, content]) => [path, typeof content === 'string' ? content : JSON.stringify(content, null, 2)]),
  )
}
