import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../json/value.ts'
import { checkedLibrary, checkedProcess } from '../checked.contract.ts'

const why = { de: 'Ein Beispiel.', en: 'An example.' }
const envelope = { messageType: 'loan.ask', schemaVersion: '1.0.0' }

function invalid(findings: JsonObject[], message: JsonObject): Record<string, JsonObject> {
  return { 'examples/invalid/ask-without-thing.json': { why, findings, message } }
}

describe('examples', () => {
  test.each([
    {
      claim: 'a valid one that is not',
      changes: { 'examples/valid/more.json': { why, message: { envelope, thing: 7 } } },
      finds: ['example-invalid examples/valid/more.json#/message/thing'],
    },
    {
      claim: 'one of a message nobody sends',
      changes: { 'examples/valid/more.json': { why, message: { envelope: { ...envelope, messageType: 'loan.beg' } } } },
      finds: ['message-type-unknown examples/valid/more.json#/message'],
    },
    {
      claim: 'one for a schema that is not there',
      changes: { 'examples/valid/more.json': { why, schema: 'beg.schema.json', message: {} } },
      finds: ['schema-not-found examples/valid/more.json#/message'],
    },
    {
      claim: 'one without a reason',
      changes: { 'examples/valid/more.json': { message: { envelope, thing: 'Leiter' } } },
      finds: ['required examples/valid/more.json#/why'],
    },
    {
      claim: 'an invalid one that is valid',
      changes: invalid([{ code: 'required', at: '/thing' }], { envelope, thing: 'Leiter' }),
      finds: ['example-finding-missing examples/invalid/ask-without-thing.json#/findings/0'],
    },
    {
      claim: 'an invalid one that is wrong elsewhere',
      changes: invalid([{ code: 'type', at: '/thing' }], { envelope }),
      finds: [
        'example-finding-missing examples/invalid/ask-without-thing.json#/findings/0',
        'example-finding-unnamed examples/invalid/ask-without-thing.json#/findings',
      ],
    },
    {
      claim: 'an invalid one with more than it says',
      changes: invalid([{ code: 'required', at: '/thing' }], { envelope, more: true }),
      finds: ['example-finding-unnamed examples/invalid/ask-without-thing.json#/findings'],
    },
    {
      claim: 'a message without any',
      changes: { 'examples/valid/lend.json': null },
      finds: ['example-missing lend.schema.json#'],
    },
  ] as { claim: string; changes: Record<string, JsonObject>; finds: string[] }[])(
    '$claim',
    async ({ changes, finds }) => {
      expect(await checkedProcess(changes)).toEqual(finds)
    },
  )

  test('of a library name their schema', async () => {
    const example = { 'examples/valid/name.json': { why, schema: 'name.schema.json', message: 'Leiter' } }
    expect(await checkedLibrary(example)).toEqual([])
  })
})
