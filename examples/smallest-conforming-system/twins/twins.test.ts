import { fileURLToPath } from 'node:url'
import { readFolder } from '@fallnetz/core'
import { describe, expect, test } from 'vitest'
import { groundOf } from '../trial.ts'
import { twins } from './all.ts'
import { hunt, severalAtATime } from './hunt.ts'

const ground = await groundOf(readFolder(fileURLToPath(new URL('../../../schemas', import.meta.url))), 'referral@1.0.0')
// Aimed, to be quick: that the whole suite catches them too is what `npm run bench -- kill-table` shows.
const hunts = await severalAtATime(twins, 6, (twin) => hunt(ground, twin, 'aimed'))

const requirements = [...ground.catalog.contracts.values()].flatMap(({ files }): Requirement[] =>
  JSON.parse(files.get('requirements.json') ?? '[]'),
)

interface Requirement {
  readonly id: string
  readonly roles: readonly string[]
  readonly testability: string
}

describe('broken twins', () => {
  test('there are at least 45, each with a name of its own', () => {
    expect(new Set(twins.map(({ id }) => id)).size).toBe(twins.length)
    expect(twins.length).toBeGreaterThanOrEqual(45)
  })

  test('every requirement that a target must meet has a twin that breaks it', () => {
    const broken = new Set(twins.map(({ caughtBy }) => caughtBy))
    const tested = requirements.filter(({ roles, testability }) => {
      return testability === 'automated' && (roles.includes('*') || roles.includes('target'))
    })
    expect(tested.length).toBeGreaterThan(50)
    expect(tested.filter(({ id }) => !broken.has(id.replace(/^[A-Z]+-/, '')))).toEqual([])
  })

  test.each(hunts)('$id is caught by $caughtBy', ({ failed, caughtIn, caughtBy }) => {
    expect(failed.join(' ')).toContain(caughtBy)
    expect(caughtIn).not.toEqual([])
  })
})
