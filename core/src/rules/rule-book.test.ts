import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KnownError } from '../errors.ts'
import { readRules } from './read-rules.ts'
import type { Clock, Rule } from './rule.ts'
import { clockOn, ruleBookOf, ruleOn } from './rule-book.ts'

const words = { de: 'Wort', en: 'word' }

function clock(id: string, runs: Clock['runs'] = { period: 'P3D' }): Clock {
  return { id, title: words, starts: { event: 'notice-posted', text: words }, runs }
}

function rule(id: string, version: string, rest: Partial<Rule> = {}): Rule {
  const all = { title: words, text: words, plain: words, family: 'procedure', binds: [], sources: [] }
  return { id, version, kind: 'deadline', review: 'pending', ...all, ...rest }
}

const book = ruleBookOf([
  rule('D-24', '2.0.0', { validFrom: '2025-01-01', clocks: [clock('fiction')] }),
  rule('D-24', '1.0.0', { validTo: '2024-12-31', clocks: [clock('fiction')] }),
  rule('D-31', '1.0.0', { validFrom: '2005-01-01', validTo: '2023-06-30' }),
  rule('D-05', '1.0.0', { clocks: [clock('without-opinion'), clock('with-opinion')] }),
  rule('D-03', '1.0.0', { clocks: [clock('forward', { immediate: { warnAfter: 'P2WD' } }), clock('competence')] }),
  rule('D-01', '1.0.0', { clocks: [clock('forward', { immediate: { warnAfter: 'P2WD' } })] }),
  rule('D-15', '1.0.0', { clocks: [clock('inform', { 'set-by-body': true }), clock('send', { 'set-by-body': true })] }),
])

describe('the version of a rule', () => {
  test.each([
    { claim: 'is the old one on its last day', date: '2024-12-31', version: '1.0.0' },
    { claim: 'is the new one on its first day', date: '2025-01-01', version: '2.0.0' },
    { claim: 'without an end holds for ever', date: '2049-12-31', version: '2.0.0' },
    { claim: 'without a beginning has always held', date: '1990-01-01', version: '1.0.0' },
  ])('$claim', ({ date, version }) => {
    expect(ruleOn(book, 'D-24', date).version).toBe(version)
  })

  test.each([
    { claim: 'nobody wrote', id: 'X', date: '2026-01-01', code: 'rule-not-found', says: '--list' },
    { claim: 'misspelt in case', id: 'd-24', date: '2026-01-01', code: 'rule-not-found', says: '"D-24"' },
    { claim: 'before its time', id: 'D-31', date: '2004-12-31', code: 'rule-not-yet-in-force', says: '2005-01-01' },
    { claim: 'after its time', id: 'D-31', date: '2023-07-01', code: 'rule-no-longer-in-force', says: '2023-06-30' },
  ])('that is $claim is refused: $code', ({ id, date, code, says }) => {
    const error = refusal(() => ruleOn(book, id, date))
    expect(error.code).toBe(code)
    expect(error.text.en).toContain(says)
  })

  test('in a gap between two versions is not yet in force, whichever stands first', () => {
    const gap = ruleBookOf([
      rule('D-01', '2.0.0', { validFrom: '2026-01-01' }),
      rule('D-01', '1.0.0', { validTo: '2024-12-31' }),
    ])
    expect(refusal(() => ruleOn(gap, 'D-01', '2025-06-01')).code).toBe('rule-not-yet-in-force')
  })
})

describe('a clock', () => {
  test.each([
    { claim: 'is found by its whole name', name: 'D-05/with-opinion', id: 'with-opinion' },
    { claim: 'needs no name where it is the only one', name: 'D-24', id: 'fiction' },
    { claim: 'needs no name where it is the only one that gives a date', name: 'D-03', id: 'competence' },
    { claim: 'needs no name where it is the only one, though it gives no date', name: 'D-01', id: 'forward' },
  ])('$claim', ({ name, id }) => {
    expect(clockOn(book, name, '2026-01-01').clock.id).toBe(id)
  })

  test.each([
    { claim: 'one of several', name: 'D-05', code: 'clock-ambiguous', says: 'D-05/without-opinion, D-05/with-opinion' },
    { claim: 'one of several without a date', name: 'D-15', code: 'clock-ambiguous', says: 'D-15/inform, D-15/send' },
    { claim: 'misspelt', name: 'D-05/with-opinon', code: 'clock-not-found', says: 'Did you mean "D-05/with-opinion"?' },
    {
      claim: 'none of them',
      name: 'D-05/xyz',
      code: 'clock-not-found',
      says: 'D-05/without-opinion, D-05/with-opinion',
    },
    { claim: 'of a rule without one', name: 'D-31', code: 'clock-not-found', says: 'has no clock' },
  ])('that is $claim is refused: $code', ({ name, code, says }) => {
    const error = refusal(() => clockOn(book, name, '2020-01-01'))
    expect(error.code).toBe(code)
    expect(error.text.en).toContain(says)
  })
})

describe('a folder of rules', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fallnetz-rules-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }

  test('becomes a book with every version, and what is no folder is left alone', () => {
    write('d-24/1.0.0/rule.json', JSON.stringify(rule('D-24', '1.0.0', { validTo: '2024-12-31' })))
    write('d-24/2.0.0/rule.json', JSON.stringify(rule('D-24', '2.0.0', { validFrom: '2025-01-01' })))
    write('transmission-matrix.json', '{}')
    const versions = readRules(folder).rules.get('D-24') ?? []
    expect(versions.map(({ version }) => version)).toEqual(['1.0.0', '2.0.0'])
  })

  test('is read only as far as asked, and wholly where something asked for is missing', () => {
    for (const id of ['D-01', 'D-24']) write(`${id.toLowerCase()}/1.0.0/rule.json`, JSON.stringify(rule(id, '1.0.0')))
    expect([...readRules(folder, ['D-24']).rules.keys()]).toEqual(['D-24'])
    expect([...readRules(folder, ['D-24', 'D-99']).rules.keys()]).toEqual(['D-01', 'D-24'])
    expect([...readRules(folder, ['../..']).rules.keys()]).toEqual(['D-01', 'D-24'])
  })

  test.each([
    { claim: 'no JSON', text: '{', says: 'rules/d-24/1.0.0/rule.json' },
    { claim: 'no object', text: '[]', says: 'no JSON object' },
    { claim: 'nameless', text: '{"id":"D-24"}', says: '"/version" is missing' },
    { claim: 'a name given twice', text: '{"id":"D-24","id":"D-24","version":"1.0.0"}', says: 'twice' },
  ])('refuses a file that is $claim', ({ text, says }) => {
    write('d-24/1.0.0/rule.json', text)
    const error = refusal(() => readRules(folder))
    expect(error.code).toBe('rule-unreadable')
    expect(error.text.en).toContain(says)
  })

  test('refuses a version without a file, and a folder that is not there', () => {
    mkdirSync(join(folder, 'd-24/1.0.0'), { recursive: true })
    expect(refusal(() => readRules(folder)).code).toBe('rule-unreadable')
    expect(refusal(() => readRules(join(folder, 'nowhere'))).code).toBe('folder-unreadable')
  })
})

function refusal(action: () => unknown): KnownError {
  try {
    action()
  } catch (error) {
    if (error instanceof KnownError) return error
    throw error
  }
  throw new Error('nothing was refused')
}
