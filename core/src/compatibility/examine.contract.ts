import type { JsonValue } from '../json/value.ts'
import { includes } from './includes.ts'
import type { Dialect, Inclusion } from './inclusion.ts'
import { Library } from './read/library.ts'
import { secondOpinion } from './second-opinion.contract.ts'
import { type Validator, Validators } from './witness/confirm.ts'

export interface Examined {
  /** Processor time, so that a busy machine misleads less. */
  readonly milliseconds: number
  readonly answer: Inclusion
  /** What the validators hold against the answer; undefined if nothing. */
  readonly problem: string | undefined
  /** ajv contradicts us and another validator agrees with us. */
  readonly ajvAlone: boolean
}

/** Asks whether `sub` is included in `sup` and tries to prove the answer wrong with these values. */
export async function examine(
  sub: JsonValue,
  sup: JsonValue,
  dialect: Dialect,
  values: readonly JsonValue[],
): Promise<Examined> {
  const began = process.cpuUsage()
  const answer = includes(sub, sup, { dialect })
  const { user, system } = process.cpuUsage(began)
  const milliseconds = (user + system) / 1000
  const refuted = refutedWitness(answer)
  if (refuted !== undefined) {
    const agreed = await isWitness(sub, sup, dialect, refuted)
    return {
      answer,
      milliseconds,
      ajvAlone: agreed === true,
      problem: agreed === false ? `no witness: ${JSON.stringify(refuted)}` : undefined,
    }
  }
  if (answer.verdict !== 'included') return { answer, milliseconds, problem: undefined, ajvAlone: false }
  const counter = counterexample(sub, sup, dialect, values)
  if (counter === undefined) return { answer, milliseconds, problem: undefined, ajvAlone: false }
  const agreed = await isWitness(sub, sup, dialect, counter)
  return {
    answer,
    milliseconds,
    ajvAlone: agreed === false,
    problem: agreed === true ? `not included: ${JSON.stringify(counter)}` : undefined,
  }
}

/** Compiles a schema for ajv as the product does; undefined where ajv cannot read it. */
export function ajvValidator(schema: JsonValue, dialect: Dialect): Validator | undefined {
  const source = { file: schema, at: '', dialect, known: new Map<string, JsonValue>() }
  try {
    return new Validators().of(source, undefined, new Library(source)).validate
  } catch {
    return undefined
  }
}

function counterexample(
  sub: JsonValue,
  sup: JsonValue,
  dialect: Dialect,
  values: readonly JsonValue[],
): JsonValue | undefined {
  const [underSub, underSup] = [ajvValidator(sub, dialect), ajvValidator(sup, dialect)]
  if (!underSub || !underSup) return undefined
  try {
    return values.find((value) => underSub(value) && !underSup(value))
  } catch {
    // References that run in a circle overflow ajv's stack.
    return undefined
  }
}

async function isWitness(
  sub: JsonValue,
  sup: JsonValue,
  dialect: Dialect,
  value: JsonValue,
): Promise<boolean | undefined> {
  const [underSub, underSup] = [await secondOpinion(sub, value, dialect), await secondOpinion(sup, value, dialect)]
  return underSub === undefined || underSup === undefined ? undefined : underSub && !underSup
}

function refutedWitness(answer: Inclusion): JsonValue | undefined {
  if (answer.verdict !== 'undecided') return undefined
  const about = answer.because.find(({ code }) => code === 'witness-refuted')?.about
  return about === undefined ? undefined : (JSON.parse(about) as JsonValue)
}
