import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** The program as an operator starts it, in a process of its own. */
export interface Program {
  readonly child: ChildProcess
  /** Resolves with the address once it answers. */
  readonly ready: Promise<string>
  /** Resolves when the process has ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string; readonly errors: string }>
}

/** Why the program cannot be given a disk of its own here; undefined when it can. */
export const smallDiskMissing =
  spawnSync('unshare', ['--map-root-user', '--mount', 'true']).status === 0
    ? undefined
    : 'A full disk is NOT TESTED: this account may not mount a small one of its own (unshare).'

if (smallDiskMissing !== undefined) console.warn(`\n!!! ${smallDiskMissing}\n`)

/** A disk that only the program sees, mounted at an existing folder. */
export interface SmallDisk {
  readonly folder: string
  readonly kibibytes: number
}

export function startProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  disk?: SmallDisk,
): Program {
  const program = [process.execPath, '--conditions=@fallnetz/source', main, ...args]
  const [command = '', ...rest] = disk === undefined ? program : [...onSmallDisk(disk), ...program]
  const child = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', FALLNETZ_LANG: 'en', ...environment },
  })
  // A test that fails halfway leaves nothing running behind.
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let output = ''
  let errors = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      const address = /answers at (http:\S+)/.exec(output)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('close', () => reject(new Error(`The program ended before it answered: ${errors}`)))
  })
  // Programs that are meant to fail are never waited for.
  ready.catch(() => undefined)
  const ended = once(child, 'close').then(([code]) => ({
    code: typeof code === 'number' ? code : null,
    output,
    errors,
  }))
  return { child, ready, ended }
}

function onSmallDisk({ folder, kibibytes }: SmallDisk): string[] {
  const script = 'mount -t tmpfs -o "size=$1k" none "$2" && shift 2 && exec "$@"'
  return ['unshare', '--map-root-user', '--mount', 'sh', '-c', script, 'sh', String(kibibytes), folder]
}
