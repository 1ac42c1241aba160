import type { Text } from '../text.ts'
import { nearest } from '../validation/near.ts'

/** The laws rules and schemas cite, and whether they are divided into sections (§) or articles (Art.). */
const laws: ReadonlyMap<string, '§' | 'Art.'> = new Map([
  ...['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIV'].map((book): [string, '§'] => [
    `SGB ${book}`,
    '§',
  ]),
  ...['AsylbLG', 'BDSG', 'BGB', 'BMG', 'FamFG', 'KKG', 'OZG', 'SGG', 'StGB', 'StPO', 'VwGO', 'VwVfG'].map(
    (law): [string, '§'] => [law, '§'],
  ),
  ...['DSGVO', 'GG', 'PostModG'].map((law): [string, 'Art.'] => [law, 'Art.']),
])

/** Every law we know, by its usual short name. */
export const knownLaws: readonly string[] = [...laws.keys()]

/** The sign a law counts its parts by; undefined for a law we do not know. */
export function signOf(law: string): '§' | 'Art.' | undefined {
  return laws.get(law)
}

const number = String.raw`[1-9]\d{0,3}[a-z]{0,2}`
const range = `${number}(?:–${number})?`
const below = [
  `(?: Abs\\. ${range})?`,
  String.raw`(?: Satz [1-9]\d?(?:–[1-9]\d?)?)?`,
  `(?: Nr\\. ${range})?`,
  '(?: Buchst\\. [a-z]{1,2})?',
].join('')
// §§ stands for several sections and goes no deeper; § and Art. stand for one.
const form = new RegExp(`^(?:(?:§|Art\\.) ${number}${below}|§§ ${number}–${number})$`)

/**
 * True for a place written as lawyers cite it: `§ 14 Abs. 2 Satz 4`, `§ 203 Abs. 1 Nr. 1–7`, `§§ 187–193`,
 * `Art. 6 Abs. 1 Buchst. b`. Whether the law has such a place no program can tell.
 */
export function isCitation(norm: string): boolean {
  return form.test(norm) && [...norm.matchAll(/(\d+)([a-z]*)–(\d+)([a-z]*)/g)].every(rises)
}

/** What is wrong with one of the two parts of a citation, and what to do about it. */
export interface CitationTrouble {
  readonly code: 'law-unknown' | 'citation-invalid'
  readonly part: 'law' | 'norm'
  readonly message: Text
}

/** Whether a citation names a law we know and a place in it, written as lawyers do; undefined where it does. */
export function troubleWith({
  law,
  norm,
}: {
  readonly law: string
  readonly norm: string
}): CitationTrouble | undefined {
  const sign = signOf(law)
  if (sign === undefined) return { code: 'law-unknown', part: 'law', message: unknownLaw(law) }
  if (isCitation(norm) && norm.startsWith('§') === (sign === '§')) return undefined
  return { code: 'citation-invalid', part: 'norm', message: badForm(norm, sign) }
}

function unknownLaw(law: string): Text {
  const meant = nearest(law, knownLaws)
  return {
    de: `Das Gesetz „${law}“ kennt die Prüfung nicht. ${meant === undefined ? 'Berichtigen Sie die Abkürzung oder nehmen Sie es in core/src/rules/citation.ts auf.' : `Meinten Sie „${meant}“?`}`,
    en: `The check knows no law "${law}". ${meant === undefined ? 'Correct the short name or add it to core/src/rules/citation.ts.' : `Did you mean "${meant}"?`}`,
  }
}

function badForm(norm: string, sign: '§' | 'Art.'): Text {
  const example = sign === '§' ? '§ 14 Abs. 2 Satz 4' : 'Art. 6 Abs. 1 Buchst. b'
  return {
    de: `„${norm}“ ist keine Fundstelle dieses Gesetzes. Schreiben Sie eine Stelle je Eintrag, so: ${example}.`,
    en: `"${norm}" is no place in this law. Write one place per entry, like this: ${example}.`,
  }
}

function rises([, from, letters = '', to, end = '']: RegExpMatchArray): boolean {
  return Number(from) < Number(to) || (from === to && letters < end)
}
