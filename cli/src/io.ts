/** Where text goes: a stream, or a test that collects it. */
export interface Output {
  /** False where the reader is behind and `drained` should be waited for. */
  write(text: string | Uint8Array): unknown
  /** When the reader has caught up, or will read no more. */
  drained?(): Promise<void>
}

/** Everything a command may touch outside itself, besides files. Tests hand in their own. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly stdin: AsyncIterable<Uint8Array>
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Whether a person watches: stdin means the keyboard, stderr the screen on which progress may be drawn. */
  readonly isTTY: { readonly stdin: boolean; readonly stderr: boolean }
  /** Aborted when nobody reads the output any more (`fallnetz … | head -1`). */
  readonly closed: AbortSignal
  /** Calls the listener on Ctrl-C instead of ending at once, until the returned function is called. */
  readonly onInterrupt: (listener: () => void) => () => void
}
