import type { Text } from '../text.ts'
import type { Day } from './day.ts'
import { dayInWords } from './day-in-words.ts'

/** One step of an answer: the norm, and what follows from it here. */
export interface Step {
  readonly norm: string
  readonly de: string
  readonly en: string
}

/**
 * A step that many answers share but for one day: `%` is the place for it. Frames are kept, so that what is said
 * 100,000 times a second is put into words, and into bytes, only once.
 */
export interface Framed {
  readonly frame: Step
  /** Without a day the frame is the step. */
  readonly day?: Day
}

export type Said = Step | Framed

/** The step in full. */
export function stepOf(said: Said): Step {
  if (!('frame' in said)) return said
  const { frame, day } = said
  if (day === undefined) return frame
  const words = dayInWords(day)
  return { norm: frame.norm, de: filled(frame.de, words.de), en: filled(frame.en, words.en) }
}

/** What stands before and after the place for the day. */
export function aroundDay(text: string): readonly [string, string] {
  const at = text.indexOf('%')
  return [text.slice(0, at), text.slice(at + 1)]
}

function filled(text: string, words: Text['de']): string {
  const [before, after] = aroundDay(text)
  return `${before}${words}${after}`
}
