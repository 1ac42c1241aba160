import { describe, expect, test } from 'vitest'
import { near } from './near.ts'

describe('near', () => {
  const known = ['validate', 'list', 'show', 'bundle', 'check', 'generate', 'test', 'publish', 'help']
  test.each([
    { claim: 'two swapped letters', typed: 'lsit', found: ['list'] },
    { claim: 'a letter too many', typed: 'shhow', found: ['show'] },
    { claim: 'letters of another size', typed: 'Valdate', found: ['validate'] },
    { claim: 'a beginning', typed: 'val', found: ['validate'] },
    { claim: 'something else altogether', typed: 'deploy', found: [] },
    { claim: 'nothing at all', typed: 'x', found: [] },
  ])('$claim: $typed', ({ typed, found }) => {
    expect(near(typed, known)).toEqual(found)
  })

  test('what is known twice is offered once', () => {
    expect(near('lis', ['list', 'list'])).toEqual(['list'])
  })

  test('the best comes first, and there are at most three', () => {
    expect(near('aaaa', ['aabb', 'aaab', 'baaa', 'aaaa', 'caaa'])).toEqual(['aaaa', 'aaab', 'baaa'])
  })
})
