import { isUnique } from '../../validation/formats.ts'
import { anything, type KeywordJudge, unless } from './verdict.ts'

export const items: KeywordJudge = (asks, { of }) => {
  const item = of(asks)
  return (value, at, found) => {
    if (!Array.isArray(value)) return true
    let holds = true
    for (const [position, inner] of value.entries()) {
      if (item(inner, found === undefined ? '' : `${at}/${position}`, found)) continue
      holds = false
      if (found === undefined) break
    }
    return holds
  }
}

/** With both its bounds, which mean nothing without it. */
export const contains: KeywordJudge = (asks, { of, schema }) => {
  const { minContains, maxContains } = schema
  const fewest = typeof minContains === 'number' ? minContains : 1
  const most = typeof maxContains === 'number' ? maxContains : Infinity
  const wanted = of(asks)
  return (value, at, found) => {
    if (!Array.isArray(value)) return true
    const count = value.filter((inner) => wanted(inner, '')).length
    return unless(count >= fewest && count <= most, 'contains', at, found)
  }
}

export const minItems = length('minItems', (count, asked) => count >= asked)
export const maxItems = length('maxItems', (count, asked) => count <= asked)

export const uniqueItems: KeywordJudge = (asks) => {
  if (asks !== true) return anything
  return (value, at, found) => !Array.isArray(value) || unless(isUnique(value), 'uniqueItems', at, found)
}

function length(keyword: string, keeps: (count: number, asked: number) => boolean): KeywordJudge {
  return (asks) => {
    if (typeof asks !== 'number') return anything
    return (value, at, found) => !Array.isArray(value) || unless(keeps(value.length, asks), keyword, at, found)
  }
}
