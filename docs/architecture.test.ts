import { describe, expect, test } from 'vitest'
import { files, read } from './repository.ts'

/** Who may import whom; the picture is in docs/explanation/architecture.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  generators: ['core'],
  conformance: ['core'],
  'registry-server': ['core'],
  cli: ['core', 'generators', 'conformance', 'schemas'],
  examples: ['core', 'generators', 'conformance', 'registry-server', 'cli', 'schemas'],
}

/** Each library has one owner, so that it can be replaced in one place. fast-check also serves tests. */
const owners: Readonly<Record<string, readonly string[]>> = {
  '@eslint-community/regexpp': ['core'],
  ajv: ['core'],
  'ajv-draft-04': ['core'],
  canonicalize: ['core'],
  'cli-progress': ['cli'],
  esbuild: ['generators'],
  'fast-check': ['core'],
  'fast-xml-parser': ['core'],
  fastify: ['registry-server'],
  feiertagejs: ['core'],
  'json-schema-to-typescript': ['generators'],
  'junit-report-builder': ['conformance'],
  kysely: ['registry-server'],
  oauth4webapi: ['conformance'],
  pg: ['registry-server'],
  piscina: ['core'],
  'prom-client': ['registry-server'],
  re2js: ['core'],
  refa: ['core'],
  saxes: ['core'],
  typebox: ['registry-server'],
  yaml: ['core'],
}

/** Only these are reached by `await import`: they are loaded when asked for. */
const onlyOnDemand = ['@fallnetz/generators', '@fallnetz/conformance']

interface Import {
  readonly file: string
  readonly workspace: string
  readonly target: string
  readonly onDemand: boolean
}

const imports = files('.ts')
  .filter((file) => !file.includes('/golden/') && workspaceOf(file) in mayImport)
  .flatMap((file) => importsOf(file))

describe('architecture', () => {
  test('the import statements were found at all', () => {
    expect(imports.length).toBeGreaterThan(100)
  })

  test('packages import only those below them, siblings never', () => {
    const wrong = imports
      .filter(({ target }) => target.startsWith('@fallnetz/'))
      .filter(({ workspace, target }) => {
        const imported = target.split('/')[1] ?? ''
        return imported !== workspace && !mayImport[workspace]?.includes(imported)
      })
    expect(wrong.map(described)).toEqual([])
  })

  test('relative imports stay inside their package', () => {
    const wrong = imports.filter(({ file, target }) => target.startsWith('.') && leavesItsPackage(file, target))
    expect(wrong.map(described)).toEqual([])
  })

  test('each library has one owner', () => {
    const wrong = imports
      .filter(({ file }) => !isTestOnly(file))
      .filter(({ workspace, target }) => {
        const owner = owners[libraryOf(target)]
        return owner !== undefined && workspace !== 'examples' && !owner.includes(workspace)
      })
    expect(wrong.map(described)).toEqual([])
  })

  test('the command line loads heavy packages only when a command needs them', () => {
    const wrong = imports.filter(
      ({ file, workspace, target, onDemand }) =>
        workspace === 'cli' && !isTestOnly(file) && !onDemand && onlyOnDemand.includes(target),
    )
    expect(wrong.map(described)).toEqual([])
  })

  test('core opens no socket and starts no process', () => {
    const forbidden = ['node:net', 'node:http', 'node:https', 'node:child_process', 'node:dgram', 'node:tls']
    const wrong = imports.filter(
      ({ file, workspace, target }) => workspace === 'core' && !isTestOnly(file) && forbidden.includes(target),
    )
    expect(wrong.map(described)).toEqual([])
  })

  test('no file is longer than 300 lines', () => {
    const long = files('.ts').filter((file) => !file.includes('/golden/') && read(file).split('\n').length > 301)
    expect(long).toEqual([])
  })

  test('there is one index.ts per package and none inside, but for the subpath @fallnetz/core/values', () => {
    const inner = files('/index.ts').filter(
      (file) => !/^[a-z-]+\/src\/index\.ts$/.test(file) && !file.includes('/golden/'),
    )
    expect(inner).toEqual(['core/src/values/index.ts'])
  })
})

function importsOf(file: string): Import[] {
  // Type-only imports vanish before anything runs.
  const text = read(file).replaceAll(/^\s*(import|export) type [^'"]*from\s+'[^']+'/gm, '')
  const statements = text.matchAll(/^\s*(?:import|export)\b[^'"`;]*?from\s+'([^']+)'|^\s*import\s+'([^']+)'/gm)
  const calls = text.matchAll(/\bimport\(\s*'([^']+)'/g)
  const workspace = workspaceOf(file)
  return [
    ...[...statements].map((match) => ({ file, workspace, target: match[1] ?? match[2] ?? '', onDemand: false })),
    ...[...calls].map((match) => ({ file, workspace, target: match[1] ?? '', onDemand: true })),
  ]
}

function workspaceOf(file: string): string {
  return file.split('/', 1)[0] ?? ''
}

function isTestOnly(file: string): boolean {
  return /\.(test|contract)\.ts$/.test(file) || file.includes('/bench/') || file.includes('/testing/')
}

function libraryOf(target: string): string {
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}

function leavesItsPackage(file: string, target: string): boolean {
  const path = new URL(target, `file:///${file}`).pathname.slice(1)
  return workspaceOf(path) !== workspaceOf(file)
}

function described({ file, target }: Import): string {
  return `${file} imports ${target}`
}
