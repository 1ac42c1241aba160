import { chunksOfFile } from '@fallnetz/core'
import { unreadable } from './find.ts'

/**
 * The bytes of a long file, piece by piece, each good only until the next is asked for; `seen` is told how many each
 * time. Throws KnownError `file-not-found` or `file-unreadable`.
 */
export async function* piecesOfFile(path: string, seen: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunksOfFile(path)) {
      seen(chunk.byteLength)
      yield chunk
    }
  } catch (cause) {
    throw unreadable(cause)
  }
}
