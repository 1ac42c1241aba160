import { describe, expect, test } from 'vitest'
import { changesIn, fields, worstOf } from './small.contract.ts'

const text = { type: 'string' }
const whole = { type: 'integer' }

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

describe('what a person should look at', () => {
  test.each([
    {
      claim: 'a field that people may have relied on',
      before: fields({ a: text, b: text }),
      after: fields({ a: text }),
      advice: 'Niemand wird abgewiesen; prüfen Sie, ob sich jemand darauf verließ.',
    },
    {
      claim: 'a rule that can have no effect',
      before: text,
      after: { type: 'string', maxItems: 3 },
      advice: 'So hat die Regel keine Wirkung; prüfen Sie, ob sie anders gemeint ist.',
    },
  ])('$claim', ({ before, after, advice }) => {
    const [change] = changesIn(before, after)
    expect(change?.severity).toBe('warning')
    expect(change?.message.de.endsWith(advice)).toBe(true)
  })
})
