import type { Text } from '../../text.ts'
import type { CodelistContent } from '../codelist.ts'
import type { XmlElement } from './element.ts'
import type { Genericode } from './head.ts'

/** What genericode has no place for, and we say in a place of our own. */
export type OwnWords = Partial<Pick<CodelistContent, 'status' | 'source' | 'licenceNote'>>

/** The namespace of our own elements in an annotation. */
export const ownName = 'https://w3id.org/fallnetz/genericode'

/** What a file says in our own elements: a list that we wrote is to come back with its status and its rights. */
export function ownWords({ namespaces, annotation = [] }: Genericode): OwnWords {
  const prefix = Object.keys(namespaces).find((one) => namespaces[one] === ownName)
  const said = annotation.flatMap(({ children = [] }) => children).filter(({ name }) => name?.startsWith(`${prefix}:`))
  const called = (name: string) => said.filter((one) => one.name === `${prefix}:${name}`)
  const status = statuses.find((one) => one === called('status')[0]?.text)
  const source = inBoth(called('source'))
  const licenceNote = inBoth(called('licenceNote'))
  return { ...(status && { status }), ...(source && { source }), ...(licenceNote && { licenceNote }) }
}

const statuses = ['trial-use', 'active', 'retired'] as const

function inBoth(elements: readonly XmlElement[]): Text | undefined {
  const said = (language: string) => elements.find(({ attributes }) => attributes?.['xml:lang'] === language)?.text
  const [de, en] = [said('de'), said('en')]
  return de === undefined || en === undefined ? undefined : { de, en }
}
