/** The laws rules cite, and whether they are divided into sections (§) or articles (Art.). */
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

/** Every law a rule may cite, by its usual short name. */
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
  return form.test(norm) && [...norm.matchAll(/([1-9]\d*)[a-z]*–([1-9]\d*)/g)].every(rises)
}

function rises([, from, to]: RegExpMatchArray): boolean {
  return Number(from) < Number(to)
}
