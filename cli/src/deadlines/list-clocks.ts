import type { Language } from '@fallnetz/core'
import {
  type Clock,
  citationOf,
  type Rule,
  readRules,
  runInShort,
  sourcesOf,
  validityInWords,
} from '@fallnetz/core/rules'
import { visible, visibleJson } from '@fallnetz/core/visible'
import type { ExitCode } from '../command.ts'
import type { Io } from '../io.ts'
import { table } from '../output/help-text.ts'
import { standing } from './answer-text.ts'

/** Shows every clock of every rule, with its period, its norms and how far the law was read. */
export function listClocks(folder: string, io: Io, language: Language, forPrograms: boolean): ExitCode {
  const rules = [...readRules(folder).rules.values()].flat()
  const all = rules.flatMap((rule) => (rule.clocks ?? []).map((clock) => listed(rule, clock, language)))
  if (forPrograms) io.stdout.write(visibleJson({ clocks: all.map(({ row, ...rest }) => rest) }))
  else io.stdout.write(`${table(all.map(({ row }) => row)).join('\n')}\n`)
  return 0
}

function listed(rule: Rule, clock: Clock, language: Language) {
  const [oldest] = rule.sources.map(({ asOf }) => asOf).sort()
  const about = { ...(oldest === undefined ? {} : { lawAsOf: oldest }), review: rule.review }
  const name = `${rule.id}/${clock.id}`
  const [title, period, validity] = [
    clock.title[language],
    runInShort(clock.runs)[language],
    validityInWords(rule)[language],
  ]
  const sources = sourcesOf(rule, clock)
  const norms = sources.map(citationOf).join('; ')
  const row: [string, string] = [
    name,
    visible(`${title}: ${period}. ${norms}. ${validity}; ${standing(about, language)}`),
  ]
  return { clock: name, version: rule.version, title, runs: clock.runs, sources, ...about, row }
}
