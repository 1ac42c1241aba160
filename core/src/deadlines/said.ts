import type { Day } from './day.ts'
import { dayInWords } from './day-in-words.ts'
import { type Octets, octetsOf } from './octets.ts'
import { type WrittenDays, writtenDay } from './written-day.ts'

/** One step of an answer: the norm, and what follows from it here. */
export interface Step {
  readonly norm: string
  readonly de: string
  readonly en: string
}

/** A step as it is said: a sentence, or a frame with a day in it. */
export type Said = Sentence | Framed

/** A step with its JSON. Who keeps it puts it into bytes only once, however often it is said. */
export interface Sentence {
  readonly step: Step
  readonly json: Octets
}

/** A step that many answers share but for one day: `%` is the place for it. */
export interface Frame {
  readonly step: Step
  /** Its JSON before, between and after the German and the English day. */
  readonly json: readonly [string, string, string]
}

export interface Framed {
  readonly frame: Frame
  readonly day: Day
}

export function sentence(step: Step): Sentence {
  return { step, json: octetsOf(JSON.stringify(step)) }
}

export function frame(step: Step): Frame {
  const { norm, de, en } = step
  const [german, english] = [aroundDay(de), aroundDay(en)]
  return {
    step,
    json: [
      octetsOf(`{"norm":${JSON.stringify(norm)},"de":"${escaped(german[0])}`),
      octetsOf(`${escaped(german[1])}","en":"${escaped(english[0])}`),
      octetsOf(`${escaped(english[1])}"}`),
    ],
  }
}

/** The step in full. */
export function stepOf(said: Said): Step {
  if (!('frame' in said)) return said.step
  const { norm, de, en } = said.frame.step
  const words = dayInWords(said.day)
  return { norm, de: aroundDay(de).join(words.de), en: aroundDay(en).join(words.en) }
}

/** The step in full, as JSON. */
export function jsonOf(said: Said, days: WrittenDays): Octets {
  if (!('frame' in said)) return said.json
  const [start, middle, end] = said.frame.json
  const { de, en } = writtenDay(said.day, days)
  return `${start}${de}${middle}${en}${end}`
}

function aroundDay(text: string): readonly [string, string] {
  const at = text.indexOf('%')
  return [text.slice(0, at), text.slice(at + 1)]
}

function escaped(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}
