import { escapeStep } from '../../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../../json/value.ts'
import { anything, type Broken, type KeywordJudge, unless, type Verdict } from './verdict.ts'

export const properties: KeywordJudge = (asks, { of }) => {
  const verdicts = Object.entries(isObject(asks) ? asks : {}).map(([name, schema]) => ({ name, verdict: of(schema) }))
  return (value, at, found) => {
    if (!isObject(value)) return true
    let holds = true
    for (const { name, verdict } of verdicts) {
      if (!Object.hasOwn(value, name) || inside(verdict, value, name, at, found)) continue
      holds = false
      if (found === undefined) break
    }
    return holds
  }
}

export const additionalProperties: KeywordJudge = (asks, { of, schema }) => {
  const named = new Set(isObject(schema['properties']) ? Object.keys(schema['properties']) : [])
  const verdict = of(asks)
  return (value, at, found) => {
    if (!isObject(value)) return true
    let holds = true
    for (const name of Object.keys(value)) {
      if (named.has(name)) continue
      const fits =
        asks === false ? unless(false, 'additionalProperties', at, found) : inside(verdict, value, name, at, found)
      if (fits) continue
      holds = false
      if (found === undefined) break
    }
    return holds
  }
}

export const required: KeywordJudge = (asks) => {
  const names = texts(asks)
  return (value, at, found) => !isObject(value) || hasAll(value, names, 'required', at, found)
}

export const dependentRequired: KeywordJudge = (asks) => {
  const dependent = Object.entries(isObject(asks) ? asks : {}).map(([name, needed]) => ({
    name,
    needed: texts(needed),
  }))
  return (value, at, found) => {
    if (!isObject(value)) return true
    const present = dependent.filter(({ name }) => Object.hasOwn(value, name))
    return present.filter(({ needed }) => !hasAll(value, needed, 'dependentRequired', at, found)).length === 0
  }
}

export const propertyNames: KeywordJudge = (asks, { of }) => {
  const verdict = of(asks)
  return (value, at, found) => {
    if (!isObject(value)) return true
    const wrong = Object.keys(value).filter((name) => !verdict(name, at, found))
    for (const _ of wrong) unless(false, 'propertyNames', at, found)
    return wrong.length === 0
  }
}

export const minProperties = size('minProperties', (count, asked) => count >= asked)
export const maxProperties = size('maxProperties', (count, asked) => count <= asked)

function size(keyword: string, keeps: (count: number, asked: number) => boolean): KeywordJudge {
  return (asks) => {
    if (typeof asks !== 'number') return anything
    return (value, at, found) => !isObject(value) || unless(keeps(Object.keys(value).length, asks), keyword, at, found)
  }
}

// Where nobody takes in what is broken, nobody asks where it stands either.
function inside(verdict: Verdict, value: JsonObject, name: string, at: string, found: Broken[] | undefined): boolean {
  return verdict(value[name] ?? null, found === undefined ? '' : `${at}/${escapeStep(name)}`, found)
}

function hasAll(value: JsonObject, names: readonly string[], keyword: string, at: string, found?: Broken[]): boolean {
  const missing = names.filter((name) => !Object.hasOwn(value, name))
  for (const _ of missing) unless(false, keyword, at, found)
  return missing.length === 0
}

function texts(asks: JsonValue): readonly string[] {
  return Array.isArray(asks) ? asks.filter((name) => typeof name === 'string') : []
}
