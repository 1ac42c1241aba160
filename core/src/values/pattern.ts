import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { codePoints } from '../validation/formats.ts'
import { characters } from './hard-strings.ts'
import type { Source } from './source.ts'

/** A piece of a pattern: how long its texts are, in code points, and how to write one of about a wanted length. */
export interface Part {
  readonly min: number
  /** Infinity where the pattern sets no end. */
  readonly max: number
  write(source: Source, wanted: number): string
}

/** A writer of texts that match a pattern of our profile (no look-around, no back-references). */
export function partOf(pattern: string): Part {
  const tree = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, { unicode: true })
  return oneOf(tree.alternatives.map(sequence))
}

function oneOf(options: readonly Part[]): Part {
  const [only] = options
  if (only !== undefined && options.length === 1) return only
  return {
    min: Math.min(...options.map((part) => part.min)),
    max: Math.max(...options.map((part) => part.max)),
    write(source, wanted) {
      const fitting = options.filter((part) => part.min <= wanted && wanted <= part.max)
      return source.pick(fitting.length > 0 ? fitting : options).write(source, wanted)
    },
  }
}

function sequence(alternative: AST.Alternative): Part {
  const parts = alternative.elements.map(element)
  const min = sum(parts.map((part) => part.min))
  return {
    min,
    max: sum(parts.map((part) => part.max)),
    write(source, wanted) {
      const spare = shared(source, parts, wanted - min)
      return parts.map((part, index) => part.write(source, part.min + (spare[index] ?? 0))).join('')
    },
  }
}

/** Deals out the characters beyond the shortest text, at random, to the parts that can take them. */
function shared(source: Source, parts: readonly Part[], spare: number): number[] {
  const shares = parts.map(() => 0)
  const elastic = parts.flatMap((part, index) => (part.max > part.min ? [index] : []))
  let left = Math.max(0, spare)
  while (left > 0 && elastic.length > 0) {
    const at = source.int(0, elastic.length - 1)
    const index = elastic[at] ?? 0
    const part = parts[index]
    const room = part === undefined ? 0 : part.max - part.min
    const share = elastic.length === 1 ? Math.min(left, room) : source.int(0, Math.min(left, room))
    shares[index] = share
    left -= share
    elastic.splice(at, 1)
  }
  return shares
}

function element(node: AST.Element): Part {
  switch (node.type) {
    case 'Group':
    case 'CapturingGroup':
      return oneOf(node.alternatives.map(sequence))
    case 'Quantifier':
      return repeated(element(node.element), node.min, node.max)
    case 'Character':
      return oneCharacter([String.fromCodePoint(node.value)])
    case 'CharacterSet':
    case 'CharacterClass':
      return oneCharacter(charactersOf(node))
    default:
      // Anchors write nothing; look-around and back-references are no part of the profile.
      return { min: 0, max: 0, write: () => '' }
  }
}

function repeated(part: Part, min: number, max: number): Part {
  return {
    min: part.min * min,
    max: part.max === 0 || max === 0 ? 0 : part.max * max,
    write(source, wanted) {
      const fewest = Math.max(min, Number.isFinite(part.max) ? Math.ceil(wanted / Math.max(1, part.max)) : 1)
      const most = Math.min(max, Math.max(fewest, Math.floor(wanted / Math.max(1, part.min))))
      const times = wanted <= 0 ? min : source.int(Math.min(fewest, max), most)
      let text = ''
      for (let done = 0; done < times; done++) {
        const left = times - done
        const share = part.min === part.max ? part.min : Math.round((wanted - codePoints(text)) / left)
        text += part.write(source, share)
      }
      return text
    },
  }
}

function oneCharacter(options: readonly string[]): Part {
  return { min: 1, max: 1, write: (source) => source.pick(options) }
}

/** Both ends and the middle of every range, and whatever else of our characters the class allows. */
function charactersOf(node: AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass): string[] {
  const allowed = new RegExp(`^(?:${node.raw})$`, 'u')
  const ranges = node.type === 'CharacterClass' && !node.negate ? node.elements.flatMap(rangeOf) : []
  const options = [...new Set([...ranges, ...characters])].filter((one) => allowed.test(one))
  return options.length > 0 ? options : ['?']
}

function rangeOf(member: AST.CharacterClassElement): string[] {
  if (member.type === 'Character') return [String.fromCodePoint(member.value)]
  if (member.type !== 'CharacterClassRange') return []
  const [low, high] = [member.min.value, member.max.value]
  return [low, high, Math.floor((low + high) / 2)].map((point) => String.fromCodePoint(point))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
