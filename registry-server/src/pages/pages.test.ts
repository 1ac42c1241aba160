import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { raw } from '../../testing/raw.ts'
import { type RunningRegistry, startRegistry } from '../../testing/registry.ts'
import { html } from './html.ts'

let registry: RunningRegistry

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</title><svg/onload=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '&lt;script&gt;',
  '\u202etxt.exe',
]

beforeAll(async () => {
  registry = await startRegistry()
  for (const [index, title] of hostile.entries()) {
    const response = await registry.publish({ id: `hostile-${index}`, title })
    expect(response.status).toBe(201)
  }
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

  test.each(['/', '/docs'])('%s is German first, English when asked, and says so', async (path) => {
    for (const { query, accept, language } of [
      { query: '', accept: '*', language: 'de' },
      { query: '', accept: 'en-US,en', language: 'en' },
      { query: '?lang=de', accept: 'en', language: 'de' },
      { query: '?lang=en', accept: 'de', language: 'en' },
      { query: '?lang=fr', accept: 'de', language: 'de' },
    ]) {
      const { response, text } = await page(`${path}${query}`, { 'accept-language': accept })
      expect(response.headers.get('content-language')).toBe(language)
      expect(response.headers.get('vary')).toContain('Accept-Language')
      expect(text).toContain(`<html lang="${language}">`)
      const other = language === 'de' ? 'en' : 'de'
      expect(text).toContain(`<a href="${path}?lang=${other}" lang="${other}" hreflang="${other}">`)
    }
  })

  test.each(['/', '/docs'])('%s needs no script, no inline style and nothing from elsewhere', async (path) => {
    const { response, text } = await page(path)
    expect(response.headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    )
    expect(text).not.toMatch(/<script|<style|<[^>]*\s(?:style|on\w+)=|javascript:/i)
    const targets = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, target]) => target ?? '')
    expect(targets.length).toBeGreaterThan(5)
    for (const target of targets) expect(target).toMatch(/^(\/(?!\/)|#|data:,$)/)
  })

  test.each(['/?lang=de', '/docs?lang=en'])(
    '%s is in order: one h1, no level left out, every link leads somewhere',
    async (path) => {
      const { text } = await page(path)
      const levels = [...text.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
      expect(levels.filter((level) => level === 1)).toEqual([1])
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
      const targets = new Set([...text.matchAll(/href="(\/[^"]*)"/g)].map(([, target]) => target ?? ''))
      for (const target of targets)
        expect([target, (await raw(registry.url, 'GET', target, {})).status]).toEqual([target, 200])
      const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
      expect(new Set(ids).size).toBe(ids.length)
    },
  )

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
