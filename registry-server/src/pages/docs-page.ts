import { isObject, type JsonObject, type Language, type Text } from '@fallnetz/core'
import { problems } from '../problems.ts'
import { tags } from '../routes/route.ts'
import { type Html, html } from './html.ts'
import type { Page } from './layout.ts'
import { table } from './table.ts'

interface Operation {
  readonly method: string
  readonly path: string
  readonly tag: string
  readonly id: string
  readonly summary: Text
  readonly description: Text
  readonly parameters: readonly { readonly name: string; readonly description: Text }[]
  readonly statuses: readonly string[]
}

/** The interface for people, made from openapi.json, so that both say the same. */
export function docsPage(openapi: JsonObject, language: Language): Page {
  const say = (text: Text) => text[language]
  const operations = operationsIn(openapi)
  return {
    path: '/docs',
    language,
    title: say({ de: 'Die Schnittstelle des Registers', en: 'The interface of the registry' }),
    content: html`<p>${say({
      de: 'Lesen darf jede und jeder, ohne Anmeldung. Für Maschinen steht dasselbe als OpenAPI 3.1 in ',
      en: 'Anybody may read, without signing in. For machines the same is in OpenAPI 3.1: ',
    })}<a href="/openapi.json">openapi.json</a>.</p>
${tags.map(
  ({ name, text }) => html`<h2>${say(text)}</h2>
${operations.filter(({ tag }) => tag === name).map((operation) => section(operation, language))}`,
)}
<h2 id="problems">${say({ de: 'Wenn etwas nicht geht', en: 'When something does not work' })}</h2>
<p>${say({
      de: 'Jede Absage ist ein „problem+json“ (RFC 9457) mit einem Code, der für immer gilt.',
      en: 'Every refusal is a problem+json (RFC 9457) with a code that holds for ever.',
    })}</p>
${problemTable(language)}`,
  }
}

function section(
  { method, path, id, summary, description, parameters, statuses }: Operation,
  language: Language,
): Html {
  const say = (text: Text) => text[language]
  const entries = parameters.map(
    ({ name, description }) => html`<li><code>${name}</code>: ${coded(say(description))}</li>`,
  )
  return html`<h3 id="${id}">${say(summary)}</h3>
<p><code><span class="method">${method}</span> ${path}</code></p>
<p>${coded(say(description))}</p>
${entries.length > 0 ? html`<ul>${entries}</ul>` : ''}
<p>${say({ de: 'Antworten', en: 'Answers' })}: ${statuses.join(', ')}</p>`
}

function problemTable(language: Language): Html {
  const heads = { de: ['Code', 'Status', 'Bedeutung'], en: ['Code', 'Status', 'Meaning'] }[language]
  const rows = Object.entries(problems).map(([code, { status, title }]) => {
    return html`<tr><th scope="row" id="problem-${code}"><code>${code}</code></th><td>${status}</td><td>${title[language]}</td></tr>`
  })
  return table(heads, { de: 'Alle Absagen', en: 'All refusals' }[language], rows)
}

function operationsIn(openapi: JsonObject): Operation[] {
  const found: Operation[] = []
  for (const [path, item] of entriesOf(openapi['paths'])) {
    for (const [method, operation] of entriesOf(item)) {
      if (isObject(operation)) found.push(operationFrom(method.toUpperCase(), path, operation))
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

function operationFrom(method: string, path: string, operation: JsonObject): Operation {
  const german = inner(operation['x-i18n'], 'de')
  const both = (name: string) => ({ de: String(inner(german, name) ?? ''), en: String(operation[name] ?? '') })
  const parameters = Array.isArray(operation['parameters']) ? operation['parameters'] : []
  const tagNames = Array.isArray(operation['tags']) ? operation['tags'] : []
  return {
    ...{ method, path, id: String(operation['operationId']), tag: String(tagNames[0]) },
    ...{ summary: both('summary'), description: both('description') },
    parameters: parameters.map((one) => ({ name: String(inner(one, 'name')), description: parameterText(one) })),
    statuses: entriesOf(operation['responses']).map(([status]) => status),
  }
}

function parameterText(parameter: unknown): Text {
  const en = String(inner(parameter, 'description') ?? '')
  const de = inner(inner(inner(inner(parameter, 'schema'), 'x-i18n'), 'de'), 'description')
  return { de: String(de ?? en), en }
}

/** What stands between backticks is code. */
function coded(text: string): Html {
  return html`${text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part))}`
}

function inner(value: unknown, name: string): unknown {
  return isObject(value) ? value[name] : undefined
}

function entriesOf(value: unknown): [string, unknown][] {
  return isObject(value) ? Object.entries(value) : []
}
