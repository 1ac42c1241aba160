import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { scratch } from './testing/in-process.contract.ts'
import { serve } from './testing/registry.contract.ts'

// The real command, as a process of its own: built, as it is installed, and from its sources, as it is developed.
const built = [join(import.meta.dirname, '../bin/fallnetz.js')]
const sources = ['--conditions=@fallnetz/source', join(import.meta.dirname, 'main.ts')]

const { folder, write, remove } = scratch()
afterAll(remove)

const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8', NODE_COMPILE_CACHE: join(folder, 'compiled') }
const box = { type: 'object', properties: { a: { const: 1 } }, additionalProperties: false }
write('box.schema.json', box)
write('narrower.schema.json', { ...box, properties: { a: { const: 2 } } })
write('good.json', { a: 1 })
write('bad.json', { b: 1 })
write('broken.json', '{')
write('long.ndjson', `{"a":1}${' '.repeat(2 ** 20)}\n`.repeat(20))
write('lines.ndjson', '{"b":1}\n'.repeat(200_000))

// util-linux, part of every Debian; it makes a terminal.
const hasTerminal = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux') ?? false

describe.each([
  { kind: 'built', command: built },
  { kind: 'from sources', command: sources },
])('fallnetz, $kind', ({ command }) => {
  test.each([
    {
      claim: 'yes is 0',
      words: ['validate', 'good.json', '--schema', 'box.schema.json'],
      code: 0,
      out: /valid against/,
      err: /^$/,
    },
    {
      claim: 'no is 1',
      words: ['validate', 'bad.json', '--schema', 'box.schema.json'],
      code: 1,
      out: /additional-properties/,
      err: /^$/,
    },
    { claim: 'cannot tell is 2', words: ['validate', 'broken.json'], code: 2, out: /json-syntax/, err: /^$/ },
    {
      claim: 'an unknown command is 2',
      words: ['vaildate'],
      code: 2,
      out: /^$/,
      err: /command-unknown\n.*"fallnetz validate"/,
    },
    {
      claim: 'an unknown option is 2',
      words: ['list', '--langg=de'],
      code: 2,
      out: /^$/,
      err: /option-unknown\n.*--lang\b/,
    },
    {
      claim: 'a comparison that breaks is 1',
      words: ['compare', 'box.schema.json', 'narrower.schema.json'],
      code: 1,
      out: /would be refused[\s\S]*"a": 1[\s\S]*\(major\)/,
      err: /^$/,
    },
    { claim: 'nothing said is help', words: [], code: 0, out: /Commands:\n {2}validate/, err: /^$/ },
    { claim: 'the version', words: ['--version'], code: 0, out: /^\d+\.\d+\.\d+\n$/, err: /^$/ },
  ])('$claim', ({ words, code, out, err }) => {
    const said = spawnSync(process.execPath, [...command, ...words], { cwd: folder, env, encoding: 'utf8' })
    expect(said.stdout).toMatch(out)
    expect(said.stderr).toMatch(err)
    expect(said.status).toBe(code)
  })

  test('standard input comes through a pipe', () => {
    const words = [...command, 'validate', '-', '--schema', 'box.schema.json']
    const said = spawnSync(process.execPath, words, { cwd: folder, env, encoding: 'utf8', input: '{"a":1}' })
    expect(said).toMatchObject({ status: 0, stderr: '' })
  })

  test('a folder that was taken away is told, and what needs none goes on', () => {
    const gone = (words: string) =>
      spawnSync(
        'sh',
        ['-c', `mkdir gone && cd gone && rmdir ../gone && exec "$@" ${words}`, 'sh', process.execPath, ...command],
        {
          ...{ cwd: folder, env, encoding: 'utf8' as const },
        },
      )
    const validated = gone('validate message.json')
    expect(validated.stderr).toMatch(/^Error folder-unreadable\n {2}The folder you are in no longer exists\. .*\n$/)
    expect(validated.status).toBe(2)
    expect(gone('--version')).toMatchObject({ status: 0, stderr: '' })
  })

  test('a full disk behind standard output is told, and is no yes', () => {
    const full = openSync('/dev/full', 'w')
    const said = spawnSync(process.execPath, [...command, 'list'], {
      env,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    })
    expect(said.stderr).toMatch(/^Error output-not-written\n {2}.*disk is full.*\n$/)
    expect(said.status).toBe(2)
  })

  // Lines of a megabyte: a bar is worth while from 16 MiB on.
  const long = ['validate', 'long.ndjson', '--schema', 'box.schema.json']

  test.skipIf(!hasTerminal)('whoever looks at a screen sees how far a long file is', () => {
    const line = [process.execPath, ...command, ...long].map((word) => `'${word}'`).join(' ')
    // script gives the command a terminal of its own, as a window would; TERM says that it can draw.
    const said = spawnSync('script', ['-qec', line, '/dev/null'], {
      cwd: folder,
      env: { ...env, TERM: 'xterm' },
      encoding: 'utf8',
    })
    expect(said.stdout).toMatch(/long\.ndjson =+ 100 %/)
    expect(said.stdout).toContain('20 messages, all valid')
    expect(said.status).toBe(0)
  })

  test('behind a pipe nothing is drawn', () => {
    const said = spawnSync(process.execPath, [...command, ...long], {
      cwd: folder,
      env: { ...env, TERM: 'xterm' },
      encoding: 'utf8',
    })
    expect(said).toMatchObject({ status: 0, stderr: '' })
  })

  test('a reader who had enough is nothing to complain about', async () => {
    const words = [...command, 'validate', 'lines.ndjson', '--schema', 'box.schema.json']
    const child = spawn(process.execPath, words, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (chunk) => (err += String(chunk)))
    await once(child.stdout, 'data')
    child.stdout.destroy()
    expect(await ended(child)).toBe(1)
    expect(err).toBe('')
  })
})

describe('the launcher', () => {
  test('says what is missing where Node is too old', () => {
    // The check reads process.versions: that is all an older Node would answer differently up to there.
    const code = `Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); await import(${JSON.stringify(built[0])})`
    const said = spawnSync(process.execPath, ['--input-type=module', '-e', code], { env, encoding: 'utf8' })
    expect(said).toMatchObject({ status: 2, stdout: '' })
    expect(said.stderr).toContain('Error node-too-old\n  fallnetz needs Node 22.18 or newer')
  })

  test('says what is missing where nothing is built', () => {
    write('package/package.json', { type: 'module' })
    execFileSync('cp', [built[0] ?? '', write('package/bin/fallnetz.js', '')])
    const said = spawnSync(process.execPath, [join(folder, 'package/bin/fallnetz.js')], {
      env: { ...env, LANG: 'de_DE.UTF-8' },
      encoding: 'utf8',
    })
    expect(said).toMatchObject({ status: 2, stdout: '' })
    expect(said.stderr).toContain('Fehler not-built\n  fallnetz ist noch nicht übersetzt.')
  })
})

describe('Ctrl-C', () => {
  test('ends a test in order, and what was not tested is open', async () => {
    const silent = await serve(() => undefined)
    const actor = (name: string) => ({
      organisation: `urn:fallnetz:test:organisation:${name}`,
      auth: { kind: 'bearer', token: 'env:TOKEN' },
    })
    write('target.json', {
      ...{ system: { name: 'Nichts', version: '0' }, environment: 'test', limits: { answerWithinMs: 20_000 } },
      organisation: 'urn:fallnetz:test:organisation:traeger',
      actors: { source: actor('kommune'), target: actor('traeger'), stranger: actor('fremde') },
    })
    const words = ['test', silent.url, '--role', 'target', '--contract', 'referral@1.0.0', '--target', 'target.json']
    const child = spawn(process.execPath, [...sources, ...words], {
      cwd: folder,
      env: { ...env, TOKEN: 'sehr-geheim-1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    child.stdout.on('data', (chunk) => (said += String(chunk)))
    child.stderr.on('data', (chunk) => (said += String(chunk)))
    await silent.asked
    child.kill('SIGINT')
    expect(await ended(child)).toBe(2)
    expect(said).toMatch(/^Error interrupted\n {2}.+\n$/)
    await silent.close()
  })
})

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
  return child.exitCode
}

// Loading takes longer than judging: what only bad messages need, and other commands, must not come along.
test('fallnetz validate loads no more than a good message takes', () => {
  const tell = `import { registerHooks } from 'node:module'
    registerHooks({ load: (url, context, next) => (process.stderr.write(url + '\\n'), next(url, context)) })`
  const options = ['--import', `data:text/javascript,${encodeURIComponent(tell)}`]
  const message = JSON.parse(readFileSync(examples('request-full.json'), 'utf8')).message
  write('message.json', message)
  const { status, stderr } = spawnSync(process.execPath, [...options, ...built, 'validate', 'message.json'], {
    cwd: folder,
    encoding: 'utf8',
    env,
  })
  const loaded = stderr.trim().split('\n')
  expect(status).toBe(0)
  expect(loaded.filter((url) => url.startsWith('node:')).sort()).toEqual(
    ['node:buffer', 'node:crypto', 'node:fs', 'node:path', 'node:url'].sort(),
  )
  expect(loaded.filter((url) => /core\/dist\/(index|validation\/(validator|explain))\.js$/.test(url))).toEqual([])
  expect(loaded.length).toBeLessThan(75)
})

function examples(name: string): string {
  return join(import.meta.dirname, '../../schemas/referral/1.0.0/examples/valid', name)
}
