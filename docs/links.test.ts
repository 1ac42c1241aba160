import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { files, read, root } from './repository.ts'

const pages = files('.md')

describe('links', () => {
  test('the pages were found at all', () => {
    expect(pages.length).toBeGreaterThan(15)
  })

  test.each(pages)('%s links only to what exists', (page) => {
    const dead = linksOf(page).filter((link) => !leadsSomewhere(page, link))
    expect(dead).toEqual([])
  })

  test.each(pages)('%s is within the repository: no machine paths', (page) => {
    expect(read(page)).not.toMatch(/(^|[\s(`"])\/(?:work|root|home)\//m)
  })
})

// Whoever looks for a page looks in the index above it first.
describe.each([
  { index: 'docs/README.md', pages: /^docs\/(tutorials|how-to|explanation|reference)\/[^/]+\.md$/ },
  { index: 'docs/governance/README.md', pages: /^docs\/governance\/decisions\/.+\.md$/ },
])('$index', ({ index, pages: below }) => {
  const listed = new Set(linksOf(index).map((link) => normalize(join(dirname(index), link))))

  test.each(pages.filter((page) => below.test(page)))('leads to %s', (page) => {
    expect(listed).toContain(page)
  })
})

function linksOf(page: string): string[] {
  const text = read(page).replaceAll(/```[\s\S]*?```/g, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? '').filter((link) => !/^[a-z]+:/.test(link))
}

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', fragment] = link.split('#')
  const target = path === '' ? page : normalize(join(dirname(page), path))
  if (!existsSync(join(root, target))) return false
  return fragment === undefined || !target.endsWith('.md') || headingsOf(target).includes(fragment)
}

function headingsOf(page: string): string[] {
  return [...read(page).matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}
