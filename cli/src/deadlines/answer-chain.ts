import { KnownError, type Language, type Text } from '@fallnetz/core'
import { type Chain, type ChainQuestion, chainOf, createGround, type Link } from '@fallnetz/core/deadlines'
import { readRules } from '@fallnetz/core/rules'
import { visible, visibleJson } from '@fallnetz/core/visible'
import type { Input } from '../arguments/input.ts'
import type { ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { endLines, standing } from './answer-text.ts'
import { actsTyped, questionTyped } from './asked.ts'

/** Follows the clocks from the one named over all bodies, with what was done when as far as it was typed. */
export function answerChain(input: Input, folder: string, io: Io, language: Language, forPrograms: boolean): ExitCode {
  const { rule, from, land, ars, saturdayIsWorkday, asOf, ...more } = questionTyped(input)
  const [extra] = Object.keys(more)
  if (rule === undefined || extra !== undefined) throw onlyRule()
  const question: ChainQuestion = {
    ...{ rule, from },
    ...(land === undefined ? {} : { land }),
    ...(ars === undefined ? {} : { ars }),
    ...(saturdayIsWorkday === undefined ? {} : { saturdayIsWorkday }),
    ...(asOf === undefined ? {} : { asOf }),
  }
  const doneOn = actsTyped(input.texts('done'))
  const chain = chainOf(question, { doneOn }, createGround(readRules(folder)))
  io.stdout.write(forPrograms ? visibleJson(asJson(chain)) : chainText(chain, language))
  return 0
}

function asJson({ links, beside }: Chain) {
  const plain = ({ clock: _, name, ...link }: Link) => ({ clock: name, ...link })
  return { links: links.map(plain), beside: beside.map(plain) }
}

function chainText({ links, beside }: Chain, language: Language): string {
  const standings = [...links, ...beside].map(({ answer }) => standing(answer, language))
  const lines = [
    ...links.flatMap((link, index) => linkLines(link, `${index + 1}. `, language)),
    ...(beside.length === 0 ? [] : ['', `${words.beside[language]}:`]),
    ...beside.flatMap((link) => linkLines(link, '', language)),
    '',
    ...new Set(standings),
  ]
  return `${lines.map(visible).join('\n')}\n`
}

function linkLines(
  { name, clock, from, start, answer, doneOn, late }: Link,
  before: string,
  language: Language,
): string[] {
  const indent = ' '.repeat(before.length || 2)
  const act =
    doneOn === undefined ? [] : [`${indent}${words.done[language]} ${doneOn}${late ? `, ${words.late[language]}` : ''}`]
  return [
    `${before}${name}: ${clock.title[language]}`,
    `${indent}${words.from[language]} ${from}${start === 'planned' ? ` (${words.planned[language]})` : ''}`,
    ...endLines(answer, language).map((line) => `${indent}${line}`),
    ...act,
  ]
}

function onlyRule(): KnownError {
  return new KnownError('option-conflict', {
    de: '--chain folgt den Fristen einer Regel: Nennen Sie RULE, --from, --land oder --ars und was mit --done getan wurde, sonst nichts.',
    en: '--chain follows the clocks of a rule: name RULE, --from, --land or --ars and, with --done, what was done; nothing else.',
  })
}

const words = {
  from: { de: 'ab', en: 'from' },
  planned: {
    de: 'geplant: alle davor nutzen ihre Zeit ganz',
    en: 'planned: everybody before uses their time fully',
  },
  done: { de: 'getan am', en: 'done on' },
  late: { de: 'zu spät', en: 'late' },
  beside: { de: 'Vom selben Ereignis an läuft auch', en: 'From the same event there also runs' },
} as const satisfies Record<string, Text>
