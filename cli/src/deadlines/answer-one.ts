import type { Language } from '@fallnetz/core'
import { type Answer, createGround, deadlineOf } from '@fallnetz/core/deadlines'
import { partsOf, type RuleBook, readRules, ruleBookOf } from '@fallnetz/core/rules'
import { visibleJson } from '@fallnetz/core/visible'
import type { Input } from '../arguments/input.ts'
import type { ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { answerText } from './answer-text.ts'
import { questionTyped } from './asked.ts'

/** Answers the question that was typed. `folder` is looked for only where a rule was named. */
export function answerOne(
  input: Input,
  folder: () => string,
  io: Io,
  language: Language,
  forPrograms: boolean,
): ExitCode {
  const question = questionTyped(input)
  const book = question.rule === undefined ? ruleBookOf([]) : bookWith(question.rule, folder())
  const answer = deadlineOf(question, createGround(book))
  const clock = titleOf(answer, book, language)
  io.stdout.write(forPrograms ? visibleJson({ ...question, ...answer }) : answerText(answer, clock, language))
  return 0
}

function bookWith(name: string, folder: string): RuleBook {
  return readRules(folder, [partsOf(name).rule.toUpperCase()])
}

/** What the clock is called in the version of the rule that was answered from. */
function titleOf({ clock: name = '', ruleVersion }: Answer, book: RuleBook, language: Language): string | undefined {
  const { rule, clock } = partsOf(name)
  const version = book.rules.get(rule)?.find(({ version }) => version === ruleVersion)
  return version?.clocks?.find(({ id }) => id === clock)?.title[language]
}
