import type { Catalog } from '../contracts/contract.ts'
import { mayHaveHalfCharacters } from '../json/half-characters.ts'
import { readJson } from '../json/parse.ts'
import { judgeOf } from './judge.ts'
import type { ValidateOptions, Validator, ValidatorOptions } from './validator.ts'

/** Tells good messages from those that a validator has to speak about. */
export interface QuickLook {
  /**
   * The `$id` of the schema a message is valid against, where there is nothing else to say of it; undefined where the
   * validator has to look. Throws KnownError as Validator.validateText does.
   */
  passes(text: string, options?: ValidateOptions): string | undefined
  /** The validator with the same options, loaded when it is first asked for. */
  validator(): Promise<Validator>
}

/**
 * A quick look at messages, without loading what only bad ones need: most are good, and whoever judges one and stops
 * spends most of the time on loading.
 */
export async function createQuickLook(catalog: Catalog, options: ValidatorOptions = {}): Promise<QuickLook> {
  const judge = await judgeOf(catalog)
  const saysMore = options.matrix !== undefined || options.tellsCodes === true
  let validator: Promise<Validator> | undefined
  return {
    passes(text, { schema: named } = {}) {
      if (saysMore) return undefined
      const { value, oddNames } = readJson(text, options)
      const schema = named ?? judge.schemaFor(value)
      if (oddNames.length > 0 || mayHaveHalfCharacters(text)) return undefined
      return judge.objection(value, schema) === undefined && judge.codes.all(schema, value) ? schema : undefined
    },
    validator() {
      validator ??= import('./validator.ts').then(({ validatorWith }) => validatorWith(judge, options))
      return validator
    },
  }
}
