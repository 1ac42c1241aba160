import type { Text } from '../text.ts'
import {
  backwards,
  endOfYear,
  exceptions,
  firstDays,
  following,
  labels,
  lasting,
  possible,
  rolling,
  saturdays,
  setByBody,
  sharing,
} from './clock-sentences.ts'
import { roleInWords } from './names-in-words.ts'
import { periodInWords } from './period-in-words.ts'
import type { Clock, ClockExtension, ClockRun } from './rule.ts'

/** One thing to say about a clock: what it is about, and the sentence. */
export interface ClockLine {
  readonly label: Text
  readonly text: Text
  /** The clocks the sentence speaks of (`D-19/state-to-federal`), to be written after it or linked. */
  readonly clocks?: readonly string[]
}

/** A clock for people to read: how long, from when, where it ends, what makes it longer, what follows. */
export function clockInWords(clock: Clock): ClockLine[] {
  const { norms, starts, extension, suspension, restartsAt, sharesPeriodOf, consequence, next } = clock
  return [
    ...when(norms?.join('; '), (cited) => ({ label: labels.norms, text: { de: cited, en: cited } })),
    { label: labels.period, text: runInWords(clock.runs) },
    { label: labels.starts, text: sentences(starts.text, starts.endOf === 'year' ? endOfYear : firstDayOf(clock)) },
    ...when(endOf(clock), (text) => ({ label: labels.end, text })),
    ...(extension === undefined ? [] : extended(extension)),
    ...when(suspension, (text) => ({ label: labels.suspension, text })),
    ...when(restartsAt, (role) => ({ label: labels.restarts, text: roleInWords(role) })),
    ...when(sharesPeriodOf, (name) => ({ label: labels.shares, text: sharing, clocks: [name] })),
    ...when(consequence, ({ text }) => ({ label: labels.consequence, text })),
    ...when(next, (clocks) => ({ label: labels.next, text: following, clocks })),
  ]
}

/** How long a clock runs, in a few words: „3 Wochen“, „unverzüglich“. */
export function runInShort(run: ClockRun): Text {
  if ('immediate' in run) return { de: 'unverzüglich', en: 'without culpable delay' }
  if ('set-by-body' in run) return { de: 'setzt die Stelle', en: 'set by the body' }
  if ('endOf' in run) return endOfDay(run.after)
  const said = periodInWords(run.period)
  return isBefore(run) ? { de: `${said.de} vorher`, en: `${said.en} before` } : said
}

function runInWords(run: ClockRun): Text {
  if ('immediate' in run) return immediately(periodInWords(run.immediate.warnAfter))
  if ('set-by-body' in run) return setByBody
  const short = runInShort(run)
  if ('endOf' in run) return sentence(short)
  const counted = run.period.endsWith('WD') ? saturdays[run.saturday ?? 'parameter'] : undefined
  return sentences(sentence(short), isBefore(run) ? backwards : undefined, counted)
}

function immediately(warning: Text): Text {
  return {
    de: `Unverzüglich, das heißt ohne schuldhaftes Zögern (§ 121 BGB): daraus wird nie ein Datum. Vereinbarte Erinnerung, keine gesetzliche Frist: nach ${dative(warning.de)}.`,
    en: `Without culpable delay (§ 121 BGB): this never becomes a date. Agreed reminder, no statutory period: after ${warning.en}.`,
  }
}

function endOfDay(after: string): Text {
  const days = periodInWords(after)
  if (after === 'P0D') return { de: 'bis zum Ende desselben Tages', en: 'until the end of the same day' }
  if (after === 'P1D') return { de: 'bis zum Ende des folgenden Tages', en: 'until the end of the following day' }
  return { de: `bis zum Ende des Tages, ${days.de} danach`, en: `until the end of the day, ${days.en} later` }
}

/** Whether the day of the event counts; said only where days are counted at all. */
function firstDayOf({ runs, firstDay }: Clock): Text | undefined {
  if (!('period' in runs) || runs.period.startsWith('PT') || isBefore(runs)) return undefined
  return firstDays[firstDay ?? 'next-day']
}

function endOf({ runs, rollsOver, exception }: Clock): Text | undefined {
  if (!('period' in runs) && !('endOf' in runs)) return undefined
  if (rollsOver === false) return exceptions[exception ?? 'other']
  // Working days never end on a day off.
  return 'period' in runs && !runs.period.endsWith('WD') ? rolling : undefined
}

function extended({ upTo, grounds }: ClockExtension): ClockLine[] {
  const most = upTo === undefined ? undefined : periodInWords(upTo)
  const limit = most === undefined ? possible : { de: `Um höchstens ${most.de}.`, en: `By at most ${most.en}.` }
  return [
    { label: labels.extension, text: limit },
    ...grounds.map(({ text, upTo: longest }) => {
      const bound = longest === undefined ? lasting : withBound(periodInWords(longest))
      return { label: labels.ground, text: sentences(text, bound) }
    }),
  ]
}

function withBound({ de, en }: Text): Text {
  return { de: `Bis zu ${dative(de)}.`, en: `Up to ${en}.` }
}

function isBefore(run: ClockRun): boolean {
  return 'period' in run && run.before === true
}

// „nach 2 Werktagen“, „bis zu 4 Wochen“: of our words only those in -e change.
function dative(period: string): string {
  return period.replace(/^(?!1 )(\d+ \p{L}+e)$/u, '$1n')
}

function sentence({ de, en }: Text): Text {
  const upper = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  return { de: upper(de), en: upper(en) }
}

function sentences(...texts: readonly (Text | undefined)[]): Text {
  const said = texts.filter((text) => text !== undefined)
  return { de: said.map(({ de }) => de).join(' '), en: said.map(({ en }) => en).join(' ') }
}

function when<T>(value: T | undefined, line: (value: T) => ClockLine): ClockLine[] {
  return value === undefined ? [] : [line(value)]
}
