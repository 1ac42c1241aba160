import { KnownError } from '../errors.ts'
import { shaped } from '../json/shape.ts'
import type { JsonValue } from '../json/value.ts'
import type { Text } from '../text.ts'
import { matrixForm } from './shape.ts'

/** `schemas/rules/transmission-matrix.json`: label × basis × kind of recipient, as data. */
export interface Matrix {
  readonly version: string
  /** `draft` may change; from `published` on the bytes stay. */
  readonly status: 'draft' | 'published'
  readonly title: Text
  readonly description: Text
  /** ISO date of the text of the law that was read. */
  readonly asOf: string
  readonly review: 'pending' | 'confirmed'
  /** The code list whose codes are the bases. */
  readonly basisList: { readonly urn: string; readonly version: string }
  readonly labels: readonly Entry[]
  readonly bases: readonly Entry[]
  readonly recipients: readonly Entry[]
  readonly evidence: readonly Evidence[]
  /** To whom a basis carries at all: each pair of basis and recipient stands in exactly one row. */
  readonly powers: readonly MatrixRow[]
  /** What a label asks beyond the power: each cell stands in exactly one row. */
  readonly restrictions: readonly RestrictionRow[]
}

/** A name in the matrix and what it means. */
export interface Entry {
  readonly id: string
  readonly title: Text
  readonly text?: Text
}

/** Something a message must show, and how one sees that it does. */
export interface Evidence {
  readonly id: string
  readonly title: Text
  /** What the sender does to show it. */
  readonly add: Text
  /** JSON Pointer into the message. */
  readonly at: string
  /** True where the place holds a list and one entry is enough. */
  readonly some?: true
  /** What must hold there; nothing means: it is there. */
  readonly conditions?: readonly EvidenceCondition[]
  /** How many months before sending it may have been issued (`issuedOn`). */
  readonly withinMonths?: number
}

/** The member (or, without one, the value itself) is there and, where values are named, one of them. */
export interface EvidenceCondition {
  readonly member?: string
  readonly values?: readonly JsonValue[]
}

export type CellVerdict = 'allowed' | 'needs-evidence' | 'forbidden'

/** All names of a kind, the ones named, or all but these. */
export type Selection = '*' | readonly string[] | { readonly except: readonly string[] }

export interface MatrixRow {
  readonly bases: Selection
  readonly recipients: Selection
  readonly verdict: CellVerdict
  /** Each list asks for one of its members. */
  readonly evidence?: readonly (readonly string[])[]
  /** Ids of the rules of law behind it: `L-08`. */
  readonly rules: readonly string[]
  readonly sources: readonly { readonly law: string; readonly norm: string }[]
  readonly reason: Text
}

export interface RestrictionRow extends MatrixRow {
  readonly labels: Selection
  /** True where nothing is protected, so that no power is needed. */
  readonly withoutPower?: true
}

/** The file of the matrix, from the folder of the standard. */
export const matrixPath = 'rules/transmission-matrix.json'

/** Makes a matrix of its text. Throws KnownError `matrix-unreadable`; whether it is a good one, checkMatrix says. */
export function matrixFromText(text: string): Matrix {
  return shaped(text, matrixForm, unreadable) as unknown as Matrix
}

/** KnownError `matrix-unreadable` with this reason. */
export function unreadable(reason: Text, cause?: unknown): KnownError {
  return new KnownError(
    'matrix-unreadable',
    {
      de: `${matrixPath}: Die Übermittlungsmatrix ist nicht lesbar (${reason.de}). Berichtigen Sie die Datei.`,
      en: `${matrixPath}: the transmission matrix cannot be read (${reason.en}). Correct the file.`,
    },
    { cause },
  )
}
