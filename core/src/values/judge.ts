import { Ajv2020 } from 'ajv/dist/2020.js'
import { closureOf } from '../contracts/bundle.ts'
import type { Place } from '../contracts/places.ts'
import type { SchemaIndex } from '../contracts/schemas.ts'
import type { JsonValue } from '../json/value.ts'
import { formats } from '../validation/formats.ts'

/** Says of any value whether any schema of an index holds, and which keywords say no. */
export interface Judge {
  holds(place: Place, value: JsonValue): boolean
  /** `keyword at` of everything that is wrong; empty means valid. */
  broken(place: Place, value: JsonValue): readonly Broken[]
  /** Whether a text is written in this format. Formats we do not know hold for every text. */
  isFormat(format: string, text: string): boolean
}

export interface Broken {
  readonly keyword: string
  /** JSON Pointer of the value that breaks it. */
  readonly at: string
}

type Compiled = ((value: JsonValue) => unknown) & {
  errors?: readonly { keyword: string; instancePath: string }[] | null
}

/** Compiles each schema when it is first asked about. */
export function judgeOf(index: SchemaIndex): Judge {
  const ajv = new Ajv2020({
    ...{
      strict: false,
      allErrors: true,
      ownProperties: true,
      validateSchema: false,
      logger: false,
      inlineRefs: false,
      messages: false,
      // Each is run a few hundred times at most: tidying the code would take longer than it saves.
      code: { optimize: false },
    },
    formats,
  })
  const compiled = new Map<string, Compiled>()

  function compile(place: Place): Compiled {
    const known = compiled.get(place.key)
    if (known !== undefined) return known
    for (const file of closureOf(index, place.file)) {
      if (ajv.schemas[file.id] === undefined) ajv.addSchema(file.schema, file.id)
    }
    const fresh: Compiled = ajv.compile({ $ref: `${place.file}#${encodeURI(place.at)}` })
    compiled.set(place.key, fresh)
    return fresh
  }

  function holds(place: Place, value: JsonValue): boolean {
    return compile(place)(value) === true
  }

  return {
    holds,
    broken(place, value) {
      if (holds(place, value)) return []
      return (compile(place).errors ?? []).map(({ keyword, instancePath }) => ({ keyword, at: instancePath }))
    },
    isFormat: (format, text) => formats[format]?.(text) ?? true,
  }
}
