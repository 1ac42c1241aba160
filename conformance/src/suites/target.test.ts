import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readFolder } from '@fallnetz/core'
import { describe, expect, test } from 'vitest'
import { planOf } from '../plan.ts'
import { rulebookOf } from '../rulebook.ts'
import { targetSuite } from './target.ts'

const source = fileURLToPath(new URL('..', import.meta.url))

describe('the suite for the receiving role', () => {
  test('every file in checks/ is one check, listed once, named like its file', () => {
    const files = readdirSync(`${source}/checks`).map((name) => name.replace(/\.ts$/, ''))
    expect(targetSuite.map((check) => check.id).sort()).toEqual(files.sort())
  })

  test('every check has a title in both languages and asks about something', () => {
    for (const { id, title, requirements } of targetSuite) {
      expect([id, title.de.length > 5, title.en.length > 5, requirements.length > 0]).toEqual([id, true, true, true])
      expect(title.de, id).not.toBe(title.en)
    }
  })

  test('every requirement that can be tested in this role has a check', async () => {
    const rulebook = await rulebookOf(readFolder(`${source}/../../schemas`), 'referral@1.0.0', 'target')
    const covered = new Set(planOf(targetSuite, rulebook).flatMap((one) => one.requirements.map(({ id }) => id)))
    const automated = [...rulebook.requirements.values()].filter((one) => one.testability === 'automated')
    expect(automated.length).toBeGreaterThan(60)
    expect(automated.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([])
  })

  test('no code knows a contract by name', () => {
    const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    const code = files.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    const knowing = code.filter((name) => {
      const lines = readFileSync(`${source}/${name}`, 'utf8').split('\n')
      return lines.some(
        (line) =>
          !/^\s*(?:\/?\*|\/\/)/.test(line) && /referral|PTY-|REF-|['"](?:decline|cancel|waitlist)['"]/.test(line),
      )
    })
    expect(knowing).toEqual([])
  })
})
