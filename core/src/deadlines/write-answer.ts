import type { Parts } from './deadline.ts'
import type { Step } from './explain.ts'
import { type Ground, remembered } from './ground.ts'
import type { Question } from './question.ts'

/**
 * A question and its answer as one JSON object: the text that was asked, with the answer put behind its last name. That
 * is several times as fast as writing everything anew, because most of an answer has been written before.
 */
export function writtenAnswer(asked: string, question: Question, parts: Parts, ground: Ground): string {
  const { about, named, found, because } = parts
  if (namesAnswer(question))
    return JSON.stringify({ ...withoutAnswer(question), ...about, ...named, ...found, because })
  const open = asked.slice(0, asked.lastIndexOf('}'))
  const period = question.period === undefined && named.period !== undefined ? `"period":"${named.period}",` : ''
  const land = question.land === undefined && named.land !== undefined ? `"land":"${named.land}",` : ''
  const rule = inside(remembered(ground.written, about, JSON.stringify))
  return `${open},${rule},${period}${land}${inside(JSON.stringify(found))},"because":[${steps(because, ground)}]}`
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

function steps(because: readonly Step[], { written }: Ground): string {
  let text = ''
  for (const step of because) {
    const one = written.get(step) ?? JSON.stringify(step)
    text = text === '' ? one : `${text},${one}`
  }
  return text
}

/** An object's JSON without its braces. */
function inside(json: string): string {
  return json.slice(1, -1)
}
