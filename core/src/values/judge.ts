import type { Place } from '../contracts/places.ts'
import { absolute } from '../contracts/references.ts'
import { findSchema, type SchemaIndex } from '../contracts/schemas.ts'
import { KnownError } from '../errors.ts'
import { valueAt } from '../json/pointer.ts'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import { formats } from '../validation/formats.ts'
import { keywordJudges, notInProfile } from './judging/keywords.ts'
import { anything, type Broken, every, unless, type Verdict } from './judging/verdict.ts'

export type { Broken } from './judging/verdict.ts'

/** Says of any value whether any schema of an index holds, and which keywords say no. */
export interface Judge {
  holds(place: Place, value: JsonValue): boolean
  /** `keyword at` of everything that is wrong; empty means valid. */
  broken(place: Place, value: JsonValue): readonly Broken[]
  /** Whether a text is written in this format. Formats we do not know hold for every text. */
  isFormat(format: string, text: string): boolean
}

/**
 * Judges by the keywords of the profile themselves: each schema is judged a few hundred times at most, and compiling it
 * with ajv would take longer than all of that. Throws KnownError `schema-unusable` for a keyword outside the profile.
 */
export function judgeOf(index: SchemaIndex): Judge {
  const verdicts = new Map<JsonObject, Verdict>()

  function verdictOf(schema: JsonValue | undefined, file: string): Verdict {
    if (schema === false) return (_, at, found) => unless(false, 'false schema', at, found)
    if (!isObject(schema)) return anything
    const known = verdicts.get(schema)
    if (known !== undefined) return known
    // Made when first asked for: schemas may refer to themselves.
    let parts: readonly Verdict[] | undefined
    // Values never change, and most of what is asked about shares most of its parts with what was asked about before.
    const good = new WeakSet<object>()
    const verdict: Verdict = (value, at, found) => {
      const isPart = typeof value === 'object' && value !== null
      if (isPart && good.has(value)) return true
      parts ??= partsOf(schema, file)
      const holds = every(parts, value, at, found)
      if (holds && isPart) good.add(value)
      return holds
    }
    verdicts.set(schema, verdict)
    return verdict
  }

  function partsOf(schema: JsonObject, file: string): Verdict[] {
    const around = {
      schema,
      of: (inner: JsonValue | undefined) => verdictOf(inner, file),
      referred: (reference: string) => referred(reference, file),
    }
    return Object.entries(schema).flatMap(([keyword, asks]) => {
      if (notInProfile.has(keyword)) throw unusable(file, keyword)
      return keywordJudges.get(keyword)?.(asks, around) ?? []
    })
  }

  function referred(reference: string, from: string): Verdict {
    const [file = '', fragment = ''] = absolute(reference, from).split('#')
    return verdictOf(valueAt(findSchema(index, file).schema, decodeURIComponent(fragment)), file)
  }

  return {
    holds: (place, value) => verdictOf(place.schema, place.file)(value, ''),
    broken(place, value) {
      const found: Broken[] = []
      verdictOf(place.schema, place.file)(value, '', found)
      return found
    },
    isFormat: (format, text) => formats[format]?.(text) ?? true,
  }
}

function unusable(file: string, keyword: string): KnownError {
  return new KnownError('schema-unusable', {
    de: `Zu ${file} lassen sich keine Werte bilden: „${keyword}“ gehört nicht zu unserem Teil von JSON Schema. „fallnetz check“ sagt, was stattdessen zu schreiben ist.`,
    en: `No values can be made for ${file}: "${keyword}" is not in our part of JSON Schema. "fallnetz check" says what to write instead.`,
  })
}
