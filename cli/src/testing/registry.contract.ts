import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Catalog, catalogIndex } from '@fallnetz/core'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export interface Served {
  readonly url: string
  /** Settles when the first request has come. */
  readonly asked: Promise<unknown>
  readonly close: () => Promise<void>
}

/** A small server on a free port of this machine; what it does is up to the test. */
export async function serve(answer: Answer): Promise<Served> {
  const server = createServer(answer)
  const asked = once(server, 'request')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

/** Answers like a registry that holds this catalogue; `change` may spoil what is sent. */
export function registryOf(
  catalog: Catalog,
  change: (path: string, text: string) => string = (_, text) => text,
): Answer {
  const texts = new Map<string, string>([['/v1/catalog', JSON.stringify(catalogIndex(catalog))]])
  for (const { id, version, files } of catalog.contracts.values()) {
    for (const [path, text] of files) texts.set(`/v1/contracts/${id}/versions/${version}/files/${path}`, text)
  }
  for (const { id, version, text } of catalog.codelists.values()) {
    texts.set(`/v1/codelists/${id}/versions/${version}`, text)
  }
  return (request, response) => {
    const path = request.url ?? ''
    const text = texts.get(path)
    response.statusCode = text === undefined ? 404 : 200
    response.end(text === undefined ? '{"code":"path-not-found"}' : change(path, text))
  }
}
