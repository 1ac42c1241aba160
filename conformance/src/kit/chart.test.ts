import type { Process, Transition } from '@fallnetz/core'
import { describe, expect, test } from 'vitest'
import { chartOf } from './chart.ts'

const text = { de: '', en: '' }

function step(command: string, trigger: string, from: string[], to: string, message = true): Transition {
  const receivers = [trigger === 'asker' ? 'office' : 'asker']
  const base = { command, trigger, from, to, receivers, guards: [], event: command, title: text, description: text }
  return message ? { ...base, message: `${command}.schema.json` } : base
}

/** Asker asks; the office takes it in at once, may answer or ask back; a courier may report delays. */
const enquiry: Process = {
  id: 'enquiry',
  collection: 'enquiries',
  title: text,
  description: text,
  roles: ['asker', 'office', 'courier'].map((id) => ({ id, title: text, description: text })),
  states: ['sent', 'open', 'asked-back', 'answered', 'delayed'].map((id) => ({
    ...{ id, title: text, description: text },
    final: id === 'answered',
  })),
  transitions: [
    step('ask', 'asker', [], 'sent'),
    step('take-in', 'office', ['sent'], 'open', false),
    step('withdraw', 'asker', ['sent', 'open'], 'answered'),
    step('ask-back', 'office', ['open'], 'asked-back'),
    step('explain', 'asker', ['asked-back'], 'open'),
    step('delay', 'courier', ['open'], 'delayed'),
  ],
  precedence: ['office', 'asker', 'courier'],
}

describe('chartOf', () => {
  const chart = chartOf(enquiry, 'office')

  test.each([
    ['asker', 'the one who starts cannot be tested by starting'],
    ['courier', 'nor one the start never reaches'],
    ['nobody', 'nor one that does not exist'],
  ])('%s: %s', (role) => {
    expect(chartOf(enquiry, role)).toBeUndefined()
  })

  test('who is who comes from the start', () => {
    expect([chart?.us, chart?.them, chart?.start.command]).toEqual(['asker', 'office', 'ask'])
    expect(chart?.ours.map((one) => one.command)).toEqual(['withdraw', 'explain'])
    expect(chart?.theirs.map((one) => one.command)).toEqual(['ask-back'])
  })

  test('a process never rests in a state that is left at once', () => {
    expect(chart?.settle('sent')).toBe('open')
    expect(chart?.states).toEqual(['open', 'asked-back', 'answered'])
    expect(chart?.start === undefined ? [] : chart.follow(chart.start).map((one) => one.command)).toEqual([
      'ask',
      'take-in',
    ])
  })

  test('routes name the messages after the start, and know which need nobody else', () => {
    expect(chart?.route('asked-back')?.map((one) => one.command)).toEqual(['ask-back'])
    expect(chart?.route('asked-back', true)).toBeUndefined()
    expect(chart?.route('answered', true)?.map((one) => one.command)).toEqual(['withdraw'])
    expect(chart?.route('delayed')).toBeUndefined()
    expect(chart?.commands).toContain(chart?.route('asked-back')?.[0])
  })

  test('what a refusal must list is everybody’s, in the order of the process', () => {
    expect(chart?.permitted('open')).toEqual(['withdraw', 'ask-back', 'delay'])
    expect(chart?.allowed('open', 'office').map((one) => one.command)).toEqual(['ask-back'])
    expect(chart?.isFinal('answered')).toBe(true)
  })
})
