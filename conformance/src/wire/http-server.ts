import type { RequestListener, Server } from 'node:http'

/** A server of node:http. Importing that module evaluates all it offers, a WebSocket among it, and takes ten times as long. */
export function httpServer(listener: RequestListener): Server {
  return process.getBuiltinModule('node:http').createServer(listener)
}
