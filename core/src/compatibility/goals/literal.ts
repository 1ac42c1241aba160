import type { SchemaId } from '../algebra.ts'

/** A schema that is to hold (positive) or to fail (negative). */
export type Literal = number

/** Several literals that are to hold together for one value. */
export type Goal = readonly Literal[]

/** The schema a literal is about. */
export function schemaOf(literal: Literal): SchemaId {
  return Math.abs(literal)
}
