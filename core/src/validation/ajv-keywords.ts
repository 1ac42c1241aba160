import type { _, CodeKeywordDefinition, KeywordCxt } from 'ajv/dist/2020.js'
import type { JsonValue } from '../json/value.ts'
import { isLonger, isOneOf, isSame, isShorter, isUnique, otherName } from './formats.ts'

type Primitive = string | number | boolean | null

/** Where compiled code finds what it needs when it runs. */
export const runtime = '@fallnetz/core/formats'

type Template = typeof _

/**
 * Keywords that mean what they mean in ajv, in our own words: ajv counts every character of every text, compares every
 * item with every other, and fails where a message has an object with a property called `toString`.
 */
export function swiftKeywords(code: Template): CodeKeywordDefinition[] {
  const call = caller(code)

  return [
    length('maxLength', (cxt) => cxt.fail(code`${call(cxt, isLonger)}(${cxt.data}, ${cxt.schema})`)),
    length('minLength', (cxt) => cxt.fail(code`${call(cxt, isShorter)}(${cxt.data}, ${cxt.schema})`)),
    {
      keyword: 'uniqueItems',
      type: 'array',
      schemaType: 'boolean',
      code: (cxt) => cxt.schema && cxt.fail(code`!${call(cxt, isUnique)}(${cxt.data})`),
    },
    { keyword: 'const', code: (cxt) => cxt.fail(code`!(${equals(cxt, cxt.schema)})`) },
    {
      keyword: 'enum',
      schemaType: 'array',
      code: (cxt) => {
        const values: readonly JsonValue[] = cxt.schema
        if (values.length > 30 || values.some((value) => typeof value === 'object' && value !== null)) {
          return cxt.fail(code`!${call(cxt, isOneOf)}(${cxt.data}, ${constant(cxt, values)})`)
        }
        cxt.fail(values.reduce((others, value) => code`${others} && ${cxt.data} !== ${value as Primitive}`, code`true`))
      },
    },
  ]

  function equals(cxt: KeywordCxt, value: JsonValue) {
    if (typeof value !== 'object' || value === null) return code`${cxt.data} === ${value}`
    return code`${call(cxt, isSame)}(${cxt.data}, ${constant(cxt, value)})`
  }

  function constant({ gen }: KeywordCxt, value: JsonValue) {
    return gen.scopeValue('schema', { ref: value, code: code`JSON.parse(${JSON.stringify(value)})` })
  }
}

/** `additionalProperties: false` as one look at each name; everything else it may say is left to ajv. */
export function swiftAdditionalProperties(code: Template, original: CodeKeywordDefinition): CodeKeywordDefinition {
  const call = caller(code)
  return {
    ...original,
    code(cxt) {
      const { properties = {}, patternProperties } = cxt.parentSchema
      if (cxt.schema !== false || patternProperties !== undefined) return original.code(cxt)
      const names = Object.keys(properties)
      const known = { ref: new Set(names), code: code`new Set(JSON.parse(${JSON.stringify(names)}))` }
      const found = code`${call(cxt, otherName)}(${cxt.data}, ${cxt.gen.scopeValue('schema', known)})`
      const additionalProperty = cxt.gen.const('other', found)
      cxt.setParams({ additionalProperty })
      cxt.fail(code`${additionalProperty} !== undefined`)
    },
  }
}

/** Gives the name under which compiled code calls one of our functions. */
function caller(code: Template) {
  return ({ gen }: KeywordCxt, ref: (...values: never[]) => unknown) =>
    gen.scopeValue('func', { ref, code: code`require(${runtime})[${ref.name}]` })
}

function length(keyword: string, code: (cxt: KeywordCxt) => void): CodeKeywordDefinition {
  return { keyword, type: 'string', schemaType: 'number', code }
}
