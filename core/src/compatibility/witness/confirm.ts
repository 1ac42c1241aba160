import { Ajv, type Options } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import { isObject, type JsonValue } from '../../json/value.ts'
import { type Format, formats } from '../../validation/formats.ts'
import type { Dialect, InclusionOptions } from '../inclusion.ts'
import { rulesOf } from '../read/dialects.ts'
import type { Library, Source } from '../read/library.ts'
import { matcherOf } from './matcher.ts'

/** Says whether a value is valid under one side as it was given: with ajv, not with us. Throws where ajv cannot. */
export type Validator = (value: JsonValue) => boolean

/** Compiles one side as it was given, in its dialect. Throws whatever ajv throws. */
export function validatorOf(source: Source, library: Library, asserted: InclusionOptions['formats']): Validator {
  const ajv = make(library.root.rules.name, asserted === 'assertion')
  for (const [address, schema] of library.others) if (isUsable(schema)) ajv.addSchema(schema, address)
  if (source.at === '') {
    const validate = ajv.compile(source.file as object)
    return (value) => validate(value) === true
  }
  ajv.addSchema(source.file as object, whole)
  const validate = ajv.compile({ $ref: `${whole}#${encodeURI(source.at)}` })
  return (value) => validate(value) === true
}

const whole = 'https://schema.invalid/file'

function isUsable(schema: JsonValue): schema is Record<string, JsonValue> | boolean {
  return isObject(schema) || typeof schema === 'boolean'
}

function make(dialect: Dialect, asserted: boolean): Ajv {
  const options: Options = {
    strict: false,
    validateSchema: false,
    meta: false,
    logger: false,
    messages: false,
    validateFormats: asserted,
    // Names such as `toString` are only there if the value has them itself.
    ownProperties: true,
    ignoreKeywordsWithRef: rulesOf(dialect).lonelyReferences,
    code: { optimize: false, regExp },
  }
  const ajv = ofDialect(dialect, options)
  if (asserted) for (const [name, format] of Object.entries<Format>(formats)) ajv.addFormat(name, format)
  return ajv
}

function ofDialect(dialect: Dialect, options: Options): Ajv {
  switch (dialect) {
    case 'draft-04':
      return without(new AjvDraft04.default(options), ['const', 'contains', 'propertyNames', 'if', 'then', 'else'])
    case 'draft-06':
      return without(new Ajv(options), ['id', 'if', 'then', 'else'])
    case 'draft-07':
      return without(new Ajv(options), ['id'])
    case '2019-09':
      return without(new Ajv2019(options), ['id'])
    case '2020-12':
      return without(new Ajv2020(options), ['id'])
  }
}

// Keywords the draft does not know are ignored; ajv would refuse `id`, which older drafts had.
function without(ajv: Ajv, keywords: readonly string[]): Ajv {
  for (const keyword of keywords) ajv.removeKeyword(keyword)
  return ajv
}

const regExp = Object.assign(matcherOf, { code: 'new RegExp' })
