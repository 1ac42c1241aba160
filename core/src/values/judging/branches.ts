import type { JsonValue } from '../../json/value.ts'
import { anything, every, type KeywordJudge, unless, type Verdict } from './verdict.ts'

export const reference: KeywordJudge = (asks, { referred }) => (typeof asks === 'string' ? referred(asks) : anything)

export const allOf: KeywordJudge = (asks, { of }) => {
  const branches = listed(asks).map(of)
  return (value, at, found) => every(branches, value, at, found)
}

export const anyOf: KeywordJudge = (asks, { of }) => {
  const branches = listed(asks).map(of)
  return (value, at, found) => {
    if (branches.some((branch) => branch(value, at))) return true
    return noneOf('anyOf', branches)(value, at, found)
  }
}

export const oneOf: KeywordJudge = (asks, { of }) => {
  const branches = listed(asks).map(of)
  return (value, at, found) => {
    const fitting = branches.filter((branch) => branch(value, at)).length
    return fitting === 0 ? noneOf('oneOf', branches)(value, at, found) : unless(fitting === 1, 'oneOf', at, found)
  }
}

export const not: KeywordJudge = (asks, { of }) => {
  const banned = of(asks)
  return (value, at, found) => unless(!banned(value, at), 'not', at, found)
}

export const condition: KeywordJudge = (asks, { of, schema }) => {
  const [asked, met, unmet] = [of(asks), of(schema['then']), of(schema['else'])]
  return (value, at, found) => {
    const branch = asked(value, at) ? met : unmet
    return branch(value, at, found) || unless(false, 'if', at, found)
  }
}

/** No branch fits: what breaks each of them, and the keyword itself. */
function noneOf(keyword: string, branches: readonly Verdict[]): Verdict {
  return (value, at, found) => {
    if (found !== undefined) every(branches, value, at, found)
    return unless(false, keyword, at, found)
  }
}

function listed(asks: JsonValue): readonly JsonValue[] {
  return Array.isArray(asks) ? asks : []
}
