import type { SchemaIndex } from '../contracts/schemas.ts'
import type { Finding } from '../finding.ts'
import { valueAt } from '../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import type { Text } from '../text.ts'
import type { Reason } from './check.ts'
import { fieldName, resolve, titleOf } from './fields.ts'
import { tooMany } from './keywords/array.ts'
import type { Explainer, Keyword, Place, Problem } from './keywords/keyword.ts'
import { decisive, keywords } from './keywords/list.ts'
import { unexpected } from './keywords/object.ts'
import type { Matcher } from './patterns/engine.ts'
import { quote, withoutValue } from './quote.ts'

export interface ExplainOptions {
  readonly index: SchemaIndex
  readonly matcher: (pattern: string) => Matcher
  /** Whether texts may quote the values they speak of. */
  readonly showsValues: boolean
  readonly maxFindings: number
}

/**
 * Tells people why a value is invalid, which the compiled schema has already decided; `reason` is what that one gave.
 * Looks at every rule, but only for so many steps as the message is long: hostile ones get a short answer.
 */
export function explain(schemaId: string, value: JsonValue, reason: Reason, options: ExplainOptions): Finding[] {
  const { index, maxFindings } = options
  const root = resolve(index, schemaId, schemaId)
  const problems = new Map<string, Problem>()
  const found =
    root === undefined ? [] : explainer(schemaId, value, options).apply(root.schema, { value, at: '', base: root.base })
  for (const problem of found.length > 0 ? found : [inOtherWords(reason, value)]) {
    const key = `${problem.code} ${problem.at}`
    if (problems.size < maxFindings && !problems.has(key)) problems.set(key, problem)
  }
  return [...problems.values()].map(({ code, at, says }) => {
    return { code, severity: 'error', at, message: named(fieldName(index, schemaId, at), says) }
  })
}

/** Puts the name of the field before what is said of it. */
export function named(name: Text | undefined, says: Text): Text {
  return name === undefined ? says : { de: `${name.de}: ${says.de}`, en: `${name.en}: ${says.en}` }
}

function explainer(schemaId: string, value: JsonValue, options: ExplainOptions): Explainer {
  const { index, matcher, showsValues, maxFindings } = options
  let steps = stepsFor(value)
  let depth = 0
  const plans = new Map<JsonObject, PlannedKeyword[]>()
  const planFor = (schema: JsonObject) => {
    const plan = plans.get(schema) ?? planOf(schema)
    plans.set(schema, plan)
    return plan
  }
  const self: Explainer = {
    apply(schema, place) {
      if (schema === undefined || schema === true || steps <= 0 || depth > 300) return []
      if (schema === false) return [forbidden(place.at)]
      if (!isObject(schema)) return []
      steps -= 1
      depth += 1
      const found = problemsOf(planFor(schema), { ...place, schema }, self)
      depth -= 1
      return found
    },
    gather(things, problemsOfOne) {
      const found: Problem[] = []
      let index = 0
      for (const thing of things) {
        found.push(...problemsOfOne(thing, index))
        if (found.length >= maxFindings || steps <= 0) break
        index += 1
      }
      return found
    },
    resolve: (reference, base) => resolve(index, reference, base),
    matcher,
    showsValues,
    quote: showsValues ? quote : withoutValue,
    title: (schema, base) => {
      if (!isObject(schema)) return undefined
      const target = typeof schema['$ref'] === 'string' ? resolve(index, schema['$ref'], base) : undefined
      return titleOf([{ schema, base }, ...(target ? [target] : [])])
    },
    name: (at) => fieldName(index, schemaId, at) ?? { de: 'die Nachricht', en: 'the message' },
  }
  return self
}

/** A keyword that a schema has, what it asks, and whether it ends the talk about a value. */
interface PlannedKeyword {
  readonly keyword: Keyword
  readonly wanted: JsonValue
  readonly decides: boolean
}

function problemsOf(plan: readonly PlannedKeyword[], place: Place, self: Explainer): Problem[] {
  const found: Problem[] = []
  for (const { keyword, wanted, decides } of plan) {
    found.push(...keyword(wanted, place, self))
    if (found.length > 0 && decides) break
  }
  return found
}

function planOf(schema: JsonObject): PlannedKeyword[] {
  return [...keywords].flatMap(([name, keyword]) => {
    const wanted = schema[name]
    return wanted === undefined ? [] : [{ keyword, wanted, decides: decisive.has(name) }]
  })
}

/** Enough to hold every part of a value against a score of schemas; what needs more is made to take long. */
function stepsFor(value: JsonValue): number {
  let parts = 0
  const count = (one: JsonValue): void => {
    parts += 1
    if (typeof one === 'object' && one !== null && parts < 25_000) Object.values(one).forEach(count)
  }
  count(value)
  return 10_000 + 20 * Math.min(parts, 25_000)
}

function forbidden(at: string): Problem {
  return {
    code: 'false-schema',
    at,
    says: { de: 'Diese Angabe darf hier nicht stehen. Entfernen Sie sie.', en: 'This must not stand here. Remove it.' },
  }
}

/** For rules that have no words of their own: names the rule. */
function inOtherWords({ keyword, instancePath, params }: Reason, value: JsonValue): Problem {
  const code = keyword.replaceAll(' ', '-').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const extra = params['unevaluatedProperty']
  if (typeof extra === 'string') return unexpected(code, instancePath, extra, [])
  const [list, most] = [valueAt(value, instancePath), params['len']]
  if (Array.isArray(list) && typeof most === 'number') return tooMany(code, instancePath, most, list.length)
  return {
    code,
    at: instancePath,
    says: {
      de: `Das passt nicht zur Regel „${keyword}“ des Schemas. Vergleichen Sie die Angabe mit der Beschreibung des Schemas.`,
      en: `This does not fit the rule "${keyword}" of the schema. Compare it with the description of the schema.`,
    },
  }
}
