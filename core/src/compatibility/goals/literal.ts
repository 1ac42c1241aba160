/** A schema that is to hold (positive) or to fail (negative). */
export type Literal = number

/** Several literals that are to hold together for one value. */
export type Goal = readonly Literal[]
