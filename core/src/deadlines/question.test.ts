import { describe, expect, test } from 'vitest'
import { refusal } from './asked.contract.ts'
import { questionFrom } from './question.ts'

const bare = { period: 'P2W', from: '2026-09-07', land: 'NW' }

describe('a question from outside', () => {
  test.each([
    { claim: 'a bare period', value: bare },
    { claim: 'with names of its own', value: { ...bare, id: 7, note: { any: ['thing'] } } },
    {
      claim: 'with names of its own that are near to short ones of ours',
      value: { ...bare, lang: 'de', form: 1, ar: 2, rules: [], title: 'x', to: 'y', day: 3, ['n'.repeat(40)]: 4 },
    },
    { claim: 'with notes beside what happened', value: { ...bare, stopped: [{ from: 'a', to: 'b', why: 'c' }] } },
    {
      claim: 'that a program asks with lists left open',
      value: { ...bare, stopped: undefined, extensions: [{ by: 'P1W', to: undefined }] },
    },
    { claim: 'whose day is left to be read later', value: { from: 'tomorrow' } },
    {
      claim: 'with everything',
      value: {
        ...{ rule: 'D-10', period: 'P2W', from: 'x', land: 'NW', ars: 'y', asOf: 'z', announcedDay: 'w' },
        ...{ saturdayIsWorkday: false, firstDay: 'same-day', exception: 'benefit-end' },
        extensions: [{ by: 'P1W' }, { to: '2026-10-01', ground: 'g' }],
        stopped: [{ from: 'a', to: 'b' }],
        passedOn: [{ receivedOn: 'a' }, { receivedOn: 'b', agreed: true }],
      },
    },
  ])('may be $claim', ({ value }) => {
    expect(questionFrom(value)).toBe(value)
  })

  test.each([
    { value: null, at: '/: ' },
    { value: [], at: '/: ' },
    { value: 'P2W', at: '/: ' },
    { value: { period: 'P2W' }, at: '/from: ' },
    { value: { ...bare, from: 20260907 }, at: '/from: ' },
    { value: { ...bare, from: null }, at: '/from: ' },
    { value: { ...bare, land: 5 }, at: '/land: ' },
    { value: { ...bare, ars: 97610000000 }, at: '/ars: ' },
    { value: { ...bare, rule: ['D-10'] }, at: '/rule: ' },
    { value: { ...bare, period: {} }, at: '/period: ' },
    { value: { ...bare, asOf: true }, at: '/asOf: ' },
    { value: { ...bare, announcedDay: 1 }, at: '/announcedDay: ' },
    { value: { ...bare, saturdayIsWorkday: 'yes' }, at: '/saturdayIsWorkday: ' },
    { value: { ...bare, firstDay: 'today' }, at: '/firstDay: Possible are next-day, same-day' },
    { value: { ...bare, exception: 'hours' }, at: '/exception: Possible are benefit-end, body-appointment' },
    { value: { ...bare, extensions: { by: 'P1W' } }, at: '/extensions: ' },
    { value: { ...bare, extensions: ['P1W'] }, at: '/extensions/0: ' },
    { value: { ...bare, extensions: [{ by: 'P1W' }, { by: 1 }] }, at: '/extensions/1/by: ' },
    { value: { ...bare, extensions: [{ to: 1 }] }, at: '/extensions/0/to: ' },
    { value: { ...bare, extensions: [{ by: 'P1W', ground: 1 }] }, at: '/extensions/0/ground: ' },
    { value: { ...bare, stopped: [{ from: 'a' }] }, at: '/stopped/0/to: ' },
    { value: { ...bare, stopped: [{ to: 'a' }] }, at: '/stopped/0/from: ' },
    { value: { ...bare, stopped: [{ from: 'a', to: 3 }] }, at: '/stopped/0/to: ' },
    { value: { ...bare, passedOn: [{ agreed: true }] }, at: '/passedOn/0/receivedOn: ' },
    { value: { ...bare, passedOn: [{ receivedOn: 'a', agreed: 'yes' }] }, at: '/passedOn/0/agreed: ' },
    { value: { ...bare, stopped: Array(101).fill({ from: 'a', to: 'b' }) }, at: '/stopped: ' },
    { value: { ...bare, saturdayIsWorkDay: true }, at: 'Did you mean "saturdayIsWorkday"?' },
    { value: { ...bare, 'saturday-is-workday': true }, at: 'Did you mean "saturdayIsWorkday"?' },
    {
      value: { ...bare, saturday: true },
      at: '/saturday: There is no such name here. Did you mean "saturdayIsWorkday"?',
    },
    { value: { ...bare, sameDay: true }, at: 'Did you mean "firstDay"?' },
    { value: { ...bare, announced: 'x' }, at: 'Did you mean "announcedDay"?' },
    { value: { ...bare, extended: ['P1W'] }, at: 'Did you mean "extensions"?' },
    { value: { ...bare, extension: [{ by: 'P1W' }] }, at: 'Did you mean "extensions"?' },
    { value: { ...bare, exeption: 'benefit-end' }, at: 'Did you mean "exception"?' },
    { value: { ...bare, exceptoin: 'benefit-end' }, at: 'Did you mean "exception"?' },
    { value: { ...bare, passed_on: [] }, at: 'Did you mean "passedOn"?' },
    { value: { ...bare, asof: '2026-09-07' }, at: 'Did you mean "asOf"?' },
    { value: { ...bare, Land: 'BE' }, at: 'Did you mean "land"?' },
    {
      value: { ...bare, passedOn: [{ receivedOn: 'a', agred: true }] },
      at: '/passedOn/0/agred: There is no such name',
    },
    { value: { ...bare, extensions: [{ by: 'P1W', Ground: 'g' }] }, at: '/extensions/0/Ground: There is no such name' },
  ])('%j is refused', ({ value, at }) => {
    const { code, text } = refusal(() => questionFrom(value))
    expect(code).toBe('deadline-question-invalid')
    expect(text.en).toContain(at)
    expect(text.de).not.toBe(text.en)
  })

  test('says what would do', () => {
    expect(refusal(() => questionFrom({ ...bare, from: 1 })).text.en).toContain('a text in quotation marks')
    expect(refusal(() => questionFrom({ ...bare, saturdayIsWorkday: 1 })).text.en).toContain('true and false')
    expect(refusal(() => questionFrom({ period: 'P2W' })).text.en).toContain('missing')
    expect(refusal(() => questionFrom([])).text.en).toContain('{"period": "P2W"')
    expect(refusal(() => questionFrom({ ...bare, stopped: 1 })).text.en).toContain('at most 100 items')
    expect(refusal(() => questionFrom({ ...bare, firstDay: 1 })).text.de).toContain('Möglich sind next-day, same-day.')
  })

  test('a hundred items are not too many', () => {
    const stopped = Array(100).fill({ from: 'a', to: 'b' })
    expect(questionFrom({ ...bare, stopped }).stopped).toHaveLength(100)
  })
})
