import { describe, expect, test } from 'vitest'
import type { Process, Transition } from '../../processes/process.ts'
import type { Clock, ClockRun, Rule } from '../../rules/rule.ts'
import type { Change } from '../changes/change.ts'
import { compared } from './period.ts'
import { compareDeadlines, compareProcesses } from './process.ts'

const words = { de: 'Ein Wort', en: 'A word' }
const role = (id: string) => ({ id, title: words, description: words })
const state = (id: string, final = false) => ({ id, title: words, description: words, final })
const guard = (requirement: string) => ({ requirement, text: words })

function step(more: Partial<Transition> & { rules?: readonly string[] } = {}): Transition {
  const usual = {
    command: 'accept',
    trigger: 'target',
    receivers: ['source'],
    from: ['asked'],
    to: 'done',
    message: 'accept.schema.json',
    event: 'accepted',
  }
  return { ...usual, title: words, description: words, guards: [], ...more }
}

function process(more: Partial<Process> = {}): Process {
  return {
    ...{ id: 'visit', collection: 'visits', title: words, description: words },
    roles: [role('source'), role('target')],
    states: [state('asked'), state('done', true)],
    transitions: [step()],
    precedence: ['source', 'target'],
    ...more,
  }
}

function inShort(changes: readonly Change[]): string[] {
  return changes.map(({ code, severity, breaks }) => `${code} ${severity} ${breaks}`).sort()
}

describe('two versions of a process', () => {
  const steps = (...transitions: Transition[]) => process({ transitions })
  test.each([
    { claim: 'the same', before: process(), after: process(), expected: [] },
    {
      claim: 'a step that is gone',
      before: process(),
      after: steps(),
      expected: ['transition-removed breaking senders'],
    },
    { claim: 'a new step', before: steps(), after: process(), expected: ['transition-added warning readers'] },
    {
      claim: 'another role that takes a step',
      before: process(),
      after: steps(step({ trigger: 'source' })),
      expected: ['trigger-changed breaking both'],
    },
    {
      claim: 'a role that a step no longer reaches',
      before: process(),
      after: steps(step({ receivers: [] })),
      expected: ['receiver-removed breaking readers'],
    },
    {
      claim: 'one more role that a step reaches',
      before: process(),
      after: steps(step({ receivers: ['source', 'target'] })),
      expected: ['receiver-added warning readers'],
    },
    {
      claim: 'a state from which a step is no longer possible',
      before: steps(step({ from: ['asked', 'held'] })),
      after: process(),
      expected: ['start-removed breaking senders'],
    },
    {
      claim: 'one more state from which a step is possible',
      before: process(),
      after: steps(step({ from: ['asked', 'held'] })),
      expected: ['start-added warning readers'],
    },
    {
      claim: 'a step that leads elsewhere',
      before: process(),
      after: steps(step({ to: 'held' })),
      expected: ['target-changed breaking both'],
    },
    {
      claim: 'a new condition',
      before: process(),
      after: steps(step({ guards: [guard('VIS-01')] })),
      expected: ['guard-added breaking senders'],
    },
    {
      claim: 'a condition that is gone',
      before: steps(step({ guards: [guard('VIS-01')] })),
      after: process(),
      expected: ['guard-removed warning readers'],
    },
    {
      claim: 'a condition in other words',
      before: steps(step({ guards: [guard('VIS-01')] })),
      after: steps(step({ guards: [{ ...guard('VIS-01'), text: { de: 'Anders', en: 'Other' } }] })),
      expected: ['guard-reworded warning both'],
    },
    {
      claim: 'one more rule of law',
      before: process(),
      after: steps(step({ rules: ['D-03'] })),
      expected: ['law-added breaking senders'],
    },
    {
      claim: 'a step that now needs a message',
      before: steps({ ...step(), message: undefined } as unknown as Transition),
      after: process(),
      expected: ['message-added breaking senders'],
    },
    {
      claim: 'another file of the message',
      before: process(),
      after: steps(step({ message: 'yes.schema.json' })),
      expected: ['message-file-changed warning both'],
    },
    {
      claim: 'an event with another name',
      before: process(),
      after: steps(step({ event: 'agreed' })),
      expected: ['event-renamed breaking readers'],
    },
    {
      claim: 'a state that is gone',
      before: process(),
      after: process({ states: [state('asked')] }),
      expected: ['state-removed breaking both'],
    },
    {
      claim: 'a new state',
      before: process(),
      after: process({ states: [...process().states, state('held')] }),
      expected: ['state-added warning readers'],
    },
    {
      claim: 'a state that is now an end',
      before: process(),
      after: process({ states: [state('asked', true), state('done', true)] }),
      expected: ['state-became-final warning both'],
    },
    {
      claim: 'a role that is gone',
      before: process(),
      after: process({ roles: [role('source')] }),
      expected: ['role-removed breaking both'],
    },
    {
      claim: 'another step that counts when two cross',
      before: process(),
      after: process({ precedence: ['target', 'source'] }),
      expected: ['precedence-changed breaking both'],
    },
    {
      claim: 'a new role in the order changes nothing among the old',
      before: process(),
      after: process({ roles: [...process().roles, role('third')], precedence: ['source', 'third', 'target'] }),
      expected: ['role-added harmless nobody'],
    },
    { claim: 'other words', before: process(), after: process({ title: { de: 'Besuch', en: 'Visit' } }), expected: [] },
  ])('$claim', ({ before, after, expected }) => {
    expect(inShort(compareProcesses(before, after))).toEqual(expected)
  })

  test('says where, and what it means', () => {
    const [change] = compareProcesses(process(), steps(step({ guards: [guard('VIS-01')] })))
    expect(change).toMatchObject({
      at: { old: '/transitions/0', new: '/transitions/0/guards/0' },
      message: {
        de: 'Schritt „Ein Wort“ (accept): neue Bedingung VIS-01: Ein Wort. Wer wie bisher sendet, wird abgewiesen.',
      },
    })
  })
})

describe('two versions of a rule with periods', () => {
  const clock = (runs: ClockRun, more: Partial<Clock> = {}): Clock => ({
    id: 'answer',
    title: words,
    starts: { event: 'asked', text: words },
    runs,
    ...more,
  })
  const rule = (...clocks: Clock[]): Rule => ({
    ...{ id: 'D-99', version: '1.0.0', kind: 'deadline', title: words, text: words, plain: words, family: 'procedure' },
    ...{ binds: ['body'], sources: [], review: 'pending', clocks },
  })
  test.each([
    {
      claim: 'shorter',
      before: rule(clock({ period: 'P3W' })),
      after: rule(clock({ period: 'P14D' })),
      expected: ['deadline-shortened breaking senders'],
    },
    {
      claim: 'longer',
      before: rule(clock({ period: 'P1M' })),
      after: rule(clock({ period: 'P2M' })),
      expected: ['deadline-extended warning readers'],
    },
    {
      claim: 'the same in other words',
      before: rule(clock({ period: 'P2W' })),
      after: rule(clock({ period: 'P14D' })),
      expected: [],
    },
    {
      claim: 'which is shorter depends on the calendar',
      before: rule(clock({ period: 'P1M' })),
      after: rule(clock({ period: 'P30D' })),
      expected: ['deadline-changed breaking both'],
    },
    {
      claim: 'a period instead of immediately',
      before: rule(clock({ immediate: { warnAfter: 'P2WD' } })),
      after: rule(clock({ period: 'P2W' })),
      expected: ['deadline-changed breaking both'],
    },
    {
      claim: 'a new one',
      before: rule(),
      after: rule(clock({ period: 'P2W' })),
      expected: ['deadline-added breaking senders'],
    },
    {
      claim: 'one less',
      before: rule(clock({ period: 'P2W' })),
      after: rule(),
      expected: ['deadline-removed warning readers'],
    },
    {
      claim: 'another beginning',
      before: rule(clock({ period: 'P2W' })),
      after: rule(clock({ period: 'P2W' }, { starts: { event: 'received', text: words } })),
      expected: ['deadline-start-changed breaking both'],
    },
    {
      claim: 'another consequence',
      before: rule(clock({ period: 'P2W' })),
      after: rule(clock({ period: 'P2W' }, { consequence: { kind: 'lapsed', text: words } })),
      expected: ['deadline-consequence-changed breaking both'],
    },
  ] as const)('$claim', ({ before, after, expected }) => {
    expect(inShort(compareDeadlines(before, after))).toEqual(expected)
  })
})

describe('periods', () => {
  test.each([
    ['P2W', 'P15D', 'longer'],
    ['P1M', 'P27D', 'shorter'],
    ['P1M', 'P28D', undefined],
    ['PT24H', 'P1D', 'same'],
    ['P1Y', 'P13M', 'longer'],
    ['P7WD', 'P8WD', 'longer'],
    ['P7WD', 'P7D', undefined],
    ['P7WD', 'P6D', 'shorter'],
    ['soon', 'P1D', undefined],
  ] as const)('%s against %s: %s', (before, after, expected) => {
    expect(compared(before, after)).toBe(expected)
  })
})
