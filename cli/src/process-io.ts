import { KnownError, type Language } from '@fallnetz/core/validation'
import type { Io, Output } from './io.ts'

/**
 * The real world: the streams of this process. `delivered` says whether everything written so far went where it should,
 * or to a reader who had enough of it.
 */
export function processIo(language: Language): { readonly io: Io; readonly delivered: () => boolean } {
  const closed = new AbortController()
  let failed = false

  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed.abort()
    // The reader had enough (`| head -1`): nothing to complain about.
    if (error.code === 'EPIPE' || failed) return
    failed = true
    process.exitCode = 2
    void complain(error, language)
  })

  const io: Io = {
    stdout: outputTo(process.stdout),
    // These two are opened only when somebody uses them: that takes time.
    get stderr() {
      return outputTo(openStderr())
    },
    get stdin() {
      return process.stdin
    },
    env: process.env,
    get cwd() {
      return currentFolder()
    },
    get isKeyboard() {
      return isTerminal(0)
    },
    get screen() {
      return isTerminal(2) ? openStderr() : undefined
    },
    closed: closed.signal,
    onInterrupt,
  }
  return { io, delivered: () => !failed }
}

function currentFolder(): string {
  try {
    return process.cwd()
  } catch (cause) {
    throw new KnownError(
      'folder-unreadable',
      {
        de: 'Den Ordner, in dem Sie stehen, gibt es nicht mehr. Wechseln Sie in einen anderen.',
        en: 'The folder you are in no longer exists. Change to another one.',
      },
      { cause },
    )
  }
}

// Fetched when somebody asks: this module brings half of Node's network along.
function isTerminal(descriptor: number): boolean {
  return process.getBuiltinModule('node:tty').isatty(descriptor)
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => stream.write(text),
    // An error has listeners of its own; whoever sends only waits for the end of it.
    send: (bytes) => new Promise((resolve) => void stream.write(bytes, () => resolve())),
  }
}

async function complain(error: Error, language: Language): Promise<void> {
  const { notWritten } = await import('./output/write-file.ts')
  const { code, text } = notWritten({ de: 'Die Ausgabe', en: 'The output' }[language], error)
  openStderr().write(`${{ de: 'Fehler', en: 'Error' }[language]} ${code}\n  ${text[language]}\n`)
}

function openStderr(): NodeJS.WriteStream {
  // Where not even complaints can be written there is nobody to complain to.
  if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => undefined)
  return process.stderr
}

function onInterrupt(listener: () => void): () => void {
  // Once: whoever presses Ctrl-C again wants out at once.
  process.once('SIGINT', listener)
  process.once('SIGTERM', listener)
  return () => {
    process.off('SIGINT', listener)
    process.off('SIGTERM', listener)
  }
}
