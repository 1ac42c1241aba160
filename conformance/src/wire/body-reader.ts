/** Takes in the body of an answer, however it is delimited. */
export interface BodyReader {
  /** `surplus`: the body is whole, and something stands after it. */
  take(bytes: Buffer): 'more' | 'done' | 'surplus' | 'garbage' | 'too-large'
  text(): string
  /** Only the end of the connection says that the body is whole. */
  readonly endsWithConnection: boolean
}

// An answer of this interface is small; whoever sends more is broken or hostile.
const maxBytes = 8 * 1024 * 1024

export function noBody(): BodyReader {
  return {
    take: (bytes) => (bytes.length === 0 ? 'done' : 'surplus'),
    text: () => '',
    endsWithConnection: false,
  }
}

export function sizedBody(size: number): BodyReader {
  const pieces = collector()
  return {
    take(bytes) {
      if (size > maxBytes) return 'too-large'
      const missing = size - pieces.size()
      pieces.add(bytes.length > missing ? bytes.subarray(0, missing) : bytes)
      if (bytes.length > missing) return 'surplus'
      return bytes.length === missing ? 'done' : 'more'
    },
    text: pieces.text,
    endsWithConnection: false,
  }
}

export function openEndedBody(): BodyReader {
  const pieces = collector()
  return {
    take(bytes) {
      pieces.add(bytes)
      return pieces.size() > maxBytes ? 'too-large' : 'more'
    },
    text: pieces.text,
    endsWithConnection: true,
  }
}

const lineEnd = '\r\n'
const maxLineBytes = 4 * 1024

/** Pieces with their size before each, and a piece of size 0 at the end (RFC 9112 §7.1). */
export function chunkedBody(): BodyReader {
  const pieces = collector()
  let rest: Buffer = Buffer.alloc(0)
  let state: 'size' | 'trailer' | { missing: number } = 'size'

  function take(bytes: Buffer): ReturnType<BodyReader['take']> {
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes])
    for (;;) {
      if (typeof state === 'object') {
        pieces.add(rest.subarray(0, state.missing))
        if (pieces.size() > maxBytes) return 'too-large'
        const taken = Math.min(state.missing, rest.length)
        rest = rest.subarray(taken)
        state = { missing: state.missing - taken }
        if (state.missing > 0 || rest.length < lineEnd.length) return 'more'
        if (rest.toString('latin1', 0, lineEnd.length) !== lineEnd) return 'garbage'
        rest = rest.subarray(lineEnd.length)
        state = 'size'
      }
      const end = rest.indexOf(lineEnd)
      if (end < 0) return rest.length > maxLineBytes ? 'garbage' : 'more'
      const line = rest.toString('latin1', 0, end)
      rest = rest.subarray(end + lineEnd.length)
      if (state === 'trailer') {
        if (line === '') return rest.length === 0 ? 'done' : 'surplus'
      } else {
        const digits = /^([\da-f]{1,8})[\t ]*(?:;[\t\x20-\x7e\x80-\xff]*)?$/i.exec(line)?.[1]
        if (digits === undefined) return 'garbage'
        const size = Number.parseInt(digits, 16)
        state = size === 0 ? 'trailer' : { missing: size }
      }
    }
  }
  return { take, text: pieces.text, endsWithConnection: false }
}

function collector(): { add(bytes: Buffer): void; size(): number; text(): string } {
  const pieces: Buffer[] = []
  let size = 0
  return {
    add(bytes) {
      pieces.push(bytes)
      size += bytes.length
    },
    size: () => size,
    text: () => (pieces.length === 1 ? pieces[0]?.toString('utf8') : Buffer.concat(pieces).toString('utf8')) ?? '',
  }
}
