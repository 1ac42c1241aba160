import { fileURLToPath } from 'node:url'
import { baseUri, type JsonValue } from '@fallnetz/core'

export interface SampleOptions {
  readonly id?: string
  readonly version?: string
  readonly status?: 'draft' | 'published' | 'deprecated' | 'retired'
  readonly title?: string
  readonly dependsOn?: readonly { readonly contract: string; readonly version: string }[]
  /** Files to put in place of, or beside, the usual ones; `null` takes one away. */
  readonly files?: Readonly<Record<string, JsonValue | string>>
}

/** The smallest contract that passes every gate: a library with one type. */
export function sampleFiles(options: SampleOptions = {}): Record<string, string> {
  const { id = 'toy', version = '1.0.0', status = 'draft', title = 'Klein', dependsOn = [] } = options
  const files: Record<string, JsonValue | string> = {
    'contract.json': {
      $schema: `${baseUri}meta/1.0.0/contract.schema.json`,
      ...{ id, version, kind: 'library', status },
      title: { de: title, en: title },
      description: { de: 'Für Prüfungen.', en: 'For tests.' },
      steward: { de: 'Niemand', en: 'Nobody' },
      dependsOn: [...dependsOn],
      legalBasis: [],
    },
    'name.schema.json': {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${baseUri}${id}/${version}/name.schema.json`,
      title: 'Name',
      description: 'What something is called.',
      'x-i18n': { de: { title: 'Name', description: 'Wie etwas heißt.' } },
      type: 'string',
      minLength: 1,
      maxLength: 40,
    },
    'examples/valid/name.json': { why: both('Ein Name.', 'A name.'), schema: 'name.schema.json', message: 'Leiter' },
    'examples/invalid/name.json': {
      why: both('Ein Name ist nie leer.', 'A name is never empty.'),
      ...{ schema: 'name.schema.json', message: '', findings: [{ code: 'min-length', at: '' }] },
    },
    ...options.files,
  }
  const written = Object.entries(files).filter(([, content]) => content !== null)
  return Object.fromEntries(
    written.map(([path, content]) => [
      path,
      typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
    ]),
  )
}

function both(de: string, en: string): JsonValue {
  return { de, en }
}

/** What every gate needs: the contract that says how contracts are written, and what that one stands on. */
export const foundations = ['meta', 'common'].map((id) => ({
  id,
  folder: fileURLToPath(new URL(`../../schemas/${id}`, import.meta.url)),
}))
