import {
  type ContractStatus,
  isObject,
  type JsonObject,
  type JsonValue,
  type Language,
  type Text,
} from '@fallnetz/core'
import { type Html, html } from './html.ts'

/** What a version is called that is in this state. */
export const statusNames: Readonly<Record<ContractStatus, Text>> = {
  draft: { de: 'Entwurf', en: 'draft' },
  published: { de: 'veröffentlicht', en: 'published' },
  deprecated: { de: 'abgelöst', en: 'deprecated' },
  retired: { de: 'zurückgezogen', en: 'retired' },
}

/**
 * A published text in the language of the page. Where it has only the other one, a screen reader is told which.
 * What is no text is nothing: pages show what was stored, and an old release may have stored it in another form.
 */
export function said(text: JsonValue | undefined, language: Language): Html {
  if (!isObject(text)) return html`${typeof text === 'string' ? text : ''}`
  const [own, other] = [text[language], text[otherThan(language)]]
  if (typeof own === 'string' && own !== '') return html`${own}`
  return typeof other === 'string' && other !== '' ? html`<span lang="${otherThan(language)}">${other}</span>` : html``
}

/** A word of a schema (`title`, `description`, `plain`): English in the schema itself, all else under `x-i18n`. */
export function saidBy(schema: JsonObject, word: string, language: Language): Html {
  const words = isObject(schema['x-i18n']) ? schema['x-i18n'] : {}
  const inLanguage = (one: Language) => (isObject(words[one]) ? words[one][word] : undefined)
  return said({ de: inLanguage('de') ?? '', en: inLanguage('en') ?? schema[word] ?? '' }, language)
}

/** The objects of a list; nothing where there is no list. */
export function objectsIn(list: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : []
}

/** The texts of a list; nothing where there is no list. */
export function textsIn(list: JsonValue | undefined): readonly string[] {
  return Array.isArray(list) ? list.filter((one) => typeof one === 'string') : []
}

function otherThan(language: Language): Language {
  return language === 'de' ? 'en' : 'de'
}
