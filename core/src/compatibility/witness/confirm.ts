import { Ajv, type Options } from 'ajv'
import { Ajv2019 } from 'ajv/dist/2019.js'
import { Ajv2020 } from 'ajv/dist/2020.js'
import AjvDraft04 from 'ajv-draft-04'
import { isObject, type JsonValue } from '../../json/value.ts'
import { type Format, formats } from '../../validation/formats.ts'
import { contentKey } from '../content.ts'
import type { Dialect, InclusionOptions } from '../inclusion.ts'
import { rulesOf } from '../read/dialects.ts'
import { Library, type Source } from '../read/library.ts'
import { Reader } from '../read/reader.ts'
import { Table } from '../table.ts'
import { matcherOf } from './matcher.ts'

/** Says whether a value is valid under one side as it was given: with ajv, not with us. Throws where ajv cannot. */
export type Validator = (value: JsonValue) => boolean

/** The validators of several questions: what the same side is held against is compiled once. */
export class Validators {
  readonly #sides = new WeakMap<object, ValidatedSide>()
  readonly #alike = new Map<string, ValidatedSide>()
  readonly #shared = new Map<string, Ajv>()

  /** Compiles one side as it was given, in its dialect; `read` where its names are known already. Throws whatever ajv throws. */
  of(source: Source, asserted: InclusionOptions['formats'], read?: Library): ValidatedSide {
    const { file } = source
    const isWhole = typeof file === 'object' && file !== null && source.at === ''
    const known = isWhole ? (this.#sides.get(file) ?? this.#alike.get(contentKey(file))) : undefined
    if (known !== undefined) return known
    const library = read ?? libraryOf(source)
    const side = { library, validate: this.#compiled(source, library, asserted === 'assertion') }
    if (isWhole) {
      this.#sides.set(file, side)
      this.#alike.set(contentKey(file), side)
    }
    return side
  }

  #compiled(source: Source, library: Library, asserted: boolean): Validator {
    const { name } = library.root.rules
    const text = contentKey(source.file)
    const making: Making = { dialect: name, asserted, large: text.length > large }
    // Schemas without names that refer to nothing outside know nothing of each other: one ajv does for all of them.
    const isAlone = library.others.size === 0 && source.at === '' && !/"\$?id":"/.test(text)
    const ajv = isAlone ? this.#ajvFor(making) : make(making)
    for (const [address, schema] of library.others) if (isUsable(schema)) ajv.addSchema(schema, address)
    if (source.at !== '') ajv.addSchema(source.file as object, whole)
    const asked = source.at === '' ? source.file : { $ref: `${whole}#${encodeURI(source.at)}` }
    const validate = ajv.compile(asked as object)
    if (isAlone && isObject(asked)) ajv.removeSchema(asked)
    return (value) => validate(value) === true
  }

  #ajvFor(making: Making): Ajv {
    const key = JSON.stringify(making)
    const ajv = this.#shared.get(key) ?? make(making)
    this.#shared.set(key, ajv)
    return ajv
  }
}

interface Making {
  readonly dialect: Dialect
  readonly asserted: boolean
  readonly large: boolean
}

/** Schemas written with more characters than this are large. */
const large = 20_000

/** With everything that references lead to. */
function libraryOf(source: Source): Library {
  const library = new Library(source)
  new Reader(new Table(), library, '', false, new Map()).readAll()
  return library
}

/** One side of a question, and who says whether a value is valid under it. */
export interface ValidatedSide {
  readonly library: Library
  readonly validate: Validator
}

const whole = 'https://schema.invalid/file'

function isUsable(schema: JsonValue): schema is Record<string, JsonValue> | boolean {
  return isObject(schema) || typeof schema === 'boolean'
}

function make({ dialect, asserted, large: allErrors }: Making): Ajv {
  const options: Options = {
    strict: false,
    validateSchema: false,
    meta: false,
    // To stop at the first error ajv nests one block per field; engines read thousands of those in minutes.
    allErrors,
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
