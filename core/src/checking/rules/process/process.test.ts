import { describe, expect, test } from 'vitest'
import { smallProcess } from '../../../contracts/small.contract.ts'
import { parseJson } from '../../../json/parse.ts'
import type { JsonObject, JsonValue } from '../../../json/value.ts'
import { replaceAt } from '../../../values/replace-at.ts'
import { checkedProcess } from '../../checked.contract.ts'

const process = parseJson(smallProcess().files.get('process.json') ?? '')
const text: JsonObject = { de: 'x', en: 'x' }
const words = { title: text, description: text }
const refuse = { command: 'refuse', ...words, trigger: 'lender', receivers: ['borrower'], guards: [] }

function edited(...edits: [at: string, part: JsonValue][]): Promise<string[]> {
  const changed = edits.reduce((value, [at, part]) => replaceAt(value, at, part), process)
  return checkedProcess({ 'process.json': changed })
}

describe('the chart of a process', () => {
  test.each([
    {
      claim: 'a state nobody reaches',
      edits: [['/states/3', { id: 'lost', ...words, final: true }]],
      finds: ['state-unreachable /states/3'],
    },
    {
      claim: 'the same state twice',
      edits: [['/states/3', { id: 'lent', ...words, final: true }]],
      finds: ['state-twice /states/3/id'],
    },
    {
      claim: 'a final state that is left',
      edits: [['/transitions/2/from/1', 'lent']],
      finds: ['state-final-left /states/1/final'],
    },
    {
      claim: 'a state without a way out',
      edits: [['/states/1/final', false]],
      finds: ['state-without-exit /states/1/final'],
    },
    {
      claim: 'two commands that start',
      edits: [['/transitions/1/from', []]],
      finds: ['state-unreachable /states/1', 'start-twice /transitions/1/from'],
    },
    {
      claim: 'a start without a message',
      edits: [
        [
          '/transitions/0',
          {
            ...refuse,
            command: 'ask',
            trigger: 'borrower',
            receivers: ['lender'],
            from: [],
            to: 'asked',
            event: 'asked',
          },
        ],
      ],
      finds: ['start-without-message /transitions/0'],
    },
    {
      claim: 'a transition from nowhere',
      edits: [['/transitions/1/from/1', 'lost']],
      finds: ['state-unknown /transitions/1/from/1'],
    },
    {
      claim: 'a command given twice',
      edits: [['/transitions/3', { ...refuse, from: ['asked'], to: 'refused', event: 'refused-again' }]],
      finds: ['command-twice /transitions/3/command'],
    },
    {
      claim: 'an event of two commands',
      edits: [['/transitions/2/event', 'lent']],
      finds: ['event-twice /transitions/2/event'],
    },
    {
      claim: 'a trigger nobody is',
      edits: [['/transitions/1/trigger', 'owner']],
      finds: ['role-unknown /transitions/1/trigger'],
    },
    {
      claim: 'a receiver nobody is',
      edits: [['/transitions/1/receivers/1', 'owner']],
      finds: ['role-unknown /transitions/1/receivers/1'],
    },
    {
      claim: 'a message to oneself',
      edits: [['/transitions/1/receivers/1', 'lender']],
      finds: ['role-writes-to-itself /transitions/1/receivers/1'],
    },
    {
      claim: 'a role given twice',
      edits: [['/roles/2', { id: 'lender', ...words }]],
      finds: ['role-twice /roles/2/id'],
    },
    {
      claim: 'a role without precedence',
      edits: [['/roles/2', { id: 'keeper', ...words }]],
      finds: ['precedence-incomplete /precedence'],
    },
    { claim: 'precedence for nobody', edits: [['/precedence/2', 'owner']], finds: ['role-unknown /precedence/2'] },
    {
      claim: 'a message without a schema',
      edits: [['/transitions/2/message', 'nobody.schema.json']],
      finds: ['message-schema-missing /transitions/2/message'],
    },
    {
      claim: 'a condition nobody wrote down',
      edits: [['/transitions/0/guards/0/requirement', 'LOA-ASK-02']],
      finds: ['requirement-unknown /transitions/0/guards/0/requirement'],
    },
    {
      claim: 'a guard without words',
      edits: [['/transitions/0/guards/0/text', { de: 'x' }]],
      finds: ['required /transitions/0/guards/0/text/en'],
    },
    {
      claim: 'a word in place of a list',
      edits: [['/transitions/0/receivers', 'lender']],
      finds: ['type /transitions/0/receivers'],
    },
    {
      claim: 'a misspelt keyword',
      edits: [['/transitions/0/recievers', ['lender']]],
      finds: ['additional-properties /transitions/0/recievers'],
    },
  ] as { claim: string; edits: [string, JsonValue][]; finds: string[] }[])(
    '$claim: $finds',
    async ({ edits, finds }) => {
      expect(await edited(...edits)).toEqual(finds.map((one) => one.replace(' ', ' process.json#')))
    },
  )

  test('a state that does not exist leaves its neighbours alone', async () => {
    expect(await edited(['/transitions/2/to', 'lost'])).toEqual([
      'state-unknown process.json#/transitions/2/to',
      'state-unreachable process.json#/states/2',
    ])
  })

  test('a process nothing starts reaches no state', async () => {
    expect(await edited(['/transitions/0/from', ['asked']])).toContain('start-missing process.json#/transitions')
  })

  test('one schema cannot be two messages', async () => {
    const found = await edited(['/transitions/2/message', 'lend.schema.json'])
    expect(found).toContain('message-schema-shared process.json#/transitions/2/message')
    expect(found).toContain('message-not-fixed lend.schema.json#/properties/envelope/properties/messageType')
  })
})

describe('the message of a command', () => {
  test.each([
    { claim: 'does not say its type', from: '"loan.refuse"', to: '"loan.deny"', at: 'messageType' },
    { claim: 'does not say its version', from: '"1.0.0"', to: '"1.0.1"', at: 'schemaVersion' },
  ])('$claim', async ({ from, to, at }) => {
    const schema = smallProcess().files.get('refuse.schema.json') ?? ''
    const changed = schema.replace(`"const": ${from}`, `"const": ${to}`)
    expect(await checkedProcess({ 'refuse.schema.json': changed })).toEqual([
      `message-not-fixed refuse.schema.json#/properties/envelope/properties/${at}`,
    ])
  })
})
