import type { Codelist } from '../contracts/contract.ts'
import { codelistFromText } from '../contracts/read-contract.ts'
import type { JsonObject, JsonValue } from '../json/value.ts'
import type { CodelistContent } from './codelist.ts'
import { codelistText } from './codelist-text.ts'
import { contentDigest } from './digest.ts'

/** A small list of colours for tests, with some of it changed; the digest fits. */
export function smallContent(changes: Readonly<Record<string, JsonValue>> = {}): CodelistContent {
  const content: JsonObject = {
    $schema: 'https://w3id.org/fallnetz/meta/1.0.0/codelist.schema.json',
    urn: 'urn:example:colours',
    version: '2.0',
    title: { de: 'Farben', en: 'Colours' },
    description: { de: 'Farben von Körben.', en: 'Colours of baskets.' },
    status: 'active',
    publisher: 'Beispielamt',
    source: { de: 'Erfunden.', en: 'Made up.' },
    licenceNote: { de: 'Frei.', en: 'Free.' },
    keyColumn: 'code',
    labelColumns: { de: 'de', en: 'en' },
    columns: ['code', 'de', 'en', 'note'].map((id) => ({
      id,
      title: { de: id, en: id },
      required: id === 'code' || id === 'de',
    })),
    rows: [
      { code: '01', de: 'rot', en: 'red' },
      { code: '02', de: 'blau', en: 'blue', note: 'auch hell' },
      { code: 'grn', de: 'grün' },
    ],
    ...changes,
  }
  // Tests may also ask for contents that are wrong.
  return { ...content, digest: contentDigest(content) } as unknown as CodelistContent
}

/** The same as a list of a catalogue. */
export function smallList(changes: Readonly<Record<string, JsonValue>> = {}, id = 'colours'): Codelist {
  const content = smallContent(changes)
  return codelistFromText(id, content.version, codelistText(content))
}
