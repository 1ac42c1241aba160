import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const data = mkdtempSync(join(tmpdir(), 'fallnetz-first-exchange-'))
const started: ChildProcess[] = []
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
  rmSync(data, { recursive: true })
})

describe('npm start', { timeout: 120_000 }, () => {
  test('shows a whole exchange, names three commands that work, and ends with Ctrl-C', async () => {
    const start = run(process.execPath, [...main, '--data', data])
    await start.says(/Ready after/)
    expect(start.output()).toMatch(/referral@1\.0\.0 .*Vermittlung \(Entwurf\).*Referral \(draft\)/)
    expect(start.output()).toMatch(/bestanden.*passed/)
    expect(readFileSync(join(data, 'report.html'), 'utf8')).toContain('<html lang="de"')
    expect(JSON.parse(readFileSync(join(data, 'report.json'), 'utf8'))).toMatchObject({ outcome: 'passed' })

    const [validate = '', fetchBundle = '', testAgain = ''] = start
      .output()
      .split('\n')
      .filter((line) => /^ {2}(npm|curl) /.test(line))
    expect(await codeOf(validate)).toBe(0)
    // What the tutorial does next: without its urgency the message is no longer valid.
    const message = join(data, 'message.json')
    const { envelope, payload } = JSON.parse(readFileSync(message, 'utf8'))
    const { urgency, ...rest } = payload
    expect(urgency).toHaveProperty('code')
    writeFileSync(join(data, 'my-message.json'), JSON.stringify({ envelope, payload: rest }))
    expect(await codeOf(validate.replace(message, join(data, 'my-message.json')))).toBe(1)
    // Not every machine that runs this test has curl.
    const bundle = await fetch(fetchBundle.replace('curl', '').trim())
    expect(await bundle.json()).toHaveProperty('$defs')
    expect(await codeOf(testAgain)).toBe(0)

    const urls = start.output().match(/http:\/\/127\.0\.0\.1:\d+/g) ?? []
    start.child.kill('SIGINT')
    expect(await once(start.child, 'close')).toEqual([0, null])
    await expect(fetch(urls[0] ?? '')).rejects.toThrow()
  })

  test('ends after the verdict when asked to, and finds its store again', async () => {
    const start = run(process.execPath, [...main, '--once', '--data', data])
    expect(await once(start.child, 'close')).toEqual([0, null])
    expect(start.output()).toMatch(/bestanden.*passed/)
    expect(existsSync(join(data, 'registry', 'registry.sqlite'))).toBe(true)
  })

  test('says what to do when somebody insists on a port that is busy', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    const start = run(process.execPath, [...main, '--once', '--data', data, '--system-port', port])
    expect(await once(start.child, 'close')).toEqual([2, null])
    expect(start.output()).toMatch(/ist belegt\. .* is busy\. /)
    other.close()
  })

  test('ends when the store cannot be opened, although the system beside it has started', async () => {
    const file = join(data, 'a-file')
    writeFileSync(file, '')
    const start = run(process.execPath, [...main, '--once', '--data', file])
    expect(await once(start.child, 'close')).toEqual([2, null])
    expect(start.output()).toMatch(/das Register nicht arbeiten.*cannot work in the folder/)
  })

  test('says which contracts there are when asked for another', async () => {
    const start = run(process.execPath, [...main, '--once', '--data', data, '--contract', 'nothing'])
    expect(await once(start.child, 'close')).toEqual([2, null])
    expect(start.output()).toMatch(/nothing.*referral@1\.0\.0/)
  })
})

const main = ['--conditions=@fallnetz/source', join(import.meta.dirname, 'main.ts')]

interface Running {
  readonly child: ChildProcess
  readonly output: () => string
  /** Waits for a line; fails with everything said so far when the process ends before. */
  readonly says: (what: RegExp) => Promise<void>
}

function run(command: string, args: readonly string[]): Running {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  started.push(child)
  let output = ''
  const listeners = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
      for (const listener of listeners) listener()
    })
  }
  const says = (what: RegExp) =>
    new Promise<void>((resolve, reject) => {
      listeners.add(() => what.test(output) && resolve())
      child.once('close', () => reject(new Error(output)))
    })
  return { child, output: () => output, says }
}

async function codeOf(commandLine: string): Promise<number | null> {
  const { child, output } = run('sh', ['-c', commandLine])
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) console.error(output())
  return code
}
