import type { Consequence } from './answer.ts'
import type { Parts } from './deadline.ts'
import { type Ground, remembered } from './ground.ts'
import { type Octets, octetsOf } from './octets.ts'
import type { Question } from './question.ts'
import { jsonOf, type Said, stepOf } from './said.ts'

/**
 * Writes a question and its answer as one JSON object: what was asked as it stands, with the answer put behind its last
 * name. Most of an answer has been written before; taking that again makes a stream several times as fast.
 */
export function writtenAnswer(asked: Octets, question: Question, parts: Parts, ground: Ground): Octets {
  const { about, named, found, because } = parts
  if (namesAnswer(question)) {
    const answer = { ...about, ...named, ...found, because: because.map(stepOf) }
    return octetsOf(JSON.stringify({ ...withoutAnswer(question), ...answer }))
  }
  const before = asked.slice(0, asked.lastIndexOf('}'))
  const head = `${remembered(ground.written, about, namesOf)}${headOf(question, parts)}`
  const rest = found.consequence === undefined ? '' : writtenRest(found.consequence, ground)
  return `${before}${head}${rest},"because":[${writtenSteps(because, ground)}]}`
}

/** What the question does not name itself, and the end. Days, periods and Länder hold nothing that JSON must escape. */
function headOf(question: Question, { named, found }: Parts): string {
  const { rawEnd, effectiveEnd, immediate, serviceLevel, consequence } = found
  if (immediate) return `,"immediate":true,"serviceLevel":${JSON.stringify(serviceLevel)}`
  const period = question.period === undefined ? `,"period":"${named.period}"` : ''
  // Hours run everywhere alike.
  const land = question.land === undefined && named.land !== undefined ? `,"land":"${named.land}"` : ''
  const ends = `${period}${land},"rawEnd":"${rawEnd}","effectiveEnd":"${effectiveEnd}"`
  if (consequence === undefined) return ends
  const from = consequence.holdsFrom === undefined ? '' : `"holdsFrom":"${consequence.holdsFrom}",`
  return `${ends},"consequence":{${from}`
}

function writtenRest(consequence: Consequence, { written }: Ground): Octets {
  return remembered(written, consequence.text, () => restOf(consequence))
}

function writtenSteps(because: readonly Said[], { days }: Ground): Octets {
  let steps = ''
  for (const said of because) steps = steps === '' ? jsonOf(said, days) : `${steps},${jsonOf(said, days)}`
  return steps
}

/** The rest of a consequence, which is the same for every answer about a clock. */
function restOf({ kind, text }: Consequence): Octets {
  return octetsOf(JSON.stringify({ kind, text }).slice(1))
}

/** The names of an object with their values, to be put behind others. */
function namesOf(value: object): Octets {
  return octetsOf(`,${JSON.stringify(value).slice(1, -1)}`)
}

/** Somebody asks with an earlier answer: then its names must not stand there twice. */
function namesAnswer(question: Question): boolean {
  for (const name in question) if (answerNames.has(name)) return true
  return false
}

function withoutAnswer(question: Question): object {
  return Object.fromEntries(Object.entries(question).filter(([name]) => !answerNames.has(name)))
}

const answerNames: ReadonlySet<string> = new Set([
  ...['clock', 'ruleVersion', 'lawAsOf', 'review', 'rawEnd', 'effectiveEnd', 'immediate', 'serviceLevel'],
  ...['consequence', 'because', 'error'],
])
