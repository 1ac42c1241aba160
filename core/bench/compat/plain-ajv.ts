import type { Dialect } from '@fallnetz/core/compatibility'
import { Ajv, type AnySchema, type Options } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import draft06 from 'ajv/dist/refs/json-schema-draft-06.json' with { type: 'json' }
import AjvDraft04 from 'ajv-draft-04'
import type { JsonValue } from '../../src/json/value.ts'

/** ajv as anyone would set it up, so that the bench does not ask our own settings about our own answers. */
export function plainAjv(schema: JsonValue, dialect: Dialect): ((value: JsonValue) => boolean) | undefined {
  try {
    const validate = make(dialect).compile(schema as AnySchema)
    return (value) => validate(value) === true
  } catch {
    return undefined
  }
}

function make(dialect: Dialect): Ajv {
  const options: Options = { strict: false, validateSchema: false, validateFormats: false, logger: false }
  // Until draft-07, what stands beside `$ref` does not count; ajv has to be told.
  const early: Options = { ...options, ignoreKeywordsWithRef: true }
  switch (dialect) {
    case 'draft-04':
      return new AjvDraft04.default(early)
    case 'draft-06':
      return new Ajv(early).addMetaSchema(draft06)
    case 'draft-07':
      return new Ajv(early)
    case '2019-09':
      return new Ajv2019(options)
    case '2020-12':
      return new Ajv2020(options)
  }
}
