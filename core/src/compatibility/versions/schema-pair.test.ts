import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { type Claim, holds, one } from './claims.contract.ts'
import { compare } from './comparison.ts'

const person = { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] }
const withAge = { ...person, properties: { ...person.properties, age: { type: 'integer' } } }

const draft2019 = 'https://json-schema.org/draft/2019-09/schema'

describe('a schema against a schema', () => {
  test.each<Claim>([
    {
      claim: 'nothing changed',
      old: one(person),
      young: one(person),
      verdict: 'compatible',
      bump: 'none',
      changes: [],
    },
    {
      claim: 'other words are a patch',
      old: one(person),
      young: one({ ...person, title: 'Person' }),
      ...{ verdict: 'compatible', bump: 'patch', changes: ['harmless words-changed a.json#'] },
    },
    {
      claim: 'the same rules put differently are a patch',
      old: one({ type: 'integer', minimum: 1 }),
      young: one({ allOf: [{ type: 'integer' }, { exclusiveMinimum: 0 }] }),
      ...{ verdict: 'compatible', bump: 'patch' },
    },
    {
      claim: 'a definition that moves is a patch',
      old: one({ properties: { a: { $ref: '#/$defs/b' } }, $defs: { b: { type: 'string' } } }),
      young: one({ properties: { a: { $ref: '#/$defs/c' } }, $defs: { c: { type: 'string' } } }),
      ...{ verdict: 'compatible', bump: 'patch' },
    },
    {
      claim: 'a schema that holds what is no schema shows nothing by messages',
      old: one({ $ref: '#/$defs/name', $defs: { name: 5 } }),
      young: one(person),
      ...{ verdict: 'undecided', bump: 'open' },
    },
    {
      claim: 'a new field described by a reference in a circle is more than validators can read',
      old: one(person),
      young: one({
        ...person,
        properties: { ...person.properties, age: { $ref: '#/$defs/a' } },
        $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } },
      }),
      ...{ verdict: 'undecided', bump: 'open' },
    },
    {
      claim: 'a new field nobody had to send is a minor',
      old: one(person),
      young: one(withAge),
      ...{ verdict: 'compatible', bump: 'minor', changes: ['harmless optional-field-added a.json#/properties/age'] },
    },
    {
      claim: 'the same is a break to who lets every validated message count',
      old: one(person),
      young: one(withAge),
      options: { semantics: 'strict' },
      ...{ verdict: 'breaking', bump: 'major', changes: ['breaking optional-field-added a.json#/properties/age'] },
    },
    {
      claim: 'a field that closed readers do not know breaks them',
      old: one({ ...person, additionalProperties: false }),
      young: one({ ...withAge, additionalProperties: false }),
      options: { mode: 'forward' },
      ...{ verdict: 'breaking', bump: 'major' },
    },
    {
      claim: 'unless readers pass over what they do not know',
      old: one({ ...person, additionalProperties: false }),
      young: one({ ...withAge, additionalProperties: false }),
      options: { mode: 'forward', semantics: 'sender-reader' },
      ...{ verdict: 'compatible', bump: 'minor' },
    },
    {
      claim: 'a default means something to people, not to validators: a minor',
      old: one({ type: 'string' }),
      young: one({ type: 'string', default: 'x' }),
      ...{ verdict: 'compatible', bump: 'minor' },
    },
    {
      claim: 'what no automaton can read stays open',
      old: one({ type: 'string', pattern: '^(aa)+$' }),
      young: one({ type: 'string', pattern: '^(a+)\\1$' }),
      ...{ verdict: 'undecided', bump: 'open' },
    },
    {
      claim: 'both ways, a change that widens breaks those who read',
      old: one({ enum: ['a'] }),
      young: one({ enum: ['a', 'b'] }),
      options: { mode: 'full' },
      ...{ verdict: 'breaking', bump: 'major' },
    },
    {
      claim: 'draft 04 against 2020-12: a flag against a number',
      old: one({
        $schema: 'http://json-schema.org/draft-04/schema#',
        type: 'number',
        minimum: 0,
        exclusiveMinimum: true,
      }),
      young: one({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'number', exclusiveMinimum: 0 }),
      ...{ verdict: 'compatible', bump: 'patch' },
    },
    {
      claim: 'beside a reference nothing counts in draft 07, everything does in 2020-12',
      old: one({
        $schema: 'http://json-schema.org/draft-07/schema#',
        $ref: '#/definitions/a',
        maxLength: 1,
        definitions: { a: {} },
      }),
      young: one({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $ref: '#/$defs/a',
        maxLength: 1,
        $defs: { a: {} },
      }),
      ...{ verdict: 'breaking', bump: 'major' },
    },
    {
      claim: 'anchors and names of schemas inside are found',
      old: one({ $id: 'https://a.example/x', $ref: '#there', $defs: { b: { $anchor: 'there', type: 'string' } } }),
      young: one({ $id: 'https://a.example/y', $ref: 'b', $defs: { b: { $id: 'b', type: 'string', maxLength: 3 } } }),
      ...{ verdict: 'breaking', bump: 'major' },
    },
    {
      claim: 'a reference to oneself is one as long as nobody can take its place',
      old: one({ $schema: draft2019, type: 'object', additionalProperties: { $recursiveRef: '#' } }),
      young: one({ $schema: draft2019, type: 'object', additionalProperties: { $ref: '#' } }),
      ...{ verdict: 'compatible', bump: 'none' },
    },
    {
      claim: 'where somebody can, it is left open',
      old: one({ type: 'number' }),
      young: one({
        $defs: { a: { $id: 'a', $dynamicAnchor: 'x' }, b: { $id: 'b', $dynamicAnchor: 'x', type: 'number' } },
        allOf: [{ $ref: 'a' }, { $dynamicRef: 'b#x' }],
      }),
      ...{ verdict: 'undecided', bump: 'open' },
    },
    {
      claim: 'an encoding is a word to validators: worth a look, and never a break',
      old: one({ type: 'string' }),
      young: one({ type: 'string', contentEncoding: 'base64' }),
      ...{ verdict: 'compatible', bump: 'minor', changes: ['warning content-encoding-changed a.json#'] },
    },
    {
      claim: 'a reference that leads nowhere leaves it open',
      old: one({ type: 'string' }),
      young: one({ $ref: 'https://elsewhere.example/s' }),
      ...{ verdict: 'undecided', bump: 'open' },
    },
  ])('$claim', holds)

  test('every proof is a message that ajv takes under the old schema and not under the new one', () => {
    const old = {
      ...withAge,
      properties: { ...withAge.properties, tags: { type: 'array', items: { type: 'string' } } },
    }
    const young = {
      type: 'object',
      properties: {
        name: { type: 'string', minLength: 2 },
        age: { type: 'integer', maximum: 150 },
        tags: { type: 'array', items: { enum: ['a'] } },
      },
      required: ['name', 'age'],
    }
    const witnesses = compare(one(old), one(young)).changes.flatMap(({ witness }) =>
      witness === undefined ? [] : [witness],
    )
    expect(witnesses.length).toBe(4)
    const [fine, refused] = [old, young].map((schema) => new Ajv2020().compile(schema))
    for (const witness of witnesses) expect([fine?.(witness), refused?.(witness)]).toEqual([true, false])
  })
})
