import { beforeAll, describe, expect, test } from 'vitest'
import { catalogOf } from '../contracts/catalog.ts'
import { baseUri } from '../contracts/contract.ts'
import { smallLibrary, smallProcess } from '../contracts/small.contract.ts'
import { KnownError } from '../errors.ts'
import type { JsonObject } from '../json/value.ts'
import { messageSchemaId } from './message-schema.ts'
import { createValidator, type Validator } from './validator.ts'

const thing = `${baseUri}parts/1.0.0/thing.schema.json`
const open: JsonObject = { type: 'object' }

describe('the schema of a message', () => {
  const catalog = catalogOf([smallLibrary(), smallProcess()])

  test('is picked by message type and version', async () => {
    const validator = await createValidator(catalog)
    const message = JSON.parse(smallProcess().files.get('examples/valid/ask.json') ?? '').message
    expect(validator.validateValue(message)).toEqual({ schema: `${baseUri}loan/1.0.0/ask.schema.json`, findings: [] })
    expect(messageSchemaId(catalog, 'loan.ask', '1.0.0')).toBe(`${baseUri}loan/1.0.0/ask.schema.json`)
  })

  test.each([
    {
      claim: 'an unknown type',
      envelope: { messageType: 'loan.steal', schemaVersion: '1.0.0' },
      code: 'message-type-unknown',
      names: 'loan.ask',
    },
    { claim: 'no type', envelope: {}, code: 'message-type-unknown', names: 'loan.ask' },
    {
      claim: 'an unknown version',
      envelope: { messageType: 'loan.ask', schemaVersion: '9.0.0' },
      code: 'schema-version-unknown',
      names: '1.0.0',
    },
    { claim: 'no version', envelope: { messageType: 'loan.ask' }, code: 'schema-version-unknown', names: '1.0.0' },
    { claim: 'no envelope', envelope: null, code: 'message-type-unknown', names: 'loan.ask' },
  ])('is not known for $claim: says what there is', async ({ envelope, code, names }) => {
    const validator = await createValidator(catalog)
    const error = refusal(() => validator.validateValue({ envelope }))
    expect(error.code).toBe(code)
    expect(error.text.de).toContain(names)
    expect(error.text.en).toContain(names)
  })

  test('may be named', async () => {
    const validator = await createValidator(catalog)
    const schema = `${baseUri}parts/1.0.0/name.schema.json`
    expect(validator.validateText('"x"', { schema })).toEqual({ schema, findings: [] })
    expect(refusal(() => validator.validateText('"x"', { schema: `${schema}x` })).code).toBe('schema-not-found')
  })
})

describe('findings', () => {
  test('have line and column and stand in the order of the text', async () => {
    const validator = await validatorFor({
      type: 'object',
      additionalProperties: false,
      required: ['c'],
      properties: { a: { type: 'string' }, b: { type: 'array', items: { type: 'number' } }, c: {} },
    })
    const text = '{\n  "d": 1,\n  "b": [1, "x"],\n  "a": 2\n}'
    expect(
      validator
        .validateText(text, { schema: thing })
        .findings.map(({ code, at, line, column }) => `${code} ${at} ${line}:${column}`),
    ).toEqual(['required /c 1:1', 'additional-properties /d 2:3', 'type /b/1 3:12', 'type /a 4:8'])
  })

  test('are as many as were asked for', async () => {
    const validator = await validatorFor({ type: 'array', items: { type: 'string' } }, { maxFindings: 3 })
    expect(validator.validateText('[1,2,3,4,5]', { schema: thing }).findings).toHaveLength(3)
  })
})

describe('hostile text', () => {
  let validator: Validator
  beforeAll(async () => {
    validator = await validatorFor({
      type: ['object', 'array', 'number', 'string'],
      additionalProperties: { $ref: '#' },
      items: { $ref: '#' },
    })
  })

  test.each([
    { claim: '10,000 lists in each other', text: '['.repeat(10_000) + ']'.repeat(10_000), code: 'json-too-deep' },
    {
      claim: '10,000 objects in each other',
      text: `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
      code: 'json-too-deep',
    },
    { claim: 'a message of 50 MB', text: `[${'1,'.repeat(25_000_000)}1]`, code: 'json-too-large' },
    { claim: 'a byte order mark', text: '\ufeff{}', code: 'json-syntax' },
    { claim: 'nothing', text: '', code: 'json-syntax' },
    { claim: 'a number of a million digits and a letter', text: `${'9'.repeat(1_000_000)}x`, code: 'json-syntax' },
  ])('$claim is refused with $code', ({ text, code }) => {
    expect(refusal(() => validator.validateText(text, { schema: thing })).code).toBe(code)
  })

  test.each([
    { claim: 'a repeated name', text: '{"a":1,"a":2}', findings: ['duplicate-name /a 1:8'] },
    { claim: '__proto__', text: '{"__proto__":{"admin":true}}', findings: ['prototype-name /__proto__ 1:2'] },
    {
      claim: 'constructor, deep inside',
      text: '[{"constructor":{"prototype":1}}]',
      findings: ['prototype-name /0/constructor 1:3', 'prototype-name /0/constructor/prototype 1:18'],
    },
    { claim: 'half a character', text: '["\\ud800"]', findings: ['half-character /0 1:2'] },
    { claim: 'half a character in a name', text: '{"\\udc00":1}', findings: ['half-character /\udc00 1:11'] },
    { claim: 'both halves', text: '["\\ud83d\\ude00"]', findings: [] },
    { claim: 'a number beyond all bounds', text: '[1e999]', findings: ['type /0 1:2'] },
    { claim: 'a number of a thousand digits', text: `[${'9'.repeat(300)}]`, findings: [] },
  ])('$claim gives $findings', ({ text, findings }) => {
    const found = validator.validateText(text, { schema: thing }).findings
    expect(found.map(({ code, at, line, column }) => `${code} ${at} ${line}:${column}`)).toEqual(findings)
  })

  test('values are looked at as text is', () => {
    const value = JSON.parse('{"__proto__":1,"a":["\\ud800"]}')
    expect(validator.validateValue(value, { schema: thing }).findings.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'prototype-name /__proto__',
      'half-character /a/0',
    ])
    expect(validator.isValid(value, { schema: thing })).toBe(false)
    expect(validator.isValid({ a: [1] }, { schema: thing })).toBe(true)
    const deep = JSON.parse('['.repeat(65) + ']'.repeat(65))
    expect(refusal(() => validator.validateValue(deep, { schema: thing })).code).toBe('json-too-deep')
  })

  test('every wrong entry of a long list costs little, and few are told', async () => {
    const strict = await validatorFor({
      type: 'array',
      maxItems: 10,
      items: { type: 'object', required: ['a'], properties: { a: {} } },
    })
    expect(strict.validateText(`[${'{},'.repeat(1_000_000)}{}]`, { schema: thing }).findings).toHaveLength(100)
  })

  test('entries that must differ are compared without comparing each with each', async () => {
    const strict = await validatorFor({ type: 'array', uniqueItems: true })
    const items = Array.from({ length: 100_000 }, (_, number) => `{"a":${number}}`)
    expect(strict.validateText(`[${items}]`, { schema: thing }).findings).toEqual([])
  })

  test.each([
    {
      keyword: 'uniqueItems',
      schema: { type: 'array', uniqueItems: true },
      text: '[{"toString":1},{"valueOf":null}]',
      valid: true,
    },
    { keyword: 'const', schema: { const: { a: 1 } }, text: '{"toString":1}', valid: false },
    { keyword: 'enum', schema: { enum: [{ a: 1 }] }, text: '{"valueOf":1}', valid: false },
    { keyword: 'required', schema: { type: 'object', required: ['toString'] }, text: '{}', valid: false },
    { keyword: 'required', schema: { type: 'object', required: ['toString'] }, text: '{"toString":1}', valid: true },
    {
      keyword: 'properties',
      schema: { type: 'object', properties: { valueOf: { type: 'string' } } },
      text: '{}',
      valid: true,
    },
    {
      keyword: 'dependentRequired',
      schema: { type: 'object', dependentRequired: { toString: ['a'] } },
      text: '{}',
      valid: true,
    },
    {
      keyword: 'additionalProperties',
      schema: { type: 'object', additionalProperties: false },
      text: '{"hasOwnProperty":1}',
      valid: false,
    },
  ])('$keyword and names that every object has: $text', async ({ schema, text, valid }) => {
    const strict = await validatorFor(schema)
    expect(strict.validateText(text, { schema: thing }).findings.length === 0).toBe(valid)
  })
})

describe('hostile schemas', () => {
  test('a pattern made for endless search is answered at once', async () => {
    const validator = await validatorFor({ type: 'string', pattern: '^(a+)+$' })
    const [finding] = validator.validateText(`"${'a'.repeat(100_000)}!"`, { schema: thing }).findings
    expect(finding?.code).toBe('pattern')
  })

  test('alternatives that double are explained in few steps', async () => {
    const level = (rest: number): JsonObject => {
      return rest === 0
        ? { type: 'string' }
        : { anyOf: [{ $ref: `#/$defs/l${rest - 1}` }, { $ref: `#/$defs/l${rest - 1}` }] }
    }
    const defs = Object.fromEntries(Array.from({ length: 19 }, (_, rest) => [`l${rest}`, level(rest)]))
    const validator = await validatorFor({ $ref: '#/$defs/l18', $defs: defs })
    expect(validator.validateText('1', { schema: thing }).findings).toHaveLength(1)
  })

  test.each([
    { claim: 'a reference in a circle', schema: { $ref: '#' }, code: 'schema-unusable' },
    { claim: 'a foreign reference', schema: { $ref: 'https://example.org/x.schema.json' }, code: 'reference-foreign' },
    { claim: 'a missing definition', schema: { $ref: '#/$defs/nothing' }, code: 'schema-unusable' },
    { claim: 'an unknown keyword', schema: { maxlength: 3 }, code: 'schema-unusable' },
    { claim: 'an unknown format', schema: { type: 'string', format: 'hostname' }, code: 'schema-unusable' },
    { claim: 'a keyword of the wrong kind', schema: { type: 'string', maxLength: '3' }, code: 'schema-unusable' },
    { claim: 'look-ahead', schema: { type: 'string', pattern: '^(?=a)' }, code: 'pattern-unsafe' },
  ])('$claim gives $code', async ({ schema, code }) => {
    const validator = await validatorFor(schema)
    expect(refusal(() => validator.validateText('"x"', { schema: thing })).code).toBe(code)
  })

  test.each([
    { claim: 'itself', schema: { $ref: '#' } },
    {
      claim: 'another that leads back',
      schema: { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
    },
  ])('a reference to $claim is named as what it is, not in the words of the engine', async ({ schema }) => {
    const validator = await validatorFor(schema)
    const { text } = refusal(() => validator.validateText('"x"', { schema: thing }))
    expect(text.de).toContain('Ein Verweis führt im Kreis')
    expect(text.en).toContain('a reference leads in a circle')
  })
})

test('words of our own vocabulary are allowed and judge nothing', async () => {
  const validator = await validatorFor({
    ...open,
    title: 'x',
    'x-i18n': {},
    'x-sensitivity': ['social'],
    'x-legal-basis': [],
    'x-codelist': 'urn:x',
  })
  expect(validator.validateText('{"a":1}', { schema: thing }).findings).toEqual([])
})

test('a property called like an annotation is still judged', async () => {
  const validator = await validatorFor({
    ...open,
    properties: { title: { type: 'string' }, examples: { const: { description: 'x' } } },
  })
  expect(validator.validateText('{"title":1,"examples":{}}', { schema: thing }).findings.map((one) => one.at)).toEqual([
    '/title',
    '/examples',
  ])
})

function validatorFor(schema: JsonObject, options = {}): Promise<Validator> {
  return createValidator(catalogOf([smallLibrary({ 'thing.schema.json': { ...schema, $id: thing } })]), options)
}

function refusal(action: () => unknown): KnownError {
  try {
    action()
  } catch (error) {
    if (error instanceof KnownError) return error
    throw error
  }
  throw new Error('nothing was refused')
}
