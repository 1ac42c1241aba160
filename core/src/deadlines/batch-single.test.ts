import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KnownError } from '../errors.ts'
import { ground } from './asked.contract.ts'
import { answerLines } from './batch.ts'
import { isoOf } from './day.ts'
import { deadlineOf } from './deadline.ts'
import { createGround } from './ground.ts'
import { lands } from './place.ts'
import { questionFrom } from './question.ts'

// Whatever a batch remembers from line to line, each answer must be that of somebody who asks nothing else.

const clocks = [...ground.book.rules].flatMap(([id, versions]) => {
  return [id, ...versions.flatMap(({ clocks = [] }) => clocks.map((clock) => `${id}/${clock.id}`))]
})
const period = fc.oneof(
  fc.constantFrom('P2W', 'P1M', 'P7WD', 'P1Y', 'P14D', 'PT24H', 'P0D', '2W'),
  fc.tuple(fc.integer({ min: 1, max: 40 }), fc.constantFrom('D', 'W', 'M', 'WD')).map(([n, unit]) => `P${n}${unit}`),
)
const date = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 7305, max: 29_584 }).map(isoOf) },
  { weight: 1, arbitrary: fc.constantFrom('1989-12-31', '2050-12-30', '2026-02-30', '2026-09-07T10:00:00+02:00', 'ü') },
)
const land = fc.constantFrom(...Object.keys(lands))
const rule = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...clocks) },
  { weight: 1, arbitrary: fc.constantFrom('d-03', 'D-05/Without-Opinion', 'D-99') },
)
const plain = fc.oneof(fc.record({ period, from: date, land }), fc.record({ rule, from: date, land }))
const extension = fc.record({ by: period, to: date, ground: fc.constant('x') }, { requiredKeys: [] })
const more = fc.oneof(
  fc.record({ period }),
  fc.record({ ars: fc.constantFrom('097610000000', '14625', '16061', '5'), land: fc.constantFrom('BY', 'SN', 'TH') }),
  fc.record({ saturdayIsWorkday: fc.boolean() }),
  fc.record({ firstDay: fc.constantFrom('next-day', 'same-day') }),
  fc.record({ exception: fc.constantFrom('benefit-end', 'body-appointment', 'x') }),
  fc.record({ asOf: date }),
  fc.record({ announcedDay: date }),
  fc.record({ extensions: fc.array(extension, { maxLength: 2 }) }),
  fc.record({ stopped: fc.array(fc.record({ from: date, to: date }), { maxLength: 2 }) }),
  fc.record({ passedOn: fc.array(fc.record({ receivedOn: date, agreed: fc.boolean() }), { maxLength: 2 }) }),
  fc.record({ note: fc.string({ unit: 'grapheme' }) }),
)
const question = fc
  .tuple(plain, fc.oneof(fc.constant([]), fc.array(more, { maxLength: 2 })))
  .map(([one, others]) => Object.assign({}, one, ...others) as object)

describe('a batch', () => {
  test('says of many random questions, byte by byte, what is said of each of them alone', async () => {
    let [answers, refusals] = [0, 0]
    await fc.assert(
      fc.asyncProperty(fc.array(question, { minLength: 20, maxLength: 40 }), async (questions) => {
        const lines = questions.map((one, index) => {
          const { line, isAnswer } = alone(one, index + 1)
          if (isAnswer) answers += 1
          else refusals += 1
          return line
        })
        const text = questions.map((one) => `${JSON.stringify(one)}\n`).join('')
        expect(await batch(text)).toBe(lines.join(''))
      }),
      { numRuns: 60 },
    )
    expect(answers).toBeGreaterThan(500)
    expect(refusals).toBeGreaterThan(100)
  })
})

async function batch(text: string): Promise<string> {
  const pieces: Buffer[] = []
  for await (const { bytes } of answerLines(once(Buffer.from(text)), ground)) pieces.push(Buffer.from(bytes))
  return Buffer.concat(pieces).toString()
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The line for one question that nothing was asked before; only calendars, which are costly, are kept. */
function alone(asked: object, number: number): { readonly line: string; readonly isAnswer: boolean } {
  try {
    const fresh = { ...createGround(ground.book), calendars: ground.calendars }
    return { line: `${JSON.stringify({ ...asked, ...deadlineOf(questionFrom(asked), fresh) })}\n`, isAnswer: true }
  } catch (error) {
    if (!(error instanceof KnownError)) throw error
    const told = { code: error.code, line: number, ...error.text }
    return { line: `${JSON.stringify({ ...asked, error: told })}\n`, isAnswer: false }
  }
}
