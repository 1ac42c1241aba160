import { isObject, type JsonObject, type JsonValue, type Language, parseJson, type Text } from '@fallnetz/core'
import type { HeldContract } from '../holdings.ts'
import { type Html, html } from './html.ts'
import { schemaAnchor } from './schema-section.ts'
import { table } from './table.ts'
import { objectsIn, said, textsIn } from './words.ts'

/** Who takes part, which states there are and what leads from one to the next. Nothing for a library. */
export function processSection({ contract }: HeldContract, language: Language): Html {
  const say = (text: Text) => text[language]
  const file = contract.files.get('process.json')
  const process = file === undefined ? undefined : parseJson(file)
  if (!isObject(process)) return html``
  const [roles, states] = [objectsIn(process['roles']), objectsIn(process['states'])]
  const heads = {
    de: ['Schritt', 'Was geschieht', 'Wer an wen', 'Vorher', 'Nachher', 'Nachricht'],
    en: ['Step', 'What happens', 'Who to whom', 'Before', 'Afterwards', 'Message'],
  }
  const nameOf = (list: readonly JsonObject[], id: JsonValue | undefined) =>
    said(list.find((one) => one['id'] === id)?.['title'] ?? id, language)
  const rows = objectsIn(process['transitions']).map((transition) => {
    const { command, title, description, trigger, message } = transition
    const receivers = textsIn(transition['receivers']).map((id) => html`<li>${nameOf(roles, id)}</li>`)
    const from = textsIn(transition['from']).map((id) => html`<li>${nameOf(states, id)}</li>`)
    return html`<tr><th scope="row">${said(title, language)} <code>${said(command, language)}</code></th>
<td>${said(description, language)}${conditions(transition, language)}</td>
<td>${nameOf(roles, trigger)} ${say({ de: 'an', en: 'to' })}:<ul>${receivers}</ul></td>
<td>${from.length > 0 ? html`<ul>${from}</ul>` : say({ de: 'Beginn', en: 'Start' })}</td>
<td>${nameOf(states, transition['to'])}</td>
<td>${messageLink(contract.files, message, language)}</td></tr>`
  })
  const transitions = say({ de: 'Schritte', en: 'Steps' })
  return html`<h2>${say({ de: 'Ablauf', en: 'Process' })}</h2>
<h3>${say({ de: 'Beteiligte', en: 'Roles' })}</h3>
${named(roles, () => html``, language)}
<h3>${say({ de: 'Zustände', en: 'States' })}</h3>
${named(states, ({ final }) => (final === true ? html` (${say({ de: 'Ende', en: 'end' })})` : html``), language)}
<h3>${transitions}</h3>
${table(heads[language], transitions, rows)}`
}

function named(list: readonly JsonObject[], more: (one: JsonObject) => Html, language: Language): Html {
  const entries = list.map((one) => {
    return html`<dt>${said(one['title'], language)} <code>${said(one['id'], language)}</code>${more(one)}</dt>
<dd>${said(one['description'], language)}</dd>`
  })
  return html`<dl>${entries}</dl>`
}

function conditions(transition: JsonObject, language: Language): Html {
  const guards = objectsIn(transition['guards']).map(
    ({ requirement, text }) => html`<li>${said(text, language)} <code>${said(requirement, language)}</code></li>`,
  )
  return guards.length === 0 ? html`` : html` ${{ de: 'Nur wenn', en: 'Only if' }[language]}:<ul>${guards}</ul>`
}

function messageLink(files: ReadonlyMap<string, string>, message: JsonValue | undefined, language: Language): Html {
  if (typeof message !== 'string') return html`${{ de: 'technische Quittung', en: 'technical receipt' }[language]}`
  return files.has(message) ? html`<a href="#${schemaAnchor(message)}">${message}</a>` : html`${message}`
}
