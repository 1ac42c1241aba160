import { isObject, type JsonObject, type JsonValue } from '@fallnetz/core'
import type { Command } from '../kit/chart.ts'
import type { Rulebook } from '../rulebook.ts'

/** One way to break the schema, with everything else left valid. */
export interface Broken {
  /** JSON Pointer to the place where the finding belongs. */
  readonly at: string
  readonly keyword: string
  readonly message: JsonObject
}

/** Messages made from the schemas alone: the same ones again for the same seed. */
export interface Generated {
  valid(command: Command, seed: number): JsonObject
  values(command: Command, seed: number, count: number): JsonObject[]
  /** The message with exactly one constraint broken, one after the other; all of them are invalid. */
  violations(command: Command, message: JsonObject): Broken[]
  /** Valid messages at the edges of what the schema allows. */
  boundaries(command: Command, message: JsonObject): JsonObject[]
}

/** Loads the generators, which are heavy, only when a run begins. */
export async function createGenerated(rulebook: Rulebook): Promise<Generated> {
  const [{ boundariesOf, valuesOf, violationsOf }, { sample }] = await Promise.all([
    import('@fallnetz/core/values'),
    import('fast-check'),
  ])
  const { index, messageSchema, validator } = rulebook
  const isValid = (message: JsonValue, schema: string): boolean =>
    validator.validateValue(message, { schema }).findings.every((finding) => finding.severity !== 'error')

  function values(command: Command, seed: number, count: number): JsonObject[] {
    const schema = messageSchema(command)
    return sample(valuesOf(index, schema), { seed, numRuns: count }).filter(isObject)
  }

  return {
    values,
    valid: (command, seed) => values(command, seed, 1)[0] ?? {},
    // A generator may err, and serialising may turn a wrong value right; the validator has the last word.
    violations(command, message) {
      const schema = messageSchema(command)
      return violationsOf(index, schema, message).flatMap(({ at, keyword, value }) =>
        isObject(value) && !isValid(value, schema) ? [{ at, keyword, message: value }] : [],
      )
    },
    boundaries(command, message) {
      const schema = messageSchema(command)
      return boundariesOf(index, schema, message).flatMap(({ value }) =>
        isObject(value) && isValid(value, schema) ? [value] : [],
      )
    },
  }
}
