import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import { fieldName, type Resolve, titleOf } from './fields.ts'
import type { Explainer, Keyword, Place, Problem } from './keywords/keyword.ts'
import { decisive, keywords } from './keywords/list.ts'
import type { Matcher } from './patterns/engine.ts'
import { quote, withoutValue } from './quote.ts'

export interface ExplainerOptions {
  readonly resolve: Resolve
  readonly matcher: (pattern: string) => Matcher
  /** Whether a value fits a whole schema file, where a compiled one is at hand: then nobody need look inside. */
  readonly fits: (schemaId: string, value: JsonValue) => boolean | undefined
  /** Whether texts may quote the values they speak of. */
  readonly showsValues: boolean
  readonly maxFindings: number
}

/** Makes explainers for one message each; what they learn about schemas they share. */
export function explainers(options: ExplainerOptions): (schemaId: string, value: JsonValue) => Explainer {
  const { resolve, matcher, fits, showsValues, maxFindings } = options
  const plans = new Map<JsonObject, PlannedKeyword[]>()
  const planFor = (schema: JsonObject) => {
    const plan = plans.get(schema) ?? planOf(schema)
    plans.set(schema, plan)
    return plan
  }
  return (schemaId, value) => {
    let steps = stepsFor(value)
    let depth = 0
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
      fits,
      resolve,
      matcher,
      showsValues,
      quote: showsValues ? quote : withoutValue,
      title(schema, base) {
        if (!isObject(schema)) return undefined
        const target = typeof schema['$ref'] === 'string' ? resolve(schema['$ref'], base) : undefined
        return titleOf([{ schema, base }, ...(target ? [target] : [])])
      },
      name: (at) => fieldName(resolve, schemaId, at) ?? { de: 'die Nachricht', en: 'the message' },
    }
    return self
  }
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
