import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../../json/value.ts'
import { questionUnder } from '../options.ts'
import { say } from '../words.ts'
import { compareSchemas } from './compare-schemas.ts'
import { readings } from './dialects.ts'
import { prepare, shelfOf } from './prepare.ts'
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

describe('what breaks without turning anybody away', () => {
  test.each([
    {
      claim: 'a field that people may have relied on',
      before: fields({ a: text, b: text }),
      after: fields({ a: text }),
      ground: 'promise',
      consequence: 'Abgewiesen wird niemand, aber darauf kann sich niemand mehr verlassen.',
    },
    {
      claim: 'a rule that can have no effect',
      before: text,
      after: { type: 'string', maxItems: 3 },
      ground: 'wording',
      consequence: 'So hat die Regel keine Wirkung; wer sie trotzdem befolgt, kommt damit nicht zurecht.',
    },
  ])('$claim', ({ before, after, ground, consequence }) => {
    const [change] = changesIn(before, after)
    expect(change).toMatchObject({ severity: 'breaking', ground })
    expect(change?.message.de.endsWith(consequence)).toBe(true)
  })

  test('only asks for a look where nothing but messages counts', () => {
    const places = { sender: 'old', where: say('Inhalt', 'content'), written: 'json', xml: false } as const
    const file = (value: JsonValue) => prepare(shelfOf({ schema: value }, readings['2020-12']), '/schema')
    const context = { question: questionUnder({}), lifecycle: {}, onlyMessages: true }
    const [gone] = compareSchemas(file(fields({ a: text, b: text })), file(fields({ a: text })), places, context)
    expect(gone).toMatchObject({ code: 'field-removed', severity: 'warning' })
    expect(gone?.message.en).toContain('Nobody is turned away; check whether anybody relied on it.')
  })

  test('a rule without effect that lets more in is only for a look', () => {
    const [change] = changesIn({ type: 'string', maxItems: 3 }, text)
    expect(change).toMatchObject({ code: 'limit-removed', severity: 'warning' })
    expect(change?.message.en).toContain('check whether it was meant differently')
  })
})

test('a part without a name is told without a gap', () => {
  const [change] = changesIn({ type: 'object' }, { type: 'object', allOf: [{ required: ['a'] }] })
  expect(change?.message.en).toMatch(/the description now holds as well/)
  expect(change?.message.de).toMatch(/gilt jetzt die Beschreibung\./)
})
