import { describe, expect, test } from 'vitest'
import {
  ceil,
  compare,
  doubleOf,
  floor,
  isMultiple,
  leastCommonMultiple,
  parseRational,
  plus,
  rationalOf,
  write,
} from './rational.ts'

describe('exact numbers', () => {
  test.each([
    [0.1, '1/10'],
    [-2.5, '-5/2'],
    [1e21, '1000000000000000000000'],
    [1e-7, '1/10000000'],
    [0.30000000000000004, '7500000000000001/25000000000000000'],
  ])('%s is the number it is written as', (double, written) => {
    expect(write(rationalOf(double))).toBe(written)
    expect(doubleOf(rationalOf(double))).toBe(double)
  })

  test('a number with more digits than a double holds is no double', () => {
    expect(doubleOf(parseRational('0.10000000000000000001'))).toBeUndefined()
    expect(doubleOf(parseRational('9007199254740993'))).toBeUndefined()
    expect(doubleOf(parseRational('1e400'))).toBeUndefined()
  })

  test('0.1 and 0.2 are 0.3', () => {
    expect(compare(plus(rationalOf(0.1), rationalOf(0.2)), rationalOf(0.3))).toBe(0)
  })

  test.each([
    [0.3, 0.1, true],
    [0.35, 0.1, false],
    [-4, 2, true],
    [0, 7, true],
    [1e300, 0.5, true],
  ])('%s is a multiple of %s: %s', (value, of, is) => {
    expect(isMultiple(rationalOf(value), rationalOf(of))).toBe(is)
  })

  test.each([
    [0.2, 0.3, '3/5'],
    [4, 6, '12'],
    [1.5, 1, '3'],
  ])('the multiples of %s and of %s are those of %s', (a, b, both) => {
    expect(write(leastCommonMultiple(rationalOf(a), rationalOf(b)))).toBe(both)
  })

  test.each([
    [2.5, 2n, 3n],
    [-2.5, -3n, -2n],
    [3, 3n, 3n],
  ])('%s lies between whole numbers', (value, below, above) => {
    expect([floor(rationalOf(value)), ceil(rationalOf(value))]).toEqual([below, above])
  })
})
