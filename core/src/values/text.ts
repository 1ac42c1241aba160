import type { Place } from '../contracts/places.ts'
import type { JsonValue } from '../json/value.ts'
import { codePoints } from '../validation/formats.ts'
import { formatTexts } from './format-texts.ts'
import { fitted, hardStrings } from './hard-strings.ts'
import type { Judge } from './judge.ts'
import type { Draw, Source } from './source.ts'
import type { Workshop } from './workshop.ts'

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
export function drawText(workshop: Workshop, limits: TextLimits): Draw {
  const fits = textTest(limits, workshop.judge)
  const parts = limits.patterns.map(workshop.part)
  const min = Math.max(limits.min, ...parts.map((part) => part.min))
  const longest = Math.min(limits.max, ...parts.map((part) => part.max))
  const max = Math.min(longest, Math.max(min, unboundedLength))
  const hard = [...new Set(hardStrings.map((text) => fitted(text, min, max)))].filter(fits)
  const write = writer(workshop, limits)

  return (source) => {
    if (hard.length > 0 && source.chance(0.3)) return source.pick(hard)
    let text = ''
    for (let attempt = 0; attempt < attempts; attempt++) {
      text = write(source, wantedLength(source, min, attempt === 0 ? longest : max))
      if (fits(text)) return text
    }
    return hard.length > 0 ? source.pick(hard) : text
  }
}

/** Whether a text keeps to the limits. */
function textTest(limits: TextLimits, judge: Judge): (text: string) => boolean {
  const patterns = limits.patterns.map((pattern) => new RegExp(pattern, 'u'))
  return (text) => {
    const length = codePoints(text)
    if (length < limits.min || length > limits.max) return false
    return patterns.every((pattern) => pattern.test(text)) && limits.formats.every((one) => judge.isFormat(one, text))
  }
}

/** Writes texts of the first format, else ones that match one of the patterns, else anything. */
export function writer(workshop: Workshop, limits: TextLimits): (source: Source, wanted: number) => string {
  const format = limits.formats.map((name) => formatTexts.get(name)).find((known) => known !== undefined)
  if (format !== undefined) return (source) => format.write(source)
  if (limits.patterns.length === 0) return (source, wanted) => fitted(source.pick(words), wanted, wanted)
  const parts = limits.patterns.map(workshop.part)
  return (source, wanted) => {
    const part = source.pick(parts)
    return part.write(source, Math.min(Math.max(wanted, part.min), part.max))
  }
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
