import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { read, root } from './repository.ts'

const packages = ['schemas', 'core', 'generators', 'conformance', 'registry-server', 'cli', 'examples']
const headings = ['What is this?', 'When do I need it?', 'Use it.', 'What is inside.']

describe('folders', () => {
  test('nothing else stands at the top', () => {
    const visible = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules')
    const expected = [
      ...packages,
      'docs',
      ...['CHANGELOG.md', 'LICENSE', 'README.md', 'biome.json', 'knip.json'],
      ...['package-lock.json', 'package.json', 'tsconfig.json', 'tsconfig.tests.json', 'vitest.config.ts'],
    ]
    expect(visible.sort()).toEqual(expected.sort())
  })

  test.each(packages)('%s introduces itself in at most 40 lines under the same four headings', (folder) => {
    const text = read(join(folder, 'README.md'))
    expect([...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(headings)
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(40)
  })
})
