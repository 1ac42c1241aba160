import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../../json/value.ts'
import { includes } from '../../includes.ts'
import { changesIn, fields } from './small.contract.ts'

/** `p0` to `p…`, each of a greatest length of its own. */
function object(count: number, shorter: number, more: Record<string, JsonValue> = {}): JsonValue {
  const named = Array.from({ length: count }, (_, index): [string, JsonValue] => [
    `p${index}`,
    { type: 'string', maxLength: 9 + index - shorter },
  ])
  return { ...(fields(Object.fromEntries(named), ['p0', 'p7']) as object), ...more }
}

describe('objects of many fields', { timeout: 60_000 }, () => {
  test('a break is shown for each field by a message the old schema takes and the new one refuses', () => {
    const [before, after] = [object(30, 0), object(30, 1)]
    const changes = changesIn(before, after, 'old')
    expect(changes.map(({ severity }) => severity)).toEqual(Array.from({ length: 30 }, () => 'breaking'))
    for (const { witness = null } of changes) {
      expect(includes({ const: witness }, before).verdict).toBe('included')
      expect(includes({ const: witness }, after).verdict).toBe('not-included')
    }
  })

  test('and for whoever reads', () => {
    const [before, after] = [object(30, 1), object(30, 0)]
    const changes = changesIn(before, after, 'new')
    expect(changes.map(({ severity }) => severity)).toEqual(Array.from({ length: 30 }, () => 'breaking'))
    for (const { witness = null } of changes) expect(includes({ const: witness }, before).verdict).toBe('not-included')
  })

  test('what other fields allow does not count where they are open or have a rule for the rest', () => {
    const words = { additionalProperties: { type: 'string' } }
    const after = { ...(object(30, 0, words) as object), required: ['p0', 'p7', 'more'] } as JsonValue
    const [change] = changesIn(object(30, 0, words), after, 'old')
    expect(change).toMatchObject({ code: 'field-became-required', severity: 'breaking' })
    expect(change?.witness).not.toHaveProperty('more')
  })

  test('fields that have to do with each other are asked about together', () => {
    const most = { maxProperties: 2 }
    const before = object(30, 0, most)
    // Two fields must be there already, so that no third one ever comes.
    const changes = changesIn(before, { ...(object(30, 0, most) as object), ...shortened(object(30, 0), 'p9') }, 'old')
    expect(changes.map(({ severity }) => severity)).not.toContain('breaking')
  })

  test('hundreds of breaks are told one by one', () => {
    const changes = changesIn(object(600, 0), object(600, 1), 'old')
    expect(changes.filter(({ severity }) => severity === 'breaking')).toHaveLength(600)
  })

  test('deep inside, what must be sent on the way is part of the message', () => {
    const around = (inner: JsonValue): JsonValue =>
      fields({ a: object(9, 0), b: inner, kind: { const: 'x' } }, ['a', 'kind'])
    const [before, after] = [around(around(object(20, 0))), around(around(object(20, 1)))]
    const changes = changesIn(before, after, 'old')
    expect(changes.map(({ severity }) => severity)).toEqual(Array.from({ length: 20 }, () => 'breaking'))
    for (const { witness = null } of changes) {
      expect(includes({ const: witness }, before).verdict).toBe('included')
      expect(includes({ const: witness }, after).verdict).toBe('not-included')
      expect(witness).toMatchObject({ kind: 'x', b: { kind: 'x' } })
    }
  })

  test('a field that is asked for breaks also where all others are asked for', () => {
    const names = Array.from({ length: 30 }, (_, index) => `p${index}`)
    const after = { ...(object(30, 0) as object), required: names } as JsonValue
    const changes = changesIn(object(30, 0), after, 'old')
    expect(changes.map(({ code, severity }) => `${code} ${severity}`)).toEqual(
      Array.from({ length: 28 }, () => 'field-became-required breaking'),
    )
    expect(changes.map(({ witness }) => witness)).toEqual(Array.from({ length: 28 }, () => ({ p0: '', p7: '' })))
  })

  test('where more is different than is listed, that is open', () => {
    const described = (text: string) =>
      fields(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p${index}`, { default: text }])))
    const changes = changesIn(described('a'), described('b'), 'old')
    expect(changes.find(({ code }) => code === 'schema-undecided')).toMatchObject({ severity: 'undecided' })
  })

  test('what is not looked at any more is open, never harmless', () => {
    const parts = (shorter: number) => ({
      allOf: Array.from({ length: 60 }, (_, index) =>
        fields({ [`p${index}`]: { type: 'string', maxLength: 80 + index - shorter, pattern: `^[a-z]{${index},}$` } }),
      ),
    })
    const changes = changesIn(parts(0), parts(1), 'old')
    const severities = new Set(changes.map(({ severity }) => severity))
    expect([...severities].sort()).toEqual(['breaking', 'undecided'])
    expect(changes.find(({ severity }) => severity === 'undecided')?.because).toMatchObject([{ code: 'budget-spent' }])
  })
})

function shortened(schema: JsonValue, name: string): { readonly properties: JsonValue } {
  const { properties } = schema as { readonly properties: Record<string, JsonValue> }
  return { properties: { ...properties, [name]: { type: 'string', maxLength: 1 } } }
}
