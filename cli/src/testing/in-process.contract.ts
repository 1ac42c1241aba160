import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { ExitCode, Io, Output } from '../index.ts'
import { run } from '../run.ts'

/** What one call of the command said. */
export interface Said {
  readonly code: ExitCode
  readonly out: string
  readonly err: string
}

export interface Around {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array | AsyncIterable<Uint8Array>
  readonly isKeyboard?: boolean
  readonly closed?: AbortSignal
  readonly onInterrupt?: Io['onInterrupt']
}

/** Runs `fallnetz` in this process, in English unless the environment says otherwise. */
export async function fallnetz(words: readonly string[], around: Around = {}): Promise<Said> {
  let out = ''
  let err = ''
  const code = await run(words, {
    stdout: outputTo((text) => (out += text)),
    stderr: outputTo((text) => (err += text)),
    stdin: bytes(around.stdin ?? ''),
    env: around.env ?? {},
    cwd: around.cwd ?? process.cwd(),
    isKeyboard: around.isKeyboard ?? false,
    screen: undefined,
    closed: around.closed ?? new AbortController().signal,
    onInterrupt: around.onInterrupt ?? (() => () => undefined),
  })
  return { code, out, err }
}

function outputTo(add: (text: string) => unknown): Output {
  return { write: add, send: async (bytes) => void add(Buffer.from(bytes).toString()) }
}

async function* bytes(input: string | Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof input === 'string') yield Buffer.from(input)
  else if (input instanceof Uint8Array) yield input
  else yield* input
}

/** A folder of its own for one test file; `remove` takes it away again. */
export function scratch(): { readonly folder: string; readonly write: typeof write; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'fallnetz-cli-'))
  return { folder, write, remove: () => rmSync(folder, { recursive: true, force: true }) }

  function write(name: string, content: string | Uint8Array | object): string {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    const isRaw = typeof content === 'string' || content instanceof Uint8Array
    writeFileSync(path, isRaw ? content : JSON.stringify(content))
    return path
  }
}
