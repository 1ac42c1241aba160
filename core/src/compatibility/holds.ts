import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import type { Constraint, ObjectProperties, Schema, SchemaId } from './algebra.ts'
import type { Budget } from './budget.ts'
import { contentKey } from './content.ts'
import type { Reason } from './inclusion.ts'
import type { Languages } from './language/languages.ts'
import { compare, isMultiple, rationalOf } from './rational.ts'
import { reason } from './reason.ts'
import { rewritten } from './rewrite.ts'
import type { Table } from './table.ts'
import { typeOf } from './types.ts'

/** Yes, no, or undefined for: we do not know. */
export type Answer = boolean | undefined

/** What single values are asked with. */
export interface Judge {
  readonly table: Table
  readonly languages: Languages
  readonly budget: Budget
  /** Every reason so far why an answer was not known. */
  readonly doubts: Map<string, Reason>
  /** Decides a `format` for one text, if it is one we know. */
  readonly format: (name: string, text: string) => Answer
}

/** Whether a value satisfies a schema, or a denied schema if the literal is negative. */
export function holds(judge: Judge, literal: number, value: JsonValue): Answer {
  judge.budget.spend()
  if (literal < 0) return denied(holds(judge, -literal, value))
  return judged(judge, judge.table.get(literal), literal, value)
}

function judged(judge: Judge, schema: Schema, id: SchemaId, value: JsonValue): Answer {
  const inner = (one: SchemaId) => holds(judge, one, value)
  switch (schema.kind) {
    case 'any':
      return true
    case 'none':
      return false
    case 'types':
      return (schema.types & typeOf(value)) !== 0
    case 'values':
      return schema.values.has(contentKey(value))
    case 'and':
      return every(schema.of, inner)
    case 'or':
      return some(schema.of, inner)
    case 'oneOf':
      return exactlyOne(schema.of.map(inner))
    case 'not':
      return denied(inner(schema.of))
    case 'if': {
      const condition = inner(schema.of)
      if (condition !== undefined) return inner(condition ? schema.then : schema.otherwise)
      const [yes, no] = [inner(schema.then), inner(schema.otherwise)]
      return yes === no ? yes : undefined
    }
    case 'link': {
      const target = judge.table.linked(schema.to)
      return target === undefined ? undefined : inner(target)
    }
    case 'unknown':
      return doubtful(judge, schema.because)
    case 'unevaluatedItems':
    case 'unevaluatedProperties':
      return inner(rewritten(judge.table, id))
    default:
      return constraint(judge, schema, value)
  }
}

function constraint(judge: Judge, asked: Constraint, value: JsonValue): Answer {
  if (typeof value === 'number') return ofNumber(asked, value)
  if (typeof value === 'string') return ofString(judge, asked, value)
  if (Array.isArray(value)) return ofArray(judge, asked, value)
  return isObject(value) ? ofObject(judge, asked, value) : true
}

function ofNumber(asked: Constraint, value: number): Answer {
  switch (asked.kind) {
    case 'minimum':
    case 'maximum': {
      const side = compare(rationalOf(value), asked.limit) * (asked.kind === 'minimum' ? 1 : -1)
      return side > 0 || (side === 0 && !asked.open)
    }
    case 'multipleOf':
      return isMultiple(rationalOf(value), asked.of)
    default:
      return true
  }
}

function ofString(judge: Judge, asked: Constraint, value: string): Answer {
  switch (asked.kind) {
    case 'minLength':
      return [...value].length >= asked.count
    case 'maxLength':
      return [...value].length <= asked.count
    case 'pattern':
      return (
        judge.languages.matches(asked.source, value) ?? doubtful(judge, reason('pattern-not-regular', asked.source))
      )
    case 'format':
      return judge.format(asked.source, value) ?? doubtful(judge, reason('format-not-decided', asked.source))
    default:
      return true
  }
}

function ofArray(judge: Judge, asked: Constraint, value: readonly JsonValue[]): Answer {
  switch (asked.kind) {
    case 'minItems':
      return value.length >= asked.count
    case 'maxItems':
      return value.length <= asked.count
    case 'unique':
      return new Set(value.map(contentKey)).size === value.length
    case 'items':
      return every([...value.keys()], (index) => holds(judge, asked.first[index] ?? asked.rest, value[index] ?? null))
    case 'atLeast':
    case 'atMost': {
      const answers = value.map((item) => holds(judge, asked.of, item))
      const sure = answers.filter((one) => one === true).length
      const possible = sure + answers.filter((one) => one === undefined).length
      const [yes, no] =
        asked.kind === 'atLeast'
          ? [sure >= asked.count, possible < asked.count]
          : [possible <= asked.count, sure > asked.count]
      return yes ? true : no ? false : undefined
    }
    default:
      return true
  }
}

function ofObject(judge: Judge, asked: Constraint, value: JsonObject): Answer {
  const names = Object.keys(value)
  switch (asked.kind) {
    case 'minProperties':
      return names.length >= asked.count
    case 'maxProperties':
      return names.length <= asked.count
    case 'required':
      return Object.hasOwn(value, asked.name)
    case 'names':
      return every(names, (name) => holds(judge, asked.of, name))
    case 'properties':
      return every(names, (name) => property(judge, asked, name, value[name] ?? null))
    default:
      return true
  }
}

function property(judge: Judge, asked: ObjectProperties, name: string, value: JsonValue): Answer {
  const named = asked.named.get(name)
  const matching = asked.matching.map(([pattern, schema]) => ({ found: holds(judge, pattern, name), schema }))
  if (matching.some(({ found }) => found === undefined)) {
    // Whatever matches: certain only if all agree.
    const all = [...asked.matching.map(([, schema]) => schema), named ?? asked.rest]
    return every(all, (one) => holds(judge, one, value)) === true ? true : undefined
  }
  const asks = matching.filter(({ found }) => found === true).map(({ schema }) => schema)
  if (named !== undefined) asks.push(named)
  else if (asks.length === 0) asks.push(asked.rest)
  return every(asks, (one) => holds(judge, one, value))
}

function doubtful(judge: Judge, because: Reason): undefined {
  judge.doubts.set(`${because.code} ${because.about}`, because)
}

function denied(answer: Answer): Answer {
  return answer === undefined ? undefined : !answer
}

function every<T>(items: readonly T[], answer: (item: T) => Answer): Answer {
  let all: Answer = true
  for (const item of items) {
    const one = answer(item)
    if (one === false) return false
    if (one === undefined) all = undefined
  }
  return all
}

function some<T>(items: readonly T[], answer: (item: T) => Answer): Answer {
  return denied(every(items, (item) => denied(answer(item))))
}

function exactlyOne(answers: readonly Answer[]): Answer {
  const sure = answers.filter((one) => one === true).length
  if (sure > 1) return false
  return answers.includes(undefined) ? undefined : sure === 1
}
