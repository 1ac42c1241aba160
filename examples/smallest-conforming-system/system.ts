import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Answer } from './answer.ts'
import type { SystemOptions } from './options.ts'
import { type Parts, standardParts } from './parts.ts'
import { createParty, type Party } from './party.ts'
import { type Request, requestOf } from './request.ts'

/** A running system and how to end it. */
export interface System {
  /** Root of the party interface, without a slash at the end. */
  readonly url: string
  close(): Promise<void>
}

/**
 * Starts the smallest system that keeps to the standard. It remembers everything until it is closed, and nothing
 * afterwards. Throws KnownError `contract-not-found`; a busy port is a Node error with code `EADDRINUSE`.
 */
export async function createSystem(options: SystemOptions, parts: Parts = standardParts): Promise<System> {
  const stop = new AbortController()
  const party = await createParty(options, parts, stop.signal)
  const server = createServer(async (incoming, outgoing) => {
    write(outgoing, await answerTo(party, requestOf(incoming), faultLog(options, outgoing)))
  })
  const host = options.host ?? '127.0.0.1'
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, host, resolve)
  })
  // Listening on a port, the address is always an object.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        stop.abort()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

// The edge: what nobody foresaw is told to us in full, and to the other side not at all.
async function answerTo(party: Party, request: Request, log: (fault: unknown) => void): Promise<Answer> {
  try {
    return await party.parts.respond(party, request)
  } catch (fault) {
    log(fault)
    return party.parts.problem(party, 'internal-error')
  }
}

// Somebody who hangs up halfway makes reading fail; that is no fault of ours.
function faultLog({ log = console.error }: SystemOptions, outgoing: ServerResponse): (fault: unknown) => void {
  return (fault) => {
    if (!outgoing.destroyed) log(fault)
  }
}

function write(outgoing: ServerResponse, { status, headers, body }: Answer): void {
  const text = body === undefined ? '' : JSON.stringify(body)
  outgoing.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) }).end(text)
}
