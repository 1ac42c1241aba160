import { describe, expect, test } from 'vitest'
import { catalogOf } from '../contracts/catalog.ts'
import { baseUri, type Codelist } from '../contracts/contract.ts'
import { codelistFromText } from '../contracts/read-contract.ts'
import { smallLibrary } from '../contracts/small.contract.ts'
import type { Finding } from '../finding.ts'
import type { JsonObject, JsonValue } from '../json/value.ts'
import { validateLines } from '../validation/lines.ts'
import { createValidator, type ValidatorOptions } from '../validation/validator.ts'
import { createBoundedValidator, validateLinesInWorkers } from '../workers/pool.ts'
import { smallList } from './small-list.contract.ts'

const colour = `${baseUri}parts/1.0.0/colour.schema.json`
const basket = `${baseUri}parts/1.0.0/basket.schema.json`
const text = { type: 'string', maxLength: 80 }
const code = {
  type: 'object',
  required: ['list', 'version', 'code'],
  properties: { list: text, version: text, code: { ...text, minLength: 1 }, text },
  additionalProperties: false,
}
const library = smallLibrary({
  'colour.schema.json': {
    $id: colour,
    ...code,
    title: 'Colour',
    'x-i18n': { de: { title: 'Farbe' } },
    properties: { ...code.properties, list: { type: 'string', maxLength: 80 } },
    'x-codelist': 'urn:example:colours',
  },
  'basket.schema.json': {
    $id: basket,
    type: 'object',
    properties: {
      colour: { $ref: colour },
      lids: { type: 'array', maxItems: 9, items: { $ref: colour } },
      inside: { $ref: basket },
      named: { type: 'object', additionalProperties: { $ref: colour } },
      either: { anyOf: [{ $ref: colour }, { type: 'integer', minimum: 0, maximum: 9 }] },
      only: { if: { type: 'string' }, else: { $ref: colour } },
      plain: code,
      note: text,
    },
    additionalProperties: false,
  },
})
const red = { list: 'urn:example:colours', version: '2.0', code: '01' }
const pink = { ...red, code: 'rosa' }

describe('a code in a message', () => {
  test.each([
    { claim: 'that its list has', value: red },
    {
      claim: 'of a retired list is allowed, with advice',
      value: { ...red, version: '1.0' },
      finds: ['warning codelist-retired /version'],
    },
    { claim: 'that its list does not have', value: pink, finds: ['error code-unknown /code'] },
    {
      claim: 'that is a number in quotes of another length',
      value: { ...red, code: '1' },
      finds: ['error code-unknown /code'],
    },
    {
      claim: 'of a version there is not',
      value: { ...red, version: '3' },
      finds: ['error codelist-version-unknown /version'],
    },
    {
      claim: 'of a list there is not',
      value: { ...red, list: 'urn:example:sizes' },
      finds: ['error codelist-unknown /list'],
    },
    {
      claim: 'whose version is missing: the schema has said it',
      value: { list: 'urn:example:colours', code: 'rosa' },
      finds: ['error required /version'],
    },
    { claim: 'that the schema refuses already', value: { ...red, code: '' }, finds: ['error min-length /code'] },
    {
      claim: 'that is called like something all objects have',
      value: { ...red, code: 'constructor' },
      finds: ['error code-unknown /code'],
    },
    {
      claim: 'of a list called like something all objects have',
      value: { ...red, list: '__proto__' },
      finds: ['error codelist-unknown /list'],
    },
  ])('$claim: $finds', async ({ value, finds = [] }) => {
    expect(listed(await findingsOf(colour, value))).toEqual(finds)
  })

  test.each([
    { where: 'in a property', value: { colour: pink }, at: '/colour/code' },
    { where: 'in a list', value: { lids: [red, pink] }, at: '/lids/1/code' },
    {
      where: 'in a schema inside itself',
      value: { inside: { inside: { colour: pink } } },
      at: '/inside/inside/colour/code',
    },
    { where: 'under a free name', value: { named: { 'a/b': pink } }, at: '/named/a~1b/code' },
    { where: 'in one of several branches', value: { either: pink }, at: '/either/code' },
    { where: 'where a condition holds', value: { only: pink }, at: '/only/code' },
  ])('is found $where', async ({ value, at }) => {
    expect(listed(await findingsOf(basket, value))).toEqual([`error code-unknown ${at}`])
  })

  test('is left alone where the schema names no list', async () => {
    expect(await findingsOf(basket, { plain: pink, note: 'rosa', either: 3, only: 'x' })).toEqual([])
  })

  test('is looked at even where the message is wrong elsewhere', async () => {
    const findings = await findingsOf(basket, { colour: pink, shoeSize: 43 })
    expect(listed(findings).sort()).toEqual([
      'error additional-properties /shoeSize',
      'error code-unknown /colour/code',
    ])
  })
})

describe('what is said of it', () => {
  test.each([
    { claim: 'a value near in writing', code: 'gnr', says: 'Did you mean "grn" (grün)?' },
    { claim: 'a code without its leading zero', code: '2', says: 'Did you mean "02" (blue)?' },
    { claim: 'the words instead of the code', code: 'Blau', says: 'Did you mean "02" (blue)?' },
    { claim: 'nearly the words', code: 'grünn', says: 'Did you mean "grn" (grün)?' },
    {
      claim: 'nothing near, but few to choose from',
      code: 'violett',
      says: 'Possible are "01" (red), "02" (blue), "grn" (grün).',
    },
  ])('$claim', async ({ code, says }) => {
    const [finding] = await findingsOf(colour, { ...red, code })
    expect(finding?.message.en).toContain(`"${code}" is no code of the list "Colours" (version 2.0). ${says}`)
  })

  test.each([
    { claim: 'part of the words', code: 'Gruppe', says: 'Did you mean "32" (Tagesgruppe) or "33" (Gruppenarbeit)?' },
    { claim: 'part of too many words to name them', code: 'hilfe', says: 'Possible are' },
    { claim: 'too few letters to tell', code: 'rup', says: 'Possible are' },
  ])('$claim', async ({ code, says }) => {
    const names = ['Tagesgruppe', 'Gruppenarbeit', 'Lernhilfe', 'Hilfe zuhause', 'Familienhilfe', 'Nachhilfe']
    const list = smallList({ rows: names.map((de, at) => ({ code: String(at + 32), de })) })
    const validator = await createValidator(catalogOf([library], [list]))
    const [finding] = validator.validateValue({ ...red, code }, { schema: colour }).findings
    expect(finding?.message.en).toContain(says)
  })

  test('in German, with the place and line', async () => {
    const validator = await createValidator(catalog())
    const { findings } = validator.validateText(JSON.stringify({ colour: pink }, null, 1), { schema: basket })
    expect(findings).toMatchObject([{ line: 5, column: 11, at: '/colour/code' }])
    expect(findings[0]?.message.de).toBe(
      'Farbe: „rosa“ ist kein Code der Liste „Farben“ (Version 2.0). Möglich sind „01“ (rot), „02“ (blau), „grn“ (grün).',
    )
  })

  test('names the versions there are', async () => {
    const [finding] = await findingsOf(colour, { ...red, version: '3' })
    expect(finding?.message.en).toBe('There is no version "3" of the list "Colours". Available: "1.0" or "2.0".')
  })

  test('names the version to take instead of a retired one', async () => {
    const [finding] = await findingsOf(colour, { ...red, version: '1.0' })
    expect(finding?.message.en).toContain('Use version "2.0".')
  })

  test.each([
    { claim: 'the code', value: { ...red, code: 'Erika' }, hides: 'Erika' },
    { claim: 'the version', value: { ...red, version: 'Erika' }, hides: 'Erika' },
    { claim: 'the list', value: { ...red, list: 'Erika' }, hides: 'Erika' },
  ])('repeats nothing of the message where it must not: $claim', async ({ value, hides }) => {
    const [finding] = await findingsOf(colour, value, { quoteValues: false })
    expect(JSON.stringify(finding?.message)).not.toContain(hides)
  })
})

test('a verdict says what codes mean where it is asked to', async () => {
  const value = { colour: red, lids: [{ ...red, code: 'grn' }, pink, { ...red, version: '3' }] }
  const { codes = [] } = (await createValidator(catalog(), { tellsCodes: true })).validateValue(value, {
    schema: basket,
  })
  expect(codes.map(({ at, meaning, title }) => [at, meaning?.en, title?.en])).toEqual([
    ['/colour', 'red', 'Colours'],
    ['/lids/0', 'grün', 'Colours'],
    ['/lids/1', undefined, 'Colours'],
    ['/lids/2', undefined, undefined],
  ])
  expect((await createValidator(catalog())).validateValue(value, { schema: basket }).codes).toBeUndefined()
})

describe('every way to judge says the same', () => {
  const messages = [{ colour: red }, { colour: pink }, { colour: { ...red, version: '1.0' } }, { lids: [red, red] }]
  const lines = messages.map((message) => JSON.stringify(message)).join('\n')

  test('yes or no', async () => {
    const validator = await createValidator(catalog())
    expect(messages.map((message) => validator.isValid(message, { schema: basket }))).toEqual([true, false, true, true])
  })

  test('NDJSON counts advice as valid', async () => {
    const judged = await gather(validateLines(await createValidator(catalog()), chunks(lines), { schema: basket }))
    expect(judged).toEqual({ told: ['2 code-unknown', '3 codelist-retired'], counts: { valid: 3, invalid: 1 } })
  })

  test('on several threads', async () => {
    const judged = await gather(validateLinesInWorkers(catalog(), chunks(lines), { schema: basket, workers: 1 }))
    expect(judged).toEqual({ told: ['2 code-unknown', '3 codelist-retired'], counts: { valid: 3, invalid: 1 } })
  })

  test('on the thread of a server', async () => {
    const bounded = await createBoundedValidator(catalog())
    const { findings } = await bounded.validateText(JSON.stringify({ colour: pink }), { schema: basket })
    expect(listed(findings)).toEqual(['error code-unknown /colour/code'])
    await bounded.close()
  })
})

describe('lists', () => {
  test('are opened only when a message names them', async () => {
    const sealed = {
      ...smallList({ version: '9' }),
      get content(): JsonObject {
        throw new Error('opened')
      },
    }
    const validator = await createValidator(catalogOf([library], [smallList(), sealed]))
    expect(validator.isValid({ colour: red }, { schema: basket })).toBe(true)
    expect(() => validator.isValid({ colour: { ...red, version: '9' } }, { schema: basket })).toThrow('opened')
  })

  test.each([
    { claim: 'that somebody changed', list: changed(), code: 'codelist-digest-mismatch' },
    { claim: 'without its key column', list: smallList({ keyColumn: 'nr' }), code: 'codelist-unreadable' },
    {
      claim: 'whose labels lead nowhere',
      list: smallList({ labelColumns: { de: 'fr' } }),
      code: 'codelist-unreadable',
    },
    {
      claim: 'with a column all objects have',
      list: smallList({ columns: [{ id: 'valueOf' }] }),
      code: 'codelist-unreadable',
    },
    {
      claim: 'with numbers for codes',
      list: smallList({ rows: [{ code: 1, de: 'rot' }] }),
      code: 'codelist-unreadable',
    },
  ])('$claim cannot be used: $code', async ({ list, code }) => {
    const validator = await createValidator(catalogOf([library], [list]))
    expect(() => validator.validateValue(red, { schema: colour })).toThrow(expect.objectContaining({ code }))
  })
})

function catalog() {
  return catalogOf([library], [smallList(), smallList({ version: '1.0', status: 'retired' })])
}

function changed(): Codelist {
  return codelistFromText('colours', '2.0', smallList().text.replace('rot', 'rosa'))
}

async function findingsOf(
  schema: string,
  value: JsonValue,
  options: ValidatorOptions = {},
): Promise<readonly Finding[]> {
  return (await createValidator(catalog(), options)).validateValue(value, { schema }).findings
}

function listed(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, code, at }) => `${severity} ${code} ${at}`)
}

async function* chunks(lines: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(lines)
}

async function gather(lines: ReturnType<typeof validateLines>) {
  const told: string[] = []
  for (let next = await lines.next(); ; next = await lines.next()) {
    if (next.done) return { told, counts: next.value }
    told.push(`${next.value.line} ${next.value.findings.map(({ code }) => code).join()}`)
  }
}
