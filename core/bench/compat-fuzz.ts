/**
 * Random pairs of schemas in every draft: no crash, no answer that takes too long, and nothing that two other
 * validators hold against an answer. Runs for FUZZ_MINUTES minutes (10 unless told), from FUZZ_SEED on.
 */
import { performance } from 'node:perf_hooks'
import type { Dialect } from '@fallnetz/core/compatibility'
import fc from 'fast-check'
import { someSchema, someValue } from '../src/compatibility/arbitrary.contract.ts'
import { type Examined, examine } from '../src/compatibility/examine.contract.ts'
import type { JsonValue } from '../src/json/value.ts'
import { relatedPairs } from './compat/related-pairs.ts'
import { bar } from './report/bar.ts'

const minutes = Number(process.env['FUZZ_MINUTES'] ?? 10)
const firstSeed = Number(process.env['FUZZ_SEED'] ?? 1)
const dialects: readonly Dialect[] = ['2020-12', '2019-09', 'draft-07', 'draft-06', 'draft-04']
const values = fc.sample(someValue, { seed: 7, numRuns: 300 })

const until = performance.now() + minutes * 60_000
const counts = new Map<string, number>()
const problems: string[] = []
const slowest = { milliseconds: 0, question: '' }
let seed = firstSeed

for (; performance.now() < until && problems.length < 20; seed += 1) {
  const dialect = dialects[seed % dialects.length] ?? '2020-12'
  const [free, plain] = [someSchema(dialect), someSchema(dialect, false)]
  for (const [sub, sup] of fc.sample(fc.tuple(free, free), { seed, numRuns: 50 })) await ask(sub, sup, dialect)
  for (const [one, two, three] of fc.sample(fc.tuple(plain, plain, plain), { seed, numRuns: 10 })) {
    for (const { sub, sup, included } of relatedPairs(one, two, three)) {
      const answer = await ask(sub, sup, dialect)
      if (included && answer?.answer.verdict === 'not-included') problem('a law of logic is broken', sub, sup, dialect)
    }
  }
}

console.log(`seeds ${firstSeed} to ${seed - 1}, ${[...counts.values()].reduce((sum, one) => sum + one, 0)} questions`)
for (const [what, count] of [...counts].sort((a, b) => b[1] - a[1]))
  console.log(`  ${String(count).padStart(8)}  ${what}`)
console.log(`slowest answer: ${slowest.milliseconds.toFixed(0)} ms  ${slowest.question}`)
for (const one of problems) console.log(`\nPROBLEM ${one}`)
const met = [
  bar('crashes and contradictions', problems.length, 'at most', 0),
  bar('slowest answer, in ms', slowest.milliseconds, 'below', 2000),
]
process.exitCode = met.every(Boolean) ? 0 : 1

async function ask(sub: JsonValue, sup: JsonValue, dialect: Dialect): Promise<Examined | undefined> {
  try {
    const examined = await examine(sub, sup, dialect, values)
    const { answer, milliseconds } = examined
    if (milliseconds > slowest.milliseconds)
      Object.assign(slowest, { milliseconds, question: written(sub, sup, dialect) })
    const why =
      answer.verdict === 'undecided' ? `: ${[...new Set(answer.because.map(({ code }) => code))].join(', ')}` : ''
    const what = `${answer.verdict}${why}${examined.ajvAlone ? ' (ajv differs, another validator agrees with us)' : ''}`
    counts.set(what, (counts.get(what) ?? 0) + 1)
    if (examined.problem !== undefined) problem(examined.problem, sub, sup, dialect)
    return examined
  } catch (error) {
    problem(error instanceof Error ? (error.stack ?? error.message) : String(error), sub, sup, dialect)
    return undefined
  }
}

function problem(what: string, sub: JsonValue, sup: JsonValue, dialect: Dialect): void {
  problems.push(`${what}\n${written(sub, sup, dialect)}`)
}

function written(sub: JsonValue, sup: JsonValue, dialect: Dialect): string {
  return `${dialect}\n  sub ${JSON.stringify(sub)}\n  sup ${JSON.stringify(sup)}`
}
