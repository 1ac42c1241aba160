import { compilePattern, type Matcher } from '../../validation/patterns/engine.ts'
import { Budget } from '../budget.ts'
import { Languages } from '../language/languages.ts'

/** Texts up to this length are given to a backtracking engine, whatever the pattern. */
const mostForBacktracking = 25

/** A pattern for ajv that never keeps it busy for long: where a backtracking engine might, an automaton takes over. */
export function matcherOf(source: string): Matcher {
  try {
    const { matcher } = compilePattern(source)
    return matcher instanceof RegExp ? matcher : named(source, (text) => matcher.test(text))
  } catch {
    const engine = anyEngine(source)
    return named(source, (text) =>
      text.length <= mostForBacktracking ? engine.test(text) : byDerivatives(source, text),
    )
  }
}

// What Unicode mode refuses, such as `\_`, older engines read.
function anyEngine(source: string): RegExp {
  try {
    return new RegExp(source, 'u')
  } catch {
    return new RegExp(source)
  }
}

function byDerivatives(source: string, text: string): boolean {
  const answer = new Languages(new Budget(100_000)).matches(source, text)
  if (answer === undefined) throw new Error(`${source} cannot be tried on a long text`)
  return answer
}

/** ajv keeps one pattern per name and asks the pattern itself for it. */
function named(source: string, test: (text: string) => boolean): Matcher {
  return { test, toString: () => source } as Matcher
}
