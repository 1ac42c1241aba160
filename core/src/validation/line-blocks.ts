/** Whole lines of a stream, or a mark that one line was too long to keep. */
export type LineBlock = { readonly lines: Uint8Array } | { readonly tooLong: true }

const newline = 10

/**
 * Cuts a stream into blocks of whole lines, each up to about a chunk long, without holding more than one line beyond
 * the chunk. A line longer than `maxLine` bytes is passed over; a mark stands in its place. A block is good only until
 * the next is asked for, as a chunk is.
 */
export async function* lineBlocks(chunks: AsyncIterable<Uint8Array>, maxLine: number): AsyncGenerator<LineBlock> {
  let rest: Uint8Array[] = []
  let kept = 0
  let skipping = false
  for await (const chunk of chunks) {
    const first = chunk.indexOf(newline)
    if (first < 0) {
      if (!skipping) rest.push(Buffer.from(chunk))
      kept += chunk.length
    } else {
      const end = chunk.lastIndexOf(newline) + 1
      // The first line feed ends what began in earlier chunks; where nothing did, all lines go as one block.
      const next = kept === 0 && !skipping ? 0 : first + 1
      if (skipping || kept + next > maxLine) yield { tooLong: true }
      else if (next > 0) yield { lines: Buffer.concat([...rest, chunk.subarray(0, next)]) }
      if (end > next) yield { lines: chunk.subarray(next, end) }
      rest = end < chunk.length ? [Buffer.from(chunk.subarray(end))] : []
      kept = chunk.length - end
      skipping = false
    }
    if (kept > maxLine && !skipping) {
      skipping = true
      rest = []
    }
  }
  if (skipping) yield { tooLong: true }
  else if (kept > 0) yield { lines: Buffer.concat(rest) }
}
