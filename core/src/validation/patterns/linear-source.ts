import type { AST } from '@eslint-community/regexpp'
import { characterSetOf } from './character-set.ts'

/** The same pattern in the syntax of RE2, whose `\s`, `.` and escapes mean other things than those of ECMA-262. */
export function linearSource(pattern: AST.Pattern): string {
  return alternatives(pattern.alternatives)
}

function alternatives(list: readonly AST.Alternative[]): string {
  return list.map((one) => one.elements.map(element).join('')).join('|')
}

function element(node: AST.Element): string {
  switch (node.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return characters(node)
    case 'Group':
    case 'CapturingGroup':
      return `(?:${alternatives(node.alternatives)})`
    case 'Quantifier':
      return `${element(node.element)}${quantity(node)}`
    case 'Assertion':
      if (node.kind === 'start') return '^'
      if (node.kind === 'end') return '$'
      throw new Error(node.raw)
    default:
      throw new Error(node.raw)
  }
}

function characters(node: AST.Character | AST.CharacterSet | AST.CharacterClass): string {
  const { ranges } = characterSetOf(node)
  // Unicode properties are written alike in both.
  if (ranges === undefined) return node.raw
  if (ranges.length === 0) return '[^\\x{0}-\\x{10FFFF}]'
  return `[${ranges.map(([first, last]) => `\\x{${first.toString(16)}}-\\x{${last.toString(16)}}`).join('')}]`
}

function quantity({ min, max }: AST.Quantifier): string {
  return max === Number.POSITIVE_INFINITY ? `{${min},}` : `{${min},${max}}`
}
