import { KnownError } from '../errors.ts'
import type { Clock } from '../rules/rule.ts'
import type { Answer } from './answer.ts'
import { clockNamed, dayAt, notBefore } from './course.ts'
import { type Day, isoOf } from './day.ts'
import { deadlineOf } from './deadline.ts'
import type { Ground } from './ground.ts'
import type { Question } from './question.ts'

/** Which chain, from when, and where. */
export interface ChainQuestion extends Pick<Question, 'from' | 'land' | 'ars' | 'saturdayIsWorkday' | 'asOf'> {
  readonly rule: string
}

/** What is known of the acts that the clocks of a chain ask for, and where each body sits. */
export interface Acts {
  /** `D-19/land-to-federal` → the day on which it was done. */
  readonly doneOn?: Readonly<Record<string, string>>
  /** `D-19/federal-names-land` → the place whose holidays count there; otherwise that of the question. */
  readonly places?: Readonly<Record<string, Pick<Question, 'land' | 'ars'>>>
}

/** One clock of a chain. */
export interface Link {
  /** `D-19/land-to-federal`. */
  readonly name: string
  readonly clock: Clock
  readonly from: string
  /** `known`: something was done on that day; `planned`: every body before it uses its time to the last day. */
  readonly start: 'known' | 'planned'
  readonly answer: Answer
  readonly doneOn?: string
  readonly late?: boolean
}

/** Clocks that follow one another, and those beside them that started with the same event and bound the whole. */
export interface Chain {
  readonly links: readonly Link[]
  readonly beside: readonly Link[]
}

/**
 * Follows the clocks over all bodies, from the one asked for: each starts on the day on which what the one before asks
 * for was done, or, where nobody has said when, on its last day. It stops where something must be done *unverzüglich*
 * and nobody has said when. Throws what deadlineOf throws, and KnownError `deadline-change-impossible`.
 */
export function chainOf(question: ChainQuestion, { doneOn = {}, places = {} }: Acts, ground: Ground): Chain {
  const links: Link[] = []
  const waiting: Waiting[] = [{ rule: question.rule, from: question.from, start: 'known' }]
  for (const { rule: asked, from, start } of waiting) {
    const { rule, clock } = clockNamed(asked, { ...question, from }, ground)
    const name = `${rule.id}/${clock.id}`
    // A review that calls for the next review would go on for ever.
    if (links.some((link) => link.name === name)) continue
    const answer = deadlineOf({ ...question, ...places[name], rule: name, from }, ground)
    const done = doneDay(doneOn[name], from, name)
    links.push({ name, clock, from, start, answer, ...actOf(done, answer) })
    const next = done === undefined ? answer.effectiveEnd : isoOf(done)
    if (next === undefined) continue
    const how = done === undefined ? 'planned' : start
    waiting.push(...(clock.next ?? []).map((follower): Waiting => ({ rule: follower, from: next, start: how })))
  }
  refuseUnknown(doneOn, links)
  return { links, beside: besideOf(question, links, ground) }
}

interface Waiting {
  readonly rule: string
  readonly from: string
  readonly start: Link['start']
}

function doneDay(done: string | undefined, from: string, clock: string): Day | undefined {
  if (done === undefined) return undefined
  return notBefore(dayAt('from', from), dayAt(`/doneOn/${clock}`, done), `/doneOn/${clock}`)
}

function actOf(done: Day | undefined, { effectiveEnd }: Answer): Pick<Link, 'doneOn' | 'late'> {
  if (done === undefined) return {}
  const doneOn = isoOf(done)
  return effectiveEnd === undefined ? { doneOn } : { doneOn, late: doneOn > effectiveEnd }
}

function besideOf(question: ChainQuestion, links: readonly Link[], ground: Ground): Link[] {
  const { rule, clock } = clockNamed(question.rule, question, ground)
  const others = (rule.clocks ?? []).filter(({ id, starts }) => {
    return starts.event === clock.starts.event && !links.some(({ name }) => name === `${rule.id}/${id}`)
  })
  return others.map((other): Link => {
    const name = `${rule.id}/${other.id}`
    const answer = deadlineOf({ ...question, rule: name }, ground)
    return { name, clock: other, from: question.from, start: 'known', answer }
  })
}

/** An act that belongs to no clock of the chain would be passed over in silence. */
function refuseUnknown(doneOn: Readonly<Record<string, string>>, links: readonly Link[]): void {
  const names = links.map(({ name }) => name)
  const unknown = Object.keys(doneOn).find((name) => !names.includes(name))
  if (unknown === undefined) return
  throw new KnownError('deadline-change-impossible', {
    de: `/doneOn/${unknown}: Diese Frist kommt in der Kette nicht vor. Sie hat: ${names.join(', ')}.`,
    en: `/doneOn/${unknown}: this clock is not in the chain. It has: ${names.join(', ')}.`,
  })
}
