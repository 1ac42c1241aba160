import type { JsonValue } from '../json/value.ts'
import { formats as knownFormats } from '../validation/formats.ts'
import { Budget, BudgetSpent } from './budget.ts'
import { contentKey } from './content.ts'
import { Solver } from './goals/solver.ts'
import { type Answer, holds, type Judge } from './holds.ts'
import type { Inclusion, InclusionOptions } from './inclusion.ts'
import { Languages } from './language/languages.ts'
import type { Source } from './read/library.ts'
import { type BothRead, readBoth } from './read/read.ts'
import { checkReadable } from './readable.ts'
import { reason } from './reason.ts'
import { Table } from './table.ts'
import { validatorOf } from './witness/confirm.ts'
import { isBearable } from './witness/effort.ts'
import { shrink } from './witness/shrink.ts'

/** Steps of work a question may take unless told: well under two seconds. */
const usualBudget = 250_000

/**
 * Decides whether every value valid under `sub` is valid under `sup`: looks for a value that is valid under one and not
 * under the other. If there is none, that is the proof; if there is one, ajv has to agree. Never guesses: the rest is
 * undecided, with the reasons. Throws KnownError where a schema is too large or too deep to read.
 */
export function includes(sub: JsonValue, sup: JsonValue, options: InclusionOptions = {}): Inclusion {
  const { dialect = '2020-12', known = new Map<string, JsonValue>(), formats, budget = usualBudget } = options
  const sources = [
    { file: sub, at: options.subAt ?? '', dialect, known },
    { file: sup, at: options.supAt ?? '', dialect, known },
  ] as const
  for (const schema of [sub, sup]) checkReadable(schema)
  if (isSameQuestion(sources)) return { verdict: 'included' }
  const table = new Table()
  const read = readBoth(table, ...sources, formats === 'assertion')
  const steps = new Budget(budget)
  const judge: Judge = { table, budget: steps, doubts: new Map(), languages: new Languages(steps), format }
  try {
    const found = new Solver(judge).solve([read.sub, -read.sup])
    if (found.kind === 'empty') return { verdict: 'included' }
    if (found.kind === 'unknown') return { verdict: 'undecided', because: found.because }
    return confirmed(judge, read, found.value, sources, formats)
  } catch (error) {
    if (error instanceof BudgetSpent) return { verdict: 'undecided', because: [error.because] }
    throw error
  }
}

// What has the same content admits the same values, also where we could not read it.
function isSameQuestion([sub, sup]: readonly [Source, Source]): boolean {
  return sub.at === sup.at && contentKey(sub.file) === contentKey(sup.file)
}

function confirmed(
  judge: Judge,
  { sub, sup, libraries }: BothRead,
  found: JsonValue,
  sources: readonly [Source, Source],
  formats: InclusionOptions['formats'],
): Inclusion {
  const proves = (value: JsonValue) => holds(judge, sub, value) === true && holds(judge, sup, value) === false
  try {
    const [underSub, underSup] = sources.map((source, side) => validatorOf(source, libraries[side as 0 | 1], formats))
    if (!underSub || !underSup) throw new Error('two sides')
    const small = smaller(found, proves)
    if (!libraries.every((library) => isBearable(library, found))) {
      return { verdict: 'undecided', because: [reason('witness-not-checked', 'references that multiply')] }
    }
    // Where exact numbers and ajv's doubles part ways, the value as it was found may still do.
    const witness = [small, found].find((value) => underSub(value) && !underSup(value))
    if (witness !== undefined) return { verdict: 'not-included', witness }
    return { verdict: 'undecided', because: [reason('witness-refuted', JSON.stringify(small))] }
  } catch (error) {
    return { verdict: 'undecided', because: [reason('witness-not-checked', String(error).slice(0, 200))] }
  }
}

// Making it smaller is worth no answer: if that takes too much work, the value stays as it was found.
function smaller(found: JsonValue, proves: (value: JsonValue) => boolean): JsonValue {
  try {
    return shrink(found, proves)
  } catch (error) {
    if (error instanceof BudgetSpent) return found
    throw error
  }
}

function format(name: string, text: string): Answer {
  return Object.hasOwn(knownFormats, name) ? knownFormats[name]?.(text) : undefined
}
