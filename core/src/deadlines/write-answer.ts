import { Buffer } from 'node:buffer'
import type { Consequence } from './answer.ts'
import type { Day } from './day.ts'
import { dayInWords } from './day-in-words.ts'
import type { Parts } from './deadline.ts'
import { type Ground, remembered, type WrittenDay, type WrittenGaps } from './ground.ts'
import type { Question } from './question.ts'
import { aroundDay, type Framed, type Said, type Step, stepOf } from './said.ts'
import type { Sheet } from './sheet.ts'

/**
 * Writes a question and its answer as one JSON object: the bytes that were asked, with the answer put behind their last
 * name. Most of an answer has been written before; taking those bytes again makes a stream several times as fast.
 */
export function writeAnswer(asked: Uint8Array, question: Question, parts: Parts, ground: Ground, sheet: Sheet): void {
  const { about, named, found, because } = parts
  if (namesAnswer(question)) {
    const answer = { ...about, ...named, ...found, because: because.map(stepOf) }
    sheet.text(JSON.stringify({ ...withoutAnswer(question), ...answer }))
    return
  }
  sheet.bytes(asked.subarray(0, asked.lastIndexOf(closingBrace)))
  sheet.bytes(remembered(ground.written, about, namesOf))
  sheet.text(headOf(question, parts))
  if (found.consequence !== undefined) writeRest(found.consequence, ground, sheet)
  writeSteps(because, ground, sheet)
}

const closingBrace = 0x7d

/** What the question does not name itself, and the end. Days, periods and Länder hold nothing that JSON must escape. */
function headOf(question: Question, { named, found }: Parts): string {
  const period = question.period === undefined && named.period !== undefined ? `,"period":"${named.period}"` : ''
  const land = question.land === undefined && named.land !== undefined ? `,"land":"${named.land}"` : ''
  const { rawEnd, effectiveEnd, immediate, serviceLevel, consequence } = found
  if (immediate) return `,"immediate":true,"serviceLevel":${JSON.stringify(serviceLevel)}`
  const ends = `${period}${land},"rawEnd":"${rawEnd}","effectiveEnd":"${effectiveEnd}"`
  if (consequence === undefined) return ends
  const from = consequence.holdsFrom === undefined ? '' : `"holdsFrom":"${consequence.holdsFrom}",`
  return `${ends},"consequence":{${from}`
}

function writeRest(consequence: Consequence, { written }: Ground, sheet: Sheet): void {
  sheet.bytes(remembered(written, consequence.text, () => restOf(consequence)))
}

function writeSteps(because: readonly Said[], ground: Ground, sheet: Sheet): void {
  let before = opening
  for (const said of because) {
    sheet.bytes(before)
    if ('frame' in said) writeFramed(said, ground, sheet)
    else sheet.text(JSON.stringify(said))
    before = comma
  }
  sheet.bytes(closing)
}

const [opening, comma, closing] = [Buffer.from(',"because":['), Buffer.from(','), Buffer.from(']}')]

function writeFramed({ frame, day }: Framed, ground: Ground, sheet: Sheet): void {
  if (day === undefined) {
    sheet.bytes(remembered(ground.written, frame, wholeOf))
    return
  }
  const gaps = remembered(ground.gaps, frame, gapsOf)
  const words = ground.days[day] ?? writtenDay(day, ground)
  sheet.bytes(gaps.start)
  sheet.bytes(words.de)
  sheet.bytes(gaps.middle)
  sheet.bytes(words.en)
  sheet.bytes(gaps.end)
}

function writtenDay(day: Day, { days }: Ground): WrittenDay {
  const { de, en } = dayInWords(day)
  const words = { de: Buffer.from(de), en: Buffer.from(en) }
  days[day] = words
  return words
}

/** A step around its two days. */
function gapsOf({ norm, de, en }: Step): WrittenGaps {
  const [german, english] = [aroundDay(de), aroundDay(en)]
  return {
    start: Buffer.from(`{"norm":${JSON.stringify(norm)},"de":"${escaped(german[0])}`),
    middle: Buffer.from(`${escaped(german[1])}","en":"${escaped(english[0])}`),
    end: Buffer.from(`${escaped(english[1])}"}`),
  }
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

function wholeOf(value: object): Uint8Array {
  return Buffer.from(JSON.stringify(value))
}

/** The rest of a consequence, which is the same for every answer about a clock. */
function restOf({ kind, text }: Consequence): Uint8Array {
  return Buffer.from(JSON.stringify({ kind, text }).slice(1))
}

/** The names of an object with their values, to be put behind others. */
function namesOf(value: object): Uint8Array {
  return Buffer.from(`,${JSON.stringify(value).slice(1, -1)}`)
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
