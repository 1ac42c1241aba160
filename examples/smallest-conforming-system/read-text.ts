import type { Answer } from './answer.ts'
import type { Party } from './party.ts'
import type { Request } from './request.ts'

/** 1 MiB: a message of the standard stays far below; what is larger is a mistake or an attack. */
const largestBody = 1024 * 1024

/** The body as text, strictly: right media type, not too large, real UTF-8. */
export async function readText(party: Party, request: Request, mediaType: string): Promise<{ text: string } | Answer> {
  if (!isOfType(request, mediaType)) return party.parts.problem(party, 'unsupported-media-type')
  const bytes = await upTo(largestBody, request.body)
  if (bytes === undefined) return party.parts.problem(party, 'message-too-large')
  const text = decoded(bytes)
  return text === undefined ? party.parts.problem(party, 'malformed-json') : { text }
}

function isOfType(request: Request, mediaType: string): boolean {
  const [type = '', ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';')
  const foreign = parameters.some((one) => one.includes('charset') && !/^\s*charset="?utf-8"?\s*$/.test(one))
  return type.trim() === mediaType && !foreign
}

/**
 * Counts what really arrives: the announced length may be wrong or missing. What is too much is read and thrown
 * away, because a sender that is cut off while sending sees a broken connection instead of our answer.
 */
async function upTo(limit: number, body: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size <= limit) chunks.push(chunk)
  }
  return size > limit ? undefined : Buffer.concat(chunks)
}

// Replacing broken bytes by "?" would change names without anybody noticing.
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
