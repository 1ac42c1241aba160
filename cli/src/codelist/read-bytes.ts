import { closeSync, openSync, readSync } from 'node:fs'
import { resolve } from 'node:path'
import { unreadable } from '../inputs/find.ts'
import type { Io } from '../io.ts'

/** More than any list: what is longer is refused by whoever reads it. */
const most = 17 * 1024 * 1024

/** The bytes of a file, or of standard input for `-`. Throws KnownError `file-not-found` or `file-unreadable`. */
export async function bytesOf(name: string, io: Io): Promise<Uint8Array> {
  return name === '-' ? fromStream(io.stdin) : fromFile(resolve(io.cwd, name))
}

async function fromStream(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.byteLength
    if (size > most) break
  }
  return Buffer.concat(chunks)
}

function fromFile(path: string): Uint8Array {
  try {
    const file = openSync(path, 'r')
    try {
      return upTo(file, most)
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw unreadable(cause)
  }
}

function upTo(file: number, bytes: number): Uint8Array {
  const parts: Buffer[] = []
  for (let size = 0; size < bytes; ) {
    const part = Buffer.alloc(Math.min(1024 * 1024, bytes - size))
    const read = readSync(file, part)
    if (read === 0) break
    parts.push(part.subarray(0, read))
    size += read
  }
  return Buffer.concat(parts)
}
