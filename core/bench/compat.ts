/**
 * How often the question "is every value of this schema valid under that one?" is answered rightly, how fast, and what
 * stays open. Reads the public containment questions beside the repository; labels are other people's, so where ajv
 * refutes one, ajv wins and the row is listed.
 */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFolder, schemaIndexOf } from '@fallnetz/core'
import { includes } from '@fallnetz/core/compatibility'
import { variantsOf } from '../src/compatibility/variants.contract.ts'
import { bundle } from '../src/contracts/bundle.ts'
import type { JsonObject } from '../src/json/value.ts'
import { judged, type Question, type Row } from './compat/judged.ts'
import { bar } from './report/bar.ts'

const file = new URL('../../../shared/fixtures/compat/json-schema.ndjson', import.meta.url)
const questions = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Question)

const rows = questions.map(answered)
const sets = [...new Set(rows.map(({ question }) => question.set))]

console.log(
  'Set                      Zeilen/rows  richtig/right  unsafe  falsch/wrong  offen/undecided  median ms  p99 ms  max ms',
)
for (const set of sets)
  line(
    set,
    rows.filter(({ question }) => question.set === set),
  )
line('alle / all', rows)

list(
  'Die Aufschrift ist widerlegt / label refuted by ajv',
  rows.filter(({ labelRefuted }) => labelRefuted),
  12,
)
list(
  'Offen / undecided',
  rows.filter(({ result }) => result === 'undecided'),
  40,
)
list(
  'Falsch / wrong',
  rows.filter(({ result }) => result === 'wrong' || result === 'unsafe'),
  40,
)

const ours = ourSchemas()
const others = otherSchemas()
const [ourRows, otherRows] = [ours, others].map((schemas) => schemas.flatMap(reflexive))
reflexiveLine(`our own schemas, bundled (${ours.length}), each written in five ways`, ourRows ?? [])
reflexiveLine(`real schemas of other people (${others.length}), each written in five ways`, otherRows ?? [])

const share = (count: number) => (100 * count) / rows.length
const count = (result: Row['result']) => rows.filter((row) => row.result === result).length
const times = rows.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
const reflexives = [...(ourRows ?? []), ...(otherRows ?? [])]
const met = [
  bar('right, in %', share(count('right')), 'at least', 99),
  bar('unsafe answers', count('unsafe'), 'at most', 0),
  bar('witnesses shown that ajv does not confirm', rows.filter(({ badWitness }) => badWitness).length, 'at most', 0),
  bar('undecided, in %', share(count('undecided')), 'below', 1),
  bar(
    'a schema written in another way that is not recognised',
    reflexives.filter(({ same }) => !same).length,
    'at most',
    0,
  ),
  bar(
    'slowest answer about a schema and itself, in ms',
    Math.max(...reflexives.map(({ milliseconds }) => milliseconds)),
    'below',
    2000,
  ),
  bar('median, in ms', quantile(times, 0.5), 'below', 1),
  bar('99 of 100 answers, in ms', quantile(times, 0.99), 'below', 50),
  bar('slowest answer, in ms', times.at(-1) ?? 0, 'below', 2000),
]
process.exitCode = met.every(Boolean) ? 0 : 1

function answered(question: Question): Row {
  const { sub, sup, dialect } = question
  const began = performance.now()
  const answer = includes(sub, sup, { dialect })
  return judged(question, answer, performance.now() - began)
}

interface Reflexive {
  readonly same: boolean
  readonly milliseconds: number
}

/** Asks whether a schema and the same schema written in another way include each other. */
function reflexive(schema: JsonObject): Reflexive[] {
  return [...variantsOf(schema)].flatMap(([how, variant]) =>
    (
      [
        [schema, variant],
        [variant, schema],
      ] as const
    ).map(([sub, sup]) => {
      const began = performance.now()
      const { verdict } = includes(sub, sup)
      const milliseconds = performance.now() - began
      if (verdict !== 'included') console.log(`  ${verdict}: ${String(schema['$id'] ?? schema['title'])}, ${how}`)
      return { same: verdict === 'included', milliseconds }
    }),
  )
}

function reflexiveLine(what: string, some: readonly Reflexive[]): void {
  const times = some.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const [median, most, max] = [0.5, 0.99, 1].map((part) => `${quantile(times, part).toFixed(2)} ms`)
  console.log(
    `\nS ⊆ S, ${what}: ${some.filter(({ same }) => same).length} of ${some.length}, median ${median}, p99 ${most}, max ${max}`,
  )
}

function ourSchemas(): JsonObject[] {
  const index = schemaIndexOf(readFolder(fileURLToPath(new URL('../../schemas', import.meta.url))))
  return [...index.keys()].map((id) => bundle(index, id))
}

/** Schemas of up to 60 kB that come with the packages we use, that need no other file and hold no named ones. */
function otherSchemas(): JsonObject[] {
  const folder = fileURLToPath(new URL('../../node_modules', import.meta.url))
  const files = globSync('{*,@*/*}/{*,*/*,*/*/*}.json', { cwd: folder }).sort()
  const texts = files.map((name) => readFileSync(`${folder}/${name}`, 'utf8'))
  const schemas = new Set(texts.filter((text) => text.length <= 60_000 && text.includes('"$schema": "http')))
  return [...schemas]
    .map((text) => JSON.parse(text) as JsonObject)
    .filter((schema) => /json-schema\.org/.test(String(schema['$schema'])) && isAlone(schema))
}

function isAlone(schema: JsonObject): boolean {
  const text = JSON.stringify({ ...schema, $id: '', id: '' })
  return !/"\$(ref|dynamicRef)":"[^#]/.test(text) && !/"\$?id":"[^"]/.test(text)
}

function line(name: string, some: readonly Row[]): void {
  const of = (result: Row['result']) => some.filter((row) => row.result === result).length
  const times = some.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const figures = [
    some.length,
    `${((100 * of('right')) / some.length).toFixed(2)} %`,
    of('unsafe'),
    of('wrong'),
    of('undecided'),
  ]
  const widths = [11, 13, 6, 12, 15]
  const columns = figures.map((figure, index) => String(figure).padStart(widths[index] ?? 0)).join('  ')
  const [median, most, max] = [0.5, 0.99, 1].map((part) => quantile(times, part).toFixed(2))
  console.log(`${name.padEnd(24)} ${columns}  ${median?.padStart(9)}  ${most?.padStart(6)}  ${max?.padStart(6)}`)
}

function list(title: string, some: readonly Row[], most: number): void {
  console.log(`\n${title}: ${some.length}`)
  const groups = Map.groupBy(some, ({ why }) => why)
  for (const [why, group] of groups) {
    const ids = group.slice(0, most).map(({ question }) => question.id)
    console.log(`  ${why}: ${group.length}\n    ${ids.join(' ')}${group.length > most ? ' …' : ''}`)
  }
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
