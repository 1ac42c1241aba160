import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'

const started: ChildProcess[] = []
afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
})
const main = fileURLToPath(new URL('main.ts', import.meta.url))

describe('the smallest system from the command line', () => {
  test('says where it listens, answers there, and ends when told to', async () => {
    const system = start(['--port', '0'], { FALLNETZ_SOURCE_TOKEN: 'quelle' })
    const [line] = (await once(createInterface(system.stdout), 'line')) as [string]
    const url = /http:\S+/.exec(line)?.[0]
    const answer = await fetch(`${url}/v1/events`, { headers: { authorization: 'Bearer quelle' } })
    expect(answer.status).toBe(200)
    system.kill('SIGINT')
    expect(await once(system, 'exit')).toEqual([0, null])
  })

  test('says in German what to do when the port is busy', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = typeof address === 'object' ? String(address?.port) : ''
    expect(await failed(['--port', port])).toEqual([
      2,
      `Der Port ${port} ist belegt. Wählen Sie mit --port einen anderen.\n`,
    ])
    other.close()
  })

  test('says in English which contracts there are', async () => {
    const [code, text] = await failed(['--contract', 'nothing@1.0.0', '--lang', 'en'])
    expect(code).toBe(2)
    expect(text).toMatch(/no contract called "nothing@1.0.0".*referral@1.0.0/)
  })
})

function start(args: string[], environment: Record<string, string> = {}) {
  const system = spawn(process.execPath, ['--conditions=@fallnetz/source', main, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(system)
  return system
}

async function failed(args: string[]): Promise<[code: number, output: string]> {
  const system = start(args)
  let output = ''
  system.stderr.on('data', (chunk) => {
    output += chunk
  })
  const [code] = (await once(system, 'close')) as [number]
  return [code, output]
}
