import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { isObject, type JsonObject, type JsonValue } from '../json/value.ts'
import { readRuleFiles } from './read-rules.ts'
import { ruleForm } from './shape.ts'

const text = { de: 'Wort', en: 'word' }
const clock = { id: 'a', title: text, starts: { event: 'b', text }, runs: { period: 'P1D' } }
const rule: JsonObject = {
  ...{ id: 'D-01', version: '1.0.0', kind: 'deadline', family: 'f', review: 'pending' },
  ...{ title: text, text, plain: text, binds: ['x'], sources: [{ law: 'l', norm: 'n', asOf: '2022-03-26' }] },
}

describe('the shape of a rule', () => {
  test.each([
    { claim: 'nothing but what is needed', change: {}, at: undefined },
    { claim: 'no title', change: { title: null }, at: '/title' },
    { claim: 'a title in one language', change: { title: { de: 'Wort' } }, at: '/title/en' },
    { claim: 'a source without a day', change: { sources: [{ law: 'l', norm: 'n' }] }, at: '/sources/0/asOf' },
    { claim: 'roles as text', change: { binds: 'x' }, at: '/binds' },
    { claim: 'clocks as an object', change: { clocks: {} }, at: '/clocks' },
    { claim: 'a clock that does not run', change: { clocks: [{ ...clock, runs: {} }] }, at: '/clocks/0/runs' },
    {
      claim: 'a clock with half a run',
      change: { clocks: [clock, { ...clock, runs: { immediate: {} } }] },
      at: '/clocks/1/runs/immediate/warnAfter',
    },
    { claim: 'an end of day', change: { clocks: [{ ...clock, runs: { endOf: 'day', after: 'P1D' } }] }, at: undefined },
    { claim: 'a next clock as text', change: { clocks: [{ ...clock, next: 'D-02' }] }, at: '/clocks/0/next' },
    { claim: 'an amount in words', change: { amount: { parts: ['much'] } }, at: '/amount/parts/0' },
    { claim: 'a name every object has', change: { clocks: [{ ...clock, runs: 'constructor' }] }, at: '/clocks/0/runs' },
  ])('$claim: $at', ({ change, at }) => {
    const changed: JsonObject = { ...rule, ...change }
    expect(ruleForm(changed)).toBe(at)
  })

  test('every rule of the standard has it, and without any text it says, no longer', () => {
    const files = readRuleFiles(fileURLToPath(new URL('../../../schemas/rules', import.meta.url)))
    expect(files.length).toBeGreaterThan(50)
    for (const { path, text } of files) {
      const value = JSON.parse(text) as JsonObject
      expect([path, ruleForm(value)]).toEqual([path, undefined])
      for (const at of textsIn(value))
        expect([path, at, ruleForm(without(value, at))]).not.toEqual([path, at, undefined])
    }
  })
})

/** Where texts in two languages stand. */
function textsIn(value: JsonValue, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => textsIn(one, [...at, index]))
  if (!isObject(value)) return []
  if ('de' in value && 'en' in value) return [[...at, 'en']]
  return Object.entries(value).flatMap(([name, one]) => textsIn(one, [...at, name]))
}

function without(value: JsonValue, [step, ...rest]: readonly (string | number)[]): JsonObject {
  const copy = structuredClone(value) as Record<string | number, JsonValue>
  if (step !== undefined && rest.length > 0) copy[step] = without(copy[step] as JsonValue, rest)
  else if (step !== undefined) copy[step] = 1
  return (Array.isArray(value) ? Object.values(copy) : copy) as JsonObject
}
