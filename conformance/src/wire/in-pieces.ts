const pieceBytes = 64 * 1024

/** A body as the chunked transfer coding writes it (RFC 9112 §7.1): pieces with their size before each, and an empty one. */
export function inPieces(body: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(body as string)
  const parts: Uint8Array[] = []
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const piece = bytes.subarray(at, at + pieceBytes)
    parts.push(Buffer.from(`${piece.length.toString(16)}\r\n`), piece, lineEnd)
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')])
}

const lineEnd = Buffer.from('\r\n')
