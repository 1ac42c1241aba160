import { describe, expect, test } from 'vitest'
import { type Bump, nextVersion, requiredBump, versionLies } from './bump.ts'

describe('the step that follows from changes', () => {
  test.each<{ claim: string; asks: readonly (Bump | 'open')[]; bump: Bump | 'open' }>([
    { claim: 'no change asks for none', asks: [], bump: 'none' },
    { claim: 'words ask for the third number', asks: ['patch', 'patch'], bump: 'patch' },
    { claim: 'something new asks for the second', asks: ['patch', 'minor'], bump: 'minor' },
    { claim: 'one break asks for the first, whatever else is there', asks: ['minor', 'major', 'open'], bump: 'major' },
    { claim: 'what is open leaves it open', asks: ['minor', 'open'], bump: 'open' },
  ])('$claim', ({ asks, bump }) => {
    expect(requiredBump(asks.map((one) => ({ asks: one })))).toBe(bump)
  })

  test.each<{ version: string; bump: Bump; next: string | undefined }>([
    { version: '1.2.3', bump: 'major', next: '2.0.0' },
    { version: '1.2.3', bump: 'minor', next: '1.3.0' },
    { version: '1.2.3', bump: 'patch', next: '1.2.4' },
    { version: '1.2.3', bump: 'none', next: '1.2.3' },
    { version: '0.2.3', bump: 'major', next: '0.3.0' },
    { version: '0.2.3', bump: 'minor', next: '0.2.4' },
    { version: '2024-08-01', bump: 'major', next: undefined },
  ])('after $version, $bump gives $next', ({ version, bump, next }) => {
    expect(nextVersion(version, bump)).toBe(next)
  })
})

describe('a version lies', () => {
  test.each<{ claim: string; old: string; young: string; bump: Bump | 'open'; lies: boolean }>([
    { claim: 'when it breaks in the second number', old: '1.0.0', young: '1.1.0', bump: 'major', lies: true },
    { claim: 'when it brings something new in the third', old: '1.0.0', young: '1.0.1', bump: 'minor', lies: true },
    { claim: 'not when it breaks in the first', old: '1.9.9', young: '2.0.0', bump: 'major', lies: false },
    { claim: 'not when it skips numbers', old: '1.0.0', young: '1.7.0', bump: 'minor', lies: false },
    { claim: 'not when it promises less than it keeps', old: '1.0.0', young: '2.0.0', bump: 'patch', lies: false },
    { claim: 'not while nobody can tell', old: '1.0.0', young: '1.0.1', bump: 'open', lies: false },
    {
      claim: 'not when it goes back: then it promises nothing',
      old: '1.1.0',
      young: '1.0.0',
      bump: 'major',
      lies: false,
    },
    {
      claim: 'before 1.0.0 when it breaks in the third number',
      old: '0.1.0',
      young: '0.1.1',
      bump: 'major',
      lies: true,
    },
    {
      claim: 'not before 1.0.0 when it breaks in the second',
      old: '0.1.0',
      young: '0.2.0',
      bump: 'major',
      lies: false,
    },
    { claim: 'not when it is no number of this kind', old: 'draft', young: '1.0.0', bump: 'major', lies: false },
  ])('$claim', ({ old, young, bump, lies }) => {
    expect(versionLies(old, young, bump)).toBe(lies)
  })
})
