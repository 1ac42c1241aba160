import { fileURLToPath } from 'node:url'
import { type Language, languages } from '@fallnetz/core'
import { chainOf, createGround } from '@fallnetz/core/deadlines'
import { periodInWords, readRules, runInShort } from '@fallnetz/core/rules'
import { describe, expect, test } from 'vitest'
import { read } from './repository.ts'

/** What docs/explanation/deadlines.md says in numbers is what the data says and the engine computes. */
const folder = 'docs/explanation'
const [german = '', english = ''] = read(`${folder}/deadlines.md`).split(/^(?=# How )/m)
const parts: Readonly<Record<Language, string>> = { de: german, en: english }

interface Vector {
  readonly id: string
  readonly claim: Readonly<Record<Language, string>>
  readonly question: {
    readonly period?: string
    readonly rule?: string
    readonly from: string
    readonly land?: string
    readonly ars?: string
  }
  readonly answer: { readonly rawEnd: string; readonly effectiveEnd: string }
}

const file = JSON.parse(read('schemas/rules/vectors/deadlines.json')) as {
  readonly lawAsOf: string
  readonly published: readonly Vector[]
  readonly more: readonly Vector[]
}
const vectors = new Map([...file.published, ...file.more].map((vector) => [vector.id, vector]))

describe.each(languages)('the page about deadlines, in %s', (language) => {
  const part = parts[language]

  test('says at its top which law it tells of and that no counsel has read it', () => {
    const notice = part.split('\n## ')[0]
    expect(file.lawAsOf).toBe('2022-03-26')
    expect(notice).toContain({ de: 'Rechtsstand 26. März 2022', en: 'Law as of 26 March 2022' }[language])
    expect(notice).toContain({ de: 'Prüfung steht aus', en: 'pending review' }[language])
  })

  test('shows every published example', () => {
    const shown = rowsOf(part).map(idOf)
    expect(shown).toEqual(expect.arrayContaining(file.published.map(({ id }) => id)))
    expect(shown.length).toBeGreaterThan(file.published.length)
    expect(new Set(shown).size).toBe(shown.length)
  })

  test.each(rowsOf(part))('has from the vectors: %s', (row) => {
    const vector = vectors.get(idOf(row))
    expect(vector, 'there is no such vector').toBeDefined()
    if (vector !== undefined) expect(row).toBe(rowFor(vector, language))
  })

  test('describes the picture in words: each clock, its length, its start and its planned end', () => {
    const rows = part.split('\n').filter((line) => /^\| `D-19\//.test(line))
    expect(rows).toEqual(chainRows(language))
  })

  test('shows the picture, which names the same clocks and lengths', () => {
    const name = `deadlines-chain.${language}.svg`
    expect(part).toContain(`](${name})`)
    const picture = read(`${folder}/${name}`)
    for (const { clock } of links()) {
      const description = /<desc[^>]*>(.*)<\/desc>/.exec(picture)?.[1]
      expect(description).toContain(`${clock.title[language]} (${runInShort(clock.runs)[language]})`)
    }
    expect(picture).toMatch(/<title id="title">.+<\/title>/)
  })
})

function rowsOf(part: string): string[] {
  return part.split('\n').filter((line) => /^\| `[a-z0-9-]+` \|/.test(line))
}

function idOf(row: string): string {
  return /`([a-z0-9-]+)`/.exec(row)?.[1] ?? ''
}

function rowFor({ id, claim, question, answer }: Vector, language: Language): string {
  const { period, rule, from, land, ars } = question
  const long = rule ?? periodInWords(period ?? '')[language]
  const end = `**${dayOf(answer.effectiveEnd, language)}**`
  const cells = [`\`${id}\``, dayOf(from, language), long, ars ?? land ?? '–', dayOf(answer.rawEnd, language), end]
  return `| ${[...cells, claim[language]].join(' | ')} |`
}

/** `Mo 2026-09-07`; an instant as it is written. */
function dayOf(iso: string, language: Language): string {
  if (iso.length > 10) return iso.replace(/^(.{10})T(..:..):00.*/, '$1 $2')
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(Date.parse(iso))
  return `${weekday} ${iso}`
}

function chainRows(language: Language): string[] {
  const immediately = { de: 'kein Datum', en: 'no date' }[language]
  return links().map(({ name, clock, from, answer }) => {
    const { title, runs, starts } = clock
    const end = answer.effectiveEnd === undefined ? immediately : dayOf(answer.effectiveEnd, language)
    const cells = [title[language], runInShort(runs)[language], starts.text[language], dayOf(from, language), end]
    return `| ${[`\`${name}\``, ...cells].join(' | ')} |`
  })
}

function links() {
  const rules = readRules(fileURLToPath(new URL('../schemas/rules', import.meta.url)))
  const question = { rule: 'D-19/youth-office-to-land', from: '2026-09-07', land: 'NW' }
  const { links, beside } = chainOf(question, {}, createGround(rules))
  return [...links, ...beside]
}
