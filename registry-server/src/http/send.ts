import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Asset, Representation } from './asset.ts'
import { preferredEncoding } from './encodings.ts'

/** Sends bytes from memory past everything a framework would do on the way: negotiation, 304 and HEAD included. */
export function sendAsset(request: FastifyRequest, reply: FastifyReply, asset: Asset): void | Promise<void> {
  const encoding = preferredEncoding(request.raw.headers['accept-encoding'])
  const ready = asset.ready(encoding)
  if (ready !== undefined) return write(request, reply, ready)
  return asset.in(encoding).then((representation) => write(request, reply, representation))
}

function write(request: FastifyRequest, reply: FastifyReply, representation: Representation): void {
  reply.hijack()
  const wanted = request.raw.headers['if-none-match']
  if (wanted !== undefined && matches(wanted, representation.etag)) {
    reply.raw.writeHead(304, [...representation.headersUnchanged])
    reply.raw.end()
    return
  }
  reply.raw.writeHead(200, representation.headers as string[])
  reply.raw.end(request.raw.method === 'HEAD' ? undefined : representation.body)
}

/** If-None-Match (RFC 9110 §13.1.2): `*`, or one of a list; a weak tag matches its strong twin. */
function matches(header: string, etag: string): boolean {
  if (header === etag || header === '*') return true
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}
