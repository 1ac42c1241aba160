import type { Writable } from 'node:stream'

/** Where text goes: a stream, or a test that collects it. */
export interface Output {
  write(text: string): unknown
  /** Writes bytes; done when they are no longer needed, so that much output needs little memory. */
  send(bytes: Uint8Array): Promise<void>
}

/** Everything a command may touch outside itself, besides files. Tests hand in their own. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Whether standard input is a keyboard, at which nobody may be typing. */
  readonly isKeyboard: boolean
  /** The screen behind stderr, on which progress may be drawn; undefined where nobody watches. */
  readonly screen: Writable | undefined
  /** Aborted when nobody reads the output any more (`fallnetz … | head -1`). */
  readonly closed: AbortSignal
  /** Calls the listener on Ctrl-C instead of ending at once, until the returned function is called. */
  readonly onInterrupt: (listener: () => void) => () => void
}
