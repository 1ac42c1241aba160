import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../../json/value.ts'
import { changesIn, fields, worstOf } from './small.contract.ts'

interface Claim {
  readonly claim: string
  readonly before: JsonValue
  readonly after: JsonValue
  readonly sent: string
  readonly read: string
  readonly ids?: readonly string[]
}

const text = { type: 'string' }
const number = { type: 'number' }
const whole = { type: 'integer' }
const ifAThenB = JSON.parse('{ "if": { "required": ["a"] }, "then": { "required": ["b"] } }')
const list = (more: { readonly [keyword: string]: JsonValue } = {}) => ({ type: 'array', items: text, ...more })

/** `sent`: in a request, senders keep to the old version. `read`: in a response, readers do. */
const claims: readonly Claim[] = [
  {
    claim: 'more kinds of values',
    before: whole,
    after: number,
    sent: 'harmless',
    read: 'breaking',
    ids: ['request-body-type-generalized', 'response-body-type-generalized'],
  },
  {
    claim: 'fewer kinds of values',
    before: number,
    after: whole,
    sent: 'breaking',
    read: 'harmless',
    ids: ['request-body-type-changed', 'response-body-type-specialized'],
  },
  {
    claim: 'another kind of value',
    before: text,
    after: whole,
    sent: 'breaking',
    read: 'breaking',
    ids: ['request-body-type-changed', 'response-body-type-changed'],
  },
  { claim: 'a kind where any was fine', before: {}, after: text, sent: 'breaking', read: 'harmless' },
  {
    claim: 'one more kind in a list of kinds',
    before: { type: ['string', 'integer'] },
    after: { type: ['string', 'integer', 'boolean'] },
    sent: 'harmless',
    read: 'breaking',
    ids: ['request-body-list-of-types-widened', 'response-body-list-of-types-widened'],
  },
  {
    claim: 'a value that may be empty',
    before: text,
    after: { type: ['string', 'null'] },
    sent: 'harmless',
    read: 'breaking',
    ids: ['request-body-became-nullable', 'response-body-became-nullable'],
  },
  {
    claim: 'a value that must not be empty',
    before: { type: ['string', 'null'] },
    after: text,
    sent: 'breaking',
    read: 'harmless',
    ids: ['request-body-became-not-nullable', 'response-body-became-not-nullable'],
  },
  {
    claim: 'a list of values where there was none',
    before: text,
    after: { type: 'string', enum: ['a'] },
    sent: 'breaking',
    read: 'harmless',
    ids: ['request-body-became-enum'],
  },
  {
    claim: 'a listed value less',
    before: { enum: ['a', 'b'] },
    after: { enum: ['b'] },
    sent: 'breaking',
    read: 'harmless',
    ids: ['request-body-enum-value-removed', 'response-mediatype-enum-value-removed'],
  },
  {
    claim: 'a listed value more',
    before: { enum: ['a'] },
    after: { enum: ['b', 'a'] },
    sent: 'harmless',
    read: 'breaking',
  },
  {
    claim: 'another fixed value',
    before: { const: 'a' },
    after: { const: 'b' },
    sent: 'breaking',
    read: 'breaking',
    ids: ['request-body-const-changed', 'response-body-const-changed'],
  },
  {
    claim: 'a fixed value written as a list of one',
    before: { const: 'a' },
    after: { enum: ['a'] },
    sent: 'harmless',
    read: 'harmless',
  },
  {
    claim: 'a lower bound that rises',
    before: { type: 'number', minimum: 1 },
    after: { type: 'number', minimum: 2 },
    sent: 'breaking',
    read: 'harmless',
    ids: ['request-body-min-increased'],
  },
  {
    claim: 'an upper bound that falls',
    before: { type: 'number', maximum: 9 },
    after: { type: 'number', maximum: 8 },
    sent: 'breaking',
    read: 'harmless',
    ids: ['request-body-max-decreased'],
  },
  {
    claim: 'a bound written another way',
    before: { type: 'integer', exclusiveMinimum: 0 },
    after: { type: 'integer', minimum: 1 },
    sent: 'harmless',
    read: 'harmless',
  },
  {
    claim: 'a length that is limited',
    before: text,
    after: { type: 'string', maxLength: 5 },
    sent: 'breaking',
    read: 'harmless',
    ids: ['request-body-max-length-set'],
  },
  {
    claim: 'a least length of nothing',
    before: text,
    after: { type: 'string', minLength: 0 },
    sent: 'harmless',
    read: 'harmless',
  },
  {
    claim: 'a finer step',
    before: { type: 'number', multipleOf: 4 },
    after: { type: 'number', multipleOf: 2 },
    sent: 'harmless',
    read: 'breaking',
  },
  {
    claim: 'items that must differ',
    before: list(),
    after: list({ uniqueItems: true }),
    sent: 'breaking',
    read: 'harmless',
  },
  {
    claim: 'a pattern where there was none',
    before: text,
    after: { type: 'string', pattern: '^a' },
    sent: 'breaking',
    read: 'harmless',
  },
  {
    claim: 'a wider pattern',
    before: { type: 'string', pattern: '^ab' },
    after: { type: 'string', pattern: '^a' },
    sent: 'harmless',
    read: 'breaking',
  },
  {
    claim: 'another format, which validators pass over',
    before: { type: 'string', format: 'date' },
    after: { type: 'string', format: 'uuid' },
    sent: 'warning',
    read: 'warning',
  },
  {
    claim: 'a new optional field',
    before: fields({ a: text }),
    after: fields({ a: text, b: whole }),
    sent: 'harmless',
    read: 'harmless',
    ids: ['new-optional-request-property', 'response-optional-property-added'],
  },
  {
    claim: 'a new required field',
    before: fields({ a: text }),
    after: fields({ a: text, b: whole }, ['b']),
    sent: 'breaking',
    read: 'harmless',
    ids: ['new-required-request-property', 'response-required-property-added'],
  },
  {
    claim: 'a field that becomes required',
    before: fields({ a: text }),
    after: fields({ a: text }, ['a']),
    sent: 'breaking',
    read: 'harmless',
    ids: ['request-property-became-required', 'response-property-became-required'],
  },
  {
    claim: 'a field that becomes optional',
    before: fields({ a: text }, ['a']),
    after: fields({ a: text }),
    sent: 'harmless',
    read: 'breaking',
    ids: ['request-property-became-optional', 'response-property-became-optional'],
  },
  {
    claim: 'an optional field that goes',
    before: fields({ a: text, b: whole }),
    after: fields({ a: text }),
    sent: 'warning',
    read: 'warning',
    ids: ['request-property-removed', 'response-optional-property-removed'],
  },
  {
    claim: 'a required field that goes',
    before: fields({ a: text, b: whole }, ['b']),
    after: fields({ a: text }),
    sent: 'warning',
    read: 'breaking',
    ids: ['request-property-removed', 'response-required-property-removed'],
  },
  {
    claim: 'a field that goes where nothing else may stand',
    before: { ...(fields({ a: text, b: whole }) as object), additionalProperties: false },
    after: { ...(fields({ a: text }) as object), additionalProperties: false },
    sent: 'breaking',
    read: 'warning',
  },
  {
    claim: 'a field that moves into a part',
    before: fields({ a: text }, ['a']),
    after: { allOf: [fields({ a: text }, ['a'])] },
    sent: 'harmless',
    read: 'harmless',
  },
  {
    claim: 'further fields forbidden that nobody sends',
    before: fields({ a: text }),
    after: { ...(fields({ a: text }) as object), additionalProperties: false },
    sent: 'harmless',
    read: 'harmless',
  },
  {
    claim: 'further fields of another kind',
    before: { type: 'object', additionalProperties: text },
    after: { type: 'object', additionalProperties: whole },
    sent: 'breaking',
    read: 'breaking',
    ids: ['request-property-type-changed'],
  },
  {
    claim: 'items of another kind',
    before: list(),
    after: { type: 'array', items: whole },
    sent: 'breaking',
    read: 'breaking',
    ids: ['response-property-type-changed'],
  },
  {
    claim: 'one more alternative',
    before: { oneOf: [text] },
    after: { oneOf: [text, whole] },
    sent: 'harmless',
    read: 'breaking',
    ids: ['request-body-one-of-added', 'response-body-one-of-added'],
  },
  {
    claim: 'one alternative less',
    before: { anyOf: [text, whole] },
    after: { anyOf: [text] },
    sent: 'breaking',
    read: 'harmless',
    ids: ['request-body-any-of-removed'],
  },
  {
    claim: 'alternatives in another order',
    before: { oneOf: [text, whole] },
    after: { oneOf: [whole, text] },
    sent: 'none',
    read: 'none',
  },
  {
    claim: 'alternatives that overlap',
    before: { oneOf: [whole] },
    after: { oneOf: [whole, number] },
    sent: 'breaking',
    read: 'breaking',
  },
  {
    claim: 'one more part',
    before: { allOf: [fields({ a: text })] },
    after: { allOf: [fields({ a: text }), fields({ b: text }, ['b'])] },
    sent: 'breaking',
    read: 'harmless',
    ids: ['request-body-all-of-added'],
  },
  {
    claim: 'a part that only has words',
    before: { type: 'object' },
    after: { type: 'object', allOf: [{ title: 'Note' }] },
    sent: 'harmless',
    read: 'harmless',
    ids: ['request-body-all-of-added-annotation-only'],
  },
  {
    claim: 'a rule that depends on another',
    before: fields({ a: text, b: text }),
    after: { ...(fields({ a: text, b: text }) as object), dependentRequired: { a: ['b'] } },
    sent: 'breaking',
    read: 'harmless',
    ids: ['request-body-dependent-required-added'],
  },
  {
    claim: 'a condition',
    before: fields({ a: text, b: text }),
    after: { ...(fields({ a: text, b: text }) as object), ...ifAThenB },
    sent: 'breaking',
    read: 'harmless',
    ids: ['request-body-then-added'],
  },
  {
    claim: 'a condition that decides nothing',
    before: { type: 'string' },
    after: { type: 'string', if: { minLength: 3 } },
    sent: 'warning',
    read: 'warning',
    ids: ['request-body-if-added'],
  },
  {
    claim: 'a rule for lists where only texts are',
    before: { type: 'string' },
    after: { type: 'string', maxItems: 3 },
    sent: 'warning',
    read: 'warning',
  },
  {
    claim: 'an exclusion',
    before: text,
    after: { type: 'string', not: { const: 'x' } },
    sent: 'breaking',
    read: 'harmless',
  },
  {
    claim: 'less that is excluded',
    before: { type: 'string', not: { enum: ['x', 'y'] } },
    after: { type: 'string', not: { enum: ['x'] } },
    sent: 'harmless',
    read: 'breaking',
  },
  {
    claim: 'another value where nothing is given',
    before: { type: 'string', default: 'a' },
    after: { type: 'string', default: 'b' },
    sent: 'warning',
    read: 'harmless',
    ids: ['request-body-default-value-changed'],
  },
  {
    claim: 'another way to tell alternatives apart',
    before: { discriminator: { propertyName: 'a' } },
    after: { discriminator: { propertyName: 'b' } },
    sent: 'warning',
    read: 'warning',
    ids: ['response-body-discriminator-property-name-changed'],
  },
  {
    claim: 'a text whose content is written differently',
    before: { type: 'string', contentEncoding: 'base64' },
    after: { type: 'string', contentEncoding: 'base32' },
    sent: 'breaking',
    read: 'breaking',
    ids: ['request-body-content-encoding-changed'],
  },
  {
    claim: 'words for people',
    before: { type: 'string', title: 'A', examples: ['x'] },
    after: { type: 'string', title: 'B', description: 'C' },
    sent: 'none',
    read: 'none',
  },
  {
    claim: 'a type nobody knows, renamed',
    before: { type: 'int' },
    after: { type: 'bool' },
    sent: 'breaking',
    read: 'breaking',
  },
  {
    claim: 'a type nobody knows, as it was',
    before: { type: 'int', title: 'A' },
    after: { type: 'int' },
    sent: 'none',
    read: 'none',
  },
  {
    claim: 'nothing that fits any more',
    before: text,
    after: { type: 'string', enum: [] },
    sent: 'breaking',
    read: 'breaking',
  },
]

describe('a schema in a request and in a response', () => {
  test.each(claims)('$claim', ({ before, after, sent, read, ids = [] }) => {
    const request = changesIn(before, after, 'old')
    const response = changesIn(before, after, 'new')
    expect({ sent: worstOf(request), read: worstOf(response) }).toEqual({ sent, read })
    const given = [...request, ...response].flatMap(({ ruleIds }) => ruleIds)
    expect(ids.filter((id) => !given.includes(id))).toEqual([])
  })

  test.each(claims)('and the other way round: $claim', ({ before, after }) => {
    // What readers of the old version make of the new one is what senders of the new one would meet with the old one.
    // Readers also miss what can no longer come at all; senders have no counterpart to that.
    const proof = (changes: ReturnType<typeof changesIn>) =>
      changes.some(({ code, witness }) => witness !== undefined && code !== 'schema-impossible')
    expect(proof(changesIn(before, after, 'new', { semantics: 'strict' }))).toBe(
      proof(changesIn(after, before, 'old', { semantics: 'strict' })),
    )
  })
})

describe('what a change says', () => {
  const [change] = changesIn(
    fields({ person: fields({ name: text }) }),
    fields({ person: fields({ name: text }, ['name']) }),
  )

  test('names the place, the change and what follows, in both languages', () => {
    expect(change?.message).toEqual({
      de: 'Inhalt, „person“: Feld „name“ muss jetzt angegeben werden. Wer wie bisher sendet, wird abgewiesen.',
      en: 'content, "person": field "name" must now be given. Whoever sends as before is turned away.',
    })
  })

  test('points into both files', () => {
    const place = '/schema/properties/person/properties/name'
    expect(change?.at).toEqual({ old: place, new: place })
  })

  test('shows a message that proves it', () => {
    expect(change).toMatchObject({ severity: 'breaking', breaks: 'senders', witness: { person: {} } })
  })

  test('tells each of several changes apart', () => {
    const found = changesIn(fields({ a: text, b: text }), fields({ a: whole, b: text, c: text }, ['b']))
    expect(found.map(({ code, severity }) => `${code} ${severity}`).sort()).toEqual([
      'field-became-required breaking',
      'optional-field-added harmless',
      'type-changed breaking',
    ])
  })

  test('blames the changes together where none alone breaks anything', () => {
    const before = { type: 'array', items: text, minItems: 1, maxItems: 4 }
    const after = { type: 'array', items: text, minItems: 0, maxItems: 4, anyOf: [{ minItems: 1 }, { maxItems: 3 }] }
    expect(worstOf(changesIn(before, after, 'old'))).toBe('harmless')
  })

  test('a value of a type nobody knows is not shown', () => {
    const [renamed] = changesIn({ type: 'int' }, { type: 'bool' })
    expect(renamed).toMatchObject({ code: 'type-changed', severity: 'breaking' })
    expect(renamed).not.toHaveProperty('witness')
  })
})
