import type { Found } from '../inputs/find.ts'
import type { Io } from '../io.ts'

/** Below this size nobody waits long enough to look at a bar. */
const worthwhile = 16 * 1024 * 1024

/** A bar on stderr for somebody who watches, or nothing at all. */
export interface Progress {
  readonly drawn: boolean
  readonly seen: (bytes: number) => void
  readonly stop: () => void
}

const none: Progress = { drawn: false, seen: () => undefined, stop: () => undefined }

/** Starts a bar for a long file when stderr is a screen; never in a pipe, never in CI. */
export async function startProgress(io: Io, { source, size = 0 }: Found): Promise<Progress> {
  if (size < worthwhile || io.env['CI'] || io.env['TERM'] === 'dumb') return none
  const { screen } = io
  if (screen === undefined) return none
  const { default: progress } = await import('cli-progress')
  const { visible } = await import('@fallnetz/core/visible')
  const bar = new progress.SingleBar({
    stream: screen,
    format: `${visible(source).replaceAll('{', '(')} {bar} {percentage} %`,
    clearOnComplete: true,
    hideCursor: true,
    fps: 5,
  })
  bar.start(size, 0)
  return { drawn: true, seen: (bytes) => bar.increment(bytes), stop: () => bar.stop() }
}
