import type { IncomingMessage } from 'node:http'
import type { App } from '../routes/route.ts'
import type { IsWaiting } from './expectations.ts'

/** What a connection may still carry of a request that has its answer already. */
export interface Leftover {
  readonly bytes: number
  readonly milliseconds: number
}

/**
 * Whoever is refused in the middle of sending must be able to read why: many a client reads nothing before it has sent
 * all, and a connection that is cut takes the answer along. So the rest is taken and dropped, up to a limit.
 */
export function takeLeftovers(app: App, limit: Leftover, isWaiting: IsWaiting): void {
  app.addHook('onSend', async (request, reply) => {
    // Who waits to be told to go on has sent nothing and reads the answer first.
    if (request.raw.complete || isWaiting(request.raw)) return
    // Fastify would have Node cut the connection right after the answer.
    reply.removeHeader('connection')
    // And so would the sender: then the answer waits for the rest.
    if (!reply.raw.shouldKeepAlive) await dropped(request.raw, limit)
  })
  app.server.on('request', (request, response) => {
    if (!bringsBody(request)) return
    response.once('finish', () => {
      if (!request.complete) watch(request, limit)
    })
  })
}

function bringsBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined
}

function dropped(request: IncomingMessage, { bytes, milliseconds }: Leftover): Promise<void> {
  return new Promise((resolve) => {
    let left = bytes
    const timer = setTimeout(resolve, milliseconds)
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    request.once('end', end).once('close', end)
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length
      if (left < 0) end()
    })
  })
}

// Node drops what comes without telling anybody, so only the socket knows how much that is.
function watch(request: IncomingMessage, { bytes, milliseconds }: Leftover): void {
  const { socket } = request
  const most = socket.bytesRead + bytes
  const until = performance.now() + milliseconds
  const timer = setInterval(() => {
    if (request.complete || socket.destroyed) return clearInterval(timer)
    if (socket.bytesRead > most || performance.now() > until) socket.destroy()
  }, 20)
}
