import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Text } from '../text.ts'
import { answered, ground, refusal } from './asked.contract.ts'
import { questionFrom } from './question.ts'

interface Vector {
  readonly id: string
  readonly claim: Text
  readonly question: object
}

interface Vectors {
  readonly published: readonly (Vector & { readonly answer: object })[]
  readonly more: readonly (Vector & { readonly answer: object })[]
  readonly refused: readonly (Vector & { readonly error: string })[]
}

// A file of the standard, for every language; this test holds it to its shape.
const file = new URL('../../../schemas/rules/vectors/deadlines.json', import.meta.url)
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vectors
const { published, more, refused } = vectors

describe('the vectors of the standard', () => {
  test.each([...published, ...more])('$id: $claim.en', ({ question, answer }) => {
    expect(answered(question)).toMatchObject(answer)
  })

  test.each(refused)('$id: $claim.en', ({ question, error }) => {
    expect(refusal(() => answered(question)).code).toBe(error)
  })

  test('have names of their own, questions of the right form and all that was published', () => {
    const all = [...published, ...more, ...refused]
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { question } of all) expect(() => questionFrom(question)).not.toThrow()
    expect(published.map(({ id }) => id)).toEqual(['1', '2', '3', '7', '8a', '8b'])
    expect(ground.book.rules.size).toBeGreaterThan(50)
  })
})
