import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raw } from '../../testing/raw.ts'
import { addCodelist, type RunningRegistry, startRegistry } from '../../testing/registry.ts'
import { hostile, publishTold } from '../../testing/told.ts'

let registry: RunningRegistry

beforeAll(async () => {
  registry = await startRegistry()
  await publishTold(registry, 'Wort')
  await registry.publish({ id: 'told', version: '1.1.0', status: 'published' })
  await registry.publish({ id: 'contracts', status: 'published' })
  await addCodelist(registry.store, 'odd', '1', { urn: 'urn:odd', title: { de: 'Seltsam', en: 'Odd' }, rows: 'none' })
  for (const [index, word] of hostile.entries()) await publishTold(registry, word, `hostile-${index}`)
})
afterAll(() => registry.stop())

const page = async (path: string) => (await registry.request(path)).text()
/** The words of a page, as a person reads them. */
const words = async (path: string) => (await page(path)).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

describe('the page of a version', () => {
  test('tells in German what the contract is and how it goes', async () => {
    const text = await words('/contracts/told/1.0.0')
    for (const told of [
      ...['Wort de 1.0.0', 'Dies ist ein Entwurf', 'Pflege Wort de', 'Baut auf absent 1.0.0', 'sha256:'],
      ...['§ 1 Wort 2026-01-01 steht aus', '§ 2 Wort 2026-01-01 bestätigt'],
      ...['Wort de giver', 'Wort de taken (Ende) Wort de', 'Nur wenn: Wort de Wort', 'Beginn', 'technische Quittung'],
      ...['Wort de name', 'Einfach gesagt: Wort einfach', 'Wort (Pflicht)', 'many (freiwillig)'],
      ...['urn:fallnetz:test:told Wort de 1', 'name mit allem, worauf es verweist', 'openapi.yaml'],
    ])
      expect(text).toContain(told)
  })

  test('and in English', async () => {
    const text = await words('/contracts/told/1.0.0?lang=en')
    for (const told of [
      ...['This is a draft', 'Steward Wort en', '§ 1 Wort 2026-01-01 pending review', 'Only if: Wort en Wort'],
      ...['Wort en name', 'In plain words: Wort plain', 'Wort (required)', 'many (optional)'],
    ])
      expect(text).toContain(told)
  })

  test('words that are there in one language only say which', async () => {
    expect(await page('/contracts/told/1.0.0?lang=de')).toContain('<span lang="en">Wort en</span> <code>code</code>')
  })

  test('by the name latest it is the same page', async () => {
    expect(await page('/contracts/told/latest')).toBe(await page('/contracts/told/1.1.0'))
  })

  test('one that is published says nothing of a draft, and a library has no process', async () => {
    const text = await words('/contracts/told/1.1.0')
    expect(text).not.toContain('Entwurf')
    expect(text).not.toContain('Ablauf')
  })

  test('it changes with the contract, which no cache may miss', async () => {
    const before = await registry.request('/contracts/changing/1.0.0')
    expect(before.status).toBe(404)
    await registry.publish({ id: 'changing', title: 'Vorher' })
    const first = await registry.request('/contracts/changing/1.0.0')
    expect(first.headers.get('cache-control')).toBe('no-cache')
    await registry.publish({ id: 'changing', title: 'Nachher' })
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    const second = await registry.request('/contracts/changing/1.0.0', { headers })
    expect([second.status, await second.text()]).toEqual([200, expect.stringContaining('Nachher')])
  })
})

describe('the page of a contract', () => {
  test('names its versions, newest first', async () => {
    const text = await page('/contracts/told')
    const versions = [...text.matchAll(/<a href="\/contracts\/told\/([\d.]+)\?lang=de">/g)].map(
      ([, version]) => version,
    )
    expect(versions).toEqual(['1.1.0', '1.0.0'])
  })
})

describe('the page of a code list', () => {
  test('shows the code first, each text in its own language, a long list in parts', async () => {
    const text = await page('/codelists/told/1?lang=en')
    expect(text).toContain('<tr><th scope="row"><code>Wort0</code></th><td lang="Wort">Wort</td></tr>')
    expect(text).toContain('Rows 1 to 1000 of 1001')
    expect(text).toContain('<a href="/codelists/told/1?lang=en" aria-current="page">Part 1</a>')
    const second = await page('/codelists/told/1?page=2&lang=en')
    expect(second).toContain('Rows 1001 to 1001 of 1001')
    expect(second).toContain('<code>Wort1000</code>')
  })

  test('one that is no table is shown as far as it goes', async () => {
    expect(await words('/codelists/odd/latest')).toContain('lässt sich nicht als Tabelle zeigen')
  })
})

describe('addresses of pages', () => {
  test.each([
    { path: '/contracts/none', code: 'contract-not-found' },
    { path: '/contracts/told/9.9.9', code: 'version-not-found' },
    { path: '/contracts/constructor/latest', code: 'contract-not-found' },
    { path: '/codelists/none/1', code: 'codelist-not-found' },
    { path: '/codelists/told/2', code: 'version-not-found' },
    { path: '/codelists/told/1?page=3', code: 'path-not-found' },
    { path: '/codelists/told/1?page=0', code: 'path-not-found' },
    { path: '/codelists/told/1?page=x', code: 'path-not-found' },
    { path: '/contracts/../told', code: 'path-not-found' },
  ])('$path: $code', async ({ path, code }) => {
    const { status, body } = await raw(registry.url, 'GET', path, {})
    expect([status, JSON.parse(body.toString())]).toMatchObject([404, { code }])
  })

  test('a contract called "contracts" keeps its files', async () => {
    expect((await registry.request('/contracts/1.0.0/name.schema.json')).status).toBe(200)
  })

  test('programs get JSON where they always got it', async () => {
    const accept = { headers: { accept: 'text/html' } }
    const response = await registry.request('/v1/contracts/told/versions/1.0.0', accept)
    expect(response.headers.get('content-type')).toBe('application/json')
  })
})

describe('hostile words', () => {
  const escapes: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  }
  const escaped = (word: string) =>
    word.replaceAll(/[&<>"']/g, (sign) => escapes[sign] ?? '').replaceAll('\u202e', '[U+202E]')
  // Only attributes may stand between quotation marks as they are; what is left has no words of strangers in its tags.
  const tagsIn = (text: string) => text.replaceAll(/"[^"]*"/g, '').match(/<[^>]*>/g) ?? []

  test.each(hostile.map((word, index) => ({ word, id: `hostile-${index}` })))(
    '$word: shown, never obeyed',
    async ({ word, id }) => {
      for (const path of [
        ...[`/contracts/${id}`, `/contracts/${id}/1.0.0`, `/contracts/${id}/1.0.0?lang=en`],
        ...[`/codelists/${id}/1`, `/codelists/${id}/1?page=2&lang=en`],
      ]) {
        const text = await page(path)
        const strange = tagsIn(text).filter(
          (tag) => !/^<\/?[a-z][a-z0-9]*(?: [a-z-]+=?)*>$|^<!doctype html>$/.test(tag),
        )
        expect(strange).toEqual([])
        expect(tagsIn(text).filter((tag) => /^<(?:script|img|svg)| (?:on\w+|autofocus|style)\b/.test(tag))).toEqual([])
        expect([path, text.includes(escaped(word)), text.includes(word) && word !== escaped(word)]).toEqual([
          path,
          true,
          false,
        ])
      }
    },
  )
})
