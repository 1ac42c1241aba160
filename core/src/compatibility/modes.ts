import type { JsonValue } from '../json/value.ts'
import { includes } from './includes.ts'
import type { Inclusion } from './inclusion.ts'

/**
 * Who is protected. `backward`: values of the version before stay valid under the next one. `forward`: values of the
 * next one are valid under the version before. `full`: both. `…-transitive`: for all versions before, not only the last.
 */
export const modes = [
  'backward',
  'backward-transitive',
  'forward',
  'forward-transitive',
  'full',
  'full-transitive',
] as const

export type Mode = (typeof modes)[number]

/** What is asked about two schemas: under other semantics than that of a validator, what is sent and read differs. */
export interface Asking {
  readonly included: (sub: JsonValue, sup: JsonValue) => Inclusion
  /** What a sender sends who keeps to this schema. */
  readonly sent: (schema: JsonValue) => JsonValue
  /** What a reader takes who keeps to this schema. */
  readonly read: (schema: JsonValue) => JsonValue
}

/** One question of a mode, and its answer. */
export interface Asked {
  /** Which of the versions before, counted from 0, oldest first. */
  readonly version: number
  readonly direction: 'backward' | 'forward'
  readonly answer: Inclusion
}

export interface Compatibility {
  /** `breaking` if one question is answered by a witness; else `undecided` if one stays open. */
  readonly verdict: 'compatible' | 'breaking' | 'undecided'
  readonly asked: readonly Asked[]
}

const asValidators: Asking = { included: includes, sent: (schema) => schema, read: (schema) => schema }

/** Decides whether a schema may follow others, oldest first. Without versions before, it may. */
export function mayFollow(
  before: readonly JsonValue[],
  next: JsonValue,
  mode: Mode,
  { included, sent, read }: Asking = asValidators,
): Compatibility {
  const versions = [...before.entries()].slice(mode.endsWith('-transitive') ? 0 : -1)
  const directions = (['backward', 'forward'] as const).filter(
    (direction) => mode.startsWith(direction) || mode.startsWith('full'),
  )
  const asked = versions.flatMap(([version, schema]) =>
    directions.map((direction): Asked => {
      const [sub, sup] = direction === 'backward' ? [schema, next] : [next, schema]
      return { version, direction, answer: included(sent(sub), read(sup)) }
    }),
  )
  const verdicts = asked.map(({ answer }) => answer.verdict)
  const verdict = verdicts.includes('not-included')
    ? 'breaking'
    : verdicts.includes('undecided')
      ? 'undecided'
      : 'compatible'
  return { verdict, asked }
}
