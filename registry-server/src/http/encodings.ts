/** How bytes may travel, the smallest first. */
export const encodings = ['br', 'gzip', 'identity'] as const

export type Encoding = (typeof encodings)[number]

/**
 * The encoding an Accept-Encoding header (RFC 9110 §12.5.3) likes best; of equals the smallest.
 * Without a header, and where nothing offered is welcome, the bytes travel as they are.
 */
export function preferredEncoding(header: string | undefined): Encoding {
  if (header === undefined || header === '') return 'identity'
  // Nearly everybody sends a plain list.
  if (!/[;*]/.test(header)) return encodings.find((encoding) => header.includes(encoding)) ?? 'identity'
  const weights = weightsIn(header)
  const weightOf = (encoding: Encoding) =>
    weights.get(encoding) ?? (encoding === 'identity' ? leastOf(weights) : (weights.get('*') ?? 0))
  const welcome = encodings.filter((encoding) => weightOf(encoding) > 0)
  return welcome.sort((a, b) => weightOf(b) - weightOf(a))[0] ?? 'identity'
}

// Plain bytes are always welcome unless refused, but rank below whatever is named.
function leastOf(weights: ReadonlyMap<string, number>): number {
  return weights.get('*') === 0 ? 0 : 0.0001
}

function weightsIn(header: string): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  for (const part of header.toLowerCase().split(',', 20)) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    weights.set(name === 'x-gzip' ? 'gzip' : name, Number(weight ?? 1) || 0)
  }
  return weights
}
