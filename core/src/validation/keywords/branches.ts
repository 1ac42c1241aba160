import { escapeStep } from '../../json/pointer.ts'
import { isObject, type JsonValue } from '../../json/value.ts'
import type { Text } from '../../text.ts'
import { notPossible } from './choice.ts'
import type { Explainer, Place, Problem } from './keyword.ts'
import { giveOne, typeNames } from './type.ts'

/** One of several schemas that a value did not fit. */
export interface Branch {
  readonly schema: JsonValue
  readonly base: string
  readonly problems: readonly Problem[]
  readonly title?: Text
}

/** Tells what is wrong by the branch the sender most likely meant, instead of by all of them. */
export function likelyProblems(
  code: string,
  branches: readonly Branch[],
  here: Place,
  explainer: Explainer,
): Problem[] {
  const told = byDiscriminator(code, branches, here, explainer)
  if (told !== undefined) return told
  const ofType = branches.filter(
    (one) => !one.problems.some((problem) => problem.code === 'type' && problem.at === here.at),
  )
  if (ofType.length === 0) return [noType(code, branches, here, explainer)]
  if (ofType.length > 1) {
    const together = missingOneOf(code, ofType, here, explainer) ?? noValue(code, ofType, here, explainer)
    if (together !== undefined) return [together]
  }
  return fewest(ofType)
}

/** A property that every branch fixes to values of its own says which branch is meant. */
function byDiscriminator(
  code: string,
  branches: readonly Branch[],
  here: Place,
  explainer: Explainer,
): Problem[] | undefined {
  if (!isObject(here.value)) return undefined
  const fixed = branches.map((one) => fixedValues(one.schema, one.base, explainer))
  const name = [...(fixed[0]?.keys() ?? [])].find((key) => fixed.every((values) => values.has(key)))
  if (name === undefined || branches.length < 2) return undefined
  const at = `${here.at}/${escapeStep(name)}`
  const value = Object.hasOwn(here.value, name) ? here.value[name] : undefined
  const possible = fixed.flatMap((values) => values.get(name) ?? [])
  if (value === undefined) {
    const { de, en } = notPossible({ de: '–', en: '–' }, null, possible)
    return [
      {
        code: 'required',
        at,
        says: { de: `Diese Angabe fehlt.${afterFirst(de)}`, en: `This is missing.${afterFirst(en)}` },
      },
    ]
  }
  const meant = branches.filter((_, index) => fixed[index]?.get(name)?.includes(value))
  if (meant.length === 0) return [{ code, at, says: notPossible(explainer.quote(value), value, possible) }]
  return fewest(meant)
}

/** The values a schema fixes by `const` or `enum` for each of its properties, also through references. */
function fixedValues(
  schema: JsonValue,
  base: string,
  explainer: Explainer,
  depth = 0,
): Map<string, readonly JsonValue[]> {
  const found = new Map<string, readonly JsonValue[]>()
  if (!isObject(schema) || depth > 8) return found
  const target = typeof schema['$ref'] === 'string' ? explainer.resolve(schema['$ref'], base) : undefined
  if (target)
    for (const [name, values] of fixedValues(target.schema, target.base, explainer, depth + 1)) found.set(name, values)
  for (const inner of Array.isArray(schema['allOf']) ? schema['allOf'] : []) {
    for (const [name, values] of fixedValues(inner, base, explainer, depth + 1)) found.set(name, values)
  }
  for (const [name, inner] of Object.entries(isObject(schema['properties']) ? schema['properties'] : {})) {
    if (!isObject(inner)) continue
    if (inner['const'] !== undefined) found.set(name, [inner['const']])
    else if (Array.isArray(inner['enum'])) found.set(name, inner['enum'])
  }
  return found
}

function noType(code: string, branches: readonly Branch[], here: Place, explainer: Explainer): Problem {
  const types = branches.flatMap((one) => typesOf(one.schema, one.base, explainer))
  const [expected, todo] = [typeNames([...new Set(types)]), giveOne([...new Set(types)])]
  return {
    code,
    at: here.at,
    says: { de: `Hier wird ${expected.de} erwartet. ${todo.de}`, en: `Expected here: ${expected.en}. ${todo.en}` },
  }
}

function typesOf(schema: JsonValue, base: string, explainer: Explainer, depth = 0): string[] {
  if (!isObject(schema) || depth > 8) return []
  const type = schema['type']
  if (type !== undefined) return (Array.isArray(type) ? type : [type]).map(String)
  const target = typeof schema['$ref'] === 'string' ? explainer.resolve(schema['$ref'], base) : undefined
  return target ? typesOf(target.schema, target.base, explainer, depth + 1) : []
}

/** When the branches only differ in what they miss, any of the missing ones will do. */
function missingOneOf(
  code: string,
  branches: readonly Branch[],
  here: Place,
  explainer: Explainer,
): Problem | undefined {
  const all = branches.flatMap((one) => one.problems)
  if (!all.every((problem) => problem.code === 'required')) return undefined
  const groups = branches.map((one) => one.problems.map((problem) => explainer.name(problem.at)))
  const de = groups.map((group) => group.map((name) => name.de).join(' und ')).join(' oder ')
  const en = groups.map((group) => group.map((name) => name.en).join(' and ')).join(' or ')
  return {
    code,
    at: here.at,
    says: { de: `Es fehlt ${de}. Ergänzen Sie eines davon.`, en: `${en} is missing. Add one of them.` },
  }
}

/** When every branch only asks for other values at this very place, the values are one list. */
function noValue(code: string, branches: readonly Branch[], here: Place, explainer: Explainer): Problem | undefined {
  const possible = branches.flatMap((one) => {
    const { const: single, enum: several } = isObject(one.schema) ? one.schema : {}
    return single !== undefined ? [single] : Array.isArray(several) ? several : []
  })
  const onlyValues = branches.every((one) =>
    one.problems.every((problem) => problem.at === here.at && (problem.code === 'const' || problem.code === 'enum')),
  )
  if (!onlyValues || possible.length < branches.length) return undefined
  return { code, at: here.at, says: notPossible(explainer.quote(here.value), here.value, possible) }
}

function fewest(branches: readonly Branch[]): Problem[] {
  const sorted = branches.toSorted((a, b) => a.problems.length - b.problems.length)
  return [...(sorted[0]?.problems ?? [])]
}

function afterFirst(text: string): string {
  return text.slice(text.indexOf('.') + 1)
}
