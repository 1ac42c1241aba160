import type { Finding } from '../finding.ts'
import type { Language, Text } from '../text.ts'
import type { Cells, Requirement } from './cells.ts'
import type { Labelled } from './judge.ts'
import type { FoundLabel } from './labels.ts'
import type { Entry, Matrix, MatrixRow } from './matrix.ts'

/** What all sentences about one message share. */
interface Said {
  readonly matrix: Matrix
  readonly cells: Cells
  readonly basis: string
  readonly recipientKind: string
  /** Every label of the message. */
  readonly labels: readonly { readonly label: string }[]
}

/** The law does not allow this label, or any, on this basis to this recipient. */
export function transmissionForbidden(said: Said, row: MatrixRow, ones: readonly Labelled[]): Finding {
  const { matrix, basis, recipientKind } = said
  const [names, to, on] = [
    labelNames(matrix, ones),
    titleOf(matrix.recipients, recipientKind),
    titleOf(matrix.bases, basis),
  ]
  const [where, law, other] = [places(ones), lawOf(row), otherBases(said)]
  const instead = {
    de:
      other.length === 0
        ? ''
        : ` oder stützen Sie die Übermittlung auf eine Grundlage, die vorliegt und trägt (${other.join(', ')})`,
    en:
      other.length === 0
        ? ''
        : `, or rest the transmission on a basis that is given and carries it (${other.join(', ')})`,
  }
  return finding('transmission-forbidden', ones[0]?.places[0]?.at ?? '', {
    de: `${names.de}: Auf der Grundlage „${on.de}“ dürfen diese Angaben nicht gehen an: ${to.de}. ${row.reason.de} ${law.de} ${where.de} Lassen Sie sie weg${instead.de}.`,
    en: `${names.en}: on the basis "${on.en}" these details may not go to: ${to.en}. ${row.reason.en} ${law.en} ${where.en} Leave them out${instead.en}.`,
  })
}

/** The law allows it with evidence, and the message does not show it. */
export function evidenceMissing({ matrix }: Said, { anyOf, row }: Requirement, ones: readonly Labelled[]): Finding {
  const [names, where, law] = [labelNames(matrix, ones), places(ones), lawOf(row)]
  const asked = (language: Language) =>
    alternatives(
      anyOf.map(({ title }) => title[language]),
      language,
    )
  const steps = (language: Language) => anyOf.map(({ add }) => add[language]).join(orSentence[language])
  return finding('evidence-missing', anyOf[0]?.at ?? '/envelope/transmission', {
    de: `${names.de}: Es fehlt ein Nachweis: ${asked('de')}. ${row.reason.de} ${law.de} ${where.de} ${steps('de')}`,
    en: `${names.en}: evidence is missing: ${asked('en')}. ${row.reason.en} ${law.en} ${where.en} ${steps('en')}`,
  })
}

/** The matrix does not know the basis, the recipient or the label: then nothing allows it. */
export function notInMatrix(
  { matrix, basis, recipientKind }: Said,
  label: string,
  found: readonly FoundLabel[],
): Finding {
  const unknown = [
    { name: basis, at: '/envelope/transmission/basis/code', entries: matrix.bases },
    { name: recipientKind, at: '/envelope/transmission/recipientKind', entries: matrix.recipients },
    { name: label, at: found[0]?.at ?? '', entries: matrix.labels },
  ].find(({ name, entries }) => !entries.some(({ id }) => id === name))
  const name = unknown?.name ?? `${label}, ${basis}, ${recipientKind}`
  return finding('not-in-matrix', unknown?.at ?? '/envelope/transmission', {
    de: `„${name}“ steht nicht in der Übermittlungsmatrix ${matrix.version}; was dort nicht steht, ist nicht erlaubt. Berichtigen Sie die Angabe.`,
    en: `"${name}" is not in the transmission matrix ${matrix.version}; what is not in there is not allowed. Correct it.`,
  })
}

const orSentence: Readonly<Record<Language, string>> = { de: ' Oder: ', en: ' Or: ' }

function finding(code: string, at: string, message: Text): Finding {
  return { code, severity: 'error', at, message }
}

/** `„Anvertraute Daten“ (entrusted-65)` */
function labelNames({ labels }: Matrix, ones: readonly Labelled[]): Text {
  const titles = ones.map(({ label }) => ({ label, title: titleOf(labels, label) }))
  return {
    de: titles.map(({ label, title }) => `„${title.de}“ (${label})`).join(', '),
    en: titles.map(({ label, title }) => `"${title.en}" (${label})`).join(', '),
  }
}

function titleOf(entries: readonly Entry[], id: string): Text {
  return entries.find((one) => one.id === id)?.title ?? { de: id, en: id }
}

/** `[L-08; SGB VIII § 65 Abs. 1, § 64 Abs. 2]`: a law is named once for what follows from it. */
function lawOf({ rules, sources }: MatrixRow): Text {
  const norms = sources.map(({ law, norm }, index) => (sources[index - 1]?.law === law ? norm : `${law} ${norm}`))
  const text = `[${rules.join(', ')}; ${norms.join(', ')}]`
  return { de: text, en: text }
}

const mostPlaces = 3

/** Where the labels come from: the sender, or the schema of what is in the message. */
function places(ones: readonly Labelled[]): Text {
  const all = ones.flatMap(({ places }) => places)
  const more = all.length - mostPlaces
  const told = all.slice(0, mostPlaces)
  const by = (language: Language) => told.map((one) => `${one.at || '/'} (${origin(one, language)})`).join(', ')
  return {
    de: `Gekennzeichnet: ${by('de')}${more > 0 ? ` und ${more} weitere` : ''}.`,
    en: `Labelled: ${by('en')}${more > 0 ? ` and ${more} more` : ''}.`,
  }
}

function origin({ schema }: FoundLabel, language: Language): string {
  if (schema === undefined) return { de: 'vom Absender', en: 'by the sender' }[language]
  return schema.split('/').at(-1) ?? schema
}

/** Up to four bases on which all labels of the message might go to this recipient. */
function otherBases({ matrix, cells, labels, basis, recipientKind }: Said): string[] {
  const carries = (id: string) =>
    labels.every(({ label }) => (cells(label, id, recipientKind)?.verdict ?? 'forbidden') !== 'forbidden')
  const ids = matrix.bases.map(({ id }) => id)
  return ids.filter((id) => id !== basis && carries(id)).slice(0, 4)
}

function alternatives(names: readonly string[], language: Language): string {
  const last = names.at(-1) ?? ''
  if (names.length < 2) return last
  return `${names.slice(0, -1).join(', ')} ${{ de: 'oder', en: 'or' }[language]} ${last}`
}
