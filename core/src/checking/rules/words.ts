import { targetOf } from '../../contracts/places.ts'
import { schemaId } from '../../contracts/schemas.ts'
import type { Finding } from '../../finding.ts'
import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import type { Text } from '../../text.ts'
import { problem, type Rule, type Subject } from '../rule.ts'
import { type Spot, spotsOf } from '../spots.ts'

/** Every schema and every property has a title and a description in German and English. */
export const words: Rule = function* (subject) {
  for (const [path, root] of subject.schemas) {
    for (const spot of spotsOf(path, root)) {
      const isProperty = spot.keyword === 'properties' && !spot.narrows
      if (spot.at !== '' && !isProperty) continue
      const missing = missingWords(spot.schema)
      // Words of its own may be left out where the schema referred to has them; half of them may not.
      if (missing.length === 0 || (missing.length === 4 && borrows(subject, spot))) continue
      yield* missing.map((what) => wordless(spot, what))
    }
  }
}

const places: readonly (readonly [read: (schema: JsonObject) => JsonValue | undefined, name: Text])[] = [
  [(schema) => schema['title'], { de: 'der englische Titel („title“)', en: 'the English title ("title")' }],
  [
    (schema) => schema['description'],
    { de: 'die englische Beschreibung („description“)', en: 'the English description ("description")' },
  ],
  [
    (schema) => german(schema)['title'],
    { de: 'der deutsche Titel („x-i18n.de.title“)', en: 'the German title ("x-i18n.de.title")' },
  ],
  [
    (schema) => german(schema)['description'],
    {
      de: 'die deutsche Beschreibung („x-i18n.de.description“)',
      en: 'the German description ("x-i18n.de.description")',
    },
  ],
]

function missingWords(schema: JsonObject): Text[] {
  return places.filter(([read]) => !isWord(read(schema))).map(([, name]) => name)
}

function isWord(value: JsonValue | undefined): boolean {
  return typeof value === 'string' && value.trim() !== ''
}

function german(schema: JsonObject): JsonObject {
  const translations = schema['x-i18n']
  const de = isObject(translations) ? translations['de'] : undefined
  return isObject(de) ? de : {}
}

function borrows({ index, contract }: Subject, { path, schema }: Spot): boolean {
  const { $ref } = schema
  return typeof $ref === 'string' && missingWords(targetOf(index, schemaId(contract, path), $ref).schema).length === 0
}

function wordless({ path, at }: Spot, what: Text): Finding {
  return problem('words-missing', path, at, {
    de: `Es fehlt ${what.de}. Ergänzen Sie, was Menschen hier lesen sollen.`,
    en: `Missing: ${what.en}. Add what people are to read here.`,
  })
}
