import '@hyperjump/json-schema/formats'
import {
  registerSchema,
  type SchemaObject,
  setShouldValidateFormat,
  unregisterSchema,
  validate,
} from '@hyperjump/json-schema/draft-2020-12'
import type { EvaluationPlugin } from '@hyperjump/json-schema/experimental'
import type { SchemaIndex } from '../contracts/schemas.ts'
import { everySubschema } from '../contracts/subschemas.ts'
import { escapeStep } from '../json/pointer.ts'
import { isObject } from '../json/value.ts'
import { ownKeywords } from '../validation/vocabulary.ts'
import type { Example } from './standard-examples.contract.ts'

/** A keyword in one place of one schema file. */
interface Occurrence {
  readonly file: string
  readonly keyword: string
  readonly at: string
}

export interface Coverage {
  /** Keywords no example is ever held against. */
  readonly unreached: readonly Occurrence[]
  /** File and keyword where no example ever fails it. */
  readonly unfailed: readonly string[]
  /** Conditions of which examples see one side only. */
  readonly oneSided: readonly string[]
}

/** Words that describe, hold others or name; the other keywords decide. */
const silent = new Set([
  ...['$schema', '$id', '$defs', '$comment', 'title', 'description', 'examples', ...ownKeywords],
  // Reached by way of `if`, one of the two at a time.
  ...['then', 'else'],
])

/** Keywords that only pass on what the schemas inside them say. */
const carriers = new Set(['$ref', 'properties', 'items', 'allOf', 'if', 'propertyNames'])

/** Runs every example through an evaluation that notes each keyword it comes by and each that says no. */
export async function coverageOf(index: SchemaIndex, examples: readonly Example[]): Promise<Coverage> {
  const seen = new Map<string, Set<boolean>>()
  const note = (location: string, valid: boolean): void => {
    const key = decodeURI(location)
    seen.set(key, (seen.get(key) ?? new Set()).add(valid))
  }
  const watch: EvaluationPlugin = {
    afterKeyword: ([, location], _instance, _context, valid) => note(location, valid),
    afterSchema: (location, _instance, _context, valid) => note(`schema ${location}`, valid),
  }
  await evaluateAll(index, examples, watch)

  const all = occurrencesIn(index)
  const verdicts = (one: Occurrence, prefix = '') => seen.get(`${prefix}${one.file}#${one.at}`) ?? new Set()
  const failed = new Set(all.filter((one) => verdicts(one).has(false)).map(nameOf))
  const asserting = all.filter((one) => !carriers.has(one.keyword))
  return {
    unreached: all.filter((one) => verdicts(one).size === 0),
    unfailed: [...new Set(asserting.map(nameOf))].filter((name) => !failed.has(name)),
    oneSided: all.filter((one) => one.keyword === 'if' && verdicts(one, 'schema ').size < 2).map(nameOf),
  }
}

async function evaluateAll(index: SchemaIndex, examples: readonly Example[], watch: EvaluationPlugin): Promise<void> {
  setShouldValidateFormat(true)
  // Both types mean JSON; theirs is not readonly, and nobody writes to it.
  for (const file of index.values()) registerSchema(file.schema as unknown as SchemaObject, file.id)
  for (const id of new Set(examples.map((example) => example.schema))) {
    const evaluate = await validate(id)
    const own = examples.filter((example) => example.schema === id)
    for (const { message } of own) evaluate(message as Parameters<typeof evaluate>[0], { plugins: [watch] })
  }
  for (const id of index.keys()) unregisterSchema(id)
}

function occurrencesIn(index: SchemaIndex): Occurrence[] {
  return [...index.values()].flatMap((file) =>
    [...everySubschema(file.schema)].flatMap(({ at, schema }) => {
      const keywords = isObject(schema) ? Object.keys(schema).filter((keyword) => !silent.has(keyword)) : []
      return keywords.map((keyword) => ({ file: file.id, keyword, at: `${at}/${escapeStep(keyword)}` }))
    }),
  )
}

function nameOf({ file, keyword }: Occurrence): string {
  return `${file} ${keyword}`
}
