import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contractFromFiles } from '@fallnetz/core'
import { openSqliteStore } from '@fallnetz/registry-server'
import { sampleFiles } from './sample.ts'

/** A server that serves the same 5 kB at the same path, in a process of its own. */
export interface Contestant {
  readonly name: string
  readonly url: string
  /** Seconds of processor time it has used so far; undefined where the system does not tell. */
  cpuSeconds(): number | undefined
  stop(): void
}

export const path = '/v1/contracts/toy/versions/1.0.0/files/five.json'
const body = JSON.stringify({ text: 'x'.repeat(5_000) })

const bareServer = `
const body = Buffer.from(${JSON.stringify(body)})
require('node:http').createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length })
  response.end(body)
}).listen(Number(process.argv[1]), '127.0.0.1')`

export async function contestants(folder: string): Promise<Contestant[]> {
  const bare = await start('node:http', (port) => [process.execPath, '-e', bareServer, String(port)])
  const registry = await startRegistry(join(folder, 'data'))
  const hasNginx = spawnSync('nginx', ['-v']).error === undefined
  return [bare, registry, ...(hasNginx ? [await startNginx(join(folder, 'nginx'))] : [])]
}

async function startRegistry(data: string): Promise<Contestant> {
  const files = new Map(Object.entries(sampleFiles({ status: 'published', files: { 'five.json': body } })))
  const { id, version, digest } = contractFromFiles(files, 'toy')
  const store = await openSqliteStore(data)
  const terms = { by: 'bench', at: '2026-11-22T09:30:00Z' }
  await store.publish({ collection: 'contracts', id, version, status: 'published', digest, files }, terms)
  await store.close()
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
  const args = ['--conditions=@fallnetz/source', main, '--log-level', 'silent', '--data', data, '--port']
  return start('registry', (port) => [process.execPath, ...args, String(port)])
}

async function startNginx(folder: string): Promise<Contestant> {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, body)
  return start('nginx', (port) => {
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder};`)
    const server = `server { listen 127.0.0.1:${port}; root ${folder}; access_log off; }`
    const http = `http { ${temporary.join(' ')} keepalive_requests 1000000000; sendfile on; open_file_cache max=10; ${server} }`
    const user = process.getuid?.() === 0 ? 'user root;' : ''
    const settings = `${user} worker_processes 1; master_process off; daemon off; pid ${folder}/pid; error_log ${folder}/log; events {} ${http}`
    writeFileSync(join(folder, 'nginx.conf'), settings)
    return ['nginx', '-c', join(folder, 'nginx.conf')]
  })
}

async function start(name: string, commandFor: (port: number) => string[]): Promise<Contestant> {
  const port = await freePort()
  const [command = '', ...args] = commandFor(port)
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  process.once('exit', () => child.kill())
  const url = `http://127.0.0.1:${port}`
  await untilItAnswers(`${url}${path}`, child)
  return { name, url, cpuSeconds: () => cpuSecondsOf(child.pid), stop: () => child.kill() }
}

// Fields 14 and 15 of /proc/<pid>/stat count hundredths of seconds in user and kernel mode (proc(5)).
function cpuSecondsOf(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return undefined
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address !== null ? address.port : 0
}

async function untilItAnswers(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.status === 200 && (await response.text()) === body) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`The server ended before it answered: ${child.spawnfile}`)
}
