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
import { type ValidatedSide, Validators } from './witness/confirm.ts'
import { isBearable } from './witness/effort.ts'
import { shrink } from './witness/shrink.ts'

/** Steps of work a question may take unless told: well under two seconds. */
export const usualBudget = 250_000

/** How one of many questions is asked. */
export interface Manner {
  readonly budget: Budget
  readonly validators: Validators
  readonly shown?: Shown | undefined
}

/** What a witness is shown to instead of the two schemas asked about: those that these are a small part of. */
export interface Shown {
  readonly sub: JsonValue
  readonly sup: JsonValue
}

/**
 * Decides whether every value valid under `sub` is valid under `sup`: looks for a value that is valid under one and not
 * under the other. If there is none, that is the proof; if there is one, ajv has to agree. Never guesses: the rest is
 * undecided, with the reasons. Throws KnownError where a schema is too large or too deep to read.
 */
export function includes(sub: JsonValue, sup: JsonValue, options: InclusionOptions = {}): Inclusion {
  const { budget = usualBudget } = options
  return includesAmongMany(sub, sup, options, { budget: new Budget(budget), validators: new Validators() })
}

/** The same as one question of many, which share what they can. */
export function includesAmongMany(
  sub: JsonValue,
  sup: JsonValue,
  options: InclusionOptions,
  { budget, validators, shown }: Manner,
): Inclusion {
  const { dialect = '2020-12', known = new Map<string, JsonValue>(), formats } = options
  const sources = [
    { file: sub, at: options.subAt ?? '', dialect, known },
    { file: sup, at: options.supAt ?? '', dialect, known },
  ] as const
  for (const schema of [sub, sup]) checkReadable(schema)
  if (isSameQuestion(sources)) return { verdict: 'included' }
  const table = new Table()
  const read = readBoth(table, ...sources, formats === 'assertion')
  const judge: Judge = { table, budget, doubts: new Map(), languages: new Languages(budget), format }
  try {
    const found = new Solver(judge).solve([read.sub, -read.sup])
    if (found.kind === 'empty') return { verdict: 'included' }
    if (found.kind === 'unknown') return { verdict: 'undecided', because: found.because }
    const small = smaller(found.value, (value) => proves(judge, read, value))
    return confirmed([small, found.value], () =>
      shown === undefined
        ? sources.map((source, side) => validators.of(source, formats, read.libraries[side]))
        : sidesShown(shown, sources).map((source) => validators.of(source, formats)),
    )
  } catch (error) {
    if (error instanceof BudgetSpent) return { verdict: 'undecided', because: [error.because] }
    throw error
  }
}

/** Whether ajv agrees that a value put together in parts is valid under the one whole schema and not under the other. */
export function confirms(value: JsonValue, shown: Shown, validators: Validators): boolean {
  const source: Source = { file: true, at: '', dialect: '2020-12', known: new Map() }
  const sides = () => sidesShown(shown, [source, source]).map((side) => validators.of(side, undefined))
  return confirmed([value], sides).verdict === 'not-included'
}

// What has the same content admits the same values, also where we could not read it.
function isSameQuestion([sub, sup]: readonly [Source, Source]): boolean {
  return sub.at === sup.at && contentKey(sub.file) === contentKey(sup.file)
}

type Sides = readonly [Source, Source]

function sidesShown({ sub, sup }: Shown, [one, other]: Sides): Sides {
  return [
    { ...one, file: sub, at: '' },
    { ...other, file: sup, at: '' },
  ]
}

function proves(judge: Judge, { sub, sup }: BothRead, value: JsonValue): boolean {
  return holds(judge, sub, value) === true && holds(judge, sup, value) === false
}

/** Shows values to ajv, best first. */
function confirmed(values: readonly JsonValue[], sides: () => readonly ValidatedSide[]): Inclusion {
  try {
    const [sub, sup] = sides()
    if (!sub || !sup) throw new Error('two sides')
    if (![sub, sup].every(({ library }) => values.every((value) => isBearable(library, value)))) {
      return { verdict: 'undecided', because: [reason('witness-not-checked', 'references that multiply')] }
    }
    // Where exact numbers and ajv's doubles part ways, the value as it was found may still do.
    const witness = values.find((value) => sub.validate(value) && !sup.validate(value))
    if (witness !== undefined) return { verdict: 'not-included', witness }
    return { verdict: 'undecided', because: [reason('witness-refuted', JSON.stringify(values[0]))] }
  } catch (error) {
    return { verdict: 'undecided', because: [reason('witness-not-checked', String(error).slice(0, 200))] }
  }
}

// Making it smaller is worth no answer: if that takes too much work, the value stays as it was found.
function smaller(found: JsonValue, keeps: (value: JsonValue) => boolean): JsonValue {
  try {
    return shrink(found, keeps)
  } catch (error) {
    if (error instanceof BudgetSpent) return found
    throw error
  }
}

function format(name: string, text: string): Answer {
  return Object.hasOwn(knownFormats, name) ? knownFormats[name]?.(text) : undefined
}
