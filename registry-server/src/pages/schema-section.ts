import {
  isObject,
  type JsonObject,
  type JsonValue,
  type Language,
  type SchemaFile,
  type SchemaIndex,
  schemaFilesOf,
  type Text,
} from '@fallnetz/core'
import type { HeldContract, Snapshot } from '../holdings.ts'
import { pathOf } from '../routes/versions.ts'
import { inLanguage, versionAddress } from './addresses.ts'
import { type Html, html } from './html.ts'
import { saidBy, textsIn } from './words.ts'

/** Every schema of a version in words, with the fields it has and the ways to load it. */
export function schemaSection(snapshot: Snapshot, held: HeldContract, language: Language): Html {
  const schemas = schemaFilesOf(held.contract)
  if (schemas.length === 0) return html``
  return html`<h2>${{ de: 'Nachrichten und Bausteine', en: 'Messages and building blocks' }[language]}</h2>
${schemas.map((file) => entry(snapshot.index(), held, file, language))}`
}

/** Where a schema stands on the page of its version. */
export function schemaAnchor(path: string): string {
  return `schema-${nameOf(path).replaceAll('/', '.')}`
}

function entry(index: SchemaIndex, held: HeldContract, { path, schema }: SchemaFile, language: Language): Html {
  const say = (text: Text) => text[language]
  const properties = isObject(schema['properties']) ? Object.entries(schema['properties']) : []
  const required = textsIn(schema['required'])
  const fields = properties.map(([name, property]) => {
    const duty = required.includes(name)
      ? say({ de: 'Pflicht', en: 'required' })
      : say({ de: 'freiwillig', en: 'optional' })
    return html`<dt><code>${name}</code> (${duty})</dt>
<dd>${isObject(property) ? field(index, held, property, language) : ''}</dd>`
  })
  const bundle = `${pathOf(held)}/bundles/${encodeURIComponent(nameOf(path))}`
  return html`<h3 id="${schemaAnchor(path)}">${saidBy(schema, 'title', language)} <code>${nameOf(path)}</code></h3>
<p>${saidBy(schema, 'description', language)}${plainly(schema, language)}</p>
${fields.length > 0 ? html`<dl>${fields}</dl>` : ''}
<p><a href="${pathOf(held)}/files/${path}">${path}</a>,
<a href="${bundle}">${say({
    de: `${nameOf(path)} mit allem, worauf es verweist`,
    en: `${nameOf(path)} with all it refers to`,
  })}</a></p>`
}

/** A field in its own words, or else in those of its type; and where its type is described. */
function field(index: SchemaIndex, held: HeldContract, property: JsonObject, language: Language): Html {
  const type = typeOf(index, property['$ref']) ?? typeOf(index, inner(property['items'], '$ref'))
  const words = 'title' in property || type === undefined ? property : type.schema
  const lines = [
    html`${saidBy(words, 'title', language)}. ${saidBy(words, 'description', language)}${plainly(words, language)}`,
    ...(type === undefined ? [] : [html` ${{ de: 'Form', en: 'Form' }[language]}: ${typeLink(held, type, language)}.`]),
  ]
  return html`${lines}`
}

function typeLink({ contract }: HeldContract, type: SchemaFile, language: Language): Html {
  const isOurs = type.contract.id === contract.id && type.contract.version === contract.version
  const page = isOurs ? '' : inLanguage(versionAddress(type.contract), language)
  return html`<a href="${page}#${schemaAnchor(type.path)}">${saidBy(type.schema, 'title', language)}</a>`
}

function plainly(schema: JsonObject, language: Language): Html {
  const plain = saidBy(schema, 'plain', language)
  return plain.text === '' ? html`` : html` ${{ de: 'Einfach gesagt', en: 'In plain words' }[language]}: ${plain}`
}

function typeOf(index: SchemaIndex, reference: JsonValue | undefined): SchemaFile | undefined {
  return typeof reference === 'string' ? index.get(reference) : undefined
}

function inner(value: JsonValue | undefined, name: string): JsonValue | undefined {
  return isObject(value) ? value[name] : undefined
}

function nameOf(path: string): string {
  return path.replace(/\.schema\.json$/, '')
}
