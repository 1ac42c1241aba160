/**
 * How fast values are made from schemas, and how long the publisher's gate takes for the standard itself. Counted is
 * processor time, so that a busy machine misleads less; the bars are what a person still waits for.
 */
import { fileURLToPath } from 'node:url'
import { checkContract, readFolder, schemaIndexOf } from '@fallnetz/core'
import { discardsOf, valuesOf } from '@fallnetz/core/arbitrary'
import { boundariesOf, violationsOf } from '@fallnetz/core/values'
import { sample } from 'fast-check'
import { bar } from './report/bar.ts'

const catalog = readFolder(fileURLToPath(new URL('../../schemas', import.meta.url)))
const index = schemaIndexOf(catalog)
const id = 'https://w3id.org/fallnetz/referral/1.0.0/request.schema.json'
const count = 10_000

const first = timed(() => sample(valuesOf(index, id), { seed: 1, numRuns: 1 }))
const drawing = timed(() => sample(valuesOf(index, id), { seed: 1, numRuns: count }))
const characters = JSON.stringify(drawing.result).length / count
const stringify = timed(() => JSON.stringify(drawing.result))
console.log(`first referral request, with compiling the schemas: ${first.seconds.toFixed(2)} s`)
console.log(`${count} referral requests of ${characters.toFixed(0)} characters: ${drawing.seconds.toFixed(2)} s`)
console.log(`the same written as JSON: ${stringify.seconds.toFixed(2)} s`)

const worst = Math.max(...[...index.keys()].map((one) => discardsOf(index, one, { seed: 2, runs: 100 }).discarded))
console.log(`most discards of 100 values of one schema: ${worst}`)

const messages = drawing.result.slice(0, 20)
const violating = () => messages.reduce<number>((sum, one) => sum + violationsOf(index, id, one).length, 0)
const cold = timed(violating)
const breaking = timed(violating)
const edges = timed(() => messages.reduce<number>((sum, one) => sum + boundariesOf(index, id, one).length, 0))
console.log(
  `${breaking.result} violations of 20 messages: ${cold.seconds.toFixed(2)} s, then ${breaking.seconds.toFixed(2)} s`,
)
console.log(`${edges.result} boundaries of 20 messages: ${edges.seconds.toFixed(2)} s`)

const start = process.cpuUsage()
let findings = 0
for (const contract of catalog.contracts.values()) findings += (await checkContract(catalog, contract)).length
const gate = secondsSince(start)
console.log(`the gate for ${catalog.contracts.size} contracts: ${gate.toFixed(2)} s, ${findings} findings`)

const met = [
  bar(`${count} requests, in s`, drawing.seconds, 'at most', 10),
  bar('violations of one message once the code is warm, in s', breaking.seconds / messages.length, 'at most', 0.2),
  bar('most discards of one schema, in %', worst, 'at most', 19),
  bar('the gate for the standard, in s', gate, 'at most', 2),
]
process.exitCode = met.every(Boolean) ? 0 : 1

function timed<T>(work: () => T): { readonly result: T; readonly seconds: number } {
  const start = process.cpuUsage()
  const result = work()
  return { result, seconds: secondsSince(start) }
}

function secondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000_000
}
