import { describe, expect, test } from 'vitest'
import { KnownError } from '../errors.ts'
import { all, each, either, type Form, number, parsed, shaped, string, text, word } from './shape.ts'
import type { JsonValue } from './value.ts'

const loan = all({ id: string, titles: each(text), state: word('open', 'closed') }, { days: number })
const good = { id: 'a', titles: [{ de: 'eins', en: 'one' }], state: 'open' }

describe('a form', () => {
  test.each([
    { claim: 'is kept', form: loan, value: good, at: undefined },
    { claim: 'does not mind more', form: loan, value: { ...good, more: 1 }, at: undefined },
    { claim: 'asks for an object', form: loan, value: [], at: '' },
    { claim: 'asks for every part', form: loan, value: { id: 'a', state: 'open' }, at: '/titles' },
    { claim: 'asks for a list', form: loan, value: { ...good, titles: good.titles[0] }, at: '/titles' },
    {
      claim: 'looks at every entry',
      form: loan,
      value: { ...good, titles: [...good.titles, { de: 'zwei' }] },
      at: '/titles/1/en',
    },
    { claim: 'knows its words', form: loan, value: { ...good, state: 'lost' }, at: '/state' },
    { claim: 'looks at what may be missing', form: loan, value: { ...good, days: '3' }, at: '/days' },
    { claim: 'takes what may be missing', form: loan, value: { ...good, days: 3 }, at: undefined },
    { claim: 'may be one of two', form: either(word('*'), each(string)), value: ['a'], at: undefined },
    { claim: 'must be one of the two', form: either(word('*'), each(string)), value: 'a', at: '' },
  ] as { claim: string; form: Form; value: JsonValue; at: string | undefined }[])(
    '$claim: $at',
    ({ form, value, at }) => {
      expect(form(value)).toBe(at)
    },
  )
})

describe('a file with a form', () => {
  const refuse = ({ en }: { en: string }, cause?: unknown) =>
    new KnownError('loan-unreadable', { de: en, en }, { cause })

  test('is read', () => {
    expect(shaped(JSON.stringify(good), loan, refuse)).toEqual(good)
    expect(parsed('[1]', refuse)).toEqual([1])
  })

  test.each([
    { claim: 'no JSON', content: '{"id":', says: /^Line 1/ },
    { claim: 'no object', content: '7', says: /^it is no JSON object$/ },
    { claim: 'another form', content: '{"id": 7}', says: /^"\/id" is missing or has another form$/ },
  ])('is refused with the reason: $claim', ({ content, says }) => {
    expect(() => shaped(content, loan, refuse)).toThrow(
      expect.objectContaining({ code: 'loan-unreadable', message: expect.stringMatching(says) }),
    )
  })
})
