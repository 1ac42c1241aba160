/**
 * How often the question "is every value of this schema valid under that one?" is answered rightly, how fast, and what
 * stays open. Reads the public containment questions beside the repository; labels are other people's, so where ajv
 * refutes one, ajv wins and the row is listed.
 */
import { readFileSync } from 'node:fs'
import { includes } from '@fallnetz/core/compatibility'
import { judged, type Question, type Row } from './compat/judged.ts'

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

const share = (count: number) => (100 * count) / rows.length
const count = (result: Row['result']) => rows.filter((row) => row.result === result).length
const times = rows.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
const met = [
  bar('right, in %', share(count('right')), '>=', 99),
  bar('unsafe answers', count('unsafe'), '<=', 0),
  bar('witnesses shown that ajv does not confirm', rows.filter(({ badWitness }) => badWitness).length, '<=', 0),
  bar('undecided, in %', share(count('undecided')), '<', 1),
  bar('median, in ms', quantile(times, 0.5), '<', 1),
  bar('99 of 100 answers, in ms', quantile(times, 0.99), '<', 50),
  bar('slowest answer, in ms', times.at(-1) ?? 0, '<', 2000),
]
process.exitCode = met.every(Boolean) ? 0 : 1

function answered(question: Question): Row {
  const { sub, sup, dialect } = question
  const began = performance.now()
  const answer = includes(sub, sup, { dialect })
  return judged(question, answer, performance.now() - began)
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

function bar(name: string, value: number, relation: '>=' | '<=' | '<', limit: number): boolean {
  const met = relation === '>=' ? value >= limit : relation === '<=' ? value <= limit : value < limit
  console.log(`${met ? 'met   ' : 'MISSED'} ${name}: ${value.toFixed(2)} (${relation} ${limit})`)
  return met
}
