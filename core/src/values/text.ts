import type { Place } from '../contracts/places.ts'
import type { JsonValue } from '../json/value.ts'
import { codePoints } from '../validation/formats.ts'
import { formatTexts } from './format-texts.ts'
import { fitted, hardStrings } from './hard-strings.ts'
import type { Judge } from './judge.ts'
import { type Part, partOf } from './pattern.ts'
import type { Draw, Source } from './source.ts'

/** What all schemas of a place together ask of a text. */
export interface TextLimits {
  readonly min: number
  /** Infinity where nothing bounds it. */
  readonly max: number
  readonly patterns: readonly string[]
  readonly formats: readonly string[]
}

/** How far texts go that nothing bounds, and how many attempts a single text is worth. */
const unboundedLength = 60
const attempts = 12

export function textLimits(places: readonly Place[]): TextLimits {
  return {
    min: Math.max(0, ...numbers(places, 'minLength')),
    max: Math.min(Infinity, ...numbers(places, 'maxLength')),
    patterns: texts(places, 'pattern'),
    formats: texts(places, 'format'),
  }
}

/** Texts within the limits: hard ones, ordinary ones, and now and then the longest and the shortest. */
export function drawText(limits: TextLimits, judge: Judge): Draw {
  const fits = textTest(limits, judge)
  const { min } = limits
  const max = Math.min(limits.max, Math.max(min, unboundedLength))
  const hard = [...new Set(hardStrings.map((text) => fitted(text, min, max)))].filter(fits)
  const write = writer(limits)

  return (source) => {
    if (hard.length > 0 && source.chance(0.3)) return source.pick(hard)
    let text = ''
    for (let attempt = 0; attempt < attempts; attempt++) {
      text = write(source, wantedLength(source, min, attempt === 0 ? limits.max : max))
      if (fits(text)) return text
    }
    return hard.length > 0 ? source.pick(hard) : text
  }
}

/** Whether a text keeps to the limits. */
export function textTest(limits: TextLimits, judge: Judge): (text: string) => boolean {
  const patterns = limits.patterns.map((pattern) => new RegExp(pattern, 'u'))
  return (text) => {
    const length = codePoints(text)
    if (length < limits.min || length > limits.max) return false
    return patterns.every((pattern) => pattern.test(text)) && limits.formats.every((one) => judge.isFormat(one, text))
  }
}

/** Writes texts that match the first pattern, else the first format, else anything. */
export function writer(limits: TextLimits): (source: Source, wanted: number) => string {
  const format = limits.formats.map((name) => formatTexts.get(name)).find((known) => known !== undefined)
  if (format !== undefined) return (source) => format.write(source)
  const [pattern] = limits.patterns
  if (pattern === undefined) return (source, wanted) => fitted(source.pick(words), wanted, wanted)
  const part: Part = partOf(pattern)
  return (source, wanted) => part.write(source, Math.min(Math.max(wanted, part.min), part.max))
}

const words = [
  'Beratung zur Wohnungssicherung ',
  'abc',
  'Termin am Vormittag, bitte anrufen. ',
  'ÄÖÜ äöü ß ',
  '日本',
  'x',
]

function wantedLength(source: Source, min: number, max: number): number {
  if (source.chance(0.03) && Number.isFinite(max)) return max
  if (source.chance(0.1)) return min
  return source.int(min, Math.min(max, min + 24))
}

function numbers(places: readonly Place[], keyword: string): number[] {
  return places
    .map((place): JsonValue | undefined => place.schema[keyword])
    .filter((value) => typeof value === 'number')
}

function texts(places: readonly Place[], keyword: string): string[] {
  const found = places.map((place): JsonValue | undefined => place.schema[keyword])
  return [...new Set(found.filter((value) => typeof value === 'string'))]
}
