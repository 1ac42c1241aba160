import { fileURLToPath } from 'node:url'
import { type Codelist, isObject, type JsonValue, languages, readFolder } from '@fallnetz/core'
import { editionFromText, readEditionFiles } from '@fallnetz/core/editions'
import { cellsOf, readMatrix } from '@fallnetz/core/lawfulness'
import { carriersOf, type Rule, readRules, ruleBookOf } from '@fallnetz/core/rules'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import type { GeneratedFile } from '../../target.ts'
import { staleFiles } from '../../write.ts'
import { type PagesInput, pagesOf } from './pages.ts'

const toy = inputFrom(fileURLToPath(new URL('../../../toy', import.meta.url)), '../../../../toy')
const standard = inputFrom(fileURLToPath(new URL('../../../../schemas', import.meta.url)), '../../schemas')
const pages = pagesOf(standard)
const seen = new Map(pages.map(({ path, text }) => [path, wordsOf(text)]))
const rules = [...standard.rules.rules.values()].flat()
const lists = [...standard.codelists]

test('the toy gives exactly what lies in golden/', () => {
  const golden = fileURLToPath(new URL('./golden', import.meta.url))
  expect(staleFiles(golden, pagesOf(toy), { whole: true })).toEqual([])
})

describe('the rules of the standard', () => {
  test.each(languages)('in %s each stand whole on the page of their family', (language) => {
    expect(rules.length).toBeGreaterThan(50)
    for (const rule of rules) {
      const text = seen.get(`rules/${rule.family}.${language}.md`)
      for (const words of wordsIn(rule, language)) expect(text).toContain(words)
    }
  })

  test.each([...new Set(rules.map(({ family }) => family))])('%s: both languages have the same ids', (family) => {
    const [german, english] = languages.map((language) => idsIn(pageAt(`rules/${family}.${language}.md`)))
    expect(german).toEqual(english)
    const members = rules.filter((rule) => rule.family === family).map(({ id }) => id)
    expect(new Set(german)).toEqual(new Set(members))
  })

  test.each(rules)('$id@$version says where it is carried, or what it waits for', ({ id, family, awaits }) => {
    const text = seen.get(`rules/${family}.de.md`)
    const carriers = standard.carriers.get(id) ?? []
    for (const { at } of carriers)
      if (!at.startsWith('transmission-matrix')) expect(text).toContain(at.split('#', 1)[0])
    if (carriers.length === 0) expect(text).toContain(`noch nicht umgesetzt; kommt mit ${awaits} (`)
  })

  test('the index leads to every one of them', () => {
    for (const { id, family } of rules) {
      for (const language of languages) {
        expect(pageAt('rules/README.md')).toContain(`(${family}.${language}.md#${id.toLowerCase()})`)
      }
    }
  })
})

describe('the code lists of the standard', () => {
  test.each(lists)('$id@$version: every row, or the first ones and the number of all', ({ id, version, content }) => {
    const newest = lists.filter((list) => list.id === id).map((list) => list.version)
    if (newest.some((other) => other.localeCompare(version, 'en', { numeric: true }) > 0)) return
    const rows = Array.isArray(content['rows']) ? content['rows'].filter(isObject) : []
    for (const language of languages) {
      const page = pageAt(`codelists/${id}.${language}.md`)
      const text = seen.get(`codelists/${id}.${language}.md`)
      for (const row of rows.length <= 60 ? rows : rows.slice(0, 20)) {
        for (const cell of Object.values(row)) expect(text).toContain(oneLine(String(cell)))
      }
      expect(text).toContain(String(rows.length))
      expect(page.split('\n').length).toBeLessThan(130)
    }
  })

  test.each(lists)(
    '$id@$version: name, source, licence and digest stand on the page',
    ({ id, version, urn, digest, content }) => {
      const text = seen.get(`codelists/${id}.de.md`)
      for (const words of [urn, version, digest]) expect(text).toContain(words)
      const { publisher, source, licenceNote } = content
      for (const words of [publisher, germanOf(source), germanOf(licenceNote)])
        expect(text).toContain(oneLine(String(words)))
    },
  )
})

describe('the matrix', () => {
  test.each(languages)('in %s shows every cell with its verdict', (language) => {
    const { labels, bases, recipients } = standard.matrix
    const cells = pageAt(`transmission-matrix.${language}.md`)
      .split('\n## ')
      .slice(1, labels.length + 1)
    expect(cells.map((part) => part.split('\n', 1)[0])).toEqual(labels.map(({ id }) => id))
    const words = {
      de: { allowed: /^ja$/, 'needs-evidence': /^mit \(?N\d/, forbidden: /^nein \([LD]-/ },
      en: { allowed: /^yes$/, 'needs-evidence': /^with \(?E\d/, forbidden: /^no \([LD]-/ },
    }[language]
    const lookUp = cellsOf(standard.matrix)
    for (const [index, part] of cells.entries()) {
      for (const basis of bases) {
        const row = part.split('\n').find((line) => line.includes(`(\`${basis.id}\`) |`)) ?? ''
        const said = row.replace(/ \|$/, '').split(' | ').slice(1)
        const verdicts = recipients.map(({ id }) => lookUp(labels[index]?.id ?? '', basis.id, id)?.verdict)
        expect(said.length).toBe(recipients.length)
        for (const [place, verdict] of verdicts.entries()) expect(said[place]).toMatch(words[verdict ?? 'forbidden'])
      }
    }
  })
})

describe('the editions', () => {
  test.each(standard.editions)('$id names everything in it, in both languages, with links', (edition) => {
    expect(edition.rules.length).toBeGreaterThan(50)
    for (const language of languages) {
      const page = pageAt(`editions/${edition.id}.${language}.md`)
      for (const { id, version } of edition.contracts) expect(page).toContain(`| \`${id}\` | ${version} |`)
      for (const { id, version } of edition.rules)
        expect(page).toMatch(new RegExp(`#${id.toLowerCase()}\\) \\| ${version} \\| `))
      for (const { id } of edition.codelists) expect(page).toContain(`(../codelists/${id}.${language}.md)`)
    }
  })
})

describe('every page', () => {
  const content = pages.filter(({ path }) => !path.startsWith('codelists/README'))
  test.each(content)('$path says which law it is about and that review is pending', ({ path, text }) => {
    const said = path.endsWith('.en.md')
      ? /\*\*Law as of: .+\*\*[\s\S]*\*\*Legal review is pending\.\*\*/
      : /\*\*Rechtsstand: .+\*\*[\s\S]*\*\*Prüfung durch Juristinnen und Juristen steht aus\.\*\*/
    expect(text).toMatch(said)
  })

  test.each(pages)('$path has whole tables, and no address outside the repository', ({ text }) => {
    for (const table of text
      .trimEnd()
      .split('\n\n')
      .filter((block) => block.startsWith('| '))) {
      const [head = '', ...rows] = table.split('\n')
      for (const row of rows) expect([row, barsIn(row)]).toEqual([row, barsIn(head)])
    }
    for (const [, target] of html(text).matchAll(/(?:href|src)="([^"]*)"/g)) expect(target).toMatch(/^[\w./#%-]+$/)
  })
})

describe('hostile data', () => {
  const payloads = [
    '|',
    '\n\n# x',
    '\n\n| a | b |\n| --- | --- |\n',
    '<script>',
    '-->',
    '`',
    '](http://evil.example)',
    '\\',
    '\u202e',
  ]
  test.each(payloads)('%j in every text changes the words and nothing else', (payload) => {
    const harmless = pagesOf(poisoned('word')).map(skeletonOf)
    const said = pagesOf(poisoned(`x${payload}y`)).map(skeletonOf)
    expect(said).toEqual(harmless)
  })

  test('a longer list than anybody reads is cut and says so', () => {
    const [list] = toy.codelists
    if (list === undefined) throw new Error('the toy has a list')
    const rows = Array.from({ length: 11_000 }, (_, index) => ({ code: `c${index}`, de: 'Ort', en: 'Town' }))
    const long = { ...list, content: { ...list.content, rows } }
    const [, page] = pagesOf({ ...toy, codelists: [long] }).filter(({ path }) => path.startsWith('codelists/'))
    expect(page?.text).toContain('Die ersten 20 von 11000. Alle stehen in [`codelist.json`](')
    expect(page?.text).toContain('`c19`')
    expect(page?.text).not.toContain('`c20`')
  })

  test('a list that says nothing of itself still has a page', () => {
    const bare: Codelist = {
      id: 'bare',
      version: '1',
      urn: 'urn:x',
      title: { de: 'Leer', en: 'Bare' },
      content: {},
      text: '{}',
      digest: 'sha256:0',
    }
    const made = pagesOf({ ...toy, codelists: [bare] }).map(({ path }) => path)
    expect(made).toEqual(expect.arrayContaining(['codelists/bare.de.md', 'codelists/bare.en.md']))
  })
})

function inputFrom(folder: string, schemas: string): PagesInput {
  const catalog = readFolder(folder)
  const rules = readRules(`${folder}/rules`)
  const matrix = readMatrix(folder)
  const editions = readEditionFiles(folder).map(({ text, name }) => editionFromText(text, name))
  const codelists = [...catalog.codelists.values()]
  return { rules, carriers: carriersOf(catalog, rules, matrix), codelists, matrix, editions, schemas }
}

/** The toy with this text in place of every text that people read. */
function poisoned(words: string): PagesInput {
  const all = [...toy.rules.rules.values()].flat()
  return {
    schemas: toy.schemas,
    carriers: toy.carriers,
    rules: ruleBookOf(all.map((rule) => spoiled(rule as never, words) as unknown as Rule)),
    codelists: [...toy.codelists].map((list) => ({
      ...list,
      content: spoiled(list.content, words) as Codelist['content'],
    })),
    matrix: spoiled(toy.matrix as never, words) as never,
    editions: toy.editions.map((edition) => spoiled(edition as never, words) as never),
  }
}

/** Ids, keys and what decides how something is shown stay; all other texts are replaced. */
const structural =
  /^(id|version|kind|family|binds|notFor|review|asOf|validFrom|validTo|runs|event|verdict|bases|recipients|labels|except|evidence|rules|status|next|keyColumn|awaits|upTo|contracts|matrix|codelists)$/

function spoiled(value: JsonValue, words: string): JsonValue {
  if (typeof value === 'string') return words
  if (Array.isArray(value)) return value.map((one) => spoiled(one, words))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      name,
      structural.test(name) && !holdsTexts(one) ? one : spoiled(one, words),
    ]),
  )
}

function holdsTexts(value: JsonValue): boolean {
  return Array.isArray(value) ? value.some(holdsTexts) : isObject(value) && ('title' in value || 'text' in value)
}

function wordsIn(rule: Rule, language: 'de' | 'en'): string[] {
  const clocks = rule.clocks ?? []
  const texts = [rule.title, rule.text, rule.plain, ...(rule.question === undefined ? [] : [rule.question])]
  const ofClocks = clocks.flatMap(({ title, starts, consequence, suspension, extension }) => {
    const grounds = extension?.grounds.map(({ text }) => text) ?? []
    return [
      title,
      starts.text,
      ...grounds,
      ...(consequence === undefined ? [] : [consequence.text]),
      ...(suspension === undefined ? [] : [suspension]),
    ]
  })
  const names = [rule.id, rule.version, ...clocks.map(({ id }) => `${rule.id}/${id}`)]
  const sources = rule.sources.map(({ law, norm }) => `${norm} ${law}`)
  return [...texts, ...ofClocks].map((text) => oneLine(text[language])).concat(names, sources)
}

function pageAt(path: string): string {
  const page = pages.find((one) => one.path === path)
  if (page === undefined) throw new Error(`no page ${path}`)
  return page.text
}

function idsIn(page: string): string[] {
  return [...page.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '')
}

function germanOf(value: JsonValue | undefined): JsonValue | undefined {
  return isObject(value) ? value['de'] : value
}

/** Bars that part cells. */
function barsIn(row: string): number {
  return row.replaceAll(/\\./g, '').split('|').length
}

function html(page: string): string {
  return micromark(page, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
}

function skeletonOf({ path, text }: GeneratedFile): string {
  const tags = html(text).match(/<[^>]*>/g) ?? []
  return [path, ...tags.filter((tag) => !/^<\/?code>$/.test(tag))].join('')
}

/** What people see of a page. */
function wordsOf(page: string): string {
  const text = html(page).replaceAll(/<[^>]*>/g, '')
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

function oneLine(text: string): string {
  return text.replaceAll(/[\t-\r ]+/g, ' ').trim()
}
