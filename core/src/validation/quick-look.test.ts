import { describe, expect, test } from 'vitest'
import { catalogOf } from '../contracts/catalog.ts'
import { baseUri } from '../contracts/contract.ts'
import { smallLibrary, smallProcess } from '../contracts/small.contract.ts'
import { KnownError } from '../errors.ts'
import { createQuickLook } from './quick-look.ts'

const catalog = catalogOf([smallLibrary(), smallProcess()])
const look = await createQuickLook(catalog)
const name = { schema: `${baseUri}parts/1.0.0/name.schema.json` }
const message = JSON.stringify(JSON.parse(smallProcess().files.get('examples/valid/ask.json') ?? '').message)

describe('a quick look', () => {
  test('names the schema of a good message, picked or given', () => {
    expect(look.passes(message)).toBe(`${baseUri}loan/1.0.0/ask.schema.json`)
    expect(look.passes('"ladder"', name)).toBe(name.schema)
  })

  test.each([
    { what: 'a value that does not fit', text: '""', which: name },
    { what: 'half a character', text: '"\\ud800"', which: name },
    { what: 'a repeated name', text: message.replace('{', '{"envelope":{},'), which: {} },
    { what: 'a prototype name', text: message.replace('{', '{"__proto__":1,'), which: {} },
  ])('leaves $what to the validator', async ({ text, which }) => {
    expect(look.passes(text, which)).toBeUndefined()
    expect((await look.validator()).validateText(text, which).findings).not.toEqual([])
  })

  test('leaves every message to a validator that has more to say than yes', async () => {
    const talkative = await createQuickLook(catalog, { tellsCodes: true })
    expect(talkative.passes(message)).toBeUndefined()
    expect((await talkative.validator()).validateText(message)).toMatchObject({ findings: [], codes: [] })
  })

  test.each([
    { what: 'broken text', text: '{', code: 'json-syntax' },
    { what: 'a text beyond its limit', text: `"${'x'.repeat(200)}"`, code: 'json-too-large' },
    { what: 'too deep a text', text: `${'['.repeat(9)}${']'.repeat(9)}`, code: 'json-too-deep' },
    { what: 'a message that names no type', text: '{}', code: 'message-type-unknown' },
  ])('refuses $what as the validator does', async ({ text, code }) => {
    const strict = await createQuickLook(catalog, { maxBytes: 100, maxDepth: 8 })
    const validator = await strict.validator()
    expect(refusal(() => strict.passes(text))).toBe(code)
    expect(refusal(() => validator.validateText(text))).toBe(code)
  })
})

function refusal(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof KnownError) return error.code
    throw error
  }
  throw new Error('nothing was refused')
}
