import type { Dialect, Inclusion } from '@fallnetz/core/compatibility'
import { isObject, type JsonObject, type JsonValue } from '../../src/json/value.ts'
import { plainAjv } from './plain-ajv.ts'

export interface Question {
  readonly id: string
  readonly set: string
  readonly dialect: Dialect
  readonly sub: JsonValue
  readonly sup: JsonValue
  /** What others say. */
  readonly subset: boolean
  readonly witness?: JsonValue
}

export interface Row {
  readonly question: Question
  readonly milliseconds: number
  readonly result: 'right' | 'unsafe' | 'wrong' | 'undecided'
  /** ajv proves that the label is wrong. */
  readonly labelRefuted: boolean
  readonly badWitness: boolean
  readonly why: string
}

/** Holds an answer against its label, and both against ajv. */
export function judged(question: Question, answer: Inclusion, milliseconds: number): Row {
  const { sub, sup, dialect, subset } = question
  const row = { question, milliseconds, labelRefuted: false, badWitness: false, why: '' }
  if (answer.verdict === 'undecided') {
    return {
      ...row,
      result: 'undecided',
      why: answer.because
        .map(({ code, about }) => (code === 'witness-refuted' ? `${code}: ajv differs` : `${code}: ${about}`))
        .join(', '),
    }
  }
  if (answer.verdict === 'not-included') {
    const good = isCounterexample(question, answer.witness)
    if (!good)
      return { ...row, result: 'wrong', badWitness: true, why: `bad witness ${JSON.stringify(answer.witness)}` }
    if (!subset) return { ...row, result: 'right' }
    return {
      ...row,
      result: 'right',
      labelRefuted: true,
      why: `${JSON.stringify(answer.witness)} is valid under sub, not under sup`,
    }
  }
  if (subset) return { ...row, result: 'right' }
  // The label says there is a counterexample. Where sub has few values, ajv can be asked about all of them.
  const values = question.witness === undefined ? allValues(sub) : [question.witness]
  const [underSub, underSup] = [plainAjv(sub, dialect), plainAjv(sup, dialect)]
  const fine = underSub && underSup && values?.every((value) => !underSub(value) || underSup(value))
  if (fine)
    return { ...row, result: 'right', labelRefuted: true, why: 'every value of sub is valid under sup, says ajv' }
  return { ...row, result: 'unsafe', why: 'label says not included' }
}

function isCounterexample({ sub, sup, dialect }: Question, value: JsonValue): boolean {
  return plainAjv(sub, dialect)?.(value) === true && plainAjv(sup, dialect)?.(value) === false
}

/** The values a schema lists, if it does nothing else. */
function allValues(schema: JsonValue): readonly JsonValue[] | undefined {
  if (!isObject(schema)) return undefined
  const { const: only, enum: several, anyOf } = schema as JsonObject & Readonly<Record<string, JsonValue>>
  if (only !== undefined) return [only]
  if (Array.isArray(several)) return several
  if (!Array.isArray(anyOf)) return undefined
  const lists = (anyOf as readonly JsonValue[]).map(allValues)
  return lists.some((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? [])
}
