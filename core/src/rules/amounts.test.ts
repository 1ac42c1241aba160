import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { amountOf } from './amounts.ts'
import { readRules } from './read-rules.ts'
import { ruleOn } from './rule-book.ts'

const book = readRules(join(import.meta.dirname, '../../../schemas/rules'), ['D-03', 'D-28'])
const rule = ruleOn(book, 'D-28', '2026-01-01')

describe('what comes on top of a reimbursement (D-28)', () => {
  test.each([
    { claim: '5 per cent', part: 'rehabilitation', spent: '1000.00', is: '50.00' },
    { claim: '5 per cent to the cent', part: 'rehabilitation', spent: '1234.20', is: '61.71' },
    { claim: 'half a cent rounded up', part: 'rehabilitation', spent: '0.10', is: '0.01' },
    { claim: 'less than half a cent rounded down', part: 'rehabilitation', spent: '0.09', is: '0.00' },
    { claim: 'a third', part: 'youth-welfare', spent: '300.00', is: '100.00' },
    { claim: 'a third rounded down', part: 'youth-welfare', spent: '1000.00', is: '333.33' },
    { claim: 'a third rounded up', part: 'youth-welfare', spent: '200.00', is: '66.67' },
    { claim: 'at least 50 euros', part: 'youth-welfare', spent: '0.01', is: '50.00' },
    { claim: 'at least 50 euros, just below', part: 'youth-welfare', spent: '149.98', is: '50.00' },
    { claim: 'a third from there on', part: 'youth-welfare', spent: '150.02', is: '50.01' },
    { claim: 'exact where doubles are not', part: 'youth-welfare', spent: '999999999999.99', is: '333333333333.33' },
  ])('is $claim', ({ part, spent, is }) => {
    expect(amountOf(rule, part, { amount: spent, currency: 'EUR' })).toEqual({ amount: is, currency: 'EUR' })
  })

  test.each([
    { claim: 'nothing', amount: '0.00', currency: 'EUR' },
    { claim: 'less than nothing', amount: '-5.00', currency: 'EUR' },
    { claim: 'written without cents', amount: '100', currency: 'EUR' },
    { claim: 'written with a comma', amount: '100,00', currency: 'EUR' },
    { claim: 'of another currency', amount: '100.00', currency: 'CHF' },
  ])('is not said of an amount that is $claim', ({ amount, currency }) => {
    expect(() => amountOf(rule, 'rehabilitation', { amount, currency })).toThrow(
      expect.objectContaining({ code: 'amount-invalid' }),
    )
  })

  test('is not said by a rule or a part that sets none', () => {
    const spent = { amount: '1.00', currency: 'EUR' }
    const unknown = expect.objectContaining({ code: 'amount-not-found' })
    expect(() => amountOf(rule, 'care', spent)).toThrow(unknown)
    expect(() => amountOf(ruleOn(book, 'D-03', '2026-01-01'), 'care', spent)).toThrow(unknown)
  })
})
