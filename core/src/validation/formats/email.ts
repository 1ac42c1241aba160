import { ipv4, ipv6 } from './ip.ts'

/** A mailbox as mail servers take it: `local@domain`, at most 64 and 255 characters (RFC 5321, §4.1.2). */
export function email(text: string): boolean {
  if (plain.test(text)) return true
  const at = text.lastIndexOf('@')
  if (at < 1 || at > 64 || text.length - at > 256) return false
  if (text.charCodeAt(0) === 34 ? !quotedString.test(text.slice(0, at)) : !isDotString(text, at)) return false
  return text.charCodeAt(at + 1) === 91 ? isAddressLiteral(text.slice(at + 1)) : isDomain(text, at + 1)
}

/** What nearly every address looks like; one look settles it. */
const plain = /^[a-z0-9]{1,30}(?:[._-][a-z0-9]{1,30})?@[a-z0-9]{1,20}(?:[.-][a-z0-9]{1,20}){0,2}$/
const quotedString = /^"(?:[ !#-[\]-~]|\\[ -~])*"$/
const otherAtomCharacters = "!#$%&'*+-/=?^_`{|}~"

/** Atoms with single dots between them, up to `end`. */
function isDotString(text: string, end: number): boolean {
  let afterDot = true
  for (let at = 0; at < end; at += 1) {
    const char = text.charCodeAt(at)
    if (char === 46) {
      if (afterDot) return false
      afterDot = true
    } else if (isLetterOrDigit(char) || otherAtomCharacters.includes(text.charAt(at))) afterDot = false
    else return false
  }
  return !afterDot
}

/** Labels of at most 63 letters, digits and inner hyphens, with single dots between them, up to the end. */
function isDomain(text: string, start: number): boolean {
  let length = 0
  let hyphen = false
  for (let at = start; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (char === 46) {
      if (length === 0 || hyphen) return false
      length = 0
    } else {
      hyphen = char === 45
      if (hyphen ? length === 0 : !isLetterOrDigit(char)) return false
      length += 1
      if (length > 63) return false
    }
  }
  return length > 0 && !hyphen
}

function isAddressLiteral(text: string): boolean {
  if (!text.endsWith(']')) return false
  const address = text.slice(1, -1)
  return /^ipv6:/i.test(address) ? ipv6(address.slice(5)) : ipv4(address)
}

function isLetterOrDigit(char: number): boolean {
  return (char >= 48 && char <= 57) || ((char | 32) >= 97 && (char | 32) <= 122)
}
