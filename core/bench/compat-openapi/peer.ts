/**
 * Lets one peer judge pairs from standard input, one JSON line each, and writes `{ id, said }` per line.
 * `node peer.ts NAME FOLDER`
 */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { inlined } from './inlined.ts'

const [name = '', folder = ''] = process.argv.slice(2)
const load = createRequire(join(folder, 'package.json'))

type Judge = (old: unknown, young: unknown) => boolean | Promise<boolean>

/** Whether the peer sees anything breaking, by its own reckoning. */
const judges: Readonly<Record<string, () => Judge>> = {
  'api-smart-diff': () => {
    const { apiCompare } = load('api-smart-diff')
    return (old, young) => apiCompare(old, young).diffs.some((diff: { type: string }) => diff.type === 'breaking')
  },
  // It tells changed routes from unchanged ones; every change counts.
  'openapi-schema-diff': () => {
    const compare = load('openapi-schema-diff')
    return (old, young) => {
      const { isEqual, deletedRoutes, changedRoutes } = compare(old, young)
      return isEqual !== true && (deletedRoutes.length > 0 || changedRoutes.length > 0)
    }
  },
  'openapi-diff': () => {
    const { diffSpecs } = load('openapi-diff')
    const spec = (value: { swagger?: unknown }, location: string) => ({
      content: JSON.stringify(value),
      location,
      format: value.swagger === undefined ? 'openapi3' : 'swagger2',
    })
    return async (old, young) => {
      const result = await diffSpecs({
        sourceSpec: spec(old as object, 'old.json'),
        destinationSpec: spec(young as object, 'new.json'),
      })
      return result.breakingDifferencesFound
    }
  },
  '@asyncapi/diff': () => {
    const { diff } = load('@asyncapi/diff')
    return (old, young) => diff(old, young).breaking().length > 0
  },
  // It wants references inlined; its test helper is the shortest way to run the rules.
  '@useoptic/standard-rulesets': () => {
    const { BreakingChangesRuleset } = load('@useoptic/standard-rulesets')
    const { TestHelpers } = load('@useoptic/rulesets-base')
    return async (old, young) => {
      const results = await TestHelpers.runRulesWithInputs([new BreakingChangesRuleset()], inlined(old), inlined(young))
      return results.some((result: { passed: boolean }) => !result.passed)
    }
  },
}

const judge = judges[name]?.()
for await (const line of createInterface({ input: process.stdin })) {
  const { id, old, new: young } = JSON.parse(line)
  let said: string
  try {
    said = (await judge?.(old, young)) ? 'flagged' : 'fine'
  } catch {
    said = 'error'
  }
  process.stdout.write(`${JSON.stringify({ id, said })}\n`)
}
