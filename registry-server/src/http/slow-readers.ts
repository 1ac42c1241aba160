import type { App } from '../routes/route.ts'

/**
 * Lets go of whoever asks and then does not read: Node would keep the connection and the bytes for it for ever.
 * Whoever waits for us, as a publication in the queue does, has nothing to read yet and may wait.
 */
export function dropSlowReaders(app: App, milliseconds: number): void {
  app.server.setTimeout(milliseconds, (socket) => {
    if (socket.writableLength > 0) socket.destroy()
  })
}
