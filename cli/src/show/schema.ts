import {
  type Catalog,
  findSchema,
  isObject,
  type JsonObject,
  type JsonValue,
  type Language,
  type SchemaIndex,
  schemaId,
  schemaIndexOf,
} from '@fallnetz/core'
import { idsOf, schemaIn } from '../catalogue/schema-named.ts'
import { table, wrapped } from '../output/help-text.ts'
import { type Shown, said, speak, textIn } from './shown.ts'

/** A schema: what it stands for and what is in it. */
export const schema: Shown = {
  show: (catalog, name, language) => {
    const id = idOf(catalog, name)
    return id === undefined ? undefined : explained(catalog, id, language)
  },
  names: (catalog) => [...idsOf(catalog)].flatMap(([id, short]) => [id, short, baseOf(short)]),
}

function idOf(catalog: Catalog, name: string): string | undefined {
  if (idsOf(catalog).has(name)) return name
  if (name.includes('://')) return undefined
  // A bare name will do where it says enough: `address`.
  if (!name.includes('/')) return [...idsOf(catalog)].findLast(([, short]) => baseOf(short) === name)?.[0]
  const { contract, path } = schemaIn(catalog, name)
  return schemaId(contract, path)
}

function baseOf(short: string): string {
  return short.slice(short.indexOf('/') + 1).replace('.schema.json', '')
}

function explained(catalog: Catalog, id: string, language: Language): string {
  const index = schemaIndexOf(catalog)
  const { schema: found } = findSchema(index, id)
  const word = speak(words, language)
  const { title, description, plain } = wordsOf(found, index, language)
  const required = Array.isArray(found['required']) ? found['required'] : []
  const properties = Object.entries(isObject(found['properties']) ? found['properties'] : {})
  const rows = properties.map(([name, property]): [string, string] => {
    const own = isObject(property) ? wordsOf(property, index, language) : { title: '', description: '' }
    const must = required.includes(name) ? `, ${word.required}` : ''
    return [name, `${own.title} (${typeOf(property, catalog)}${must}). ${own.description}`.trim()]
  })
  const bounds = boundsOf(found)
  return [
    `${title} – ${idsOf(catalog).get(id) ?? id}`,
    id,
    ...wrapped(description, 96, ''),
    ...(plain === '' ? [] : [`${word.plain}: ${plain}`]),
    '',
    ...(rows.length === 0
      ? [`${word.type}: ${typeOf(found, catalog)}`, '']
      : [`${word.properties}:`, ...table(rows), '']),
    ...(bounds.length === 0 ? [] : [`${word.bounds}:`, ...table(bounds), '']),
  ].join('\n')
}

/** Its own words, or else those of the type it refers to. */
function wordsOf(schema: JsonObject, index: SchemaIndex, language: Language) {
  const own = translated(schema, language)
  const target = index.get(textIn(schema['$ref']))
  const other = target === undefined ? { title: '', description: '', plain: '' } : translated(target.schema, language)
  return {
    title: own.title || other.title,
    description: own.description || other.description,
    plain: own.plain || other.plain,
  }
}

function translated(schema: JsonObject, language: Language) {
  const i18n = isObject(schema['x-i18n']) ? schema['x-i18n'][language] : undefined
  const words = isObject(i18n) ? i18n : {}
  return {
    title: textIn(words['title']) || said(schema['title'], language),
    description: textIn(words['description']) || said(schema['description'], language),
    plain: textIn(words['plain']),
  }
}

function typeOf(value: JsonValue, catalog: Catalog): string {
  if (!isObject(value)) return '–'
  const ref = textIn(value['$ref'])
  if (ref !== '') return idsOf(catalog).get(ref)?.replace('.schema.json', '') ?? ref
  if ('const' in value) return JSON.stringify(value['const'])
  if (Array.isArray(value['enum'])) return value['enum'].map((one) => JSON.stringify(one)).join(' | ')
  if (value['type'] === 'array') return `[${typeOf(value['items'] ?? null, catalog)}]`
  const format = textIn(value['format'])
  const type = Array.isArray(value['type']) ? value['type'].join(' | ') : textIn(value['type'])
  return [type, format].filter((part) => part !== '').join(', ') || '–'
}

const boundKeywords = [
  'minLength',
  'maxLength',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'enum',
]

function boundsOf(schema: JsonObject): [string, string][] {
  return boundKeywords.flatMap((name): [string, string][] => {
    const value = schema[name]
    return value === undefined ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)]]
  })
}

const words = {
  required: { de: 'nötig', en: 'required' },
  plain: { de: 'Einfach gesagt', en: 'In plain words' },
  properties: { de: 'Angaben', en: 'Properties' },
  type: { de: 'Art', en: 'Type' },
  bounds: { de: 'Grenzen', en: 'Bounds' },
}
