import { hash } from 'node:crypto'
import { canonicalJson } from './canonical.ts'
import type { JsonValue } from './value.ts'

/** `sha256:` and 64 hex digits over the exact bytes (FIPS 180-4); strings are taken as UTF-8. */
export function digestOfBytes(bytes: string | Uint8Array): string {
  return `sha256:${hash('sha256', bytes)}`
}

/** Digest of the content, whatever its spacing and key order (RFC 8785, then SHA-256). */
export function digestOfValue(value: JsonValue): string {
  return digestOfBytes(canonicalJson(value))
}

/**
 * Digest of a folder: lines `<hex>␠␠<name>\n` sorted by name, hashed again, so that anybody can recompute it
 * with `sha256sum` alone.
 */
export function digestOfFiles(files: ReadonlyMap<string, string>): string {
  const lines = [...files.keys()]
    .sort()
    .map((name) => `${digestOfBytes(files.get(name) ?? '').slice('sha256:'.length)}  ${name}\n`)
  return digestOfBytes(lines.join(''))
}
