import { join } from 'node:path'
import { type Language, languages } from '@fallnetz/core'
import { compareAll, type Side } from '@fallnetz/core/compatibility'
import { describe, expect, test } from 'vitest'
import { version } from '../version.ts'
import { compareFormatNamed, compareFormatOption } from './formats.ts'
import { type CompareReport, exitCodeOf } from './report.ts'

const hostile = '\u001b[31m]]> <b onmouseover=x> `*_[a](javascript:b)_*` @all #1 https://a.example \u202e"\n::error::&'

const application = side('application@1.0.0', '1.0.0', {
  'application.schema.json': {
    ...{ title: 'Application', 'x-i18n': { de: { title: 'Antrag' } } },
    ...{ type: 'object', additionalProperties: false, required: ['name'] },
    properties: {
      name: { type: 'string', maxLength: 40 },
      [hostile]: { enum: [hostile, 1] },
      kind: { enum: ['a', 'b'] },
    },
  },
  'gone.schema.json': { type: 'string' },
  'open.schema.json': { type: 'string', pattern: '^(aa)+$' },
  'words.schema.json': { type: 'string', title: 'Old' },
})

const later = side('application@1.1.0', '1.1.0', {
  'application.schema.json': {
    ...{ title: 'Application', 'x-i18n': { de: { title: 'Antrag' } } },
    ...{ type: 'object', additionalProperties: false, required: ['name'] },
    properties: {
      ...{ name: { type: 'string', maxLength: 20 }, [hostile]: { enum: [1] }, kind: { enum: ['a', 'b'] } },
      note: { type: 'string' },
    },
  },
  'open.schema.json': { type: 'string', pattern: '^(a+)\\1$' },
  'words.schema.json': { type: 'string', title: 'New' },
})

const reports: Readonly<Record<string, CompareReport>> = {
  breaking: { comparisons: compareAll([application], later) },
  'two-ways': {
    comparisons: compareAll(
      [side('1.json', undefined, type('string')), side('2.json', undefined, type('integer'))],
      side('3.json', undefined, type('number')),
      { mode: 'full-transitive' },
    ),
  },
  beside: {
    comparisons: compareAll([side('1.json', undefined, type('string'))], side('2.json', undefined, type('string'))),
    bySemantics: { strict: 'breaking', 'closed-world': 'compatible', 'sender-reader': 'undecided' },
  },
  same: { comparisons: compareAll([application], application) },
}

const endings: Readonly<Record<string, string>> = {
  ...{ text: 'txt', json: 'json', markdown: 'md', html: 'html', sarif: 'sarif', junit: 'xml' },
}

describe.each(compareFormatOption.choices ?? [])('%s', (name) => {
  test.each(languages.flatMap((language) => Object.keys(reports).map((title) => ({ title, language }))))(
    '$title in $language is as agreed',
    async ({ title, language }) => {
      const golden = join(import.meta.dirname, 'golden', `${title}.${name}.${language}.${endings[name]}`)
      await expect(await printed(name, title, language)).toMatchFileSnapshot(golden)
    },
  )

  test('nothing a terminal obeys gets through', async () => {
    const text = await printed(name, 'breaking', 'en')
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})

describe('what comes from a file stays text', () => {
  test('in HTML it begins no element and ends no attribute', async () => {
    const text = await printed('html', 'breaking', 'de')
    expect(text).not.toMatch(/<b\b|onmouseover=x>|<script|javascript:[^b]/)
    const tags = [...text.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag)
    const ours =
      'a body bdi code details footer h1 h2 head header html li main meta ol p pre section span strong style summary title'
    expect([...new Set(tags)].filter((tag) => !ours.split(' ').includes(tag ?? ''))).toEqual([])
  })

  test('in Markdown it begins no link, mention or line of its own', async () => {
    const text = await printed('markdown', 'breaking', 'en')
    const outside = text.replaceAll(/(`{3,})json[\s\S]*?\1/g, '').replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')
    expect(outside).not.toMatch(/(?<!\\)[[\]<>]|@|https?:\/\/|\n::/)
  })

  test('in JUnit it ends no element, and what is listed is counted', async () => {
    const xml = await printed('junit', 'breaking', 'en')
    const count = (pattern: RegExp) => [...xml.matchAll(pattern)].length
    expect(xml).not.toMatch(/<b |]]>/)
    const sums = /^<testsuites [^>]*tests="(\d+)" failures="(\d+)" errors="(\d+)"/m.exec(xml)?.slice(1).map(Number)
    expect(sums).toEqual([count(/<testcase /g), count(/<failure /g), count(/<error /g)])
  })

  test('JSON keeps every counterexample as it is', async () => {
    const { comparisons } = JSON.parse(await printed('json', 'breaking', 'en')) as CompareReport
    const witnesses = comparisons.flatMap(({ changes }) => changes.map(({ witness }) => witness))
    expect(witnesses).toContainEqual(expect.objectContaining({ [hostile]: hostile }))
  })
})

describe('the exit code', () => {
  test.each([
    { claim: 'nothing changed is yes', title: 'same', code: 0 },
    { claim: 'a break is no, whatever else is open', title: 'breaking', code: 1 },
  ])('$claim', ({ title, code }) => {
    expect(reports[title] && exitCodeOf(reports[title])).toBe(code)
  })
})

async function printed(format: string, title: string, language: Language): Promise<string> {
  const report = reports[title]
  if (report === undefined) throw new Error(`no report ${title}`)
  const text = (await compareFormatNamed(format))(report, language)
  return text.replaceAll(`"${version()}"`, '"x.y.z"')
}

function type(name: string): Record<string, object> {
  return { 'a.schema.json': { type: name } }
}

function side(name: string, number: string | undefined, files: Readonly<Record<string, object>>): Side {
  const all = Object.entries(files).map(([path, value]) => ({
    path,
    kind: 'schema' as const,
    value: structuredClone(value) as Side['files'][number]['value'],
  }))
  return { name, files: all, neighbours: [], ...(number !== undefined && { version: number }) }
}
