import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../json/value.ts'
import { api, call, json, parameter } from '../openapi/small.contract.ts'
import { one } from './claims.contract.ts'
import { compare } from './comparison.ts'
import { sentenceOf } from './sentence.ts'

const text = { type: 'string' }
const answered = (properties: JsonObject) => call({ responses: { '200': json({ type: 'object', properties }) } })

/** What is said of two interfaces when new messages meet those who keep to the old version. */
function forward(old: JsonObject, young: JsonObject) {
  const { changes, verdict } = compare(one(old), one(young), { mode: 'forward' })
  return { verdict, said: changes.map((change) => sentenceOf(change).en), changes }
}

describe('what new messages mean to those who keep to the old version is told from old to new', () => {
  test('a call that is new is not known there', () => {
    const found = forward(api({}), call({}))
    expect(found.verdict).toBe('breaking')
    expect(found.said).toEqual(['Whoever reads as before could not cope: GET /offers: new call.'])
    expect(found.changes).toMatchObject([
      { code: 'operation-added', at: { new: '/paths/~1offers/get' }, breaks: 'readers' },
    ])
  })

  test('a call that is gone harms nobody', () => {
    const found = forward(call({}), api({}))
    expect(found).toMatchObject({ verdict: 'compatible', said: ['GET /offers: is gone.'] })
  })

  test('a parameter that is new is not heeded there', () => {
    const found = forward(call({}), parameter({}))
    expect(found).toMatchObject({
      verdict: 'compatible',
      said: ['GET /offers, parameter "town": new optional parameter.'],
    })
    expect(found.changes).toMatchObject([{ severity: 'warning', breaks: 'readers' }])
  })

  test('a value that is new is refused there, and both values are named in the order of time', () => {
    const found = forward(parameter({ schema: { enum: ['a'] } }), parameter({ schema: { enum: ['a', 'b'] } }))
    expect(found.said).toEqual([
      'A new message does not suit those who read as before: GET /offers, parameter "town": now allowed as well: "b".',
    ])
    expect(found.changes).toMatchObject([{ code: 'values-added', witness: 'b' }])
  })

  test('nobody was promised a field that is new', () => {
    const found = forward(answered({ a: text }), answered({ a: text, b: text }))
    expect(found).toMatchObject({ verdict: 'compatible', changes: [{ code: 'optional-field-added' }] })
    expect(found.changes[0]).not.toHaveProperty('ground')
  })

  test('what has no counterpart says from where it is read', () => {
    const link = { next: { operationId: 'a' } }
    const served = (more: JsonObject) => call({ responses: { '200': { description: 'Fine.', ...more } } })
    const found = forward(served({ headers: {} }), served({ links: link, headers: { 'X-Page': { schema: text } } }))
    expect(found.said.every((sentence) => !sentence.includes('is gone'))).toBe(true)
  })
})
