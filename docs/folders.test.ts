import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { files, read } from './repository.ts'

const packages = ['schemas', 'core', 'generators', 'conformance', 'registry-server', 'cli', 'examples']
const headings = ['What is this?', 'When do I need it?', 'Use it.', 'What is inside.']

describe('folders', () => {
  test('nothing else stands at the top', () => {
    // What git ignores is left to whoever works here: dependencies, builds.
    const visible = [...new Set(files('').map((file) => file.split('/', 1)[0] ?? ''))].filter((name) =>
      /^[^.]/.test(name),
    )
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
