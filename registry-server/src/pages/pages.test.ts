import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raw } from '../../testing/raw.ts'
import { type RunningRegistry, startRegistry } from '../../testing/registry.ts'
import { hostile, publishTold } from '../../testing/told.ts'
import { html } from './html.ts'

let registry: RunningRegistry

const addresses = [
  '/',
  '/docs',
  '/contracts/told',
  '/contracts/told/1.0.0',
  '/codelists/told/1',
  '/codelists/told/1?page=2',
]

beforeAll(async () => {
  registry = await startRegistry()
  for (const [index, title] of hostile.entries()) {
    const response = await registry.publish({ id: `hostile-${index}`, title })
    expect(response.status).toBe(201)
  }
  await publishTold(registry, 'Wort')
  for (const [index, word] of hostile.entries()) await publishTold(registry, word, `hostile-told-${index}`)
})
afterAll(() => registry.stop())

const page = async (path: string, headers: Record<string, string> = {}) => {
  const response = await registry.request(path, { headers })
  return { response, text: await response.text() }
}

describe('html', () => {
  test.each([
    { claim: 'escapes text', made: html`<p>${'<b>&"\''}</p>`, text: '<p>&lt;b&gt;&amp;&quot;&#39;</p>' },
    { claim: 'keeps what html made', made: html`<p>${html`<b>${'<'}</b>`}</p>`, text: '<p><b>&lt;</b></p>' },
    { claim: 'joins lists', made: html`${['<', html`<i>${1}</i>`]}`, text: '&lt;<i>1</i>' },
    { claim: 'shows what would turn the reading direction', made: html`${'a\u202eb'}`, text: 'a[U+202E]b' },
  ])('$claim', ({ made, text }) => expect(made.text).toBe(text))
})

describe('pages', () => {
  test('hostile titles are shown, never obeyed', async () => {
    const { text } = await page('/')
    for (const word of ['<script', '<img', '<svg', 'onerror=alert(1)>', "' autofocus", '\u202e'])
      expect(text).not.toContain(word)
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(text).toContain('&amp;lt;script&amp;gt;')
    expect(text).toContain('&#39; autofocus onfocus=&#39;alert(1)')
  })

  test.each(addresses)('%s is German first, English when asked, and says so', async (path) => {
    for (const { query, accept, language } of [
      { query: '', accept: '*', language: 'de' },
      { query: '', accept: 'en-US,en', language: 'en' },
      { query: '?lang=de', accept: 'en', language: 'de' },
      { query: '?lang=en', accept: 'de', language: 'en' },
      { query: '?lang=fr', accept: 'de', language: 'de' },
    ]) {
      const { response, text } = await page(path + (path.includes('?') ? query.replace('?', '&') : query), {
        'accept-language': accept,
      })
      expect(response.headers.get('content-language')).toBe(language)
      expect(response.headers.get('vary')).toContain('Accept-Language')
      expect(text).toContain(`<html lang="${language}">`)
      const other = language === 'de' ? 'en' : 'de'
      const here = `${path}${path.includes('?') ? '&amp;' : '?'}lang=${other}`
      expect(text).toContain(`<a href="${here}" lang="${other}" hreflang="${other}">`)
    }
  })

  test.each(addresses)('%s needs no script, no inline style and nothing from elsewhere', async (path) => {
    const { response, text } = await page(path)
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(text).not.toMatch(/<script|<style|<[^>]*\s(?:style|on\w+)=|javascript:/i)
    const targets = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, target]) => target ?? '')
    expect(targets.length).toBeGreaterThan(5)
    for (const target of targets) expect(target).toMatch(/^(\/(?!\/)|#|data:,$)/)
  })

  test.each(addresses)('%s is in order: one h1, no level left out, every link leads somewhere', async (path) => {
    const { text } = await page(path)
    const levels = [...text.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.filter((level) => level === 1)).toEqual([1])
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
    const hrefs = new Set([...text.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')))
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const href of hrefs) {
      if (href.startsWith('#')) expect(ids).toContain(href.slice(1))
      if (!href.startsWith('/')) continue
      expect([href, (await raw(registry.url, 'GET', href.split('#')[0] ?? '', {})).status]).toEqual([href, 200])
    }
  })

  test('the page about the interface names every operation and every problem', async () => {
    const { text } = await page('/docs')
    const openapi = JSON.stringify(await registry.json('/openapi.json'))
    for (const [, id] of openapi.matchAll(/"operationId":"(\w+)"/g)) expect(text).toContain(`id="${id}"`)
    expect(text).toContain('id="problem-immutable-version"')
    expect(text).not.toMatch(/undefined|\[object/)
  })

  test('the style sheet may be kept for ever, because its address carries its digest', async () => {
    const { text } = await page('/')
    const [, path = ''] = /href="(\/assets\/style-[0-9a-f]{16}\.css)"/.exec(text) ?? []
    const { headers, status } = await raw(registry.url, 'GET', path, {})
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      ...[200, 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
    ])
  })
})
