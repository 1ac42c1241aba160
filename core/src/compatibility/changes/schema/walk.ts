import { escapeStep } from '../../../json/pointer.ts'
import { isObject, type JsonValue } from '../../../json/value.ts'
import type { LifecycleOptions } from '../lifecycle.ts'
import type { Alike } from './alike.ts'
import type { Difference, KeywordRule, Pair } from './difference.ts'
import { fitsNothingUnder, isInert } from './inert.ts'
import { alternatives, parts } from './keywords/alternatives.ts'
import { conditions, dependencies, dependentRules, exclusion } from './keywords/conditions.ts'
import { directions } from './keywords/directions.ts'
import { discriminator } from './keywords/discriminator.ts'
import { limits, multiples, unique } from './keywords/limits.ts'
import { content, defaults, xml } from './keywords/notes.ts'
import { contained, open, patterned, tuple } from './keywords/open.ts'
import { properties } from './keywords/properties.ts'
import { stages } from './keywords/stages.ts'
import { format, pattern } from './keywords/texts.ts'
import { nullableBeside, type } from './keywords/type.ts'
import { constant, extensibleValues, values } from './keywords/values.ts'
import { vocabularies } from './keywords/vocabularies.ts'
import { matched } from './matched.ts'
import type { Prepared } from './prepare.ts'
import { resolve } from './resolve.ts'
import { holders, type Schema, schemaOf } from './subschemas.ts'

/** Every rule about schemas; a new one is a function in `keywords/` and a word here. */
const rules: readonly KeywordRule[] = [
  type,
  nullableBeside,
  values,
  constant,
  extensibleValues,
  properties,
  open,
  patterned,
  tuple,
  contained,
  limits,
  multiples,
  unique,
  pattern,
  format,
  alternatives,
  parts,
  conditions,
  exclusion,
  dependencies,
  dependentRules,
  directions,
  defaults,
  content,
  discriminator,
  xml,
  stages,
  vocabularies,
]

/** More than any contract needs, few enough to end. */
export const mostDifferences = 10_000
const deepest = 60

/** What is different between two schemas, each place once, outside first. */
export function differencesBetween(
  was: Prepared,
  now: Prepared,
  alike: Alike,
  lifecycle: LifecycleOptions,
): Difference[] {
  const found: Difference[] = []
  const files = { old: was, new: now }
  const seen = new Set<string>()
  const waiting: Pair[] = []

  const visit = (before: Schema, after: Schema, from: Omit<Pair, 'before' | 'after'>) => {
    const old = resolve(before, from.at.old, was.definitions)
    const young = resolve(after, from.at.new, now.definitions)
    const at = { old: old.at, new: young.at }
    const key = `${at.old} ${at.new}`
    if (seen.has(key) || from.path.length > deepest || leadsNowhere(old) || leadsNowhere(young)) return
    seen.add(key)
    waiting.push({ ...from, before: old.schema, after: young.schema, at })
  }

  const start = {
    at: { old: was.at, new: now.at },
    path: [],
    field: [],
    alternative: false,
    inert: false,
    files,
    alike,
    lifecycle,
  }
  visit(was.schema, now.schema, start)
  for (let pair = waiting.shift(); pair !== undefined && found.length < mostDifferences; pair = waiting.shift()) {
    for (const rule of rules) found.push(...rule(pair))
    for (const child of childrenOf(pair)) visit(...child)
  }
  return found.slice(0, mostDifferences)
}

/** A reference in a circle or out of the file: there is nothing to look at. */
function leadsNowhere({ schema }: { readonly schema: { readonly $ref?: JsonValue } }): boolean {
  return schema.$ref !== undefined
}

type Child = [before: Schema, after: Schema, from: Omit<Pair, 'before' | 'after'>]

/** The schemas inside that stand in both versions. */
function* childrenOf(pair: Pair): Generator<Child> {
  for (const [keyword, way] of holders) {
    const was = pair.before[keyword]
    const now = pair.after[keyword]
    if (was === undefined || now === undefined) continue
    if (way === 'named' && isObject(was) && isObject(now)) {
      for (const name of Object.keys(was)) {
        if (Object.hasOwn(now, name)) yield child(pair, was[name], now[name], keyword, name, name)
      }
    } else if (way === 'list' && Array.isArray(was) && Array.isArray(now)) {
      const kept = keyword === 'prefixItems' ? inOrder(was, now) : matched(was, now, pair.alike).kept
      for (const { old, new: young } of kept)
        yield child(pair, was[old], now[young], keyword, String(old), String(young))
    } else if (way === 'one' && isObject(was) && isObject(now)) {
      yield child(pair, was, now, keyword)
    }
  }
}

function child(
  pair: Pair,
  was: JsonValue | undefined,
  now: JsonValue | undefined,
  keyword: string,
  old?: string,
  young?: string,
): Child {
  const pointer = (step: string | undefined) => `/${keyword}${step === undefined ? '' : `/${escapeStep(step)}`}`
  const from = {
    at: { old: pair.at.old + pointer(old), new: pair.at.new + pointer(young) },
    path: [...pair.path, keyword, ...(old === undefined ? [] : [old])],
    field: [...pair.field, ...fieldOf(keyword, old)],
    alternative: pair.alternative || keyword === 'oneOf' || keyword === 'anyOf',
    inert: pair.inert || isWithoutEffect(pair, keyword) || [was, now].every((one) => fitsNothingUnder(keyword, one)),
    files: pair.files,
    alike: pair.alike,
    lifecycle: pair.lifecycle,
  }
  return [schemaOf(was), schemaOf(now), from]
}

/** Whether what stands under a keyword can turn nothing away, before and after. */
function isWithoutEffect({ before, after }: Pair, keyword: string): boolean {
  return keyword === 'contentSchema' || (isInert(before, keyword) && isInert(after, keyword))
}

/** How people name a step into a schema. */
function fieldOf(keyword: string, step: string | undefined): string[] {
  switch (keyword) {
    case 'properties':
      return [step ?? '']
    case 'items':
    case 'unevaluatedItems':
    case 'contains':
      return ['[]']
    case 'prefixItems':
      return [`[${step}]`]
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return ['*']
    case 'patternProperties':
      return [`${step}`]
    default:
      return []
  }
}

function inOrder(was: readonly JsonValue[], now: readonly JsonValue[]): { old: number; new: number }[] {
  return Array.from({ length: Math.min(was.length, now.length) }, (_, index) => ({ old: index, new: index }))
}
