import type { Branch } from '../goals/branch.ts'
import { empty, type Outcome, unknown, witness } from '../goals/outcome.ts'
import type { Answer, Judge } from '../holds.ts'
import type { Reason } from '../inclusion.ts'
import type { TermId } from '../language/terms.ts'
import { reason } from '../reason.ts'
import { excludedValues } from './excluded.ts'

/** No text longer than this is written down. */
const longest = 100_000

/** How many texts are tried where a member can only be asked about single texts. */
const mostTried = 40

/** Finds a shortest text for a branch: patterns are regular languages, lengths count code points. */
export function stringCell(judge: Judge, branch: Branch): Outcome {
  const { languages } = judge
  const { terms } = languages
  const { min, max, language, questions } = read(judge, branch)
  if (min > max) return empty
  if (min > longest) return unknown(reason('too-large'))
  const excluded = [...excludedValues(branch).values()].filter((value) => typeof value === 'string')
  const matters = excluded.filter((text) => languages.has(language, text))
  let left = terms.both([language, terms.other(terms.either(matters.map((text) => terms.text(text))))])
  const open = new Set<Reason>()
  for (let tried = 0; tried < mostTried; tried += 1) {
    const text = languages.shortest(left, min, max)
    if (text === undefined) return open.size === 0 ? empty : unknown(...open)
    const answers = questions.map(({ ask }) => ask(text))
    if (answers.every((answer) => answer === true)) return witness(text)
    if (!answers.includes(false)) for (const { because } of questions) open.add(because)
    left = terms.both([left, terms.other(terms.text(text))])
  }
  return unknown(...questions.map(({ because }) => because))
}

/** What can only be asked of single texts: formats, and patterns that are no regular language. */
interface Question {
  readonly ask: (text: string) => Answer
  readonly because: Reason
}

function read(judge: Judge, branch: Branch) {
  const { languages } = judge
  const { terms } = languages
  let min = 0
  let max = Number.POSITIVE_INFINITY
  const members: TermId[] = []
  const questions: Question[] = []
  for (const literal of branch.atoms) {
    const schema = branch.table.get(Math.abs(literal))
    const holds = literal > 0
    if (schema.kind === 'minLength' || schema.kind === 'maxLength') {
      if ((schema.kind === 'minLength') === holds) min = Math.max(min, holds ? schema.count : schema.count + 1)
      else max = Math.min(max, holds ? schema.count : schema.count - 1)
    } else if (schema.kind === 'pattern') {
      const { source } = schema
      const language = languages.of(source)
      if (language !== undefined) members.push(holds ? language : terms.other(language))
      else
        questions.push(
          question((text) => languages.matches(source, text), holds, reason('pattern-not-regular', source)),
        )
    } else if (schema.kind === 'format') {
      const { source } = schema
      questions.push(question((text) => judge.format(source, text), holds, reason('format-not-decided', source)))
    }
  }
  return { min, max, language: terms.both(members), questions }
}

function question(ask: (text: string) => Answer, holds: boolean, because: Reason): Question {
  return {
    because,
    ask: (text) => {
      const answer = ask(text)
      return answer === undefined ? undefined : answer === holds
    },
  }
}
