import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContractFolder } from '../contracts/read-folder.ts'
import { smallLibrary, smallProcess } from '../contracts/small.contract.ts'
import { commandsOf, pathTo, permitted, startOf, transitionOf } from './chart.ts'
import { processOf } from './process.ts'

const referral = processOf(readContractFolder(join(import.meta.dirname, '../../../schemas/referral/1.0.0')))

describe('what may happen next in a referral', () => {
  test.each([
    { state: 'requested', commands: ['receive', 'reroute', 'cancel'] },
    { state: 'received', commands: ['request-information', 'waitlist', 'accept', 'decline', 'cancel'] },
    { state: 'received', role: 'source', commands: ['cancel'] },
    { state: 'received', role: 'intermediary', commands: [] },
    { state: 'waitlisted', role: 'target', commands: ['accept', 'decline'] },
    { state: 'accepted', commands: ['schedule', 'no-contact'] },
    { state: 'in-progress', commands: ['hold', 'complete', 'end'] },
    { state: 'declined', commands: [] },
    { state: 'no such state', commands: [] },
  ])('$state $role: $commands', ({ state, role, commands }) => {
    expect(permitted(referral, state, role).map((one) => one.command)).toEqual(commands)
  })
})

describe('the way to a state', () => {
  test.each([
    { state: 'requested', commands: ['request'] },
    { state: 'received', commands: ['request', 'receive'] },
    { state: 'needs-information', commands: ['request', 'receive', 'request-information'] },
    { state: 'in-progress', commands: ['request', 'receive', 'accept', 'schedule', 'start'] },
    { state: 'on-hold', commands: ['request', 'receive', 'accept', 'schedule', 'start', 'hold'] },
    { state: 'cancelled', commands: ['request', 'cancel'] },
  ])('$state: $commands', ({ state, commands }) => {
    expect(pathTo(referral, state)?.map((one) => one.command)).toEqual(commands)
  })

  test('leads to every state there is, and each step starts where the one before ended', () => {
    for (const { id } of referral.states) {
      const path = pathTo(referral, id)
      expect(path?.at(-1)?.to, id).toBe(id)
      for (const [index, step] of (path ?? []).entries()) {
        if (index > 0) expect(step.from, id).toContain(path?.[index - 1]?.to)
      }
    }
  })

  test('does not exist to a state that is none, nor where nothing starts', () => {
    expect(pathTo(referral, 'forgotten')).toBeUndefined()
    expect(pathTo({ ...referral, transitions: [] }, 'requested')).toBeUndefined()
  })
})

describe('the commands of a referral', () => {
  test('one of them starts it', () => {
    expect(startOf(referral)?.command).toBe('request')
  })

  test('every transition but the technical receipt is a message with a schema', () => {
    const commands = commandsOf(referral).map((one) => one.command)
    expect(referral.transitions.map((one) => one.command).filter((one) => !commands.includes(one))).toEqual(['receive'])
    for (const { command, message } of commandsOf(referral)) expect(message).toBe(`${command}.schema.json`)
  })

  test('are found by name, and only by their own', () => {
    expect(transitionOf(referral, 'decline')?.to).toBe('declined')
    expect(transitionOf(referral, 'toString')).toBeUndefined()
  })

  test('whatever is sent, by whom it may be sent, the process stays in one of its states', () => {
    const states = new Set(referral.states.map((one) => one.id))
    for (const state of states) for (const next of permitted(referral, state)) expect(states).toContain(next.to)
  })
})

describe('a process that cannot be read', () => {
  test.each([
    { claim: 'a library has none', contract: smallLibrary() },
    { claim: 'process.json is a list', contract: smallProcess({ 'process.json': [] }) },
    { claim: 'process.json has no states', contract: smallProcess({ 'process.json': { roles: [], transitions: [] } }) },
  ])('$claim', ({ contract }) => {
    expect(() => processOf(contract)).toThrow(expect.objectContaining({ code: 'process-unreadable' }))
  })

  test('of a library nobody says that a file is missing', () => {
    expect(() => processOf(smallLibrary())).toThrow(/has no process but building blocks/)
  })
})
