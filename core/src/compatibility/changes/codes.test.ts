import { describe, expect, test } from 'vitest'
import { allCodes } from '../../codes.ts'
import { changeCodes } from './codes.ts'

describe('the codes of changes', () => {
  const explained = allCodes().filter(({ kind }) => kind === 'change')

  test('are explained, each of them and no other', () => {
    expect(explained.map(({ code }) => code)).toEqual([...changeCodes])
  })

  test('are kebab-case and in order', () => {
    expect(changeCodes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([])
    expect([...changeCodes].sort()).toEqual([...changeCodes])
  })
})
