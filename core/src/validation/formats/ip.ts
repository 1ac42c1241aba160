/** Four numbers up to 255 without leading zeros (RFC 2673, §3.2). */
export function ipv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text)
}

/** Eight groups of hex digits, one run of zero groups perhaps left out, perhaps ending in an IPv4 address (RFC 4291, §2.2). */
export function ipv6(text: string): boolean {
  const halves = text.split('::')
  if (halves.length > 2) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = groups.at(-1) ?? ''
  const embedded = last.includes('.') && text.endsWith(last)
  if (embedded && !ipv4(last)) return false
  const plain = embedded ? groups.slice(0, -1) : groups
  const length = plain.length + (embedded ? 2 : 0)
  if (!plain.every((group) => /^[\da-fA-F]{1,4}$/.test(group))) return false
  return halves.length === 2 ? length <= 7 : length === 8
}
