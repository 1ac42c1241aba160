/** Five groups of hex digits, 8-4-4-4-12, in any case and of any version (RFC 9562). */
export function uuid(text: string): boolean {
  if (text.length !== 36) return false
  for (let at = 0; at < 36; at += 1) {
    const char = text.charCodeAt(at)
    if (at === 8 || at === 13 || at === 18 || at === 23) {
      if (char !== 45) return false
    } else if (!isHexDigit(char)) return false
  }
  return true
}

/** `0`–`9`, `a`–`f`, `A`–`F`, by character code. */
export function isHexDigit(char: number): boolean {
  return (char >= 48 && char <= 57) || ((char | 32) >= 97 && (char | 32) <= 102)
}
