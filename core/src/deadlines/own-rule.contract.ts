import type { Clock, ClockRun, Rule } from '../rules/rule.ts'
import { ruleBookOf } from '../rules/rule-book.ts'
import { deadlineOf } from './deadline.ts'
import { createGround } from './ground.ts'

export const words = { de: 'Wort', en: 'word' }

/** A rule of its own for each test, so that none depends on what the law of the day says. */
export function ask(question: object, clock: Partial<Clock> & { readonly runs: ClockRun }) {
  const whole: Clock = { id: 'clock', title: words, starts: { event: 'event', text: words }, ...clock }
  const rule: Rule = {
    ...{ id: 'D-90', version: '1.0.0', kind: 'deadline', title: words, text: words, plain: words },
    ...{ family: 'procedure', binds: [], review: 'pending', clocks: [whole] },
    sources: [
      { law: 'SGB X', norm: '§ 1', asOf: '2024-01-01' },
      { law: 'SGB X', norm: '§ 2', asOf: '2022-03-26' },
      { law: 'SGB I', norm: '§ 3', asOf: '2025-01-01' },
    ],
  }
  return deadlineOf({ rule: 'D-90', from: '2026-09-07', land: 'NW', ...question }, createGround(ruleBookOf([rule])))
}

export const bare = { period: 'P2W', from: '2026-09-07', land: 'NW' }
export const twoWeeks = { period: 'P2W' }
