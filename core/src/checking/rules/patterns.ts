import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp'
import { KnownError } from '../../errors.ts'
import type { Finding } from '../../finding.ts'
import type { Text } from '../../text.ts'
import { compilePattern } from '../../validation/patterns/engine.ts'
import { problem, type Rule } from '../rule.ts'
import { spotsOf } from '../spots.ts'

/** Every pattern means the same in every language and is read in one go, however hostile the text. */
export const patterns: Rule = function* ({ schemas }) {
  for (const [path, root] of schemas) {
    for (const { at, schema } of spotsOf(path, root)) {
      const pattern = schema['pattern']
      if (typeof pattern === 'string') yield* trouble(path, `${at}/pattern`, pattern)
    }
  }
}

function* trouble(path: string, at: string, pattern: string): Generator<Finding> {
  try {
    // Patterns that only an automaton reads safely are slow elsewhere, or worse.
    if (!compilePattern(pattern).native) yield nested(path, at)
  } catch (error) {
    if (!(error instanceof KnownError)) throw error
    yield problem(error.code, path, at, error.text)
    return
  }
  const tree = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(pattern, 0, pattern.length, { unicode: true })
  if (!isAnchored(tree)) yield unanchored(path, at)
  for (const [raw, reason] of ambiguous(tree)) yield differs(path, at, raw, reason)
}

function isAnchored({ alternatives: [only, ...others] }: AST.Pattern): boolean {
  const [first] = only?.elements ?? []
  const last = only?.elements.at(-1)
  const isEdge = (element: AST.Element | undefined, kind: string) =>
    element?.type === 'Assertion' && element.kind === kind
  return others.length === 0 && isEdge(first, 'start') && isEdge(last, 'end')
}

/** What languages read in different ways: `\d` is ASCII here and all digits of the world there. */
function ambiguous(tree: AST.Pattern): Map<string, Text> {
  const found = new Map<string, Text>()
  visitRegExpAST(tree, {
    onCharacterSetEnter(node) {
      if (node.kind === 'any') found.set(node.raw, anyCharacter)
      else if (node.kind === 'property') found.set(node.raw, unicodeProperty)
      else found.set(node.raw, shorthand)
    },
    onAssertionEnter(node) {
      if (node.kind === 'word') found.set(node.raw, shorthand)
    },
    onQuantifierEnter(node) {
      if (!node.greedy) found.set(node.raw, lazy)
    },
    onCapturingGroupEnter(node) {
      if (node.name !== null) found.set(node.raw, named)
    },
  })
  return found
}

const anyCharacter: Text = {
  de: 'Schreiben Sie hin, welche Zeichen gemeint sind, zum Beispiel [^\\x00-\\x1F\\x7F].',
  en: 'Write which characters are meant, for example [^\\x00-\\x1F\\x7F].',
}
const shorthand: Text = {
  de: 'Schreiben Sie die Zeichen aus, zum Beispiel [0-9] oder [A-Za-z0-9_].',
  en: 'Spell the characters out, for example [0-9] or [A-Za-z0-9_].',
}
const unicodeProperty: Text = {
  de: 'Nicht jede Sprache kennt Unicode-Eigenschaften. Schließen Sie stattdessen aus, was nicht sein darf.',
  en: 'Not every language knows Unicode properties. Exclude what must not be there instead.',
}
const lazy: Text = {
  de: 'Lassen Sie das „?“ nach der Wiederholung weg.',
  en: 'Leave out the "?" after the repetition.',
}
const named: Text = { de: 'Verwenden Sie eine Gruppe ohne Namen.', en: 'Use a group without a name.' }

function differs(path: string, at: string, raw: string, advice: Text): Finding {
  return problem('pattern-ambiguous', path, at, {
    de: `„${raw}“ liest nicht jede Programmiersprache gleich. ${advice.de}`,
    en: `"${raw}" is not read alike in every programming language. ${advice.en}`,
  })
}

function unanchored(path: string, at: string): Finding {
  return problem('pattern-unanchored', path, at, {
    de: 'Das Muster gilt für den ganzen Text. Beginnen Sie es mit ^, enden Sie mit $, und klammern Sie Alternativen ein.',
    en: 'A pattern is about the whole text. Begin it with ^, end it with $, and put alternatives in brackets.',
  })
}

function nested(path: string, at: string): Finding {
  return problem('pattern-slow', path, at, {
    de: 'Bei diesem Muster kann ein böswilliger Text viele Programme lange beschäftigen. Schreiben Sie es so, dass immer das nächste Zeichen entscheidet: ohne Wiederholung in einer Wiederholung und ohne zwei Wiederholungen derselben Zeichen nacheinander.',
    en: 'With this pattern a hostile text can keep many programs busy for long. Write it so that the next character always decides: no repetition inside a repetition, no two repetitions of the same characters in a row.',
  })
}
