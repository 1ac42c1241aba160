import type { JsonValue } from '../../json/value.ts'
import { formats, isLonger, isOneOf, isSame, isShorter } from '../../validation/formats.ts'
import { anything, type KeywordJudge, unless } from './verdict.ts'

export const type: KeywordJudge = (asks) => {
  const names = Array.isArray(asks) ? asks : [asks]
  return (value, at, found) =>
    unless(
      names.some((name) => isOf(name, value)),
      'type',
      at,
      found,
    )
}

export const constant: KeywordJudge = (asks) => (value, at, found) => unless(isSame(value, asks), 'const', at, found)

export const listed: KeywordJudge = (asks) => {
  const possible = Array.isArray(asks) ? asks : []
  return (value, at, found) => unless(isOneOf(value, possible), 'enum', at, found)
}

export const minLength = ofText('minLength', number, (asked) => (text) => !isShorter(text, asked))
export const maxLength = ofText('maxLength', number, (asked) => (text) => !isLonger(text, asked))
export const format = ofText('format', text, (asked) => formats[asked] ?? (() => true))
export const pattern = ofText('pattern', text, (asked) => {
  const expression = new RegExp(asked, 'u')
  return (value) => expression.test(value)
})

export const minimum = ofNumber('minimum', (value, asked) => value >= asked)
export const maximum = ofNumber('maximum', (value, asked) => value <= asked)
export const exclusiveMinimum = ofNumber('exclusiveMinimum', (value, asked) => value > asked)
export const exclusiveMaximum = ofNumber('exclusiveMaximum', (value, asked) => value < asked)
export const multipleOf = ofNumber('multipleOf', (value, asked) => Number.isInteger(value / asked))

function isOf(name: JsonValue, value: JsonValue): boolean {
  switch (name) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'integer':
      return Number.isInteger(value)
    default:
      return typeof value === name
  }
}

function ofText<Asked>(
  keyword: string,
  read: (asks: JsonValue) => Asked | undefined,
  make: (asked: Asked) => (text: string) => boolean,
): KeywordJudge {
  return (asks) => {
    const asked = read(asks)
    if (asked === undefined) return anything
    const keeps = make(asked)
    return (value, at, found) => typeof value !== 'string' || unless(keeps(value), keyword, at, found)
  }
}

function ofNumber(keyword: string, keeps: (value: number, asked: number) => boolean): KeywordJudge {
  return (asks) => {
    if (typeof asks !== 'number') return anything
    return (value, at, found) => typeof value !== 'number' || unless(keeps(value, asks), keyword, at, found)
  }
}

function number(asks: JsonValue): number | undefined {
  return typeof asks === 'number' ? asks : undefined
}

function text(asks: JsonValue): string | undefined {
  return typeof asks === 'string' ? asks : undefined
}
