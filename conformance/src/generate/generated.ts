import { isObject, type JsonObject, type JsonValue } from '@fallnetz/core'
import type { Command } from '../kit/chart.ts'
import { createRandom, type Random } from '../kit/random.ts'
import type { Rulebook } from '../rulebook.ts'

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
  /** The fullest message of this command with every text as long as can be. */
  longest(command: Command): JsonObject
  /** The places of a start's payload that take ordinary words: names, notes, and no codes or dates. */
  wordPlaces(start: JsonObject): string[]
  /** Valid messages at the edges of what the schema allows, in all of it. */
  boundaries(command: Command, message: JsonObject): Edge[]
  /** The same for the payload alone. */
  payloadBoundaries(command: Command, message: JsonObject): Edge[]
}

/** Loads the generators, which are heavy, only when a run begins. */
export async function createGenerated(rulebook: Rulebook, seed: number): Promise<Generated> {
  const { index, messageSchema, fullest, examples, chart } = rulebook
  const made = await import('@fallnetz/core/values')
  const { besidesCodes, boundariesOf, drawnOf, longestTextsIn, textPlacesFor, violationsOf } = made
  const broken = new Map<Command, readonly Broken[]>()
  const longest = new Map<Command, JsonObject>()

  function values(command: Command, seed: number, count: number): JsonObject[] {
    return drawnOf(index, messageSchema(command), seed, count).filter(isObject)
  }

  const fullestOf = (command: Command): JsonObject => fullest(command) ?? values(command, seed, 1)[0] ?? {}
  // Another seed takes another example: over a few runs all of them are broken in every way.
  const baseOf = (command: Command): JsonObject =>
    createRandom(seed, command.command).pick(examples(command)) ?? fullestOf(command)

  function violations(command: Command): readonly Broken[] {
    // The same message always gives the same violations, so they are worked out once in a run.
    const known = broken.get(command)
    if (known !== undefined) return known
    const isDrawn = oneIn(5, createRandom(seed, `violations ${command.command}`))
    const base = baseOf(command)
    // No requirement asks a system to look codes up.
    const isMore = besidesCodes(index, messageSchema(command), base)
    const concerns = (one: { readonly keyword: string; readonly at: string }): boolean =>
      isMore(one) && (one.keyword === 'format' || isDrawn(`${one.keyword} ${one.at.split('/', 2).join('/')}`))
    const found = violationsOf(index, messageSchema(command), base, { concerns }).flatMap(({ at, keyword, value }) =>
      isObject(value) ? [{ at, keyword, message: value }] : [],
    )
    broken.set(command, found)
    return found
  }

  function boundaries(command: Command, message: JsonObject): Edge[] {
    const isDrawn = oneIn(3, createRandom(seed, `boundaries ${command.command}`))
    const concerns = ({ kind }: { readonly kind: string }): boolean => isDrawn(kind)
    return boundariesOf(index, messageSchema(command), message, { concerns }).flatMap(({ kind, value }) =>
      isObject(value) ? [{ kind, message: value }] : [],
    )
  }

  return {
    values,
    violations,
    payloadViolations(command) {
      const schema = payloadSchema(index.get(messageSchema(command))?.schema)
      if (schema === undefined) return violations(command).filter(({ at }) => at.startsWith('/payload'))
      const base = baseOf(command)
      const isDrawn = oneIn(3, createRandom(seed, `payload violations ${command.command}`))
      const payload = base['payload'] ?? {}
      const isMore = besidesCodes(index, schema, payload)
      const concerns = (one: { readonly keyword: string; readonly at: string }): boolean =>
        isMore(one) && isDrawn(one.keyword)
      return violationsOf(index, schema, payload, { concerns }).map(({ at, keyword, value }) => {
        return { at: `/payload${at}`, keyword, message: { ...base, payload: value } }
      })
    },
    longest(command) {
      const full = fullestOf(command)
      const made = longest.get(command) ?? longestTextsIn(index, messageSchema(command), full, longestText)
      const result = isObject(made) ? made : full
      longest.set(command, result)
      return result
    },
    wordPlaces(start) {
      const places = textPlacesFor(index, messageSchema(chart.start), start, 'Wort')
      return places.filter((at) => at.startsWith('/payload/'))
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

// Working out what to send costs more than sending it, so not all of it is made: of every kind the first few and then
// one in so many. Another seed draws others.
function oneIn(many: number, random: Random): (kind: string) => boolean {
  const counts = new Map<string, number>()
  return (kind) => {
    const count = counts.get(kind) ?? 0
    counts.set(kind, count + 1)
    return count < always || random.below(many) === 0
  }
}

const always = 3
const longestText = 4_000

/** The type of the payload, where the message schema does nothing but name it. */
function payloadSchema(schema: JsonObject | undefined): string | undefined {
  const properties = schema?.['properties']
  const payload: JsonValue | undefined = isObject(properties) ? properties['payload'] : undefined
  if (!isObject(payload) || Object.keys(payload).length !== 1) return undefined
  const reference = payload['$ref']
  return typeof reference === 'string' && !reference.includes('#') ? reference : undefined
}
