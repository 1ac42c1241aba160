import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { type Report, renderReport, runSuite } from '@fallnetz/conformance'
import { languages, readFolder } from '@fallnetz/core'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startRegistry } from '../first-exchange/registry.ts'
import { groundOf, startTrial } from '../smallest-conforming-system/trial.ts'

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const schemas = join(import.meta.dirname, '../../schemas')
/** One of each kind of page of the registry. */
const addresses = ['/', '/docs', '/contracts/referral', '/contracts/referral/1.0.0', '/codelists/urgency/latest']

// The longest page keeps axe busy for many seconds, and is the same in both languages but for its words.
const everyAddress = languages
  .flatMap((language) => addresses.map((path) => ({ path: `${path}?lang=${language}` })))
  .filter(({ path }) => path !== '/contracts/referral/1.0.0?lang=en')

// axe takes 20 s for a long page on a machine that has other things to do.
const patience = 120_000

/** WCAG 2.2 A and AA, and what axe calls good practice. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const views = [
  { view: 'light, wide', colorScheme: 'light', width: 1280 },
  { view: 'dark, wide', colorScheme: 'dark', width: 1280 },
  { view: 'light, narrow', colorScheme: 'light', width: 320 },
] as const

// In CI a missing browser is a failure; elsewhere the skip is said aloud.
if (executablePath === undefined && process.env['CI'] !== 'true') {
  console.warn('SKIPPED: Chromium is not installed, so no page is tested for accessibility.')
}

describe.skipIf(executablePath === undefined && process.env['CI'] !== 'true')('pages in a real browser', () => {
  let browser: Browser
  let registry: Awaited<ReturnType<typeof startRegistry>>
  let report: Report
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fallnetz-pages-'))
    registry = await startRegistry(folder, schemas, '127.0.0.1', 0)
    report = await someReport()
    browser = await chromium.launch({
      executablePath: executablePath ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
    })
  })

  afterAll(async () => {
    await browser?.close()
    await registry?.close()
    await rm(folder, { recursive: true, force: true })
  })

  describe.each(views)('$view', { timeout: patience }, ({ colorScheme, width }) => {
    test.each(everyAddress)('the registry page $path has no barrier axe can find', async ({ path }) => {
      await visit(browser, { colorScheme, width }, async (context) => {
        const page = await context.newPage()
        await page.goto(registry.url + path)
        expect(await barriers(page)).toEqual([])
      })
    })

    test.each(languages)('the report in %s has no barrier axe can find', async (language) => {
      await visit(browser, { colorScheme, width }, async (context) => {
        const page = await context.newPage()
        await page.setContent(await renderReport(report, 'html', language))
        expect(await page.locator('html').getAttribute('lang')).toBe(language)
        expect(await barriers(page)).toEqual([])
      })
    })
  })

  test.each(addresses)('%s can be read without script, fits a narrow screen and prints whole', async (path) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } })
    const page = await context.newPage()
    await page.goto(`${registry.url}${path}?lang=de`)
    expect(await page.locator('main').innerText()).toMatch(/Vertrag|Vermittlung|Schnittstelle|Dringlichkeit/)
    await page.emulateMedia({ media: 'print' })
    // What hangs over the edge of a box that scrolls would be missing on paper.
    const overflows = '[...document.querySelectorAll(".scroll")].map((box) => getComputedStyle(box).overflowX)'
    for (const overflow of (await page.evaluate(overflows)) as unknown[]) expect(overflow).toBe('visible')
    await context.close()
  })

  test('with the keyboard alone one gets from the start page to a message of a contract, and sees where one is', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const page = await context.newPage()
    await page.goto(`${registry.url}/?lang=de`)
    await followByKeyboard(page, 'referral 1.0.0')
    await followByKeyboard(page, 'request.schema.json')
    expect(page.url()).toBe(`${registry.url}/contracts/referral/1.0.0?lang=de#schema-request`)
    await context.close()
  })
})

type Page = Awaited<ReturnType<BrowserContext['newPage']>>

async function followByKeyboard(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 200; steps++) {
    await page.keyboard.press('Tab')
    // Where nothing has the focus, that is the whole page.
    if ((await page.evaluate('document.activeElement.innerText')) !== name) continue
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid')
    const here = page.url()
    await page.keyboard.press('Enter')
    await page.waitForURL((url) => url.href !== here)
    return
  }
  expect.fail(`no link "${name}" can be reached with the Tab key`)
}

async function visit(
  browser: Browser,
  { colorScheme, width }: { colorScheme: 'light' | 'dark'; width: number },
  look: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  // Our pages forbid every script; axe is one, so it has to be let past the page's own rule.
  const context = await browser.newContext({ colorScheme, bypassCSP: true, viewport: { width, height: 900 } })
  try {
    await look(context)
  } finally {
    await context.close()
  }
}

async function barriers(page: Page): Promise<unknown[]> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(standards).analyze()
  expect(passes.length).toBeGreaterThan(10)
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  const found = violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html.slice(0, 120)) }))
  return overflow === 0 ? found : [...found, { id: 'wider than the screen', pixels: overflow }]
}

// A real report with something failed and something incomplete in it, so that every part of the page is there.
async function someReport(): Promise<Report> {
  const ground = await groundOf(readFolder(schemas), 'referral@1.0.0')
  const trial = await startTrial(ground, { driver: false })
  try {
    const { url, target } = trial
    const { catalog, contract } = ground
    return await runSuite({ url, target, catalog, contract, role: 'target', seed: 1 })
  } finally {
    await trial.close()
  }
}
