import { readFileSync } from 'node:fs'
import { type Catalog, catalogOf, contractFromFiles, createValidator, languages } from '@fallnetz/core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CheckReport, CheckVerdict, Report } from '../report.ts'
import { renderReport } from './render.ts'

const hostile = '</script><script>alert(1)</script> "\'&<b> \u0000\u001b[31m\ud800 ]]>'

function check(id: string, verdict: CheckVerdict): CheckReport {
  const evidence = {
    direction: 'sent',
    call: 'POST /v1/things',
    at: '2026-11-22T09:30:00.000Z',
    durationMs: 3,
    request: { method: 'POST', url: 'http://x/v1/things', headers: { authorization: 'Bearer ***' }, body: hostile },
    response: { status: 200, headers: { server: hostile }, body: hostile },
    reproduce: `curl -i -H 'Authorization: Bearer '"$TOKEN"`,
  } as const
  const reason = { requirement: 'PTY-AUT-01', text: { de: `Deutsch ${hostile}`, en: `English ${hostile}` }, evidence }
  return {
    ...{ id, verdict, durationMs: 12, requirements: ['PTY-AUT-01'] },
    title: { de: `Titel ${id}`, en: `Title ${id}` },
    reasons: verdict === 'pass' ? [] : [reason],
  }
}

const verdicts: CheckVerdict[] = ['pass', 'fail', 'blocked', 'unstable', 'harness-error', 'not-applicable']
const report: Report = {
  ...{ outcome: 'failed', suiteVersion: '0.1.0', contract: 'thing@1.0.0', role: 'target', url: 'http://x' },
  ...{ environment: 'test', seed: 7, startedAt: '2026-11-22T08:30:00.000Z', durationMs: 3_210, exchanges: 42 },
  contractDigest: `sha256:${'0'.repeat(64)}`,
  system: { name: `System ${hostile}`, version: '1', operator: 'Rechenzentrum' },
  only: ['AUT-*'],
  checks: verdicts.map((verdict) => check(`check-${verdict}`, verdict)),
  requirements: [
    { id: 'PTY-AUT-01', level: 'MUST', text: { de: 'Muss', en: 'Must' }, outcome: 'failed', checks: ['check-fail'] },
    {
      ...{ id: 'PTY-AUT-02', level: 'SHOULD', text: { de: 'Soll', en: 'Should' }, outcome: 'untested', checks: [] },
      reason: { de: 'Wird bescheinigt.', en: 'Is attested.' },
    },
  ],
}

describe('text', () => {
  test.each(languages)('in %s it says what is wrong, what to do next and the verdict last', async (language) => {
    const text = await renderReport(report, 'text', language)
    const lines = text.trimEnd().split('\n')
    expect(text).toContain('check-fail')
    expect(text).toContain('PTY-AUT-01')
    expect(text).toContain('--seed 7 --only check-fail')
    expect(text).toContain('check-blocked')
    expect(text).toContain('check-not-applicable')
    expect(text).toContain('AUT-*')
    expect(lines.at(-1)).toContain(language === 'de' ? 'nicht bestanden' : 'failed')
  })

  test('nothing in it moves the cursor of a terminal', async () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(await renderReport(report, 'text', 'de')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f]/)
  })
})

describe('json', () => {
  let catalog: Catalog
  beforeAll(() => {
    const texts = { title: { de: 'Bericht', en: 'Report' }, description: { de: 'Bericht', en: 'Report' } }
    const manifest = { id: 'conformance', version: '1.0.0', kind: 'library', status: 'draft', dependsOn: [], ...texts }
    const schema = readFileSync(new URL('../../report.schema.json', import.meta.url), 'utf8')
    const files = new Map([
      ['contract.json', JSON.stringify(manifest)],
      ['report.schema.json', schema],
    ])
    catalog = catalogOf([contractFromFiles(files, 'conformance')])
  })

  test('it is the whole report, and as the published schema says', async () => {
    const value = JSON.parse((await renderReport(report, 'json', 'de')).replaceAll('\\ud800', '?'))
    const validator = await createValidator(catalog)
    const schema = 'https://w3id.org/fallnetz/conformance/1.0.0/report.schema.json'
    expect(validator.validateValue(value, { schema }).findings).toEqual([])
    expect(value.checks).toHaveLength(6)
  })
})

describe('junit', async () => {
  const xml = await renderReport(report, 'junit', 'en')

  test('failures fail, what could not be tested is an error, and only the rest is skipped', () => {
    expect(xml).toContain('tests="6" failures="1" errors="3" skipped="1"')
    expect(xml).toContain('check-unstable')
  })

  test('no character is left that XML cannot hold', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/)
    expect(xml.isWellFormed()).toBe(true)
  })
})

describe('html', () => {
  test.each(languages)('in %s it is one page that needs nothing else', async (language) => {
    const html = await renderReport(report, 'html', language)
    expect(html).toContain(`<html lang="${language}">`)
    expect(html).not.toMatch(/<script|javascript:|\son\w+=|<link|<img|<iframe|url\(|@import/i)
    expect(html).not.toMatch(/\b(?:src|href)="(?!#)/)
    expect(html).toContain("default-src 'none'")
  })

  test('what others wrote is shown and never run', async () => {
    const html = await renderReport(report, 'html', 'de')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toContain('\u001b')
    expect(html.isWellFormed()).toBe(true)
  })

  test('every table has a caption and every row and column a heading', async () => {
    const html = await renderReport(report, 'html', 'en')
    const tables = html.match(/<table>.*?<\/table>/gs) ?? []
    expect(tables).toHaveLength(3)
    for (const table of tables) {
      expect(table).toMatch(/<caption>[^<]+<\/caption>/)
      expect(table).toContain('<th scope="col">')
      expect((table.match(/<tr/g) ?? []).length - 1).toBe((table.match(/<th scope="row"/g) ?? []).length)
    }
  })

  test('headings go down one level at a time, and links lead somewhere', async () => {
    const html = await renderReport(report, 'html', 'en')
    const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
    expect(levels[0]).toBe(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    const targets = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]))
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
    expect(links.filter((link) => !targets.has(link))).toEqual([])
  })
})
