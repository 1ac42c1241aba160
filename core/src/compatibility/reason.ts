import type { Text } from '../text.ts'
import type { Reason, ReasonCode } from './inclusion.ts'

/** Says why a question stays open. */
export function reason(code: ReasonCode, about?: string): Reason {
  const { de, en } = texts[code]
  if (about === undefined) return { code, message: { de, en } }
  return { code, about, message: { de: `${about}: ${de}`, en: `${about}: ${en}` } }
}

/** Reasons of several sides, each once. */
export function together(...lists: readonly (readonly Reason[])[]): readonly Reason[] {
  const all = new Map<string, Reason>()
  for (const one of lists.flat()) all.set(`${one.code} ${one.about ?? ''}`, one)
  return [...all.values()]
}

const texts: Readonly<Record<ReasonCode, Text>> = {
  'budget-spent': {
    de: 'Die Frage braucht mehr Arbeit, als erlaubt ist. Erlauben Sie mehr oder vergleichen Sie kleinere Teile.',
    en: 'The question takes more work than is allowed. Allow more or compare smaller parts.',
  },
  'too-deep': {
    de: 'Werte, über die zu entscheiden wäre, sind zu tief verschachtelt.',
    en: 'Values that would decide this nest too deeply.',
  },
  'too-large': {
    de: 'Werte, über die zu entscheiden wäre, sind zu groß, um sie aufzuschreiben.',
    en: 'Values that would decide this are too large to write down.',
  },
  'pattern-not-regular': {
    de: 'Dieses Muster beschreibt keine reguläre Sprache, die wir lesen können (Rückschau, Rückverweise). Schreiben Sie es einfacher.',
    en: 'This pattern does not describe a regular language that we can read (look-behind, back-references). Write it more simply.',
  },
  'format-not-decided': {
    de: 'Über dieses Format entscheiden wir nur an einzelnen Texten.',
    en: 'We decide about this format for single texts only.',
  },
  'reference-not-found': {
    de: 'Der Verweis führt zu keinem bekannten Schema. Geben Sie es mit; geholt wird nichts.',
    en: 'The reference leads to no known schema. Pass it along; nothing is fetched.',
  },
  'reference-loops': {
    de: 'Der Verweis führt im Kreis, ohne etwas zu verlangen.',
    en: 'The reference runs in a circle without asking for anything.',
  },
  'keyword-not-understood': {
    de: 'Der Wert dieses Schlüsselworts passt nicht zu ihm. Berichtigen Sie das Schema.',
    en: 'The value of this keyword does not fit it. Correct the schema.',
  },
  'number-not-representable': {
    de: 'Es gibt nur Zahlen, die mehr Stellen brauchen, als Programme gewöhnlich lesen.',
    en: 'There are only numbers with more digits than programs usually read.',
  },
  'witness-refuted': {
    de: 'Unser Gegenbeispiel hält der Prüfung mit ajv nicht stand. Das ist ein Fehler von uns oder von ajv; bitte melden.',
    en: 'Our counterexample does not stand the check with ajv. That is a mistake of ours or of ajv; please tell us.',
  },
  'witness-not-checked': {
    de: 'ajv kann eines der Schemas nicht lesen, so dass unser Gegenbeispiel ungeprüft ist.',
    en: 'ajv cannot read one of the schemas, so that our counterexample is unchecked.',
  },
}
