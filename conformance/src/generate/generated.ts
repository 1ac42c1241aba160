import { isObject, type JsonObject, type JsonValue } from '@fallnetz/core'
import type { Command } from '../kit/chart.ts'
import { createRandom } from '../kit/random.ts'
import type { Rulebook } from '../rulebook.ts'
import { withLongest } from './everywhere.ts'

/** One way to break the schema, with everything else left valid. */
export interface Broken {
  /** JSON Pointer to the place where the finding belongs. */
  readonly at: string
  readonly keyword: string
  readonly message: JsonObject
}

/** A valid message at the edge of what the schema allows. */
export interface Edge {
  /** At which edge: `longest`, `fewest`, `absent` … */
  readonly kind: string
  readonly message: JsonObject
}

/** Messages made from the schemas alone: the same ones again for the same seed. */
export interface Generated {
  values(command: Command, seed: number, count: number): JsonObject[]
  /** One of the examples with exactly one constraint broken, one after the other, in all of it. */
  violations(command: Command): readonly Broken[]
  /** The same for the payload alone. */
  payloadViolations(command: Command): readonly Broken[]
  /** The fullest start with every text as long as can be. */
  longest(): JsonObject
  /** Valid messages at the edges of what the schema allows, in all of it. */
  boundaries(command: Command, message: JsonObject): Edge[]
  /** The same for the payload alone. */
  payloadBoundaries(command: Command, message: JsonObject): Edge[]
}

/** Loads the generators, which are heavy, only when a run begins. */
export async function createGenerated(rulebook: Rulebook, seed: number): Promise<Generated> {
  const { index, messageSchema, fullest, examples, chart } = rulebook
  const [{ boundariesOf, valuesOf, violationsOf }, { sample }] = await Promise.all([
    import('@fallnetz/core/values'),
    import('fast-check'),
  ])
  const broken = new Map<Command, readonly Broken[]>()
  let longest: JsonObject | undefined

  function values(command: Command, seed: number, count: number): JsonObject[] {
    return sample(valuesOf(index, messageSchema(command)), { seed, numRuns: count }).filter(isObject)
  }

  const fullestOf = (command: Command): JsonObject => fullest(command) ?? values(command, seed, 1)[0] ?? {}
  // Another seed takes another example: over a few runs all of them are broken in every way.
  const baseOf = (command: Command): JsonObject =>
    createRandom(seed, command.command).pick(examples(command)) ?? fullestOf(command)

  function violations(command: Command): readonly Broken[] {
    // The same message always gives the same violations, so they are worked out once in a run.
    const known = broken.get(command)
    if (known !== undefined) return known
    const concerns = drawnOf(seed, command)
    const found = violationsOf(index, messageSchema(command), baseOf(command), { concerns }).flatMap(
      ({ at, keyword, value }) => (isObject(value) ? [{ at, keyword, message: value }] : []),
    )
    broken.set(command, found)
    return found
  }

  const boundaries = (command: Command, message: JsonObject): Edge[] =>
    boundariesOf(index, messageSchema(command), message).flatMap(({ kind, value }) =>
      isObject(value) ? [{ kind, message: value }] : [],
    )

  return {
    values,
    violations,
    payloadViolations(command) {
      const schema = payloadSchema(index.get(messageSchema(command))?.schema)
      if (schema === undefined) return violations(command).filter(({ at }) => at.startsWith('/payload'))
      const base = baseOf(command)
      return violationsOf(index, schema, base['payload'] ?? {}).map(({ at, keyword, value }) => {
        return { at: `/payload${at}`, keyword, message: { ...base, payload: value } }
      })
    },
    longest() {
      longest ??= withLongest(rulebook, fullestOf(chart.start))
      return longest
    },
    boundaries,
    payloadBoundaries(command, message) {
      const schema = payloadSchema(index.get(messageSchema(command))?.schema)
      if (schema === undefined) return boundaries(command, message)
      return boundariesOf(index, schema, message['payload'] ?? {}).map(({ kind, value }) => {
        return { kind, message: { ...message, payload: value } }
      })
    },
  }
}

// Working out a violation costs more than sending it: so a quarter of them is drawn beforehand, with every kind of rule
// among them and all formats. Another seed draws others.
function drawnOf(seed: number, command: Command): (violation: { at: string; keyword: string }) => boolean {
  const random = createRandom(seed, `violations ${command.command}`)
  const kinds = new Set<string>()
  return ({ at, keyword }) => {
    const kind = `${keyword} ${at.split('/', 2).join('/')}`
    const isFirst = !kinds.has(kind)
    kinds.add(kind)
    return isFirst || keyword === 'format' || random.below(4) === 0
  }
}

/** The type of the payload, where the message schema does nothing but name it. */
function payloadSchema(schema: JsonObject | undefined): string | undefined {
  const properties = schema?.['properties']
  const payload: JsonValue | undefined = isObject(properties) ? properties['payload'] : undefined
  if (!isObject(payload) || Object.keys(payload).length !== 1) return undefined
  const reference = payload['$ref']
  return typeof reference === 'string' && !reference.includes('#') ? reference : undefined
}
