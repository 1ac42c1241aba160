/**
 * How large things may be. Every limit is far above what a contract needs and below what makes a reader slow: a schema
 * nested a thousand deep ends ajv, an `anyOf` that doubles 22 times costs six seconds for each message.
 */
export const limits = {
  files: 1_000,
  fileBytes: 262_144,
  /** Generated interface descriptions repeat every schema. */
  generatedBytes: 2_097_152,
  contractBytes: 16_777_216,
  /** Schemas inside one file. */
  nodes: 5_000,
  enumValues: 5_000,
  properties: 1_000,
  branches: 100,
  /** Schemas a single message may have to be held against. */
  fanOut: 100_000,
  /** Items that may be compared with each other for `uniqueItems`. */
  uniqueItems: 1_000,
  /** Characters of a text without a bound of its own, such as one limited by its pattern. */
  textLength: 1_048_576,
} as const
