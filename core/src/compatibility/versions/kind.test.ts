import { describe, expect, test } from 'vitest'
import { kindOf } from './kind.ts'

describe('what a file is', () => {
  test.each([
    { claim: 'a type', value: { type: 'object' }, kind: 'schema' },
    { claim: 'several types', value: { type: ['string', 'null'] }, kind: 'schema' },
    { claim: 'a dialect', value: { $schema: 'http://json-schema.org/draft-07/schema#' }, kind: 'schema' },
    { claim: 'alternatives', value: { oneOf: [true] }, kind: 'schema' },
    { claim: 'OpenAPI', value: { openapi: '3.1.0' }, kind: 'openapi' },
    { claim: 'Swagger', value: { swagger: '2.0' }, kind: 'openapi' },
    { claim: 'AsyncAPI', value: { asyncapi: '3.0.0' }, kind: 'asyncapi' },
    { claim: 'a process', value: { roles: [], states: [], transitions: [] }, kind: 'process' },
    { claim: 'requirements', value: [{ id: 'A', level: 'MUST', text: {} }], kind: 'requirements' },
    { claim: 'a rule', value: { title: {}, sources: [], binds: [], kind: 'deadline' }, kind: 'rule' },
    { claim: 'package.json: "module" is no type of values', value: { type: 'module', name: 'x' }, kind: undefined },
    {
      claim: 'a file under another meta-schema',
      value: { $schema: 'https://x.example/y', type: 'object' },
      kind: undefined,
    },
    { claim: 'a message', value: { name: 'Erika' }, kind: undefined },
    { claim: 'an empty list', value: [], kind: undefined },
    { claim: 'a text', value: 'openapi', kind: undefined },
    { claim: 'inherited names are none', value: JSON.parse('{"__proto__":{"openapi":"3.1.0"}}'), kind: undefined },
  ])('$claim', ({ value, kind }) => {
    expect(kindOf(value)).toBe(kind)
  })
})
