import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { RE2JS } from 're2js'
import { KnownError } from '../../errors.ts'
import { runsStraight } from './backtracking.ts'
import { linearSource } from './linear-source.ts'

/** A pattern ready to be searched for in a text, in a time that grows with the text only. */
export interface Matcher {
  test(text: string): boolean
}

export interface Compiled {
  readonly matcher: Matcher
  /** True when the built-in engine serves; else an automaton does, many times slower but never at a loss. */
  readonly native: boolean
}

/**
 * Makes a pattern of JSON Schema (ECMA-262, Unicode mode) safe to run on text from strangers.
 * Throws KnownError `pattern-unsafe` for look-around, back-references and what else no automaton can read.
 */
export function compilePattern(source: string): Compiled {
  const pattern = parse(source)
  const obstacle = obstacleIn(pattern)
  if (obstacle !== undefined) throw unsafe(source, obstacle)
  if (runsStraight(pattern)) return { matcher: new RegExp(source, 'u'), native: true }
  try {
    const automaton = RE2JS.compile(linearSource(pattern))
    return { matcher: { test: (text) => automaton.test(text) }, native: false }
  } catch (cause) {
    throw unsafe(source, cause instanceof Error ? cause.message : String(cause))
  }
}

function parse(source: string): AST.Pattern {
  try {
    return new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, { unicode: true })
  } catch (cause) {
    throw unsafe(source, cause instanceof Error ? cause.message : String(cause))
  }
}

function obstacleIn(pattern: AST.Pattern): string | undefined {
  let found: string | undefined
  visitRegExpAST(pattern, {
    onAssertionEnter(node) {
      if (node.kind === 'lookahead' || node.kind === 'lookbehind') found ??= node.raw
    },
    onBackreferenceEnter(node) {
      found ??= node.raw
    },
  })
  return found
}

function unsafe(source: string, reason: string): KnownError {
  return new KnownError('pattern-unsafe', {
    de: `Das Muster ${source} lässt sich nicht für jeden Text in begrenzter Zeit prüfen (${reason}). Schreiben Sie es ohne Vorausschau, Rückverweise und verschachtelte Wiederholungen.`,
    en: `The pattern ${source} cannot be checked in bounded time for every text (${reason}). Write it without look-around, back-references and nested repetitions.`,
  })
}
